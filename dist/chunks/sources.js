import { t as parse } from "./parse.js";
import { w as readRegularFile } from "./start.js";
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

export { parseText as a, targetOf as i, readContext as n, decode as o, readTarget as r, encode as s, fullText as t };