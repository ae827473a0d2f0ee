import { t as rules } from "./rules.js";
import { i as engineRules, n as withEngineRules, r as mergeConfig } from "./config.js";
import { n as HOMEPAGE, r as VERSION } from "./docs-url.js";
import { n as lint, t as chunksNeeded } from "./lint.js";
import { i as ConfigError } from "./presets.js";
import { a as kindOf, c as parseText, i as targetOf, l as decode, n as readContext, o as readRegularFile, r as readTarget, s as reasonOf, t as fullText } from "./sources.js";
import { n as configNames, r as upwards, t as Folders } from "./folders.js";
import { t as nearest } from "./did-you-mean.js";
import { r as formats, t as lintFlags } from "./lint-flags.js";
import { a as wantsColor, i as terminalWidth, n as say, t as Progress } from "./terminal.js";
import { t as UsageError } from "./usage-error.js";
import fs from "node:fs";
import path from "node:path";

// src/node/paths.ts
/** A path with `/`, whatever the system's separator is. */
const slashed = (file) => path.sep === "/" ? file : file.replaceAll(path.sep, "/");
/** A path as it is reported: relative to the working directory, with `/`; `` for the working directory itself. */
function shownPath(cwd, file) {
	const relative = path.relative(cwd, path.resolve(cwd, file));
	return slashed(relative);
}

// src/node/config-files.ts
/** Larger ones are no configuration; reading one must not cost what a bundle of manifests costs. */
const maxSize$1 = 1048576;
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
	const read = readRegularFile(file, maxSize$1);
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

// src/node/gitignore.ts
const maxSize = 1048576;
/** Adds the .gitignore of a folder to those above it. One that cannot be read hides nothing. The library comes only when there is a .gitignore. */
async function withGitignore(folder, above) {
	const read = readRegularFile(path.join(folder, ".gitignore"), maxSize);
	if (!("bytes" in read) || read.bytes.length === 0) return above;
	const { compileGitignore } = await import("./patterns.js");
	return {
		above,
		folder: folder.endsWith(path.sep) ? folder : `${folder}${path.sep}`,
		verdict: compileGitignore(read.bytes.toString("utf8"))
	};
}
/** Whether a path is hidden: the nearest .gitignore that says something decides, as in git. Folders end with a slash. */
function isIgnored(chain, file) {
	for (let at = chain; at; at = at.above) {
		if (!file.startsWith(at.folder)) continue;
		const verdict = at.verdict(slashed(file.slice(at.folder.length)));
		if (verdict) return verdict === "ignored";
	}
	return false;
}
/**
* The .gitignore files above a folder, up to the root of its repository.
*
* @param named the folder was named: those that hide the folder itself are left out, since who names a folder wants what is in it.
*/
async function gitignoreAbove(folder, repository, named) {
	if (repository === void 0 || repository === folder) return void 0;
	const folders = [];
	for (const at of upwards(path.dirname(folder))) {
		folders.unshift(at);
		if (at === repository) break;
	}
	let chain;
	for (const at of folders) {
		const next = await withGitignore(at, chain);
		if (next !== chain && !(named && isIgnored(next && {
			...next,
			above: void 0
		}, `${folder}/`))) chain = next;
	}
	return chain;
}

// src/node/walk.ts
/** What a walk takes for a manifest. */
const manifest = /\.(?:ya?ml|json)$/i;
const neverEntered = /* @__PURE__ */ new Set(["node_modules", "vendor"]);
const notManifests = new Set(configNames);
/**
* Finds the manifests below a folder: `.yaml`, `.yml` and `.json` in any case. Hidden files and folders, `node_modules`, `vendor` and what a `.gitignore` hides
* are left out, pipes and devices named but never opened. Links are followed within the repository, and each real file is found once, under its own name
* where that is in the folder.
*
* @param cwd what the reported paths are relative to.
*/
async function walk(cwd, folder, folders) {
	const found = {
		files: [],
		failures: [],
		notLinted: []
	};
	const shown = shownPath(cwd, folder);
	let root;
	try {
		root = fs.realpathSync(folder);
	} catch (error) {
		found.failures.push({
			path: shown || ".",
			message: reasonOf(error)
		});
		return found;
	}
	const boundary = folders.repositoryAbove(root) ?? root;
	const entered = /* @__PURE__ */ new Set();
	const links = [];
	await descend({
		real: root,
		shown,
		ignores: await gitignoreAbove(root, folders.repositoryAbove(root), true)
	}, found, folders, entered, links);
	if (links.length) await follow(links, boundary, found, folders, entered);
	return shown.startsWith("..") ? fromWithin(cwd, found) : found;
}
/** A walk from above comes into the working directory by its name: `../deploy/web.yaml` is `web.yaml` there. */
function fromWithin(cwd, { files, failures, notLinted }) {
	return {
		files: files.map((file) => ({
			...file,
			path: shownPath(cwd, file.path)
		})),
		failures: failures.map((failure) => ({
			...failure,
			path: shownPath(cwd, failure.path) || "."
		})),
		notLinted: notLinted.map((entry) => ({
			...entry,
			file: shownPath(cwd, entry.file)
		}))
	};
}
/** Walks a tree without following links; these are put on a list. */
async function descend(start, found, folders, entered, links) {
	const stack = [start];
	for (let place = stack.pop(); place; place = stack.pop()) {
		if (entered.has(place.real)) continue;
		entered.add(place.real);
		let entries;
		try {
			entries = fs.readdirSync(place.real, { withFileTypes: true });
		} catch (error) {
			found.failures.push({
				path: place.shown || ".",
				message: `the folder ${reasonOf(error)}`
			});
			continue;
		}
		const names = new Set(entries.map((entry) => entry.name));
		folders.learn(place.real, names);
		const ignores = names.has(".gitignore") ? await withGitignore(place.real, place.ignores) : place.ignores;
		const prefix = place.real.endsWith(path.sep) ? place.real : `${place.real}${path.sep}`;
		const unnameable = entries.some((entry) => entry.name.includes("�")) ? namesAsBytes(place.real) : void 0;
		for (const entry of entries) {
			const { name } = entry;
			if (name.startsWith(".")) continue;
			const real = `${prefix}${name}`;
			const shown = place.shown === "" ? name : `${place.shown}/${name}`;
			const type = typeOf(entry, real);
			if (type === "folder") {
				if (!neverEntered.has(name) && !isIgnored(ignores, `${real}/`)) stack.push({
					real,
					shown,
					ignores
				});
			} else if (type === "link") {
				if (!neverEntered.has(name) && !isIgnored(ignores, real)) links.push({
					real,
					shown,
					ignores
				});
			} else if (manifest.test(name) && !notManifests.has(name) && !isIgnored(ignores, real)) {
				if (type === "file") found.files.push(...unnameable?.get(name)?.map((bytes, index) => withBytes(shown, real, bytes, index)) ?? [{
					path: shown,
					real
				}]);
				else found.notLinted.push({
					file: shown,
					reason: "special-file",
					message: `${type} is not read`
				});
			}
		}
	}
}
/** Some file systems do not say what an entry is. */
function typeOf(entry, real) {
	if (entry.isFile()) return "file";
	if (entry.isDirectory()) return "folder";
	if (entry.isSymbolicLink()) return "link";
	const stat = fs.lstatSync(real, { throwIfNoEntry: false });
	if (!stat || stat.isFile()) return "file";
	return stat.isDirectory() ? "folder" : stat.isSymbolicLink() ? "link" : kindOf(stat);
}
/** The names of a folder that are not UTF-8, as bytes, by the text that they look like: such a file cannot be opened by its text. */
function namesAsBytes(folder) {
	const names = /* @__PURE__ */ new Map();
	for (const bytes of fs.readdirSync(folder, { encoding: "buffer" })) {
		const text = bytes.toString("utf8");
		if (text.includes("�")) names.set(text, [...names.get(text) ?? [], Buffer.concat([Buffer.from(`${folder}${path.sep}`), bytes])]);
	}
	return names;
}
/** Several names that are not UTF-8 can look the same: the second and later ones are numbered. */
function withBytes(shown, real, bytes, index) {
	return index === 0 ? {
		path: shown,
		real,
		bytes
	} : {
		path: `${shown} (${index + 1})`,
		real: `${real} (${index + 1})`,
		bytes
	};
}
/** Follows links to what has not been found by another way, within the boundary: a link to `/` must not make a run read the whole disk. */
async function follow(links, boundary, found, folders, entered) {
	const seen = new Set(found.files.map((file) => file.real));
	const inside = (real) => real === boundary || real.startsWith(boundary.endsWith(path.sep) ? boundary : `${boundary}${path.sep}`);
	for (let link = links.shift(); link; link = links.shift()) {
		const named = manifest.test(link.shown) && !notManifests.has(path.basename(link.shown));
		let real;
		let stat;
		try {
			real = fs.realpathSync(link.real);
			stat = fs.statSync(real);
		} catch (error) {
			if (named) found.notLinted.push({
				file: link.shown,
				reason: "symbolic-link",
				message: reasonOf(error)
			});
			continue;
		}
		if (stat.isDirectory()) {
			if (entered.has(real)) continue;
			if (!inside(real)) {
				found.notLinted.push({
					file: link.shown,
					reason: "symbolic-link",
					message: "the link leads out of the repository; name it to lint what it leads to"
				});
				continue;
			}
			const before = found.files.length;
			await descend({
				real,
				shown: link.shown,
				ignores: link.ignores
			}, found, folders, entered, links);
			for (const file of found.files.splice(before)) {
				if (seen.has(file.real)) continue;
				seen.add(file.real);
				found.files.push(file);
			}
		} else if (!named) continue;
		else if (!stat.isFile()) found.notLinted.push({
			file: link.shown,
			reason: "special-file",
			message: `${kindOf(stat)} is not read`
		});
		else if (!inside(real)) found.notLinted.push({
			file: link.shown,
			reason: "symbolic-link",
			message: "the link leads out of the repository; name it to lint what it leads to"
		});
		else if (!seen.has(real)) {
			seen.add(real);
			found.files.push({
				path: link.shown,
				real
			});
		}
	}
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
			if (source) sources.push(source);
		}
	}
	return sources;
}
const isWithin = (folder, root) => folder === root || folder.startsWith(root.endsWith(path.sep) ? root : `${root}${path.sep}`);
/** The folders that are in none of the others. */
const outermost = (folders) => folders.filter((folder) => !folders.some((other) => other !== folder && isWithin(folder, other)));

// src/node/discover.ts
/** A path that was asked for cannot be used; exit code 2. */
var PathError = class extends Error {
	name = "PathError";
};
/**
* Finds what is to be linted. A file that is named is taken whatever its name is, and where a `.gitignore` or a leading dot hides it; a folder is walked;
* a pattern (`deploy/**\/*.yaml`) is expanded where no file has that name; `-` is standard input. Each real file is found once.
*
* @throws PathError for a path that does not exist and a pattern that matches nothing.
*/
async function discover(cwd, paths, folders) {
	const named = {
		files: [],
		failures: [],
		notLinted: []
	};
	const all = [named];
	const walked = [];
	const empty = [];
	const take = async (given, absolute, stat) => {
		const shown = shownPath(cwd, absolute);
		if (stat instanceof Error) named.failures.push({
			path: shown || ".",
			message: reasonOf(stat)
		});
		else if (stat.isFile()) named.files.push({
			path: shown,
			real: fs.realpathSync(absolute)
		});
		else if (stat.isDirectory()) {
			const found = await walk(cwd, absolute, folders);
			all.push(found);
			if (!found.failures.length) walked.push(fs.realpathSync(absolute));
			if (!found.files.length && !found.failures.length && !found.notLinted.length) empty.push(given);
		} else {
			const message = `${kindOf(stat)} is not read; to lint what it gives, send it to "seaworthy lint -"`;
			named.notLinted.push({
				file: shown,
				reason: "special-file",
				message
			});
		}
	};
	for (const given of paths) {
		if (given === "-") continue;
		const absolute = path.resolve(cwd, given);
		const stat = statOf(absolute);
		if (stat !== void 0) await take(given, absolute, stat);
		else for (const match of await expand(cwd, given, folders)) await take(given, match, statOf(match) ?? /* @__PURE__ */ new Error("it is gone"));
	}
	return {
		...merged(all),
		stdin: paths.includes("-"),
		walked,
		empty
	};
}
/** What stands at a path; undefined where nothing does, an Error where it cannot be looked at (a link that leads nowhere, a folder without permission). */
function statOf(absolute) {
	try {
		return fs.statSync(absolute);
	} catch (error) {
		const { code } = error;
		if (code !== "ENOENT" && code !== "ENOTDIR") return error;
		return isLink(absolute) ? error : void 0;
	}
}
function isLink(absolute) {
	try {
		return fs.lstatSync(absolute).isSymbolicLink();
	} catch {
		return false;
	}
}
/** Puts together what several paths lead to; each real file and each thing that is left out once, sorted by path. */
function merged(all) {
	const files = /* @__PURE__ */ new Map();
	const failures = /* @__PURE__ */ new Map();
	const notLinted = /* @__PURE__ */ new Map();
	for (const found of all) {
		for (const file of found.files) {
			const key = file.bytes ? file.bytes.toString("latin1") : file.real;
			if (!files.has(key)) files.set(key, file);
		}
		for (const failure of found.failures) if (!failures.has(failure.path)) failures.set(failure.path, failure);
		for (const entry of found.notLinted) if (!notLinted.has(entry.file)) notLinted.set(entry.file, entry);
	}
	return {
		files: [...files.values()].sort((a, b) => a.path < b.path ? -1 : a.path > b.path ? 1 : 0),
		failures: [...failures.values()],
		notLinted: [...notLinted.values()]
	};
}
/** The files and folders that a pattern matches, without hidden ones and those that a `.gitignore` hides. */
async function expand(cwd, pattern, folders) {
	if (!/[*?[\]{}!()]/.test(pattern)) throw new PathError(`"${pattern}" does not exist${nearby(cwd, pattern)}`);
	const { globby } = await import("./globby.js");
	const matches = await globby(slashed(pattern), {
		cwd,
		absolute: true,
		dot: false,
		onlyFiles: false,
		markDirectories: true,
		expandDirectories: false,
		followSymbolicLinks: false,
		ignore: ["**/node_modules/**", "**/vendor/**"]
	});
	const kept = [];
	const chains = /* @__PURE__ */ new Map();
	for (const match of matches.sort()) {
		const absolute = path.resolve(match);
		const folder = path.dirname(absolute);
		let chain = chains.get(folder);
		if (!chain) {
			chain = chainOf(folder, folders);
			chains.set(folder, chain);
		}
		if (isIgnored(await chain, match.endsWith("/") ? `${absolute}/` : absolute)) continue;
		if (match.endsWith("/") || manifest.test(match)) kept.push(absolute);
	}
	if (!kept.length) throw new PathError(`no manifest (.yaml, .yml, .json) matches "${pattern}"`);
	return kept;
}
const chainOf = async (folder, folders) => withGitignore(folder, await gitignoreAbove(folder, folders.repositoryAbove(folder), false));
/** `; did you mean "deploy"?`, from what stands beside the missing path. */
function nearby(cwd, given) {
	const folder = path.dirname(path.resolve(cwd, given));
	try {
		const meant = nearest(path.basename(given), fs.readdirSync(folder));
		if (meant === void 0) return "";
		return `; did you mean "${shownPath(cwd, path.join(folder, meant))}"?`;
	} catch {
		return "";
	}
}

// src/node/run.ts
/**
* Discovers, reads and lints.
*
* @throws PathError where a path does not exist or no file matches, ConfigError where a configuration cannot be used.
*/
async function run(options) {
	const { cwd } = options;
	if (typeof options.context === "object" && !fs.statSync(path.resolve(cwd, options.context.folder), { throwIfNoEntry: false })?.isDirectory()) throw new PathError(`the context "${options.context.folder}" is no folder`);
	const folders = new Folders();
	const targets = await discover(cwd, options.paths, folders);
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
	if (!files.length && !stdin && !ignored && !failed.length && !targets.notLinted.length) throw noFile(targets, options.paths);
	const sources = /* @__PURE__ */ new Map();
	const notLinted = [...targets.notLinted];
	const realOf = /* @__PURE__ */ new Map();
	const add = (shown, real, read) => {
		realOf.set(shown, real);
		if ("notLinted" in read) notLinted.push(read.notLinted);
		else sources.set(shown, read);
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
		configs
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
function noFile(targets, paths) {
	const names = (targets.empty.length ? targets.empty : paths).map((name) => name === "." ? "this folder" : `"${name}"`).join(", ");
	return new PathError(`no manifest (.yaml, .yml, .json) in ${names}: hidden folders, node_modules, vendor and what .gitignore hides are left out unless they are named`);
}

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

// src/cli/lint-command.ts
/** `seaworthy lint`. @returns the exit code. @throws UsageError, PathError, ConfigError for exit code 2. */
async function lintCommand(args) {
	const started = performance.now();
	const flags = lintFlags(args);
	const progress = new Progress();
	const result = await run({
		cwd: process.cwd(),
		paths: flags.paths,
		context: flags.context,
		config: flags.config,
		cli: flags.cli,
		readStdin,
		stdinFilename: flags.stdinFilename,
		today: today(),
		rules,
		metas: withEngineRules(rules, engineRules),
		onFile: (done, total) => progress.update(done, total)
	}).finally(() => progress.clear());
	let { outcome } = result;
	let failed = false;
	if (flags.fix !== "no") {
		const { repair } = await import("./repair.js");
		const repaired = await repair(result, flags);
		failed = repaired.failed;
		outcome = repaired.outcome;
	}
	const code = exitCodeOf(outcome, flags) || (failed ? 1 : 0);
	process.exitCode = code;
	if (flags.fix !== "show" || flags.output !== void 0) await write(outcome, result, flags, performance.now() - started);
	talk(result, outcome, flags);
	return code;
}
async function write(outcome, result, flags, durationMs) {
	const formatter = await formats[flags.format]();
	const context = {
		toolVersion: VERSION,
		color: flags.output === void 0 && wantsColor(flags, process.env, process.stdout.isTTY),
		width: terminalWidth(),
		docsUrl: HOMEPAGE,
		rules: await ruleInfos(flags.format),
		textOf: (file) => {
			return result.sources.get(file)?.input.parsed?.text;
		},
		repositoryPrefix: result.repositoryPrefix,
		failOn: flags.failOn,
		durationMs
	};
	const text = formatter({
		diagnostics: outcome.diagnostics,
		summary: {
			...outcome.summary,
			durationMs: Math.round(durationMs)
		}
	}, context);
	if (flags.output === void 0) {
		process.stdout.write(text);
		return;
	}
	try {
		fs.writeFileSync(flags.output, text);
	} catch (error) {
		throw new UsageError(`--output ${flags.output} cannot be written: ${error.code ?? "unknown error"}`);
	}
}
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
/** What a person should know besides the findings. */
function talk({ empty, ignored }, { diagnostics, summary }, flags) {
	for (const folder of empty) say(`seaworthy: no manifest (.yaml, .yml, .json) in "${folder}"`);
	if (ignored) say(`seaworthy: ${files(ignored)} left out by "ignore" in the configuration`);
	if (!summary.resources && !diagnostics.length) say(`seaworthy: no Kubernetes object in ${files(summary.files)}${notLinted(summary.notLinted.length)}`);
	if (flags.output !== void 0) say(`seaworthy: ${summary.errors} errors, ${summary.warnings} warnings, ${summary.infos} infos${notLinted(summary.notLinted.length)}; written to ${flags.output}`);
}
const files = (count) => count === 1 ? "1 file" : `${count} files`;
const notLinted = (count) => count ? `, ${count} not linted` : "";
function readStdin() {
	if (process.stdin.isTTY) say("seaworthy: reading standard input; end it with Ctrl-D");
	const chunks = [];
	for (;;) {
		const chunk = Buffer.allocUnsafe(262144);
		let read;
		try {
			read = fs.readSync(0, chunk, 0, chunk.length, null);
		} catch (error) {
			const { code } = error;
			if (code === "EAGAIN") {
				Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
				continue;
			}
			if (code === "EOF") break;
			throw new UsageError(`standard input cannot be read: ${code ?? "unknown error"}`);
		}
		if (read === 0) break;
		chunks.push(chunk.subarray(0, read));
	}
	return Buffer.concat(chunks);
}
/** The date here, as YYYY-MM-DD: what `until` in a suppression is compared with. */
function today() {
	const now = /* @__PURE__ */ new Date();
	return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, "0")}-${String(now.getDate()).padStart(2, "0")}`;
}

export { lintCommand };