import { configOf, fixUntilStable, lint, parse } from "./chunks/core.js";
import { createShellParser } from "./chunks/shell-parser.js";

// src/testing/marks.ts
const mark = /[ \t]*#[ \t]*(error|warning|info): ([A-Za-z][A-Za-z0-9]*)[ \t]*$/;
function readMarks(text) {
	const marks = [];
	return {
		text: text.split("\n").map((line, index) => {
			let rest = line;
			for (let match = mark.exec(rest); match; match = mark.exec(rest)) {
				marks.push({
					line: index + 1,
					severity: match[1],
					message: match[2]
				});
				rest = rest.slice(0, match.index);
			}
			return rest;
		}).join("\n"),
		marks: marks.sort(inOrder)
	};
}
function inOrder(a, b) {
	return a.line - b.line || compare(a.severity, b.severity) || compare(a.message, b.message);
}
const compare = (a, b) => a < b ? -1 : a > b ? 1 : 0;

// src/testing/index.ts
function casesOf(rule) {
	const good = rule.examples.good.map((example) => typeof example === "string" ? { yaml: example } : example);
	const bad = rule.examples.bad;
	const used = /* @__PURE__ */ new Set();
	const title = (example, index) => example.title ?? `#${index + 1}`;
	return [
		{
			name: `${rule.id}: has a good and a bad example`,
			run: async () => check(good.length > 0 && bad.length > 0, "a rule needs at least one good and one bad example")
		},
		...good.map((example, index) => ({
			name: `${rule.id}: is silent: ${title(example, index)}`,
			run: async () => judge(rule, example, used)
		})),
		...bad.map((example, index) => ({
			name: `${rule.id}: reports: ${title(example, index)}`,
			run: async () => {
				check(Object.values(filesOf(example)).some((text) => readMarks(text).marks.length > 0), "a bad example marks at least one line: `# error: messageId`");
				judge(rule, example, used);
				await judgeFix(rule, example);
			}
		})),
		{
			name: `${rule.id}: every message is used by an example`,
			run: async () => {
				if (used.size === 0) for (const example of bad) judge(rule, example, used);
				const unused = Object.keys(rule.messages).filter((message) => !used.has(message));
				check(unused.length === 0, `no bad example reports: ${unused.join(", ")}`);
			}
		}
	];
}
const isManifest = (path) => /\.(?:ya?ml|json)$/i.test(path) && !/(?:^|\/)package\.json$/.test(path);
const filesOf = (example) => typeof example.yaml === "string" ? { "manifest.yaml": example.yaml } : example.yaml;
const textsOf = (example) => mapValues(filesOf(example), (text) => readMarks(text).text);
const mapValues = (files, change) => Object.fromEntries(Object.entries(files).map(([name, text]) => [name, change(text)]));
function check(holds, message) {
	if (!holds) throw new Error(message);
}
function run(rule, files, example) {
	const file = {
		...example.config,
		rules: {
			...example.config?.rules,
			[rule.id]: {
				severity: rule.severity,
				...example.options
			}
		}
	};
	const config = configOf(file, [rule], { only: [rule.id] });
	const parsed = Object.entries(files).filter(([path]) => isManifest(path)).map(([path, text]) => ({
		path,
		target: true,
		parsed: parse(text)
	}));
	for (const { parsed: tree } of parsed) for (const document of tree.documents) freeze(document.value);
	return lint({
		files: parsed,
		rules: [rule],
		configFor: (path) => ({
			config,
			relative: path
		}),
		today: "2026-01-01",
		linked: (path) => Object.hasOwn(files, path) && !isManifest(path) ? {
			text: files[path],
			target: true
		} : void 0,
		chunks: { shellParser: createShellParser() }
	});
}
function freeze(root) {
	const queue = [root];
	for (let value = queue.pop(); value !== void 0 || queue.length; value = queue.pop()) {
		if (typeof value !== "object" || value === null || Object.isFrozen(value) || ArrayBuffer.isView(value)) continue;
		Object.freeze(value);
		for (const child of Object.values(value)) if (child !== null && child !== void 0) queue.push(child);
	}
}
function judge(rule, example, used) {
	const outcome = run(rule, textsOf(example), example);
	const strangers = outcome.diagnostics.filter((diagnostic) => diagnostic.rule !== rule.id);
	check(strangers.length === 0, `the example has findings of others: ${strangers.map((d) => `${d.file}:${d.range.start.line} ${d.rule}: ${d.message}`).join("; ")}`);
	for (const [name, text] of Object.entries(filesOf(example))) {
		const found = outcome.diagnostics.map((diagnostic, index) => ({
			diagnostic,
			message: outcome.messageIds[index] ?? ""
		})).filter(({ diagnostic }) => diagnostic.file === name).map(({ diagnostic, message }) => ({
			line: diagnostic.range.start.line,
			severity: diagnostic.severity,
			message
		})).sort(inOrder);
		for (const { message } of found) used.add(message);
		const say = (marks) => marks.map((mark) => `line ${mark.line}: ${mark.severity} ${mark.message}`).join("\n  ") || "(nothing)";
		const { marks } = readMarks(text);
		check(say(found) === say(marks), `${name}: expected\n  ${say(marks)}\nfound\n  ${say(found)}\nmessages\n  ${outcome.diagnostics.map((d) => d.message).join("\n  ")}\nin\n${text}`);
	}
	for (const diagnostic of outcome.diagnostics) check(!/\{[A-Za-z]+\}/.test(diagnostic.message), `a slot was not filled: ${diagnostic.message}`);
}
async function judgeFix(rule, example) {
	const before = textsOf(example);
	const after = await fixAll(rule, before, example);
	const changed = Object.keys(before).some((name) => before[name] !== after[name]);
	if (example.fixed === void 0) {
		check(!changed, `a fix changes this example; say in "fixed" what it becomes:\n${Object.values(after).join("\n---- next file\n")}`);
		return;
	}
	check(rule.fix !== void 0, "an example is \"fixed\", but the rule does not declare \"fix\"");
	const expected = typeof example.fixed === "string" ? nameFixed(example.fixed, before, after) : example.fixed;
	for (const [name, text] of Object.entries(expected)) check(after[name] === text, `${name}: fixed, it should be\n${text}\nbut is\n${after[name]}`);
	for (const [name, text] of Object.entries(after)) {
		if (!isManifest(name)) continue;
		check(parse(text).problems.length === 0, `${name}: the fixed text does not parse: ${parse(text).problems[0]?.message}`);
		for (const comment of parse(before[name] ?? "").comments) check(text.includes(comment.text), `${name}: the fix loses the comment ${comment.text}`);
	}
	const counts = (outcome) => outcome.diagnostics.map((d) => d.fingerprint);
	const known = new Set(counts(run(rule, before, example)));
	const fresh = run(rule, after, example).diagnostics.filter((diagnostic) => !known.has(diagnostic.fingerprint));
	check(fresh.length === 0, `the fix makes new findings: ${fresh.map((d) => d.message).join("; ")}`);
	const again = await fixAll(rule, after, example);
	for (const name of Object.keys(after)) check(again[name] === after[name], `${name}: fixing it again changes it:\n${again[name]}`);
}
const nameFixed = (text, before, after) => {
	const name = Object.keys(before).find((candidate) => before[candidate] !== after[candidate]) ?? Object.keys(before)[0];
	return name === void 0 ? {} : { [name]: text };
};
async function fixAll(rule, files, example) {
	const lintAgain = (texts) => run(rule, {
		...files,
		...Object.fromEntries(texts)
	}, example).diagnostics;
	const { changed, stable, takenBack } = await fixUntilStable(new Map(Object.entries(files)), run(rule, files, example).diagnostics, lintAgain, { unsafe: true });
	check(stable && takenBack.length === 0, "the fixes do not come to an end, or break the text");
	return {
		...files,
		...Object.fromEntries(changed)
	};
}

export { casesOf };