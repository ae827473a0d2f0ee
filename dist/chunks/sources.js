import { t as parse } from "./parse.js";
import fs from "node:fs";
import { isAscii, isUtf8 } from "node:buffer";

// src/node/decode.ts
/**
* Decodes a file strictly: nothing is replaced by U+FFFD in silence. UTF-8, and UTF-16 where a byte order mark says so (both are what YAML allows);
* a byte order mark stays in the text.
*/
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
/** The bytes of a text in the encoding that it was read from. */
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
/** Text in the Latin alphabet has a zero in every second byte then. */
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
/** Where the valid part ends: halving finds it, since a prefix is valid up to there, a character that is cut at its end aside. */
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
/** The start of the character that the offset stands in, going back over continuation bytes. */
function characterStart(bytes, offset) {
	let start = offset;
	while (start > 0 && offset - start < 3 && (bytes[start] & 192) === 128) start--;
	return start;
}

// src/node/parse-text.ts
let tolerant;
/** Parses a text; the heavy second tier is loaded when the first refuses the text, once. */
async function parseText(text) {
	const parsed = parse(text, tolerant);
	if (!parsed.needsTolerantParser) return parsed;
	tolerant = (await import("./tolerant-parser.js")).tolerantParser;
	return parse(text, tolerant);
}

// src/node/read-file.ts
/** Larger files are no manifests: they are refused before they are read. The API server takes objects up to 1.5 MiB; the largest bundles are some 10 MB. */
const maxFileSize = 104857600;
/** Reads a regular file. Pipes, devices and sockets are told apart and not read; nothing throws. */
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
/** Reads to the end: the size can be 0 for files of /proc, and a file can grow meanwhile. */
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
/** What a thing that is no file is, for a message. */
function kindOf(stat) {
	if (stat.isDirectory()) return "a folder";
	if (stat.isFIFO()) return "a named pipe";
	if (stat.isSocket()) return "a socket";
	return "a device";
}
/** Why an operation on a file failed, in words; paths and stack stay out of it. */
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

// src/node/sources.ts
/** Reads and parses a target. What cannot be read has a failure in place of its text; nothing throws. */
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
/** A target whose bytes are at hand already. */
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
/** Reads and parses a file that is only to be understood; undefined for one that says nothing about targets, or cannot be read. */
async function readContext(found) {
	const { path, real } = found;
	const read = readRegularFile(found.bytes ?? real);
	if (!("bytes" in read)) return void 0;
	if (!/(?:^|\/)[Kk]ustomization(?:\.ya?ml)?$/.test(path) && !mayHoldObject(read.bytes)) return void 0;
	const decoded = decode(read.bytes);
	if ("problem" in decoded || isDataFile(path, decoded.text)) return void 0;
	return {
		input: {
			path,
			target: false,
			parsed: await parseText(decoded.text)
		},
		real
	};
}
/**
* Whether a text can hold a Kubernetes object: it must name `apiVersion` and `kind`. An escape in a quoted key (`"ki\u006ed"`), and a file that is
* not UTF-8, are let through, so that what is left out is never an object.
*/
function mayHoldObject(bytes) {
	if (bytes[0] === 255 || bytes[0] === 254) return true;
	return bytes.includes("apiVersion") && bytes.includes("kind") || bytes.includes("\\u") || bytes.includes("\\x");
}
/**
* JSON that is obviously no manifest (package.json, data, settings with comments) is not parsed. A manifest that was cut off still names its kind and metadata.
* What is nested beyond all reason goes to the parser, which refuses it.
*/
function isDataFile(path, text) {
	if (!/\.json$/i.test(path)) return false;
	if (text.includes("\"apiVersion\"") || text.includes("\"kind\"") && text.includes("\"metadata\"") || text.includes("\\u00")) return false;
	return !nestsDeeply(text);
}
/** Whether brackets are open more than a thousand deep somewhere; those in strings count too, which errs on the side of parsing. */
function nestsDeeply(text) {
	let depth = 0;
	for (let index = 0; index < text.length; index++) {
		const code = text.charCodeAt(index) | 32;
		if (code === 123 && ++depth > 1e3) return true;
		if (code === 125) depth--;
	}
	return false;
}
/** The text of a target as it stands in its file, byte order mark included; undefined for one that could not be read. */
function fullText({ input, origin }) {
	return input.parsed && `${origin?.byteOrderMark ? "﻿" : ""}${input.parsed.text}`;
}

export { kindOf as a, parseText as c, targetOf as i, decode as l, readContext as n, readRegularFile as o, readTarget as r, reasonOf as s, fullText as t, encode as u };