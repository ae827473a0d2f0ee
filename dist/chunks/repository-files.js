import { gitignoreAbove, isIgnored, readRegularFile, withGitignore } from "./start.js";
import { ConfigError, isMapping } from "./core.js";
import { decode, parseText } from "./lint-command.js";
import fs from "node:fs";
import path from "node:path";

// src/node/peer-configs.ts
const names = [
	[
		/^\.?kube-?linter(?:[-.]config)?\.ya?ml$/,
		"kube-linter",
		"kube-linter"
	],
	[
		/^\.?polaris(?:[-.]config)?\.ya?ml$/,
		"polaris",
		"polaris"
	],
	[
		/^\.checkov\.ya?ml$/,
		"checkov",
		"checkov"
	],
	[
		/^trivy\.ya?ml$/,
		"trivy",
		"trivy"
	],
	[
		/^\.trivyignore$/,
		"trivyignore",
		"trivy"
	],
	[
		/^\.trivyignore\.ya?ml$/,
		"trivyignore.yaml",
		"trivy"
	]
];
const speakOfAll = /* @__PURE__ */ new Set([
	"",
	".github",
	".github/linters",
	".github/config",
	".config",
	".ci",
	"ci",
	"config",
	".checkov",
	".polaris"
]);
const maxSize = 1048576;
function peerConfigForm(file) {
	const found = names.find(([pattern]) => pattern.test(path.posix.basename(file)));
	return found && {
		form: found[1],
		peer: found[2]
	};
}
const speaksOfAll = (file) => speakOfAll.has(path.posix.dirname(file) === "." ? "" : path.posix.dirname(file));
function isOfPeer({ form, value }) {
	if (form !== "polaris") return true;
	return isMapping(value) && [
		"checks",
		"exemptions",
		"customChecks"
	].some((key) => Object.hasOwn(value, key));
}
async function readPeerConfig(root, file) {
	const { form, peer } = peerConfigForm(file);
	const read = readRegularFile(path.join(root, file), maxSize);
	if (!("bytes" in read)) throw new ConfigError(`${file} ${"failure" in read ? read.failure.message : `is ${read.special}`}`);
	const decoded = decode(read.bytes);
	if ("problem" in decoded) throw new ConfigError(`${file} cannot be read: ${decoded.problem}`);
	if (form === "trivyignore") return {
		form,
		peer,
		path: file,
		value: void 0,
		text: decoded.text
	};
	const parsed = await parseText(decoded.text);
	const problem = parsed.problems.find(({ rule }) => rule === "syntax-error");
	if (problem) throw new ConfigError(problem.message, { place: {
		file,
		...parsed.position(problem.span.start)
	} });
	return {
		form,
		peer,
		path: file,
		value: parsed.documents.find((document) => !document.empty)?.value,
		text: decoded.text
	};
}

// src/node/repository-files.ts
const neverEntered = /* @__PURE__ */ new Set([
	".git",
	".hg",
	".svn",
	".terraform",
	"node_modules",
	"vendor",
	"dist",
	"target",
	".venv",
	"venv",
	"__pycache__"
]);
async function repositoryFiles(root, folders, limit) {
	const files = [];
	let level = [{
		real: root,
		shown: "",
		ignores: await gitignoreAbove(root, folders.repositoryAbove(root), true)
	}];
	let looked = 0;
	while (level.length) {
		const below = [];
		for (const { real, shown, ignores: above } of level) {
			let entries;
			try {
				entries = fs.readdirSync(real, { withFileTypes: true });
			} catch {
				continue;
			}
			const ignores = entries.some((entry) => entry.name === ".gitignore") ? await withGitignore(real, above) : above;
			for (const entry of entries.sort((a, b) => a.name < b.name ? -1 : 1)) {
				if (looked++ >= limit) return {
					files,
					truncated: true
				};
				const at = path.join(real, entry.name);
				const name = shown === "" ? entry.name : `${shown}/${entry.name}`;
				if (entry.isDirectory()) {
					if (!neverEntered.has(entry.name) && !isIgnored(ignores, `${at}/`)) below.push({
						real: at,
						shown: name,
						ignores
					});
				} else if (entry.isFile() && !isIgnored(ignores, at)) files.push(name);
			}
		}
		level = below;
	}
	return {
		files,
		truncated: false
	};
}

export { isOfPeer, peerConfigForm, readPeerConfig, repositoryFiles, speaksOfAll };