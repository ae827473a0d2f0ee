#!/usr/bin/env node
import { VERSION, delayOptimization } from "./chunks/names.js";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";

// src/node/compiled-chunks.ts
const muchMore = 1.25;
const HEAD = 8;
var CompiledChunks = class CompiledChunks {
	folder;
	cache;
	loaded = /* @__PURE__ */ new Map();
	written = [];
	incomplete = false;
	least = Number.POSITIVE_INFINITY;
	constructor(folder, cache) {
		this.folder = folder;
		this.cache = cache;
	}
	static in(folder, environment) {
		if (environment.NODE_DISABLE_COMPILE_CACHE) return void 0;
		const user = process.getuid?.();
		const base = environment.NODE_COMPILE_CACHE || os.tmpdir();
		const cache = path.join(base, user === void 0 ? "seaworthy-compiled" : `seaworthy-compiled-${user}`);
		return isOurs(cache, user) ? new CompiledChunks(path.join(folder, "chunks"), cache) : void 0;
	}
	load(name) {
		const known = this.loaded.get(name);
		if (known) return known;
		const exports = {};
		this.loaded.set(name, exports);
		const file = path.join(this.folder, name);
		const get = (wanted) => wanted.startsWith("node:") ? process.getBuiltinModule(wanted) : this.load(path.basename(wanted));
		this.compile(name, file).runInThisContext()(exports, get, async (wanted) => get(wanted), `file://${file}`);
		return exports;
	}
	compile(name, file) {
		const { Script } = process.getBuiltinModule("node:vm");
		const cache = path.join(this.cache, `${name}-${process.version}-${process.arch}-56d041363ee46e65-${fs.statSync(file).mtimeMs}`);
		const stored = readStored(cache);
		const script = new Script(asFunction(fs.readFileSync(file, "latin1")), {
			filename: file,
			...stored && { cachedData: stored.subarray(HEAD) }
		});
		if (!stored || script.cachedDataRejected) this.incomplete = true;
		else this.least = Math.min(this.least, stored.readDoubleLE(0));
		this.written.push({
			script,
			cache
		});
		return script;
	}
	store() {
		const { user, system } = process.cpuUsage();
		const spent = (user + system) / 1e3;
		if (!this.incomplete && spent < this.least * muchMore) return;
		const head = Buffer.alloc(HEAD);
		head.writeDoubleLE(spent);
		try {
			fs.mkdirSync(this.cache, {
				recursive: true,
				mode: 448
			});
			for (const { script, cache } of this.written) {
				const fresh = `${cache}.${process.pid}`;
				fs.writeFileSync(fresh, Buffer.concat([head, script.createCachedData()]), {
					mode: 384,
					flush: true
				});
				fs.renameSync(fresh, cache);
			}
		} catch {}
	}
};
function isOurs(folder, user) {
	try {
		const stat = fs.lstatSync(folder, { throwIfNoEntry: false });
		return !stat || stat.isDirectory() && (user === void 0 || stat.uid === user && (stat.mode & 18) === 0);
	} catch {
		return false;
	}
}
function readStored(file) {
	try {
		const stored = fs.readFileSync(file);
		return stored.length > HEAD ? stored : void 0;
	} catch {
		return;
	}
}
function asFunction(module) {
	let head = "";
	let at = 0;
	for (let match = importLine.exec(module); match; match = importLine.exec(module)) {
		const [line, names, whole, from] = match;
		const value = `get("${from}")`;
		head += whole ? `const ${whole} = ${value};\n` : names ? `const {${names.replaceAll(" as ", ": ")}} = ${value};\n` : `${value};\n`;
		at += line.length;
	}
	importLine.lastIndex = 0;
	const end = module.lastIndexOf("\nexport {");
	const tail = `\nObject.assign(exports, { ${(end === -1 ? "" : module.slice(end + 9, module.indexOf("}", end))).split(",").map((name) => name.trim().split(" as ")).filter(([name]) => name).map(([name, as = name]) => `${as}: ${name}`).join(", ")} });`;
	const body = module.slice(at, end === -1 ? module.length : end).replaceAll("import(\"", "later(\"").replaceAll("import.meta.url", "url");
	return `(function (exports, get, later, url) { 'use strict'; ${head}${body}${tail}\n})`;
}
const importLine = /import (?:(?:\{([^}]*)\}|(?:\* as )?([\w$]+)) from )?"([^"]+)";\n/y;

// src/cli/main.ts
const [first] = process.argv.slice(2);
if (first === "--version" || first === "-V") sayVersion();
else {
	delayOptimization();
	const chunks = CompiledChunks.in(import.meta.dirname, process.env);
	const { runCommand } = chunks ? chunks.load("command.js") : await import("./chunks/command.js");
	process.exitCode = await runCommand(process.argv.slice(2));
	chunks?.store();
}
function sayVersion() {
	try {
		fs.writeSync(1, `${VERSION}\n`);
	} catch (error) {
		if (error.code !== "EPIPE") throw error;
	}
}

export {  };