// src/engine/docs-url.ts
const VERSION = "0.1.0";
const PROJECT = "seaworthy-dev/seaworthy";
const HOMEPAGE = `https://github.com/${PROJECT}`;
const CONFIG_SCHEMA = `https://raw.githubusercontent.com/${PROJECT}/v${VERSION}/schemas/config.schema.json`;
const DOCS = `${HOMEPAGE}/blob/v${VERSION}/docs/rules`;
function docsOf(rule) {
	return rule.startsWith("internal/") ? `${DOCS}/README.md` : `${DOCS}/${rule}.md`;
}

// src/node/v8-flags.ts
const flags = {
	20: ["--interrupt-budget=800000"],
	22: ["--invocation-count-for-turbofan=100000", "--no-osr-from-maglev"],
	24: ["--invocation-count-for-turbofan=100000", "--no-osr-from-maglev"]
};
function delayOptimization() {
	const [major = ""] = process.versions.node.split(".");
	if (!Object.hasOwn(flags, major)) return;
	const { getBuiltinModule } = process;
	process.stdout, process.stderr, getBuiltinModule("node:util").parseArgs, getBuiltinModule("node:vm");
	const v8 = getBuiltinModule("node:v8");
	for (const flag of flags[major]) v8.setFlagsFromString(flag);
}

// src/text/did-you-mean.ts
const longest = 100;
function editDistance(from, to, limit = Number.POSITIVE_INFINITY) {
	if (Math.abs(from.length - to.length) > limit) return limit + 1;
	let beforeLast = [];
	let last = Array.from({ length: to.length + 1 }, (_, index) => index);
	for (let i = 1; i <= from.length; i++) {
		const row = [i];
		let smallest = i;
		for (let j = 1; j <= to.length; j++) {
			const replaced = last[j - 1] + (from[i - 1] === to[j - 1] ? 0 : 1);
			let cost = Math.min(replaced, last[j] + 1, row[j - 1] + 1);
			if (i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1]) cost = Math.min(cost, beforeLast[j - 2] + 1);
			row.push(cost);
			if (cost < smallest) smallest = cost;
		}
		if (smallest > limit && Math.min(...last) > limit) return limit + 1;
		beforeLast = last;
		last = row;
	}
	return Math.min(last[to.length], limit + 1);
}
function nearest(word, candidates) {
	if (word === "" || word.length > longest) return void 0;
	const lower = word.toLowerCase();
	const parts = partsOf(lower);
	let best;
	let limit = Math.max(1, Math.floor(word.length / 3));
	let fallback;
	for (const candidate of candidates) {
		const other = candidate.toLowerCase();
		if (other === lower) return candidate;
		const distance = editDistance(lower, other, limit);
		if (distance <= limit && distance < Math.max(lower.length, other.length)) {
			best = candidate;
			limit = distance - 1;
			if (limit < 1) return best;
		}
		if (fallback === void 0 && (lower.length >= 4 && other.startsWith(lower) || partsOf(other) === parts)) fallback = candidate;
	}
	return best ?? fallback;
}
function partsOf(name) {
	return name.split(/[-_/.]/).sort().join("-");
}

export { CONFIG_SCHEMA, HOMEPAGE, VERSION, delayOptimization, docsOf, editDistance, nearest };