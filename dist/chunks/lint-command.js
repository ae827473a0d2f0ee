import { ConfigError, chunksNeeded, commentLines, engineRules, lint, mayNameBuilds, mergeConfig, parse, plainText, rules, withEngineRules } from "./core.js";
import { HOMEPAGE, VERSION, nearest } from "./names.js";
import { Folders, PathError, Progress, UsageError, discover, formatNames, formats, readRegularFile, requireFiles, say, shownPath, slashed, terminalWidth, walk, wantsColor, wouldBeFound } from "./start.js";
import fs from "node:fs";
import path from "node:path";
import { isAscii, isUtf8 } from "node:buffer";

// src/cli/exit-code.ts
const rank = {
	info: 0,
	warning: 1,
	error: 2
};
const unread = /* @__PURE__ */ new Set([
	"syntax-error",
	"unreadable-file",
	"file-too-large"
]);
function exitCodeOf(outcome, limits) {
	if (outcome.crashed) return 3;
	if (outcome.diagnostics.some(({ rule, severity }) => rank[severity] >= rank[limits.failOn] || unread.has(rule))) return 1;
	return limits.failOnNotLinted && outcome.summary.notLinted.length ? 1 : 0;
}

// src/cli/rule-infos.ts
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

// src/node/decode.ts
function decode(bytes) {
	const [first, second] = bytes;
	if (first === 31 && second === 139) return { problem: "the file is compressed with gzip, not text" };
	if (first === 255 && second === 254 || first === 254 && second === 255) return utf16(bytes, first === 255 ? "utf-16le" : "utf-16be");
	const ascii = isAscii(bytes);
	if (!ascii && !isUtf8(bytes)) return { problem: notUtf8(bytes) };
	if (looksLikeUtf16(bytes)) return { problem: "the file looks like UTF-16 without a byte order mark: save it as UTF-8" };
	return {
		text: ascii ? bytes.toString("latin1") : bytes.toString("utf8"),
		encoding: "utf-8"
	};
}
function encode(text, encoding) {
	if (encoding === "utf-8") return Buffer.from(text, "utf8");
	const bytes = Buffer.from(text, "utf16le");
	return encoding === "utf-16le" ? bytes : bytes.swap16();
}
function utf16(bytes, encoding) {
	try {
		return {
			text: new TextDecoder(encoding, {
				fatal: true,
				ignoreBOM: true
			}).decode(bytes),
			encoding
		};
	} catch {
		return { problem: `the file begins with the byte order mark of ${encoding.toUpperCase()}, and is not valid ${encoding.toUpperCase()}: save it as UTF-8` };
	}
}
function looksLikeUtf16(bytes) {
	const length = Math.min(bytes.length, 1024);
	if (length < 8 || !bytes.subarray(0, length).includes(0)) return false;
	const zeros = [0, 0];
	for (let index = 0; index < length; index++) if (bytes[index] === 0) zeros[index % 2]++;
	return Math.max(...zeros) > length * .3 && Math.min(...zeros) < length * .1;
}
function notUtf8(bytes) {
	const offset = firstInvalid(bytes);
	if (bytes.subarray(0, 8192).includes(0)) return "the file is binary, not text";
	let line = 1;
	for (let index = bytes.indexOf(10); index !== -1 && index < offset; index = bytes.indexOf(10, index + 1)) line++;
	return `byte 0x${bytes[offset]?.toString(16).padStart(2, "0")} at offset ${offset} (line ${line}) is not UTF-8: save the file as UTF-8`;
}
function firstInvalid(bytes) {
	let valid = 0;
	let invalid = bytes.length;
	while (invalid - valid > 4) {
		const middle = characterStart(bytes, valid + invalid >> 1);
		if (middle <= valid) break;
		if (isUtf8(bytes.subarray(valid, middle))) valid = middle;
		else invalid = middle;
	}
	while (valid < bytes.length) {
		const size = [
			1,
			2,
			3,
			4
		].find((length) => valid + length <= bytes.length && isUtf8(bytes.subarray(valid, valid + length)));
		if (size === void 0) return valid;
		valid += size;
	}
	return valid;
}
function characterStart(bytes, offset) {
	let start = offset;
	while (start > 0 && offset - start < 3 && (bytes[start] & 192) === 128) start--;
	return start;
}

// src/node/parse-text.ts
let tolerant;
async function parseText(text) {
	const parsed = parse(text, tolerant);
	if (!parsed.needsTolerantParser) return parsed;
	tolerant = (await import("./tolerant-parser.js")).tolerantParser;
	return parse(text, tolerant);
}

// src/node/config-files.ts
const maxSize = 1048576;
var ConfigFiles = class {
	loaded = /* @__PURE__ */ new Map();
	byFolder = /* @__PURE__ */ new Map();
	options;
	constructor(options) {
		this.options = options;
	}
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
	adopt(directory) {
		if (this.byFolder.has(directory)) return;
		const loaded = this.loaded.get(this.fileFor(directory)) ?? this.loaded.values().next().value;
		if (loaded) this.byFolder.set(directory, loaded);
	}
	for(real) {
		const { config, folder } = this.at(real);
		return {
			config,
			relative: slashed(path.relative(folder, real))
		};
	}
	ignores(real) {
		const { ignores, folder } = this.at(real);
		return ignores?.(slashed(path.relative(folder, real))) ?? false;
	}
	originFor(real) {
		return this.at(real).origin;
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
			ignores: void 0,
			origin: {
				path: void 0,
				value: void 0,
				compile: void 0,
				lineOf: () => void 0
			}
		};
		const read = await readConfigFile(file, shownPath(cwd, file), rules);
		const { locate, lineOf } = read;
		const value = await withAdvisoryFiles(read.value, file, locate, (name) => readConfigFile(name, shownPath(cwd, name), rules));
		const compile = value.ignore?.length || value.overrides?.some((override) => override.files) ? (await import("./patterns.js")).compilePatterns : void 0;
		try {
			const config = mergeConfig(value, cli, rules, compile);
			const origin = {
				path: file,
				value,
				compile,
				lineOf
			};
			return {
				config,
				folder: path.dirname(file),
				ignores: value.ignore?.length ? compile?.(value.ignore) : void 0,
				origin
			};
		} catch (error) {
			throw error instanceof ConfigError ? locate(error) : error;
		}
	}
};
async function withAdvisoryFiles(config, file, locate, readFile) {
	const names = config.advisoryFiles ?? [];
	if (names.length === 0) return config;
	const advisories = [...config.advisories ?? []];
	for (const [index, name] of names.entries()) {
		if (path.isAbsolute(name)) throw locate(new ConfigError("name the file relative to this one", { path: ["advisoryFiles", index] }));
		const further = await readFile(path.resolve(path.dirname(file), name));
		const stranger = Object.keys(further.value).find((key) => key !== "advisories");
		if (stranger !== void 0) throw further.locate(new ConfigError("a file of advisories holds the key advisories and nothing else", {
			path: [stranger],
			aboutKey: true
		}));
		advisories.push(...further.value.advisories ?? []);
	}
	return {
		...config,
		advisories
	};
}
async function readConfigFile(file, shown, rules) {
	const read = readRegularFile(file, maxSize);
	if ("failure" in read) throw new ConfigError(`the configuration ${shown} ${read.failure.message}`);
	if ("special" in read) throw new ConfigError(`the configuration ${shown} is ${read.special}`);
	const decoded = decode(read.bytes);
	if ("problem" in decoded) throw new ConfigError(`the configuration ${shown} cannot be read: ${decoded.problem}`);
	const parsed = await parseText(decoded.text);
	const { locateError, readConfig } = await import("./read.js");
	const { validateConfigValue } = await import("./validate.generated.js");
	const lineOf = (place) => {
		const found = parsed.documents.find((document) => !document.empty)?.locate(place);
		return found && found.found === place.length ? parsed.position((found.key ?? found.value).start).line : void 0;
	};
	return {
		value: readConfig(parsed, shown, validateConfigValue, rules),
		locate: (error) => locateError(error, parsed, shown),
		lineOf
	};
}

// src/node/context-filter.ts
const unrelated = /* @__PURE__ */ new Set([
	"CustomResourceDefinition",
	"ClusterRole",
	"ClusterRoleBinding",
	"Role",
	"RoleBinding",
	"ValidatingWebhookConfiguration",
	"MutatingWebhookConfiguration",
	"ValidatingAdmissionPolicy",
	"ValidatingAdmissionPolicyBinding",
	"APIService"
]);
function relatedPart(text) {
	if ((!text.includes("apiVersion") || !text.includes("kind")) && !escapedLetter.test(text)) return void 0;
	const documents = text.split(/^---/m);
	const kept = documents.map((document) => isUnrelated(document) ? void 0 : document);
	if (kept.every((document) => document === void 0)) return void 0;
	if (kept.every((document) => document !== void 0) || /\r(?!\n)/.test(text)) return text;
	return kept.map((document, index) => document ?? "\n".repeat(documents[index].split("\n").length - 1)).join("---");
}
const escapedLetter = /\\(?:u00|x|U000000)[4-7]/;
const plainLine = /^(?:[A-Za-z][\w.-]*:(?:[ \t\r]|$)|- |-$|#|[ \t\r]|$)/;
const kindWord = /^kind:[ \t]+["']?([A-Za-z]+)["']?[ \t\r]*(?:#.*)?$/;
function isUnrelated(document) {
	let known = false;
	let holds = false;
	for (let start = 0; start <= document.length;) {
		const next = document.indexOf("\n", start);
		const end = next === -1 ? document.length : next;
		const first = document.charCodeAt(start);
		if (end > start && first !== 32) {
			const line = document.slice(start, Math.min(end, start + 200));
			if (!plainLine.test(line)) return false;
			if (line.startsWith("kind:")) {
				const kind = kindWord.exec(line)?.[1];
				if (kind === void 0 || !unrelated.has(kind)) return false;
				known = true;
			}
		}
		holds ||= hasContent(document, start, end);
		start = end + 1;
	}
	return known || !holds;
}
function hasContent(text, start, end) {
	let at = start;
	while (at < end && (text[at] === " " || text[at] === "	" || text[at] === "\r")) at++;
	return at < end && text[at] !== "#";
}

// src/node/sources.ts
async function readTarget(found) {
	const { path, real } = found;
	const read = readRegularFile(found.bytes ?? real);
	if ("special" in read) return { notLinted: {
		file: path,
		reason: "special-file",
		message: `${read.special} is not read`
	} };
	if ("failure" in read) return {
		input: {
			path,
			target: true,
			parsed: void 0,
			failure: read.failure
		},
		real
	};
	return targetOf(path, real, decode(read.bytes));
}
async function targetOf(path, real, decoded) {
	if ("problem" in decoded) return {
		input: {
			path,
			target: true,
			parsed: void 0,
			failure: {
				rule: "syntax-error",
				message: decoded.problem
			}
		},
		real
	};
	const { text, encoding } = decoded;
	if (isDataFile(path, text)) return { notLinted: {
		file: path,
		reason: "not-kubernetes",
		message: "JSON without apiVersion, kind and metadata"
	} };
	return {
		input: {
			path,
			target: true,
			parsed: await parseText(text)
		},
		real,
		origin: {
			encoding,
			byteOrderMark: text.charCodeAt(0) === 65279
		}
	};
}
async function readContext(found) {
	const { path, real } = found;
	const read = readRegularFile(found.bytes ?? real);
	if (!("bytes" in read)) return void 0;
	const decoded = decode(read.bytes);
	if ("problem" in decoded || isDataFile(path, decoded.text)) return void 0;
	const text = /(?:^|\/)kustomization(?:\.ya?ml)?$/i.test(path) || mayNameBuilds(path, decoded.text) ? decoded.text : relatedPart(decoded.text);
	if (text === void 0) return void 0;
	return {
		input: {
			path,
			target: false,
			parsed: await parseText(text)
		},
		real
	};
}
function isDataFile(path, text) {
	if (!/\.json$/i.test(path)) return false;
	if (text.includes("\"apiVersion\"") || text.includes("\"kind\"") && text.includes("\"metadata\"") || text.includes("\\u00")) return false;
	return !nestsDeeply(text);
}
function nestsDeeply(text) {
	let depth = 0;
	for (let index = 0; index < text.length; index++) {
		const code = text.charCodeAt(index) | 32;
		if (code === 123 && ++depth > 1e3) return true;
		if (code === 125) depth--;
	}
	return false;
}
function fullText({ input, origin }) {
	return input.parsed && `${origin?.byteOrderMark ? "\ufeff" : ""}${input.parsed.text}`;
}

// src/node/context.ts
async function contextOf(wanted, run) {
	if (wanted === "none") return {
		sources: [],
		roots: []
	};
	const { cwd, folders, configs } = run;
	const roots = /* @__PURE__ */ new Set();
	if (wanted !== "nearest") roots.add(path.resolve(cwd, wanted.folder));
	else for (const folder of new Set(run.targets.map((target) => path.dirname(target.real)))) {
		const root = folders.contextAbove(folder);
		if (root !== void 0) roots.add(root);
	}
	const covered = (root) => run.walked.some((folder) => isWithin$1(root, folder));
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
			sources.push(source);
		}
	}
	return {
		sources,
		roots: [...roots]
	};
}
const isWithin$1 = (folder, root) => folder === root || folder.startsWith(root.endsWith(path.sep) ? root : `${root}${path.sep}`);
const outermost = (folders) => folders.filter((folder) => !folders.some((other) => other !== folder && isWithin$1(folder, other)));

// src/node/linked-files.ts
const maxLinkedSize = 524288;
const linkedName = /^(?:Dockerfile|Containerfile)(?:[.-].+)?$|\.(?:dockerfile|containerfile|sh|bash)$|^package\.json$/i;
function isLinkedName(file) {
	return linkedName.test(path.basename(file));
}
function plainFile(text) {
	return plainText(text, [], commentLines);
}
var LinkedFiles = class {
	cwd;
	configs;
	roots;
	walked;
	named;
	known = /* @__PURE__ */ new Map();
	constructor(options) {
		this.cwd = options.cwd;
		this.configs = options.configs;
		this.roots = options.roots;
		this.walked = options.walked;
		this.named = options.named;
	}
	at(shown) {
		if (!this.known.has(shown)) this.known.set(shown, this.read(shown));
		return this.known.get(shown);
	}
	read(shown) {
		let real;
		try {
			real = fs.realpathSync(path.resolve(this.cwd, shown));
		} catch {
			return;
		}
		if (!this.roots.some((root) => isWithin(real, root)) || /[\\/](?:\.git|node_modules)[\\/]/.test(real)) return void 0;
		for (const name of [real, path.resolve(this.cwd, shown)]) this.configs.adopt(path.dirname(name));
		if (this.configs.ignores(real)) return void 0;
		const read = readRegularFile(real, maxLinkedSize);
		const decoded = "bytes" in read ? decode(read.bytes) : void 0;
		if (!decoded || "problem" in decoded || decoded.text.includes("\0")) return void 0;
		const byteOrderMark = decoded.text.charCodeAt(0) === 65279;
		return {
			input: {
				path: shown,
				target: this.named.has(real) || this.walked.some((root) => isWithin(real, root)),
				parsed: plainFile(byteOrderMark ? decoded.text.slice(1) : decoded.text)
			},
			real,
			origin: {
				encoding: decoded.encoding,
				byteOrderMark
			},
			linked: true
		};
	}
};
const isWithin = (file, root) => file.startsWith(root.endsWith(path.sep) ? root : `${root}${path.sep}`);
function linkedText(source) {
	return source?.input.parsed && {
		text: source.input.parsed.text,
		target: source.input.target
	};
}

// src/node/run.ts
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
	const namedLinked = targets.files.filter((file) => isLinkedName(file.path) && !targets.walked.some((folder) => file.real.startsWith(folder)));
	const manifests = targets.files.filter((file) => !options.leftOut?.has(file.real) && !namedLinked.includes(file));
	const files = manifests.filter((file) => file.real !== stdin?.real && !configs.ignores(file.real));
	const ignored = manifests.length - files.length;
	requireFiles(targets, options.paths);
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
	const within = [
		...files,
		...namedLinked,
		...stdin && options.stdinFilename !== void 0 ? [stdin] : []
	];
	const context = await contextOf(options.context, {
		cwd,
		targets: within,
		seen,
		walked: targets.walked,
		folders,
		configs
	});
	for (const source of context.sources) realOf.set(source.input.path, source.real);
	const known = /* @__PURE__ */ new Map();
	const configFor = (shown) => {
		let answer = known.get(shown);
		if (!answer) {
			answer = configs.for(realOf.get(shown) ?? path.resolve(cwd, shown));
			known.set(shown, answer);
		}
		return answer;
	};
	const disk = new LinkedFiles({
		cwd,
		configs,
		roots: [...targets.walked, ...context.roots],
		walked: targets.walked,
		named: new Set(namedLinked.map((file) => file.real))
	});
	const lintSources = async (given, isGone = () => false) => {
		const own = new Map(given.filter((source) => source.linked).map((source) => [source.input.path, source]));
		const linked = (shown) => linkedText(own.get(shown) ?? (isGone(shown) ? void 0 : disk.at(shown)));
		const input = {
			files: given.filter((source) => !source.linked).map((source) => source.input),
			rules: options.rules,
			configFor,
			linked
		};
		const chunks = {};
		if (chunksNeeded(input).shellParser) chunks.shellParser = (await import("./shell-parser.js")).createShellParser();
		return lint({
			...input,
			today: options.today,
			chunks,
			notLinted
		});
	};
	const roots = [...targets.walked, ...context.roots];
	const all = () => [...sources.values(), ...context.sources];
	const withLinked = (outcome) => {
		for (const shown of outcome.linked) {
			const source = sources.has(shown) ? void 0 : disk.at(shown);
			if (!source) continue;
			sources.set(shown, source);
			realOf.set(shown, source.real ?? path.resolve(cwd, shown));
		}
		const read = new Set(outcome.linked);
		const left = outcome.summary.notLinted.filter(({ file }) => !read.has(file));
		return {
			...outcome,
			summary: {
				...outcome.summary,
				notLinted: left
			}
		};
	};
	const outcome = withLinked(await lintSources(all()));
	for (const { path: shown } of namedLinked) {
		if (sources.has(shown)) continue;
		notLinted.push({
			file: shown,
			reason: "not-kubernetes",
			message: "no container of the manifests around it is known to run it"
		});
	}
	return {
		outcome: namedLinked.length > 0 ? withLinked(await lintSources(all())) : outcome,
		sources,
		empty: targets.empty,
		ignored,
		repositoryPrefix: prefixOf(cwd, folders),
		stdin: stdin?.path,
		context: context.sources,
		roots,
		walked: targets.walked,
		ran(rule) {
			return [...new Set([...sources.keys()].map((shown) => configFor(shown).config))].some((config) => config.rule(rule).severity !== "off" && (config.complete || rule !== "unused-suppression"));
		},
		async wouldRead(real) {
			if (!await wouldBeFound(real, roots, folders)) return false;
			await configs.load([path.dirname(real)], true);
			return !configs.ignores(real);
		},
		async other(others) {
			await configs.load(new Set(others.map(({ real }) => path.dirname(real))), true);
			for (const { input, real } of others) if (!realOf.has(input.path)) realOf.set(input.path, real);
			const there = new Set(others.map(({ input }) => input.path));
			return lintSources(others, (shown) => sources.get(shown)?.linked === true && !there.has(shown));
		},
		async again(texts) {
			for (const [shown, text] of texts) {
				const source = sources.get(shown);
				if (!source || fullText(source) === text) continue;
				const parsed = source.linked ? plainFile(text.replace(/^\uFEFF/, "")) : await parseText(text);
				sources.set(shown, {
					...source,
					input: {
						...source.input,
						parsed
					}
				});
			}
			return withLinked(await lintSources(all()));
		}
	};
}
function prefixOf(cwd, folders) {
	const real = fs.realpathSync(cwd);
	const repository = folders.repositoryAbove(real);
	return repository === void 0 ? "" : shownPath(repository, real);
}
function stdinPath({ cwd, stdinFilename }) {
	const absolute = path.resolve(cwd, stdinFilename ?? "stdin");
	try {
		return path.join(fs.realpathSync(path.dirname(absolute)), path.basename(absolute));
	} catch {
		return absolute;
	}
}

// src/node/today.ts
function today() {
	const now = /* @__PURE__ */ new Date();
	return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, "0")}-${String(now.getDate()).padStart(2, "0")}`;
}

// src/cli/selection-flags.ts
const names = [
	"since",
	"diff",
	"baseline",
	"write-baseline",
	"prune-baseline"
];
function selectionFlags(args) {
	if (!names.some((name) => args.has(name))) return void 0;
	const since = args.value("since");
	if (since?.startsWith("-")) throw new UsageError(`--since takes the name of a commit, and "${since}" begins with a dash`);
	if (since !== void 0 && args.has("diff")) throw new UsageError("--since and --diff contradict each other");
	if (args.value("diff") === "-" && args.positionals.includes("-")) throw new UsageError("standard input cannot be both the diff and a manifest: give one of them as a file");
	if (args.has("write-baseline")) {
		const other = [
			"since",
			"diff",
			"baseline",
			"prune-baseline",
			"fix",
			"fix-dry-run"
		].find((name) => args.has(name));
		if (other !== void 0) throw new UsageError(`--write-baseline writes all that is found now; it does not go together with --${other}`);
	}
	if (args.has("prune-baseline")) {
		if (!args.has("baseline")) throw new UsageError("--prune-baseline needs --baseline FILE");
		if (args.has("fix-dry-run")) throw new UsageError("--fix-dry-run writes nothing, and --prune-baseline does");
	}
	return {
		since,
		diff: args.value("diff"),
		baseline: args.value("baseline"),
		writeBaseline: args.value("write-baseline"),
		pruneBaseline: args.has("prune-baseline")
	};
}

// src/cli/lint-flags.ts
function lintFlags(args) {
	const paths = args.positionals.length ? args.positionals : ["."];
	const format = oneOf(args, "format", formatNames) ?? "pretty";
	const failOn = oneOf(args, "fail-on", [
		"error",
		"warning",
		"info"
	]) ?? "warning";
	const config = args.value("config");
	const context = args.value("context");
	const output = args.value("output");
	const stdinFilename = args.value("stdin-filename");
	exclusive(args, "config", "no-config");
	exclusive(args, "fix", "fix-dry-run");
	exclusive(args, "color", "no-color");
	const fix = args.has("fix") ? "write" : args.has("fix-dry-run") ? "show" : "no";
	if (args.has("unsafe-fixes") && fix === "no") throw new UsageError("--unsafe-fixes does nothing without --fix or --fix-dry-run");
	if (fix === "show" && args.value("format") !== void 0 && output === void 0) throw new UsageError("--fix-dry-run writes its diff to standard output: add --output FILE to have a report too");
	const explainConfig = args.value("explain-config");
	if (explainConfig !== void 0 && args.positionals.length) throw new UsageError("--explain-config takes the place of the paths: it lints nothing");
	for (const flag of ["statistics", "explain-config"]) if (args.has(flag) && format !== "pretty" && format !== "json") throw new UsageError(`--${flag} is printed as pretty or json, not as ${format}`);
	const stdin = paths.includes("-");
	if (stdin && fix === "write") throw new UsageError("--fix cannot write to standard input: use --fix-dry-run");
	if (stdinFilename !== void 0 && !stdin) throw new UsageError("--stdin-filename needs the path \"-\", standard input");
	const cli = {
		...args.list("preset") && { presets: nonEmpty(args, "preset") },
		...args.list("only") && { only: nonEmpty(args, "only") },
		...args.list("rule") && { rules: severities(nonEmpty(args, "rule")) },
		...args.value("kubernetes-version") !== void 0 && { kubernetesVersion: args.value("kubernetes-version") }
	};
	return {
		paths,
		format,
		output,
		failOn,
		failOnNotLinted: args.has("fail-on-not-linted"),
		config: args.has("no-config") ? "none" : config === void 0 ? "nearest" : { path: config },
		context: context === void 0 ? "nearest" : context === "none" ? "none" : { folder: context },
		cli,
		stdinFilename,
		fix,
		unsafe: args.has("unsafe-fixes"),
		selection: selectionFlags(args),
		statistics: args.has("statistics"),
		explainConfig,
		color: args.has("color"),
		noColor: args.has("no-color")
	};
}
function oneOf(args, flag, words) {
	const value = args.value(flag);
	if (value === void 0) return void 0;
	const word = words.find((candidate) => candidate === value);
	if (word) return word;
	const meant = nearest(value, words);
	throw new UsageError(`--${flag} cannot be "${value}"${meant === void 0 ? "" : `; did you mean "${meant}"?`} (it can be ${words.join(", ")})`);
}
function exclusive(args, one, other) {
	if (args.has(one) && args.has(other)) throw new UsageError(`--${one} and --${other} contradict each other`);
}
function nonEmpty(args, flag) {
	const list = args.list(flag);
	if (!list.length) throw new UsageError(`--${flag} names nothing`);
	return list;
}
function severities(settings) {
	const rules = {};
	for (const setting of settings) {
		const [, rule, severity] = /^([^=]+)=(.*)$/.exec(setting) ?? [];
		if (rule === void 0 || !severity) throw new ConfigError(`--rule takes RULE=off, info, warning or error, not "${setting}"`);
		Object.defineProperty(rules, rule, {
			value: severity,
			enumerable: true,
			configurable: true,
			writable: true
		});
	}
	return rules;
}

// src/cli/lint-command.ts
async function lintCommand(args) {
	const started = Date.now();
	const flags = lintFlags(args);
	if (flags.explainConfig !== void 0) return (await import("./explain-config.js")).explainConfig(flags.explainConfig, flags);
	const cwd = process.cwd();
	const selecting = flags.selection && await (await import("./selecting.js")).Selecting.begin(cwd, flags.selection, readStdin);
	const progress = new Progress();
	const result = await run({
		cwd,
		paths: flags.paths,
		context: flags.context,
		config: flags.config,
		cli: flags.cli,
		readStdin,
		stdinFilename: flags.stdinFilename,
		today: today(),
		rules,
		metas: withEngineRules(rules, engineRules),
		leftOut: selecting?.leftOut,
		onFile: (done, total) => progress.update(done, total)
	}).finally(() => progress.clear());
	const reported = async (all) => selecting ? selecting.reported(result, all) : all;
	const shown = flags.fix === "show" ? {
		...result,
		sources: new Map(result.sources)
	} : result;
	let outcome;
	let failed = false;
	if (flags.fix === "no") outcome = await reported(result.outcome);
	else {
		const { repair } = await import("./repair.js");
		const repaired = await repair(result, flags, reported);
		failed = repaired.failed;
		outcome = repaired.outcome;
	}
	if (selecting && !await selecting.finish(result, outcome)) failed = true;
	const code = flags.selection?.writeBaseline !== void 0 && !outcome.crashed ? 0 : exitCodeOf(outcome, flags) || (failed ? 1 : 0);
	process.exitCode = code;
	if (flags.fix !== "show" || flags.output !== void 0) await write(outcome, shown, flags, Date.now() - started);
	talk(result, outcome, flags);
	return code;
}
async function write(outcome, result, flags, durationMs) {
	const formatter = flags.statistics && flags.format === "pretty" ? (await import("./report.js")).statistics : await formats[flags.format]();
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
		statistics: flags.statistics,
		durationMs
	};
	const text = formatter({
		diagnostics: outcome.diagnostics,
		summary: {
			...outcome.summary,
			durationMs
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

export { ConfigFiles, decode, encode, exitCodeOf, fullText, lintCommand, oneOf, parseText, plainFile, readTarget, ruleInfos, run, today, unread };