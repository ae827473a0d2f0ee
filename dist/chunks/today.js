import { C as walk, D as Folders, E as slashed, S as requireFiles, T as shownPath, b as PathError, w as readRegularFile, x as discover } from "./start.js";
import "./parse.js";
import { n as lint, t as chunksNeeded } from "./lint.js";
import { t as rules } from "./rules.js";
import { i as engineRules, r as mergeConfig } from "./config.js";
import { i as ConfigError } from "./presets.js";
import { a as parseText, i as targetOf, n as readContext, o as decode, r as readTarget, t as fullText } from "./sources.js";
import fs from "node:fs";
import path from "node:path";
import v8 from "node:v8";

// src/parse/recently-read.ts
/**
* Bounds what settled files of one run read again: when their texts together are longer than the budget, those that were read longest ago forget it.
*
* @param budget in UTF-16 code units.
*/
var RecentlyRead = class {
	files = /* @__PURE__ */ new Set();
	budget;
	total = 0;
	constructor(budget) {
		this.budget = budget;
	}
	/** The file was read again just now; it is never the one that forgets. */
	touch(file) {
		if (!this.files.delete(file)) this.total += file.size;
		this.files.add(file);
		for (const oldest of this.files) {
			if (this.total <= this.budget || oldest === file) return;
			this.files.delete(oldest);
			this.total -= oldest.size;
			oldest.forget();
		}
	}
};

// src/cli/exit-code.ts
const rank = {
	info: 0,
	warning: 1,
	error: 2
};
/** What could not be read or parsed was not linted: whatever the configuration makes of it, such a run never ends like a clean one. */
const unread = /* @__PURE__ */ new Set([
	"syntax-error",
	"unreadable-file",
	"file-too-large"
]);
/** The exit code of a run; it does not depend on the format. */
function exitCodeOf(outcome, limits) {
	if (outcome.crashed) return 3;
	if (outcome.diagnostics.some(({ rule, severity }) => rank[severity] >= rank[limits.failOn] || unread.has(rule))) return 1;
	return limits.failOnNotLinted && outcome.summary.notLinted.length ? 1 : 0;
}

// src/cli/rule-infos.ts
/** What the formatters say about rules; only SARIF writes the reasons and sources, which are read from a file of their own. */
async function ruleInfos(format) {
	if (format !== "sarif") return [...rules, ...engineRules];
	const { readDocumentation } = await import("./rule-documentation.js");
	const documentation = readDocumentation(rules);
	return [...rules.map((rule) => {
		const { id, summary, severity, category } = rule;
		const { why, sources } = documentation.get(id) ?? rule;
		return {
			id,
			summary,
			severity,
			category,
			why,
			sources
		};
	}), ...engineRules];
}

// src/node/config-files.ts
/** Larger ones are no configuration; reading one must not cost what a bundle of manifests costs. */
const maxSize = 1048576;
/** Which configuration holds for which file: the nearest one upwards, or the one that a flag names. Each is read once. */
var ConfigFiles = class {
	loaded = /* @__PURE__ */ new Map();
	byFolder = /* @__PURE__ */ new Map();
	options;
	constructor(options) {
		this.options = options;
	}
	/**
	* Reads the configuration for every file in these folders (absolute, real).
	*
	* @param lenient a configuration that cannot be used counts as none: for files that are only context.
	* @throws ConfigError for a configuration that cannot be used.
	*/
	async load(directories, lenient = false) {
		for (const directory of directories) {
			if (this.byFolder.has(directory)) continue;
			const file = this.fileFor(directory);
			let loaded = this.loaded.get(file);
			if (!loaded) {
				try {
					loaded = await this.read(file);
				} catch (error) {
					if (!lenient || !(error instanceof ConfigError)) throw error;
					loaded = await this.read(void 0);
				}
				this.loaded.set(file, loaded);
			}
			this.byFolder.set(directory, loaded);
		}
	}
	/** The configuration for a file whose folder has been loaded. */
	for(real) {
		const { config, folder } = this.at(real);
		return {
			config,
			relative: slashed(path.relative(folder, real))
		};
	}
	/** Whether the configuration leaves the file out. */
	ignores(real) {
		const { ignores, folder } = this.at(real);
		return ignores?.(slashed(path.relative(folder, real))) ?? false;
	}
	at(real) {
		const loaded = this.byFolder.get(path.dirname(real));
		if (!loaded) throw new Error("the configuration of a folder was asked for before it was loaded");
		return loaded;
	}
	fileFor(directory) {
		const { file, folders, cwd } = this.options;
		if (file === "none") return void 0;
		return file === "nearest" ? folders.configAbove(directory) : path.resolve(cwd, file.path);
	}
	async read(file) {
		const { cwd, rules, cli } = this.options;
		if (file === void 0) return {
			config: mergeConfig(void 0, cli, rules),
			folder: cwd,
			ignores: void 0
		};
		const { value, locate } = await readConfigFile(file, shownPath(cwd, file), rules);
		const compile = value.ignore?.length || value.overrides?.some((override) => override.files) ? (await import("./patterns.js")).compilePatterns : void 0;
		try {
			return {
				config: mergeConfig(value, cli, rules, compile),
				folder: path.dirname(file),
				ignores: value.ignore?.length ? compile?.(value.ignore) : void 0
			};
		} catch (error) {
			throw error instanceof ConfigError ? locate(error) : error;
		}
	}
};
/** Reads and checks a config file. `locate` gives an error about a value of it its place. */
async function readConfigFile(file, shown, rules) {
	const read = readRegularFile(file, maxSize);
	if ("failure" in read) throw new ConfigError(`the configuration ${shown} ${read.failure.message}`);
	if ("special" in read) throw new ConfigError(`the configuration ${shown} is ${read.special}`);
	const decoded = decode(read.bytes);
	if ("problem" in decoded) throw new ConfigError(`the configuration ${shown} cannot be read: ${decoded.problem}`);
	const parsed = await parseText(decoded.text);
	const { locateError, readConfig } = await import("./read.js");
	const { validateConfigValue } = await import("./validate.generated.js");
	return {
		value: readConfig(parsed, shown, validateConfigValue, rules),
		locate: (error) => locateError(error, parsed, shown)
	};
}

// src/node/context.ts
/**
* The files that are only to be understood: everything in the context folders that is no target, that no `.gitignore` and no configuration hides,
* and that can hold a Kubernetes object.
*
* @param wanted the folder, none, or for each target the nearest one with a config file or `.git`.
*/
async function contextOf(wanted, run) {
	if (wanted === "none") return [];
	const { cwd, folders, configs } = run;
	const roots = /* @__PURE__ */ new Set();
	if (wanted !== "nearest") roots.add(path.resolve(cwd, wanted.folder));
	else for (const folder of new Set(run.targets.map((target) => path.dirname(target.real)))) {
		const root = folders.contextAbove(folder);
		if (root !== void 0) roots.add(root);
	}
	const covered = (root) => run.walked.some((folder) => isWithin(root, folder));
	const sources = [];
	const seen = new Set(run.seen);
	for (const root of outermost([...roots].filter((root) => !covered(root)))) {
		const { files } = await walk(cwd, root, folders);
		const fresh = files.filter((file) => !seen.has(file.real));
		await configs.load(new Set(fresh.map((file) => path.dirname(file.real))), true);
		for (const file of fresh.sort((a, b) => a.path < b.path ? -1 : 1)) {
			seen.add(file.real);
			if (configs.ignores(file.real)) continue;
			const source = await readContext(file);
			if (!source) continue;
			run.memory.add(source.input.parsed);
			sources.push(source);
		}
	}
	return sources;
}
const isWithin = (folder, root) => folder === root || folder.startsWith(root.endsWith(path.sep) ? root : `${root}${path.sep}`);
/** The folders that are in none of the others. */
const outermost = (folders) => folders.filter((folder) => !folders.some((other) => other !== folder && isWithin(folder, other)));

// src/node/memory.ts
/** Parsed files up to this much text (in UTF-16 code units) stay whole; places in them are found without reading again. */
const whole = 12582912;
/** So much of the others may be whole at a time, once places in them are asked for. */
const again = 4194304;
/** Bounds the memory of a run: what a parsed file was read from takes five times its text, its values as much as the text. */
var ParsedMemory = class {
	recent = new RecentlyRead(again);
	total = 0;
	frugal = false;
	/** Takes a file that was just parsed; beyond the bound it keeps only its values. */
	add(parsed) {
		if (!parsed) return;
		this.total += parsed.text.length;
		if (this.total <= whole) return;
		if (!this.frugal) {
			v8.setFlagsFromString("--heap-growing-percent=20");
			this.frugal = true;
		}
		parsed.settle(this.recent);
	}
};

// src/node/run.ts
/**
* Discovers, reads and lints.
*
* @throws PathError where a path does not exist or no file matches, ConfigError where a configuration cannot be used.
*/
async function run(options) {
	const { cwd } = options;
	if (typeof options.context === "object" && !fs.statSync(path.resolve(cwd, options.context.folder), { throwIfNoEntry: false })?.isDirectory()) throw new PathError(`the context "${options.context.folder}" is no folder`);
	const folders = options.found?.folders ?? new Folders();
	const targets = options.found?.targets ?? await discover(cwd, options.paths, folders);
	const configs = new ConfigFiles({
		cwd,
		folders,
		rules: options.metas,
		cli: options.cli,
		file: options.config
	});
	const stdin = targets.stdin ? {
		path: options.stdinFilename === void 0 ? "stdin" : shownPath(cwd, options.stdinFilename),
		real: stdinPath(options)
	} : void 0;
	const failed = targets.failures.map(({ path: shown, message }) => ({
		shown,
		message,
		real: path.resolve(cwd, shown)
	}));
	await configs.load(new Set([
		...targets.files,
		...failed,
		...stdin ? [stdin] : []
	].map(({ real }) => path.dirname(real))));
	const files = targets.files.filter((file) => file.real !== stdin?.real && !configs.ignores(file.real));
	const ignored = targets.files.length - files.length;
	requireFiles(targets, options.paths);
	const sources = /* @__PURE__ */ new Map();
	const notLinted = [...targets.notLinted];
	const realOf = /* @__PURE__ */ new Map();
	const memory = new ParsedMemory();
	const add = (shown, real, read) => {
		realOf.set(shown, real);
		if ("notLinted" in read) notLinted.push(read.notLinted);
		else {
			sources.set(shown, read);
			memory.add(read.input.parsed);
		}
	};
	for (const { shown, real, message } of failed) add(shown, real, {
		input: {
			path: shown,
			target: true,
			parsed: void 0,
			failure: {
				rule: "unreadable-file",
				message
			}
		},
		real
	});
	if (stdin) add(stdin.path, stdin.real, await targetOf(stdin.path, stdin.real, decode(options.readStdin())));
	for (const [index, file] of files.entries()) {
		options.onFile?.(index, files.length);
		add(file.path, file.real, await readTarget(file));
	}
	const seen = /* @__PURE__ */ new Set([...targets.files.map((file) => file.real), ...stdin ? [stdin.real] : []]);
	const within = [...files, ...stdin && options.stdinFilename !== void 0 ? [stdin] : []];
	const context = await contextOf(options.context, {
		cwd,
		targets: within,
		seen,
		walked: targets.walked,
		folders,
		configs,
		memory
	});
	for (const source of context) realOf.set(source.input.path, source.real);
	const known = /* @__PURE__ */ new Map();
	const configFor = (shown) => {
		let answer = known.get(shown);
		if (!answer) {
			answer = configs.for(realOf.get(shown) ?? path.resolve(cwd, shown));
			known.set(shown, answer);
		}
		return answer;
	};
	const lintFiles = async (inputs) => {
		const input = {
			files: inputs,
			rules: options.rules,
			configFor
		};
		const chunks = {};
		if (chunksNeeded(input).shellParser) chunks.shellParser = (await import("./shell-parser2.js")).createShellParser();
		return lint({
			...input,
			today: options.today,
			chunks,
			notLinted
		});
	};
	const contextInputs = context.map((source) => source.input);
	const all = () => [...[...sources.values()].map((source) => source.input), ...contextInputs];
	return {
		outcome: await lintFiles(all()),
		sources,
		empty: targets.empty,
		ignored,
		repositoryPrefix: prefixOf(cwd, folders),
		async again(texts) {
			for (const [shown, text] of texts) {
				const source = sources.get(shown);
				if (!source || fullText(source) === text) continue;
				sources.set(shown, {
					...source,
					input: {
						path: shown,
						target: true,
						parsed: await parseText(text)
					}
				});
			}
			return lintFiles(all());
		}
	};
}
function prefixOf(cwd, folders) {
	const real = fs.realpathSync(cwd);
	const repository = folders.repositoryAbove(real);
	return repository === void 0 ? "" : shownPath(repository, real);
}
/** Where standard input would stand if it were a file. */
function stdinPath({ cwd, stdinFilename }) {
	const absolute = path.resolve(cwd, stdinFilename ?? "stdin");
	try {
		return path.join(fs.realpathSync(path.dirname(absolute)), path.basename(absolute));
	} catch {
		return absolute;
	}
}

// src/node/today.ts
/** The date here, as YYYY-MM-DD: what `until` in a suppression is compared with. */
function today() {
	const now = /* @__PURE__ */ new Date();
	return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, "0")}-${String(now.getDate()).padStart(2, "0")}`;
}

export { exitCodeOf as i, run as n, ruleInfos as r, today as t };