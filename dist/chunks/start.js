import fs from "node:fs";
import path from "node:path";

// src/node/folders.ts
const configNames = ["seaworthy.yaml", "seaworthy.yml"];
var Folders = class {
	known = /* @__PURE__ */ new Map();
	learn(folder, names) {
		if (this.known.has(folder)) return;
		const config = configNames.find((name) => names.has(name));
		this.known.set(folder, {
			config: config && path.join(folder, config),
			repository: names.has(".git")
		});
	}
	configAbove(folder) {
		for (const at of upwards(folder)) {
			const { config, repository } = this.at(at);
			if (config !== void 0) return config;
			if (repository) return void 0;
		}
	}
	contextAbove(folder) {
		for (const at of upwards(folder)) {
			const { config, repository } = this.at(at);
			if (config !== void 0 || repository) return at;
		}
	}
	repositoryAbove(folder) {
		for (const at of upwards(folder)) if (this.at(at).repository) return at;
	}
	at(folder) {
		let found = this.known.get(folder);
		if (!found) {
			const exists = (name) => fs.statSync(path.join(folder, name), { throwIfNoEntry: false }) !== void 0;
			const has = (name) => {
				try {
					return exists(name);
				} catch {
					return false;
				}
			};
			const config = configNames.find(has);
			found = {
				config: config && path.join(folder, config),
				repository: has(".git")
			};
			this.known.set(folder, found);
		}
		return found;
	}
};
function* upwards(folder) {
	for (let at = folder;; at = path.dirname(at)) {
		yield at;
		if (path.dirname(at) === at) return;
	}
}

// src/node/paths.ts
const slashed = (file) => path.sep === "/" ? file : file.replaceAll(path.sep, "/");
function shownPath(cwd, file) {
	const relative = path.relative(cwd, path.resolve(cwd, file));
	return slashed(relative);
}

// src/node/read-file.ts
const maxFileSize = 104857600;
function readRegularFile(file, limit = maxFileSize) {
	let descriptor;
	try {
		descriptor = fs.openSync(file, fs.constants.O_RDONLY | (fs.constants.O_NONBLOCK ?? 0));
		const stat = fs.fstatSync(descriptor);
		if (!stat.isFile()) return { special: kindOf(stat) };
		if (stat.size > limit) return { failure: {
			rule: "file-too-large",
			message: `the file has ${megabytes(stat.size)} MB; more than ${megabytes(limit)} MB are not read`
		} };
		return {
			bytes: readAll(descriptor, stat.size, limit),
			mode: stat.mode
		};
	} catch (error) {
		return { failure: {
			rule: "unreadable-file",
			message: reasonOf(error)
		} };
	} finally {
		if (descriptor !== void 0) fs.closeSync(descriptor);
	}
}
const megabytes = (bytes) => Math.ceil(bytes / 1048576).toLocaleString("en-US");
function readAll(descriptor, size, limit) {
	const first = Buffer.allocUnsafe(size);
	let length = 0;
	while (length < size) {
		const read = fs.readSync(descriptor, first, length, size - length, null);
		if (read === 0) return first.subarray(0, length);
		length += read;
	}
	if (size > 0) return first;
	const chunks = [];
	for (let total = 0; total <= limit;) {
		const chunk = Buffer.allocUnsafe(65536);
		const read = fs.readSync(descriptor, chunk, 0, chunk.length, null);
		if (read === 0) break;
		chunks.push(chunk.subarray(0, read));
		total += read;
	}
	return Buffer.concat(chunks);
}
function kindOf(stat) {
	if (stat.isDirectory()) return "a folder";
	if (stat.isFIFO()) return "a named pipe";
	if (stat.isSocket()) return "a socket";
	return "a device";
}
function reasonOf(error) {
	const code = error?.code ?? "unknown error";
	return `cannot be read: ${{
		EACCES: "permission denied",
		EPERM: "permission denied",
		ENOENT: "it does not exist, or it is a symbolic link that leads nowhere",
		ELOOP: "the symbolic link leads back to itself",
		ENAMETOOLONG: "the name is too long",
		ENOTDIR: "a part of the path is no folder",
		EISDIR: "it is a folder",
		EIO: "the disk reports an error",
		EMFILE: "too many files are open"
	}[code] ?? code}`;
}

// src/node/gitignore.ts
const maxSize = 1048576;
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
function isIgnored(chain, file) {
	for (let at = chain; at; at = at.above) {
		if (!file.startsWith(at.folder)) continue;
		const verdict = at.verdict(slashed(file.slice(at.folder.length)));
		if (verdict) return verdict === "ignored";
	}
	return false;
}
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
const manifest = /\.(?:ya?ml|json)$/i;
const neverEntered = /* @__PURE__ */ new Set(["node_modules", "vendor"]);
const notManifests = /* @__PURE__ */ new Set([...configNames, "seaworthy-baseline.json"]);
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
async function wouldBeFound(file, roots, folders) {
	const name = path.basename(file);
	if (!manifest.test(name) || notManifests.has(name)) return false;
	if (roots.find((folder) => {
		const parts = path.relative(folder, file).split(path.sep);
		return !path.isAbsolute(parts[0]) && parts.every((part) => !part.startsWith(".") && !neverEntered.has(part));
	}) === void 0) return false;
	const folder = path.dirname(file);
	return !isIgnored(await withGitignore(folder, await gitignoreAbove(folder, folders.repositoryAbove(folder), false)), file);
}
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
		const unnameable = entries.some((entry) => entry.name.includes("\ufffd")) ? namesAsBytes(place.real) : void 0;
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
function typeOf(entry, real) {
	if (entry.isFile()) return "file";
	if (entry.isDirectory()) return "folder";
	if (entry.isSymbolicLink()) return "link";
	const stat = fs.lstatSync(real, { throwIfNoEntry: false });
	if (!stat || stat.isFile()) return "file";
	return stat.isDirectory() ? "folder" : stat.isSymbolicLink() ? "link" : kindOf(stat);
}
function namesAsBytes(folder) {
	const names = /* @__PURE__ */ new Map();
	for (const bytes of fs.readdirSync(folder, { encoding: "buffer" })) {
		const text = bytes.toString("utf8");
		if (text.includes("\ufffd")) names.set(text, [...names.get(text) ?? [], Buffer.concat([Buffer.from(`${folder}${path.sep}`), bytes])]);
	}
	return names;
}
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

// src/node/discover.ts
var PathError = class extends Error {
	name = "PathError";
};
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
function requireFiles(targets, paths) {
	if (targets.files.length || targets.stdin || targets.failures.length || targets.notLinted.length) return;
	const names = (targets.empty.length ? targets.empty : paths).map((name) => name === "." ? "this folder" : `"${name}"`).join(", ");
	throw new PathError(`no manifest (.yaml, .yml, .json) in ${names}: hidden folders, node_modules, vendor and what .gitignore hides are left out unless they are named`);
}
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
async function expand(cwd, pattern, folders) {
	if (!/[*?[\]{}!()]/.test(pattern)) throw new PathError(`"${pattern}" does not exist${await nearby(cwd, pattern)}`);
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
async function nearby(cwd, given) {
	const folder = path.dirname(path.resolve(cwd, given));
	try {
		const names = fs.readdirSync(folder);
		const { nearest } = await import("./names.js");
		const meant = nearest(path.basename(given), names);
		if (meant === void 0) return "";
		return `; did you mean "${shownPath(cwd, path.join(folder, meant))}"?`;
	} catch {
		return "";
	}
}

// src/output/visible.ts
const MAX_MESSAGE = 2e3;
const HIDDEN = /[\u0000-\u001f\u007f-\u009f\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff]|[\u{e0000}-\u{e007f}]|\p{Surrogate}/gu;
const LOG_COMMAND = /##(?=\[|vso\[|teamcity\[)/g;
const SHORT = {
	"\n": "\\n",
	"\r": "\\r",
	"	": "\\t"
};
function visible(text) {
	return text.replace(HIDDEN, escapeOf).replace(LOG_COMMAND, "#\\#");
}
function escapeOf(character) {
	const short = SHORT[character];
	if (short) return short;
	const code = character.codePointAt(0) ?? 0;
	if (code > 65535) return `\\u{${code.toString(16)}}`;
	return code <= 255 ? `\\x${code.toString(16).padStart(2, "0")}` : `\\u${code.toString(16).padStart(4, "0")}`;
}
function cut(text, max = MAX_MESSAGE) {
	if (text.length <= max) return text;
	const last = text.charCodeAt(max - 1);
	return `${text.slice(0, last >= 55296 && last <= 56319 ? max - 1 : max)}\u2026`;
}
function plain(text, max = MAX_MESSAGE) {
	return visible(cut(text, max));
}
function withoutCommands(lines) {
	return lines.replace(/^([ \t]*)(?=::|##)/gm, "$1\\");
}
function plainFile(file) {
	const shown = plain(file, 500);
	return /^\s*(?:::|##)/.test(shown) ? `./${shown}` : shown;
}

// src/cli/terminal.ts
function surviveClosedPipes() {
	for (const stream of [process.stdout, process.stderr]) stream.on("error", (error) => {
		if (error.code !== "EPIPE") throw error;
		process.exit();
	});
}
function say(line) {
	process.stderr.write(`${withoutCommands(plain(line))}\n`);
}
function wantsColor(flags, env, isTerminal) {
	if (flags.noColor) return false;
	if (flags.color) return true;
	if (env.NO_COLOR) return false;
	if (env.FORCE_COLOR !== void 0 && env.FORCE_COLOR !== "") return env.FORCE_COLOR !== "0" && env.FORCE_COLOR !== "false";
	return isTerminal && env.TERM !== "dumb";
}
const terminalWidth = () => process.stdout.columns || 100;
var Progress = class {
	started = Date.now();
	last = 0;
	shown = false;
	update(done, total) {
		const now = Date.now();
		if (!process.stderr.isTTY || now - this.started < 1e3 || now - this.last < 100) return;
		this.last = now;
		this.shown = true;
		process.stderr.write(`\r\u001b[2Kreading file ${done.toLocaleString("en-US")} of ${total.toLocaleString("en-US")}`);
	}
	clear() {
		if (this.shown) process.stderr.write("\r\x1B[2K");
		this.shown = false;
	}
};

// src/cli/failure.ts
async function complaintsOf(error) {
	if (error instanceof Error && (error.name === "UsageError" || error.name === "PathError")) return {
		code: 2,
		complaints: [{ message: error.message }]
	};
	if (isConfigError(error)) return {
		code: 2,
		complaints: [error, ...error.others]
	};
	const { HOMEPAGE, VERSION } = await import("./names.js");
	return {
		code: 3,
		complaints: [{ message: `seaworthy ${VERSION} failed: ${error instanceof Error ? `${error.name}: ${error.message}` : String(error)}` }, { message: `This is a defect of seaworthy. Please report it, with the command and the file if you can: ${HOMEPAGE}/issues` }]
	};
}
async function reportFailure(error) {
	const { code, complaints } = await complaintsOf(error);
	for (const { place, message } of complaints) if (code === 3) say(message);
	else say(`${place ? `${place.file}:${place.line}:${place.column}` : "seaworthy"}: ${message}`);
	return code;
}
function isConfigError(error) {
	return error instanceof Error && error.name === "ConfigError";
}

// src/output/markdown-text.ts
function markdownText(text) {
	return visible(text).split(" ").map((word) => word.includes("@") ? cellCode(word) : escapeWord(word)).join(" ").trim();
}
function escapeWord(word) {
	return word.replace(/[\\`*_[\]<>|~&$#]/g, "\\$&").replace(/:(?=\/\/)/g, "\\:").replace(/\b(www)\./gi, "$1\\.");
}
function markdownCode(text) {
	const shown = visible(text);
	const longest = (shown.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 0);
	const fence = "`".repeat(longest + 1);
	const pad = shown === "" || /^[` ]|[` ]$/.test(shown) ? " " : "";
	return `${fence}${pad}${shown}${pad}${fence}`;
}
function cellCode(text) {
	return markdownCode(text.replace(/\\\|/g, "\\\u00a6")).replace(/\|/g, "\\|");
}

// src/cli/usage-error.ts
var UsageError = class extends Error {
	name = "UsageError";
};

// src/output/index.ts
const formatNames = [
	"pretty",
	"json",
	"sarif",
	"github",
	"gitlab",
	"junit",
	"markdown"
];
const formats = {
	pretty: async () => (await import("./pretty.js")).pretty,
	json: async () => (await import("./json.js")).json,
	sarif: async () => (await import("./sarif.js")).sarif,
	github: async () => (await import("./github.js")).github,
	gitlab: async () => (await import("./gitlab.js")).gitlab,
	junit: async () => (await import("./junit.js")).junit,
	markdown: async () => (await import("./markdown.js")).markdown
};

export { Folders, LOG_COMMAND, PathError, Progress, UsageError, cellCode, complaintsOf, configNames, cut, discover, formatNames, formats, gitignoreAbove, isIgnored, markdownCode, markdownText, maxFileSize, plain, plainFile, readRegularFile, reportFailure, requireFiles, say, shownPath, slashed, surviveClosedPipes, terminalWidth, visible, walk, wantsColor, withGitignore, withoutCommands, wouldBeFound };