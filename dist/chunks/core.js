import { docsOf, nearest } from "./names.js";

// src/kubernetes/quantity.ts
const GIGA = 1000000000n;
const MAX_INT64 = (1n << 63n) - 1n;
const KEPT_DIGITS = 40;
const CUT = 10n ** BigInt(KEPT_DIGITS) * GIGA;
const decimalExponents = /* @__PURE__ */ new Map([
	["n", -9],
	["u", -6],
	["m", -3],
	["", 0],
	["k", 3],
	["M", 6],
	["G", 9],
	["T", 12],
	["P", 15],
	["E", 18]
]);
const binaryExponents = /* @__PURE__ */ new Map([
	["Ki", 10],
	["Mi", 20],
	["Gi", 30],
	["Ti", 40],
	["Pi", 50],
	["Ei", 60]
]);
const isDigit = (code) => code >= 48 && code <= 57;
function readQuantity(value) {
	if (typeof value === "number") return Number.isFinite(value) ? readText(String(value)) : { problem: "type" };
	if (typeof value === "bigint") return readText(String(value));
	return typeof value === "string" ? readText(value.trim()) : { problem: "type" };
}
function parseQuantity(value) {
	const read = readQuantity(value);
	return "problem" in read ? void 0 : read;
}
function compareQuantities(a, b) {
	return a.nanos < b.nanos ? -1 : a.nanos > b.nanos ? 1 : 0;
}
function readText(text) {
	if (text === "") return { problem: "format" };
	const end = text.length;
	let at = 0;
	const negative = text[0] === "-";
	if (negative || text[0] === "+") at++;
	while (at < end && text[at] === "0") at++;
	const wholeStart = at;
	while (at < end && isDigit(text.charCodeAt(at))) at++;
	const whole = text.slice(wholeStart, at);
	let fraction = "";
	if (text[at] === ".") {
		const start = ++at;
		while (at < end && isDigit(text.charCodeAt(at))) at++;
		fraction = text.slice(start, at);
	}
	const suffixStart = at;
	while (at < end && "eEinumkKMGTP".includes(text[at])) at++;
	if (text[at] === "-" || text[at] === "+") at++;
	while (at < end && isDigit(text.charCodeAt(at))) at++;
	if (at < end) return { problem: "format" };
	const suffix = text.slice(suffixStart);
	const scale = scaleOf(suffix);
	if (!scale) return { problem: "suffix" };
	const nanos = amount(whole, fraction, scale);
	return {
		nanos: negative ? -nanos : nanos,
		format: scale.format,
		suffix
	};
}
function scaleOf(suffix) {
	const binary = binaryExponents.get(suffix);
	if (binary !== void 0) return {
		base: 2,
		exponent: binary,
		format: "binary"
	};
	const decimal = decimalExponents.get(suffix);
	if (decimal !== void 0) return {
		base: 10,
		exponent: decimal,
		format: "decimal"
	};
	const exponent = /^[eE]([+-]?)([0-9]+)$/.exec(suffix);
	if (!exponent) return void 0;
	const digits = exponent[2].replace(/^0+/, "");
	if (digits.length > 19) return void 0;
	const parsed = BigInt(`${exponent[1] === "-" ? "-" : ""}${digits || "0"}`);
	if (parsed > MAX_INT64 || parsed < -MAX_INT64 - 1n) return void 0;
	return {
		base: 10,
		exponent: Number(BigInt.asIntN(32, parsed)),
		format: "exponent"
	};
}
function amount(whole, fraction, scale) {
	if (scale.base === 2) {
		if (whole.length > KEPT_DIGITS) return MAX_INT64 * GIGA;
		const kept = fraction.slice(0, KEPT_DIGITS);
		const unit = 10n ** BigInt(kept.length);
		const lost = hasNonZero(fraction, KEPT_DIGITS) ? 1n : 0n;
		const exact = BigInt(whole + kept || "0") * GIGA << BigInt(scale.exponent);
		const precise = fraction === "" && 15 - Math.max(whole.length, 1) - Math.floor(scale.exponent * 3 / 10) - 1 >= 0;
		return cap(divideUp(exact, unit) + (exact % unit === 0n ? lost : 0n), precise);
	}
	const precise = Math.max(whole.length, 1) + fraction.length <= 18 && scale.exponent - fraction.length >= -9;
	const shift = scale.exponent + 9;
	const digits = whole + fraction;
	const split = whole.length + shift;
	if (whole === "" && !hasNonZero(fraction, 0)) return 0n;
	if (split <= 0) return 1n;
	if (split - digits.search(/[1-9]/) > 49) return precise ? CUT : MAX_INT64 * GIGA;
	return cap(BigInt(digits.slice(0, split).padEnd(split, "0") || "0") + (hasNonZero(digits, split) ? 1n : 0n), precise);
}
function cap(nanos, precise) {
	if (!precise && nanos > MAX_INT64 * GIGA) return MAX_INT64 * GIGA;
	return nanos > CUT ? CUT : nanos;
}
function divideUp(dividend, divisor) {
	return (dividend + divisor - 1n) / divisor;
}
function hasNonZero(digits, from) {
	for (let at = Math.max(from, 0); at < digits.length; at++) if (digits[at] !== "0") return true;
	return false;
}
function formatQuantity(nanos, format) {
	const sign = nanos < 0n ? "-" : "";
	const size = nanos < 0n ? -nanos : nanos;
	if (size === 0n) return "0";
	if (format === "binary" && size % GIGA === 0n && size >= 1024n * GIGA) {
		let units = size / GIGA;
		let suffix = "";
		for (const [name] of binaryExponents) {
			if (units % 1024n !== 0n) break;
			units /= 1024n;
			suffix = name;
		}
		return `${sign}${units}${suffix}`;
	}
	let units = size;
	let suffix = "n";
	for (const [name] of decimalExponents) {
		if (name === "n") continue;
		if (units % 1000n !== 0n) break;
		units /= 1000n;
		suffix = name;
	}
	return `${sign}${units}${suffix}`;
}

// src/parse/unknown.ts
const UNKNOWN = Symbol("unknown");
const inside = /\{\{|\$\{[^}]*\}|\$\([A-Za-z_][A-Za-z0-9_.-]*\)|^ENC\[|^<[^<>\n]+>$|^@[A-Za-z_]+@$|^__[A-Z0-9_]+__$|^\$[A-Z_][A-Z0-9_]*$/;
function hasPlaceholder(text) {
	return inside.test(text);
}

// src/parse/go-scalars.ts
const WORDS = new Map([
	...[
		"y",
		"Y",
		"yes",
		"Yes",
		"YES",
		"true",
		"True",
		"TRUE",
		"on",
		"On",
		"ON"
	].map((word) => [word, true]),
	...[
		"n",
		"N",
		"no",
		"No",
		"NO",
		"false",
		"False",
		"FALSE",
		"off",
		"Off",
		"OFF"
	].map((word) => [word, false]),
	...[
		"",
		"~",
		"null",
		"Null",
		"NULL"
	].map((word) => [word, null]),
	...[
		".inf",
		".Inf",
		".INF",
		"+.inf",
		"+.Inf",
		"+.INF"
	].map((word) => [word, Number.POSITIVE_INFINITY]),
	...[
		"-.inf",
		"-.Inf",
		"-.INF"
	].map((word) => [word, Number.NEGATIVE_INFINITY]),
	...[
		".nan",
		".NaN",
		".NAN"
	].map((word) => [word, NaN])
]);
const HINTS = /* @__PURE__ */ new Uint8Array(128);
for (const character of "yYnNtTfFoO~") HINTS[character.charCodeAt(0)] = 1;
for (const character of "0123456789+-") HINTS[character.charCodeAt(0)] = 2;
HINTS[".".charCodeAt(0)] = 3;
function hintOf(code) {
	return code < 128 ? HINTS[code] : 0;
}
const INTEGER = /^[-+]?(?:0[bB][01]+|0[oO]?[0-7]+|0[xX][0-9a-fA-F]+|[1-9][0-9]*|0)$/;
const FLOAT = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
const INT64_MIN = -(2n ** 63n);
const UINT64_MAX = 2n ** 64n - 1n;
function resolvePlain(text) {
	if (text === "") return null;
	const hint = hintOf(text.charCodeAt(0));
	if (hint === 0) return text;
	if (text.length <= 5) {
		const word = WORDS.get(text);
		if (word !== void 0) return word;
	}
	return hint === 1 ? text : numberOf(text) ?? text;
}
function numberOf(text) {
	if (text.length > 400) return void 0;
	const plain = text.includes("_") ? text.replaceAll("_", "") : text;
	if (INTEGER.test(plain)) {
		if (plain.length < 16) return smallInteger(plain);
		const big = bigInteger(plain);
		if (big >= INT64_MIN && big <= UINT64_MAX) return Number(big);
	}
	if (!FLOAT.test(plain)) return void 0;
	const number = Number(plain);
	return Number.isFinite(number) ? number + 0 : void 0;
}
function smallInteger(plain) {
	const digits = plain.charCodeAt(0) === 45 || plain.charCodeAt(0) === 43 ? plain.slice(1) : plain;
	const number = digits.length > 1 && digits.charCodeAt(0) === 48 ? Number(withRadix(digits)) : Number(digits);
	return plain.charCodeAt(0) === 45 && number !== 0 ? -number : number;
}
function bigInteger(plain) {
	const negative = plain.startsWith("-");
	const digits = /^[-+]/.test(plain) ? plain.slice(1) : plain;
	const big = BigInt(digits.length > 1 && digits.startsWith("0") ? withRadix(digits) : digits);
	return negative ? -big : big;
}
function withRadix(digits) {
	const second = digits.charCodeAt(1);
	return second >= 48 && second <= 57 ? `0o${digits.slice(1)}` : digits;
}
const CORE = "tag:yaml.org,2002:";
function fullTag(raw, handles) {
	if (raw.startsWith("!<") && raw.endsWith(">")) return raw.slice(2, -1);
	const end = raw.indexOf("!", 1);
	const handle = end === -1 ? "!" : raw.slice(0, end + 1);
	return (handles?.get(handle) ?? (handle === "!!" ? CORE : handle)) + raw.slice(handle.length);
}
function resolveTagged(tag, text) {
	if (!tag.startsWith(CORE)) return { value: text };
	const refused = { refused: `kubectl cannot read "${text.length > 40 ? `${text.slice(0, 40)}...` : text}" as !!${tag.slice(18)}` };
	const plain = resolvePlain(text);
	switch (tag.slice(18)) {
		case "int": return typeof plain === "number" && isIntegerText(text) ? { value: plain } : refused;
		case "float": return typeof plain === "number" ? { value: plain } : refused;
		case "bool": return typeof plain === "boolean" ? { value: plain } : refused;
		case "null": return plain === null ? { value: null } : refused;
		case "binary": try {
			return { value: new TextDecoder().decode(Uint8Array.from(atob(text.replaceAll(/[\r\n]/g, "")), (character) => character.charCodeAt(0))) };
		} catch {
			return { refused: "a !!binary value is not valid base64" };
		}
		default: return { value: text };
	}
}
function isIntegerText(text) {
	return INTEGER.test(text.replaceAll("_", ""));
}
function jsonKey(value, text) {
	if (typeof value === "string") return value;
	if (typeof value === "boolean") return value ? "true" : "false";
	if (typeof value !== "number") return void 0;
	const plain = text.replaceAll("_", "");
	if (INTEGER.test(plain)) {
		const big = bigInteger(plain);
		if (big >= INT64_MIN && big <= UINT64_MAX) return String(big);
	}
	return floatKey(value);
}
function floatKey(value) {
	if (Number.isNaN(value)) return ".nan";
	if (!Number.isFinite(value)) return value < 0 ? "-.inf" : ".inf";
	const single = Math.fround(value);
	if (!Number.isFinite(single)) return value < 0 ? "-.inf" : ".inf";
	let digits = 1;
	while (digits < 9 && Math.fround(Number(single.toExponential(digits - 1))) !== single) digits++;
	const [mantissa = "0", exponent = "0"] = single.toExponential(digits - 1).split("e");
	const power = Number(exponent);
	if (power < -4 || power >= 6) return `${mantissa}e${power < 0 ? "-" : "+"}${String(Math.abs(power)).padStart(2, "0")}`;
	return single.toFixed(Math.max(0, digits - 1 - power));
}

// src/parse/events.ts
const DOCUMENT = 1;
const SCALAR = 4;
const ALIAS = 5;
const POP = 6;
const NOWHERE = -1;
function moveOffsets(events, move) {
	for (const event of events) {
		if (event.type === 1 || event.type === 6) continue;
		if (event.anchorStart !== -1) {
			event.anchorStart = move(event.anchorStart);
			event.anchorEnd = move(event.anchorEnd);
		}
		if (event.type === 5) continue;
		if (event.tagStart !== -1) {
			event.tagStart = move(event.tagStart);
			event.tagEnd = move(event.tagEnd);
		}
		if (event.type !== 4) event.start = move(event.start);
		else if (event.valueStart !== -1) {
			event.valueStart = move(event.valueStart);
			event.valueEnd = move(event.valueEnd);
		}
	}
}

// src/parse/aliases.ts
function hasExcessiveAliasing(text, events, index) {
	const sizes = /* @__PURE__ */ new Map();
	const open = [];
	let decoded = 0;
	let aliased = 0;
	let depth = 0;
	let at = index;
	const nameOf = (event) => text.slice(events.anchorStart(event), events.anchorEnd(event));
	do {
		const event = at++;
		const type = events.type(event);
		if (type === 6) {
			depth--;
			const closed = open.pop();
			if (closed?.name !== void 0) sizes.set(closed.name, decoded - closed.before);
		} else if (type === 5) {
			const size = sizes.get(text.slice(events.start(event), events.end(event))) ?? 0;
			decoded += 1 + size;
			aliased += size;
			if (aliased > 100 && decoded > 1e3 && aliased / decoded > allowedShare(decoded)) return true;
		} else if (type === 3 || type === 2) {
			open.push({
				name: events.anchorStart(event) === -1 ? void 0 : nameOf(event),
				before: decoded
			});
			decoded++;
			depth++;
		} else if (type === 4) {
			decoded++;
			if (events.anchorStart(event) !== -1) sizes.set(nameOf(event), 1);
		}
	} while (depth > 0);
	return false;
}
function allowedShare(decoded) {
	if (decoded <= 4e5) return .99;
	return decoded >= 4e6 ? .1 : .99 - .89 * ((decoded - 4e5) / 36e5);
}

// node_modules/js-yaml/dist/js-yaml.mjs
var DEFAULT_SNIPPET_OPTIONS = {
	maxLength: 79,
	indent: 1,
	linesBefore: 3,
	linesAfter: 2
};
function getLine(buffer, lineStart, lineEnd, position, maxLineLength) {
	let head = "";
	let tail = "";
	const maxHalfLength = Math.floor(maxLineLength / 2) - 1;
	if (position - lineStart > maxHalfLength) {
		head = " ... ";
		lineStart = position - maxHalfLength + head.length;
	}
	if (lineEnd - position > maxHalfLength) {
		tail = " ...";
		lineEnd = position + maxHalfLength - tail.length;
	}
	return {
		str: head + buffer.slice(lineStart, lineEnd).replace(/\t/g, "\u2192") + tail,
		pos: position - lineStart + head.length
	};
}
function padStart(string, max) {
	return " ".repeat(Math.max(max - string.length, 0)) + string;
}
function makeSnippet(mark, options) {
	if (!mark.buffer) return null;
	const opts = {
		...DEFAULT_SNIPPET_OPTIONS,
		...options
	};
	const re = /\r?\n|\r|\0/g;
	const lineStarts = [0];
	const lineEnds = [];
	let match;
	let foundLineNo = -1;
	while (match = re.exec(mark.buffer)) {
		lineEnds.push(match.index);
		lineStarts.push(match.index + match[0].length);
		if (mark.position <= match.index && foundLineNo < 0) foundLineNo = lineStarts.length - 2;
	}
	if (foundLineNo < 0) foundLineNo = lineStarts.length - 1;
	let result = "";
	const lineNoLength = Math.min(mark.line + opts.linesAfter, lineEnds.length).toString().length;
	const maxLineLength = opts.maxLength - (opts.indent + lineNoLength + 3);
	for (let i = 1; i <= opts.linesBefore; i++) {
		if (foundLineNo - i < 0) break;
		const line = getLine(mark.buffer, lineStarts[foundLineNo - i], lineEnds[foundLineNo - i], mark.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo - i]), maxLineLength);
		result = `${" ".repeat(opts.indent)}${padStart((mark.line - i + 1).toString(), lineNoLength)} | ${line.str}\n${result}`;
	}
	const line = getLine(mark.buffer, lineStarts[foundLineNo], lineEnds[foundLineNo], mark.position, maxLineLength);
	result += `${" ".repeat(opts.indent)}${padStart((mark.line + 1).toString(), lineNoLength)} | ${line.str}\n`;
	result += `${"-".repeat(opts.indent + lineNoLength + 3 + line.pos)}^\n`;
	for (let i = 1; i <= opts.linesAfter; i++) {
		if (foundLineNo + i >= lineEnds.length) break;
		const line = getLine(mark.buffer, lineStarts[foundLineNo + i], lineEnds[foundLineNo + i], mark.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo + i]), maxLineLength);
		result += `${" ".repeat(opts.indent)}${padStart((mark.line + i + 1).toString(), lineNoLength)} | ${line.str}\n`;
	}
	return result.replace(/\n$/, "");
}
function formatError(exception, compact) {
	let where = "";
	if (!exception.mark) return exception.reason;
	if (exception.mark.name) where += `in "${exception.mark.name}" `;
	where += `(${exception.mark.line + 1}:${exception.mark.column + 1})`;
	if (!compact && exception.mark.snippet) where += `\n\n${exception.mark.snippet}`;
	return `${exception.reason} ${where}`;
}
var YAMLException = class YAMLException extends Error {
	reason;
	mark;
	constructor(reason, mark) {
		super();
		this.name = "YAMLException";
		this.reason = reason;
		this.mark = mark;
		this.message = formatError(this, false);
		if (Error.captureStackTrace) Error.captureStackTrace(this, this.constructor);
	}
	toString(compact) {
		return `${this.name}: ${formatError(this, compact)}`;
	}
	static throwAt(source, position, message, filename = "") {
		let line = 0;
		let lineStart = 0;
		for (let index = 0; index < position; index++) {
			const ch = source.charCodeAt(index);
			if (ch === 10) {
				line++;
				lineStart = index + 1;
			} else if (ch === 13) {
				line++;
				if (source.charCodeAt(index + 1) === 10) index++;
				lineStart = index + 1;
			}
		}
		const mark = {
			name: filename,
			buffer: source,
			position,
			line,
			column: position - lineStart
		};
		mark.snippet = makeSnippet(mark);
		throw new YAMLException(message, mark);
	}
};
var EVENT_ID = {
	DOCUMENT: 1,
	SEQUENCE: 2,
	MAPPING: 3,
	SCALAR: 4,
	ALIAS: 5,
	POP: 6
};
var SCALAR_STYLE = {
	PLAIN: 1,
	SINGLE_QUOTED: 2,
	DOUBLE_QUOTED: 3,
	LITERAL_BLOCK: 4,
	FOLDED_BLOCK: 5
};
var COLLECTION_STYLE = {
	BLOCK: 1,
	FLOW: 2
};
var CHOMPING_MODE = {
	CLIP: 1,
	STRIP: 2,
	KEEP: 3
};
var NO_RANGE$3 = -1;
function simpleEscapeSequence(c) {
	switch (c) {
		case 48: return "\0";
		case 97: return "\x07";
		case 98: return "\b";
		case 116: return "	";
		case 9: return "	";
		case 110: return "\n";
		case 118: return "\v";
		case 102: return "\f";
		case 114: return "\r";
		case 101: return "\x1B";
		case 32: return " ";
		case 34: return "\"";
		case 47: return "/";
		case 92: return "\\";
		case 78: return "\u0085";
		case 95: return "\xA0";
		case 76: return "\u2028";
		case 80: return "\u2029";
		default: return "";
	}
}
var simpleEscapeCheck = /* @__PURE__ */ (() => new Array(256))();
var simpleEscapeMap = /* @__PURE__ */ (() => new Array(256))();
for (let i = 0; i < 256; i++) {
	simpleEscapeCheck[i] = simpleEscapeSequence(i) ? 1 : 0;
	simpleEscapeMap[i] = simpleEscapeSequence(i);
}
function charFromCodepoint(c) {
	if (c <= 65535) return String.fromCharCode(c);
	return String.fromCharCode((c - 65536 >> 10) + 55296, (c - 65536 & 1023) + 56320);
}
function fromHexCode$1(c) {
	if (c >= 48 && c <= 57) return c - 48;
	return (c | 32) - 97 + 10;
}
function escapedHexLen$1(c) {
	if (c === 120) return 2;
	if (c === 117) return 4;
	return 8;
}
function skipFoldedBreaks(input, position, end) {
	let breaks = 0;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 10) {
			breaks++;
			position++;
		} else if (ch === 13) {
			breaks++;
			position++;
			if (input.charCodeAt(position) === 10) position++;
		} else if (ch === 32 || ch === 9) position++;
		else break;
	}
	return {
		position,
		breaks
	};
}
function foldedBreaks(count) {
	if (count === 1) return " ";
	return "\n".repeat(count - 1);
}
function getPlainValue(input, start, end) {
	let result = "";
	let position = start;
	let captureStart = start;
	let captureEnd = start;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 10 || ch === 13) {
			result += input.slice(captureStart, captureEnd);
			const fold = skipFoldedBreaks(input, position, end);
			result += foldedBreaks(fold.breaks);
			position = captureStart = captureEnd = fold.position;
		} else {
			position++;
			if (ch !== 32 && ch !== 9) captureEnd = position;
		}
	}
	return result + input.slice(captureStart, captureEnd);
}
function getSingleQuotedValue(input, start, end) {
	let result = "";
	let position = start;
	let captureStart = start;
	let captureEnd = start;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 39) {
			result += input.slice(captureStart, position) + "'";
			position += 2;
			captureStart = captureEnd = position;
		} else if (ch === 10 || ch === 13) {
			result += input.slice(captureStart, captureEnd);
			const fold = skipFoldedBreaks(input, position, end);
			result += foldedBreaks(fold.breaks);
			position = captureStart = captureEnd = fold.position;
		} else {
			position++;
			if (ch !== 32 && ch !== 9) captureEnd = position;
		}
	}
	return result + input.slice(captureStart, end);
}
function getDoubleQuotedValue(input, start, end) {
	let result = "";
	let position = start;
	let captureStart = start;
	let captureEnd = start;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 92) {
			result += input.slice(captureStart, position);
			position++;
			const escaped = input.charCodeAt(position);
			if (escaped === 10 || escaped === 13) position = skipFoldedBreaks(input, position, end).position;
			else if (escaped < 256 && simpleEscapeCheck[escaped]) {
				result += simpleEscapeMap[escaped];
				position++;
			} else {
				let hexLength = escapedHexLen$1(escaped);
				let hexResult = 0;
				for (; hexLength > 0; hexLength--) {
					position++;
					const digit = fromHexCode$1(input.charCodeAt(position));
					hexResult = (hexResult << 4) + digit;
				}
				result += charFromCodepoint(hexResult);
				position++;
			}
			captureStart = captureEnd = position;
		} else if (ch === 10 || ch === 13) {
			result += input.slice(captureStart, captureEnd);
			const fold = skipFoldedBreaks(input, position, end);
			result += foldedBreaks(fold.breaks);
			position = captureStart = captureEnd = fold.position;
		} else {
			position++;
			if (ch !== 32 && ch !== 9) captureEnd = position;
		}
	}
	return result + input.slice(captureStart, end);
}
function getBlockValue(input, start, end, indent, chomping, folded) {
	const textIndent = indent < 0 ? 0 : indent;
	const region = input.slice(start, end).replace(/\r\n?/g, "\n");
	const lines = region === "" ? [] : (region.endsWith("\n") ? region.slice(0, -1) : region).split("\n");
	let result = "";
	let didReadContent = false;
	let emptyLines = 0;
	let atMoreIndented = false;
	for (const line of lines) {
		let column = 0;
		while (column < textIndent && line.charCodeAt(column) === 32) column++;
		if (indent < 0 || column >= line.length) {
			emptyLines++;
			continue;
		}
		const content = line.slice(textIndent);
		const first = content.charCodeAt(0);
		if (folded) {
			if (first === 32 || first === 9) {
				atMoreIndented = true;
				result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
			} else if (atMoreIndented) {
				atMoreIndented = false;
				result += "\n".repeat(emptyLines + 1);
			} else if (emptyLines === 0) {
				if (didReadContent) result += " ";
			} else result += "\n".repeat(emptyLines);
		} else result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
		result += content;
		didReadContent = true;
		emptyLines = 0;
	}
	if (chomping === CHOMPING_MODE.KEEP) result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
	else if (chomping !== CHOMPING_MODE.STRIP) {
		if (didReadContent) result += "\n";
	}
	return result;
}
function getScalarValue(input, scalar) {
	if (scalar.valueStart === NO_RANGE$3) return "";
	const { valueStart, valueEnd } = scalar;
	if (scalar.fast) return input.slice(valueStart, valueEnd);
	switch (scalar.style) {
		case SCALAR_STYLE.SINGLE_QUOTED: return getSingleQuotedValue(input, valueStart, valueEnd);
		case SCALAR_STYLE.DOUBLE_QUOTED: return getDoubleQuotedValue(input, valueStart, valueEnd);
		case SCALAR_STYLE.LITERAL_BLOCK: return getBlockValue(input, valueStart, valueEnd, scalar.indent, scalar.chomping, false);
		case SCALAR_STYLE.FOLDED_BLOCK: return getBlockValue(input, valueStart, valueEnd, scalar.indent, scalar.chomping, true);
		default: return getPlainValue(input, valueStart, valueEnd);
	}
}
var TAG_SUFFIX_CHARS = "-#;/?:@&=+$_.~*'()";
var TAG_URI_CHARS = TAG_SUFFIX_CHARS + "!,[]";
var NO_RANGE$1 = -1;
var HAS_OWN = /* @__PURE__ */ (() => Object.prototype.hasOwnProperty)();
var CONTEXT_FLOW_IN = 1;
var CONTEXT_FLOW_OUT = 2;
var CONTEXT_BLOCK_IN = 3;
var CONTEXT_BLOCK_OUT = 4;
var PATTERN_NON_PRINTABLE = /[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/;
var PATTERN_FLOW_INDICATORS = /[,\[\]{}]/;
var PATTERN_TAG_HANDLE = /^(?:!|!!|![0-9A-Za-z-]+!)$/;
var NS_URI_CHAR = /* @__PURE__ */ (() => String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$,_.!~*'()\[\]])`)();
var NS_TAG_CHAR = /* @__PURE__ */ (() => String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$.~*'()_])`)();
var PATTERN_TAG_URI = /* @__PURE__ */ (() => new RegExp(`^(?:${NS_URI_CHAR})*$`))();
var PATTERN_TAG_SUFFIX = /* @__PURE__ */ (() => new RegExp(`^(?:${NS_TAG_CHAR})+$`))();
var PATTERN_TAG_PREFIX = /* @__PURE__ */ (() => new RegExp(`^(?:!(?:${NS_URI_CHAR})*|${NS_TAG_CHAR}(?:${NS_URI_CHAR})*)$`))();
var DEFAULT_PARSER_OPTIONS = {
	filename: "",
	maxDepth: 100
};
function addDocumentEvent(state, explicitStart, explicitEnd) {
	state.events.push({
		type: EVENT_ID.DOCUMENT,
		explicitStart,
		explicitEnd,
		directives: state.directives
	});
}
function addSequenceEvent(state, start, anchorStart, anchorEnd, tagStart, tagEnd, style) {
	state.events.push({
		type: EVENT_ID.SEQUENCE,
		start,
		anchorStart,
		anchorEnd,
		tagStart,
		tagEnd,
		style
	});
}
function addMappingEvent(state, start, anchorStart, anchorEnd, tagStart, tagEnd, style) {
	state.events.push({
		type: EVENT_ID.MAPPING,
		start,
		anchorStart,
		anchorEnd,
		tagStart,
		tagEnd,
		style
	});
}
function insertFlowPairMappingEvent(state, snapshot) {
	state.events.splice(snapshot.eventsLength, 0, {
		type: EVENT_ID.MAPPING,
		start: snapshot.position,
		anchorStart: NO_RANGE$1,
		anchorEnd: NO_RANGE$1,
		tagStart: NO_RANGE$1,
		tagEnd: NO_RANGE$1,
		style: COLLECTION_STYLE.FLOW
	});
}
function addScalarEvent(state, valueStart, valueEnd, anchorStart, anchorEnd, tagStart, tagEnd, style, chomping = CHOMPING_MODE.CLIP, indent = -1, fast = false) {
	state.events.push({
		type: EVENT_ID.SCALAR,
		valueStart,
		valueEnd,
		anchorStart,
		anchorEnd,
		tagStart,
		tagEnd,
		style,
		chomping,
		indent,
		fast
	});
}
function addAliasEvent(state, anchorStart, anchorEnd) {
	state.events.push({
		type: EVENT_ID.ALIAS,
		anchorStart,
		anchorEnd
	});
}
function addPopEvent(state) {
	state.events.push({ type: EVENT_ID.POP });
}
function addEmptyScalarEvent(state) {
	addScalarEvent(state, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, SCALAR_STYLE.PLAIN);
}
function emptyProperties() {
	return {
		anchorStart: NO_RANGE$1,
		anchorEnd: NO_RANGE$1,
		tagStart: NO_RANGE$1,
		tagEnd: NO_RANGE$1
	};
}
function snapshotState(state) {
	return {
		position: state.position,
		line: state.line,
		lineStart: state.lineStart,
		lineIndent: state.lineIndent,
		firstTabInLine: state.firstTabInLine,
		eventsLength: state.events.length
	};
}
function restoreState(state, snapshot) {
	state.position = snapshot.position;
	state.line = snapshot.line;
	state.lineStart = snapshot.lineStart;
	state.lineIndent = snapshot.lineIndent;
	state.firstTabInLine = snapshot.firstTabInLine;
	state.events.length = snapshot.eventsLength;
}
function throwError(state, message) {
	YAMLException.throwAt(state.input.slice(0, state.length), state.position, message, state.filename);
}
function isEol(c) {
	return c === 10 || c === 13;
}
function isWhiteSpace(c) {
	return c === 9 || c === 32;
}
function isWsOrEol(c) {
	return isWhiteSpace(c) || isEol(c);
}
function isWsOrEolOrEnd(c) {
	return c === 0 || isWsOrEol(c);
}
function isFlowIndicator(c) {
	return c === 44 || c === 91 || c === 93 || c === 123 || c === 125;
}
function fromDecimalCode(c) {
	return c >= 48 && c <= 57 ? c - 48 : -1;
}
function fromHexCode(c) {
	if (c >= 48 && c <= 57) return c - 48;
	const lc = c | 32;
	if (lc >= 97 && lc <= 102) return lc - 97 + 10;
	return -1;
}
function escapedHexLen(c) {
	if (c === 120) return 2;
	if (c === 117) return 4;
	if (c === 85) return 8;
	return 0;
}
function isSimpleEscape(c) {
	return c === 48 || c === 97 || c === 98 || c === 116 || c === 9 || c === 110 || c === 118 || c === 102 || c === 114 || c === 101 || c === 32 || c === 34 || c === 47 || c === 92 || c === 78 || c === 95 || c === 76 || c === 80;
}
function consumeLineBreak(state) {
	if (state.input.charCodeAt(state.position) === 10) state.position++;
	else {
		state.position++;
		if (state.input.charCodeAt(state.position) === 10) state.position++;
	}
	state.line++;
	state.lineStart = state.position;
	state.lineIndent = 0;
	state.firstTabInLine = -1;
}
function skipSeparationSpace(state, allowComments) {
	let lineBreaks = 0;
	let ch = state.input.charCodeAt(state.position);
	let hasSeparation = state.position === state.lineStart || isWsOrEol(state.input.charCodeAt(state.position - 1));
	while (ch !== 0) {
		while (isWhiteSpace(ch)) {
			hasSeparation = true;
			if (ch === 9 && state.firstTabInLine === -1) state.firstTabInLine = state.position;
			ch = state.input.charCodeAt(++state.position);
		}
		if (allowComments && hasSeparation && ch === 35) do
			ch = state.input.charCodeAt(++state.position);
		while (!isEol(ch) && ch !== 0);
		if (!isEol(ch)) break;
		consumeLineBreak(state);
		lineBreaks++;
		hasSeparation = true;
		ch = state.input.charCodeAt(state.position);
		while (ch === 32) {
			state.lineIndent++;
			ch = state.input.charCodeAt(++state.position);
		}
	}
	return lineBreaks;
}
function testDocumentSeparator(state, position = state.position) {
	const ch = state.input.charCodeAt(position);
	if ((ch === 45 || ch === 46) && ch === state.input.charCodeAt(position + 1) && ch === state.input.charCodeAt(position + 2)) {
		const following = state.input.charCodeAt(position + 3);
		return following === 0 || isWsOrEol(following);
	}
	return false;
}
function skipByteOrderMark(state) {
	if (state.position === state.lineStart && state.input.charCodeAt(state.position) === 65279) {
		state.position++;
		state.lineStart = state.position;
	}
}
function testDocumentBoundary(state) {
	if (state.position !== state.lineStart) return false;
	if (testDocumentSeparator(state)) return true;
	if (state.input.charCodeAt(state.position) !== 65279) return false;
	const snapshot = snapshotState(state);
	skipByteOrderMark(state);
	skipSeparationSpace(state, true);
	const ch = state.input.charCodeAt(state.position);
	const result = state.position === state.lineStart && (ch === 37 || ch === 45 && testDocumentSeparator(state));
	restoreState(state, snapshot);
	return result;
}
function skipUntilLineEnd(state) {
	let ch = state.input.charCodeAt(state.position);
	while (ch !== 0 && !isEol(ch)) ch = state.input.charCodeAt(++state.position);
}
function checkPrintable(state, start, end) {
	const match = PATTERN_NON_PRINTABLE.exec(state.input.slice(start, end));
	if (match !== null) {
		state.position = start + match.index + match[0].length - 1;
		throwError(state, "the stream contains non-printable characters");
	}
}
function readTagProperty(state, props, inFlow) {
	if (state.input.charCodeAt(state.position) !== 33) return false;
	if (props.tagStart !== NO_RANGE$1) throwError(state, "duplication of a tag property");
	const start = state.position;
	let isVerbatim = false;
	let isNamed = false;
	let tagHandle = "!";
	let ch = state.input.charCodeAt(++state.position);
	if (ch === 60) {
		isVerbatim = true;
		ch = state.input.charCodeAt(++state.position);
	} else if (ch === 33) {
		isNamed = true;
		tagHandle = "!!";
		ch = state.input.charCodeAt(++state.position);
	}
	let suffixStart = state.position;
	let tagName;
	if (isVerbatim) {
		while (ch !== 0 && ch !== 62) ch = state.input.charCodeAt(++state.position);
		if (ch !== 62) throwError(state, "unexpected end of the stream within a verbatim tag");
		tagName = state.input.slice(suffixStart, state.position);
		state.position++;
	} else {
		while (ch !== 0 && !isWsOrEol(ch) && !(inFlow && isFlowIndicator(ch))) {
			if (ch === 33) {
				if (!isNamed) {
					tagHandle = state.input.slice(suffixStart - 1, state.position + 1);
					if (!PATTERN_TAG_HANDLE.test(tagHandle)) throwError(state, "named tag handle cannot contain such characters");
					isNamed = true;
					suffixStart = state.position + 1;
				} else throwError(state, "tag suffix cannot contain exclamation marks");
			}
			ch = state.input.charCodeAt(++state.position);
		}
		tagName = state.input.slice(suffixStart, state.position);
		if (PATTERN_FLOW_INDICATORS.test(tagName)) throwError(state, "tag suffix cannot contain flow indicator characters");
	}
	if (tagName && !(isVerbatim ? PATTERN_TAG_URI.test(tagName) : PATTERN_TAG_SUFFIX.test(tagName))) throwError(state, `tag name cannot contain such characters: ${tagName}`);
	if (!isVerbatim && tagHandle !== "!" && tagHandle !== "!!" && !HAS_OWN.call(state.tagHandlers, tagHandle)) throwError(state, `undeclared tag handle "${tagHandle}"`);
	props.tagStart = start;
	props.tagEnd = state.position;
	return true;
}
function readAnchorProperty(state, props) {
	if (state.input.charCodeAt(state.position) !== 38) return false;
	if (props.anchorStart !== NO_RANGE$1) throwError(state, "duplication of an anchor property");
	state.position++;
	const start = state.position;
	while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position)) && !isFlowIndicator(state.input.charCodeAt(state.position))) state.position++;
	if (state.position === start) throwError(state, "name of an anchor node must contain at least one character");
	props.anchorStart = start;
	props.anchorEnd = state.position;
	return true;
}
function readAlias(state, props) {
	if (state.input.charCodeAt(state.position) !== 42) return false;
	if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) throwError(state, "alias node should not have any properties");
	state.position++;
	const start = state.position;
	while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position)) && !isFlowIndicator(state.input.charCodeAt(state.position))) state.position++;
	if (state.position === start) throwError(state, "name of an alias node must contain at least one character");
	addAliasEvent(state, start, state.position);
	return true;
}
function readFlowScalarBreak(state, nodeIndent) {
	skipSeparationSpace(state, false);
	if (state.lineIndent < nodeIndent) throwError(state, "deficient indentation");
}
function readSingleQuotedScalar(state, nodeIndent, props) {
	if (state.input.charCodeAt(state.position) !== 39) return false;
	state.position++;
	const start = state.position;
	let simple = true;
	while (state.input.charCodeAt(state.position) !== 0) {
		const ch = state.input.charCodeAt(state.position);
		if (ch === 39) {
			if (state.input.charCodeAt(state.position + 1) === 39) {
				simple = false;
				state.position += 2;
				continue;
			}
			const end = state.position;
			state.position++;
			addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.SINGLE_QUOTED, CHOMPING_MODE.CLIP, -1, simple);
			return true;
		}
		if (isEol(ch)) {
			simple = false;
			readFlowScalarBreak(state, nodeIndent);
		} else if (state.position === state.lineStart && testDocumentSeparator(state)) throwError(state, "unexpected end of the document within a single quoted scalar");
		else if (ch !== 9 && ch < 32) throwError(state, "expected valid JSON character");
		else state.position++;
	}
	throwError(state, "unexpected end of the stream within a single quoted scalar");
}
function readDoubleQuotedScalar(state, nodeIndent, props) {
	if (state.input.charCodeAt(state.position) !== 34) return false;
	state.position++;
	const start = state.position;
	let simple = true;
	while (state.input.charCodeAt(state.position) !== 0) {
		const ch = state.input.charCodeAt(state.position);
		if (ch === 34) {
			const end = state.position;
			state.position++;
			addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.DOUBLE_QUOTED, CHOMPING_MODE.CLIP, -1, simple);
			return true;
		}
		if (ch === 92) {
			simple = false;
			const escaped = state.input.charCodeAt(++state.position);
			if (isEol(escaped)) readFlowScalarBreak(state, nodeIndent);
			else if (isSimpleEscape(escaped)) state.position++;
			else {
				let hexLength = escapedHexLen(escaped);
				if (hexLength === 0) throwError(state, "unknown escape sequence");
				while (hexLength-- > 0) {
					state.position++;
					if (fromHexCode(state.input.charCodeAt(state.position)) < 0) throwError(state, "expected hexadecimal character");
				}
				state.position++;
			}
		} else if (isEol(ch)) {
			simple = false;
			readFlowScalarBreak(state, nodeIndent);
		} else if (state.position === state.lineStart && testDocumentSeparator(state)) throwError(state, "unexpected end of the document within a double quoted scalar");
		else if (ch !== 9 && ch < 32) throwError(state, "expected valid JSON character");
		else state.position++;
	}
	throwError(state, "unexpected end of the stream within a double quoted scalar");
}
function readBlockScalar(state, parentIndent, props) {
	const ch = state.input.charCodeAt(state.position);
	let chomping = CHOMPING_MODE.CLIP;
	let indent = -1;
	let detectedIndent = false;
	if (ch !== 124 && ch !== 62) return false;
	const style = ch === 124 ? SCALAR_STYLE.LITERAL_BLOCK : SCALAR_STYLE.FOLDED_BLOCK;
	state.position++;
	while (state.input.charCodeAt(state.position) !== 0) {
		const current = state.input.charCodeAt(state.position);
		const digit = fromDecimalCode(current);
		if (current === 43 || current === 45) {
			if (chomping !== CHOMPING_MODE.CLIP) throwError(state, "repeat of a chomping mode identifier");
			chomping = current === 43 ? CHOMPING_MODE.KEEP : CHOMPING_MODE.STRIP;
			state.position++;
		} else if (digit >= 0) {
			if (digit === 0) throwError(state, "bad explicit indentation width of a block scalar; it cannot be less than one");
			if (detectedIndent) throwError(state, "repeat of an indentation width identifier");
			indent = parentIndent + digit - 1;
			detectedIndent = true;
			state.position++;
		} else break;
	}
	let hadWhitespace = false;
	while (isWhiteSpace(state.input.charCodeAt(state.position))) {
		hadWhitespace = true;
		state.position++;
	}
	if (hadWhitespace && state.input.charCodeAt(state.position) === 35) skipUntilLineEnd(state);
	if (isEol(state.input.charCodeAt(state.position))) consumeLineBreak(state);
	else if (state.input.charCodeAt(state.position) !== 0) throwError(state, "a line break is expected");
	let contentIndent = detectedIndent ? indent : -1;
	let maxLeadingIndent = 0;
	const valueStart = state.position;
	let valueEnd = state.position;
	while (state.input.charCodeAt(state.position) !== 0) {
		const linePosition = state.position;
		let column = 0;
		while (state.input.charCodeAt(linePosition + column) === 32) column++;
		const first = state.input.charCodeAt(linePosition + column);
		if (first === 0) {
			if (contentIndent >= 0) {
				if (column > contentIndent) valueEnd = linePosition + column;
			} else if (column > 0) valueEnd = linePosition + column;
			break;
		}
		if (testDocumentBoundary(state)) break;
		if (!detectedIndent && contentIndent === -1 && isEol(first)) maxLeadingIndent = Math.max(maxLeadingIndent, column);
		if (!detectedIndent && contentIndent === -1 && !isEol(first)) {
			if (first === 9 && column < parentIndent) {
				state.position = linePosition + column;
				throwError(state, "tab characters must not be used in indentation");
			}
			if (column >= parentIndent && column < maxLeadingIndent) {
				state.position = linePosition + column;
				throwError(state, "bad indentation of a mapping entry");
			}
		}
		if (contentIndent === -1 && first !== 0 && !isEol(first) && column < parentIndent) {
			state.lineIndent = column;
			state.position = linePosition + column;
			break;
		}
		if (!detectedIndent && first !== 0 && !isEol(first) && contentIndent === -1) contentIndent = column;
		const requiredIndent = contentIndent === -1 ? parentIndent + 1 : contentIndent;
		if (first !== 0 && !isEol(first) && column < requiredIndent) {
			state.lineIndent = column;
			state.position = linePosition + column;
			break;
		}
		skipUntilLineEnd(state);
		valueEnd = state.position;
		if (isEol(state.input.charCodeAt(state.position))) {
			consumeLineBreak(state);
			valueEnd = state.position;
		}
	}
	checkPrintable(state, valueStart, valueEnd);
	addScalarEvent(state, valueStart, valueEnd, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, style, chomping, contentIndent);
	return true;
}
function canStartPlainScalar(state, nodeContext) {
	const ch = state.input.charCodeAt(state.position);
	const inFlow = nodeContext === CONTEXT_FLOW_IN;
	if (ch === 0 || isWsOrEol(ch) || ch === 35 || ch === 38 || ch === 42 || ch === 33 || ch === 124 || ch === 62 || ch === 39 || ch === 34 || ch === 37 || ch === 64 || ch === 96 || isFlowIndicator(ch)) return false;
	if (ch === 63 || ch === 45) {
		const following = state.input.charCodeAt(state.position + 1);
		if (isWsOrEolOrEnd(following) || inFlow && isFlowIndicator(following)) return false;
	}
	return true;
}
function readPlainScalar(state, nodeIndent, nodeContext, props) {
	if (!canStartPlainScalar(state, nodeContext)) return false;
	const start = state.position;
	let end = state.position;
	let ch = state.input.charCodeAt(state.position);
	const inFlow = nodeContext === CONTEXT_FLOW_IN;
	let multiline = false;
	while (ch !== 0) {
		if (testDocumentBoundary(state)) break;
		if (ch === 58) {
			const following = state.input.charCodeAt(state.position + 1);
			if (isWsOrEolOrEnd(following) || inFlow && isFlowIndicator(following)) break;
		} else if (ch === 35) {
			if (isWsOrEol(state.input.charCodeAt(state.position - 1))) break;
		} else if (inFlow && isFlowIndicator(ch)) break;
		else if (isEol(ch)) {
			const savedPosition = state.position;
			const savedLine = state.line;
			const savedLineStart = state.lineStart;
			const savedLineIndent = state.lineIndent;
			skipSeparationSpace(state, false);
			if (state.lineIndent >= nodeIndent) {
				multiline = true;
				ch = state.input.charCodeAt(state.position);
				continue;
			}
			state.position = savedPosition;
			state.line = savedLine;
			state.lineStart = savedLineStart;
			state.lineIndent = savedLineIndent;
			break;
		}
		if (!isWhiteSpace(ch)) end = state.position + 1;
		ch = state.input.charCodeAt(++state.position);
	}
	if (end === start) return false;
	checkPrintable(state, start, end);
	addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.PLAIN, CHOMPING_MODE.CLIP, -1, !multiline);
	return true;
}
function skipFlowSeparationSpace(state, nodeIndent) {
	const startLine = state.line;
	skipSeparationSpace(state, true);
	if (state.line > startLine && state.lineIndent < nodeIndent || state.firstTabInLine !== -1 && state.lineIndent < nodeIndent) throwError(state, "deficient indentation");
}
function readFlowCollection(state, nodeIndent, props) {
	const ch = state.input.charCodeAt(state.position);
	const isMapping = ch === 123;
	const start = state.position;
	let readNext = true;
	if (ch !== 91 && ch !== 123) return false;
	const terminator = isMapping ? 125 : 93;
	if (isMapping) addMappingEvent(state, start, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.FLOW);
	else addSequenceEvent(state, start, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.FLOW);
	state.position++;
	while (state.input.charCodeAt(state.position) !== 0) {
		skipFlowSeparationSpace(state, nodeIndent);
		let ch = state.input.charCodeAt(state.position);
		if (ch === terminator) {
			state.position++;
			addPopEvent(state);
			return true;
		} else if (!readNext) throwError(state, "missed comma between flow collection entries");
		else if (ch === 44) throwError(state, "expected the node content, but found ','");
		let isPair = false;
		let isExplicitPair = false;
		if (ch === 63 && isWsOrEol(state.input.charCodeAt(state.position + 1))) {
			isPair = isExplicitPair = true;
			state.position += 1;
			skipFlowSeparationSpace(state, nodeIndent);
		}
		const entryLine = state.line;
		const entryStart = snapshotState(state);
		const keyWasRead = parseNode(state, nodeIndent, CONTEXT_FLOW_IN, false, true);
		skipFlowSeparationSpace(state, nodeIndent);
		ch = state.input.charCodeAt(state.position);
		if ((isMapping || isExplicitPair || state.line === entryLine) && ch === 58) {
			isPair = true;
			state.position++;
			skipFlowSeparationSpace(state, nodeIndent);
			if (!isMapping) {
				insertFlowPairMappingEvent(state, entryStart);
				if (!keyWasRead) addEmptyScalarEvent(state);
			} else if (!keyWasRead) addEmptyScalarEvent(state);
			if (!parseNode(state, nodeIndent, CONTEXT_FLOW_IN, false, true)) addEmptyScalarEvent(state);
			skipFlowSeparationSpace(state, nodeIndent);
			if (!isMapping) addPopEvent(state);
		} else if (isMapping && isPair) {
			if (!keyWasRead) addEmptyScalarEvent(state);
			addEmptyScalarEvent(state);
		} else if (isMapping) addEmptyScalarEvent(state);
		else if (isPair) {
			insertFlowPairMappingEvent(state, entryStart);
			if (!keyWasRead) addEmptyScalarEvent(state);
			addEmptyScalarEvent(state);
			addPopEvent(state);
		}
		ch = state.input.charCodeAt(state.position);
		if (ch === 44) {
			readNext = true;
			state.position++;
		} else readNext = false;
	}
	throwError(state, "unexpected end of the stream within a flow collection");
}
function readBlockSequence(state, nodeIndent, props) {
	if (state.firstTabInLine !== -1 || state.input.charCodeAt(state.position) !== 45 || !isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) return false;
	addSequenceEvent(state, state.position, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.BLOCK);
	while (state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) {
		if (state.firstTabInLine !== -1) {
			state.position = state.firstTabInLine;
			throwError(state, "tab characters must not be used in indentation");
		}
		const entryLine = state.line;
		state.position++;
		const hadBreak = skipSeparationSpace(state, true) > 0;
		if (state.firstTabInLine !== -1 && state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) throwError(state, "bad indentation of a sequence entry");
		if (hadBreak && state.lineIndent <= nodeIndent) addEmptyScalarEvent(state);
		else parseNode(state, nodeIndent, CONTEXT_BLOCK_IN, false, true);
		skipSeparationSpace(state, true);
		if (state.lineIndent < nodeIndent || state.position >= state.length) break;
		if (state.lineIndent > nodeIndent) throwError(state, "bad indentation of a sequence entry");
		if (state.line === entryLine && state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) throwError(state, "bad indentation of a sequence entry");
	}
	addPopEvent(state);
	return true;
}
function readBlockMapping(state, nodeIndent, flowIndent, props) {
	let atExplicitKey = false;
	let detected = false;
	let mappingOpened = false;
	let pendingExplicitKey = false;
	if (state.firstTabInLine !== -1) return false;
	let ch = state.input.charCodeAt(state.position);
	while (ch !== 0) {
		if (!atExplicitKey && state.firstTabInLine !== -1) {
			state.position = state.firstTabInLine;
			throwError(state, "tab characters must not be used in indentation");
		}
		const following = state.input.charCodeAt(state.position + 1);
		const entryLine = state.line;
		if ((ch === 63 || ch === 58) && isWsOrEolOrEnd(following)) {
			if (!mappingOpened) {
				addMappingEvent(state, state.position, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.BLOCK);
				mappingOpened = true;
			}
			if (ch === 63) {
				if (atExplicitKey) addEmptyScalarEvent(state);
				detected = true;
				atExplicitKey = true;
			} else if (atExplicitKey) atExplicitKey = false;
			else {
				addEmptyScalarEvent(state);
				detected = true;
				atExplicitKey = false;
			}
			state.position += 1;
			pendingExplicitKey = true;
		} else {
			if (atExplicitKey) {
				addEmptyScalarEvent(state);
				atExplicitKey = false;
			}
			const beforeKey = snapshotState(state);
			if (!parseNode(state, flowIndent, CONTEXT_FLOW_OUT, false, true)) break;
			if (state.line === entryLine) {
				ch = state.input.charCodeAt(state.position);
				while (isWhiteSpace(ch)) ch = state.input.charCodeAt(++state.position);
				if (ch === 58) {
					ch = state.input.charCodeAt(++state.position);
					if (!isWsOrEolOrEnd(ch)) throwError(state, "a whitespace character is expected after the key-value separator within a block mapping");
					if (!mappingOpened) {
						state.events.splice(beforeKey.eventsLength, 0, {
							type: EVENT_ID.MAPPING,
							start: beforeKey.position,
							anchorStart: props.anchorStart,
							anchorEnd: props.anchorEnd,
							tagStart: props.tagStart,
							tagEnd: props.tagEnd,
							style: COLLECTION_STYLE.BLOCK
						});
						mappingOpened = true;
					}
					detected = true;
					atExplicitKey = false;
					pendingExplicitKey = false;
				} else if (detected) throwError(state, "expected ':' after a mapping key");
				else {
					if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) {
						restoreState(state, beforeKey);
						return false;
					}
					return true;
				}
			} else if (detected) throwError(state, "can not read a block mapping entry; a multiline key may not be an implicit key");
			else {
				if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) {
					restoreState(state, beforeKey);
					return false;
				}
				return true;
			}
		}
		if (parseNode(state, nodeIndent, CONTEXT_BLOCK_OUT, true, pendingExplicitKey)) pendingExplicitKey = false;
		if (!atExplicitKey) {
			if (pendingExplicitKey) {
				addEmptyScalarEvent(state);
				pendingExplicitKey = false;
			}
		}
		skipSeparationSpace(state, true);
		ch = state.input.charCodeAt(state.position);
		if ((state.line === entryLine || state.lineIndent > nodeIndent) && ch !== 0) throwError(state, "bad indentation of a mapping entry");
		else if (state.lineIndent < nodeIndent) break;
	}
	if (!detected) return false;
	if (atExplicitKey) addEmptyScalarEvent(state);
	if (mappingOpened) addPopEvent(state);
	return true;
}
function parseNode(state, parentIndent, nodeContext, allowToSeek, allowCompact, allowPropertyMapping = true) {
	if (state.depth >= state.maxDepth) throwError(state, `nesting exceeded maxDepth (${state.maxDepth})`);
	state.depth++;
	let indentStatus = 1;
	let atNewLine = false;
	let hasContent = false;
	let propertyStart = null;
	const props = emptyProperties();
	let allowBlockScalars = nodeContext === CONTEXT_BLOCK_OUT || nodeContext === CONTEXT_BLOCK_IN;
	let allowBlockCollections = allowBlockScalars;
	const allowBlockStyles = allowBlockScalars;
	if (allowToSeek && skipSeparationSpace(state, true)) {
		atNewLine = true;
		if (state.lineIndent > parentIndent) indentStatus = 1;
		else if (state.lineIndent === parentIndent) indentStatus = 0;
		else indentStatus = -1;
	}
	if (indentStatus === 1) while (true) {
		const ch = state.input.charCodeAt(state.position);
		const propertyState = snapshotState(state);
		if (atNewLine && indentStatus !== 1 && (ch === 33 || ch === 38)) break;
		if (atNewLine && allowBlockStyles && (props.tagStart !== NO_RANGE$1 || props.anchorStart !== NO_RANGE$1) && (ch === 33 || ch === 38)) {
			const fallbackState = snapshotState(state);
			const flowIndent = parentIndent + 1;
			if (readBlockMapping(state, state.position - state.lineStart, flowIndent, props) && state.events[fallbackState.eventsLength]?.type === EVENT_ID.MAPPING) {
				state.depth--;
				return true;
			}
			restoreState(state, fallbackState);
		}
		if (atNewLine && (ch === 33 && props.tagStart !== NO_RANGE$1 || ch === 38 && props.anchorStart !== NO_RANGE$1)) break;
		if (!readTagProperty(state, props, nodeContext === CONTEXT_FLOW_IN) && !readAnchorProperty(state, props)) break;
		if (propertyStart === null) propertyStart = propertyState;
		if (skipSeparationSpace(state, true)) {
			atNewLine = true;
			allowBlockCollections = allowBlockStyles;
			if (state.lineIndent > parentIndent) indentStatus = 1;
			else if (state.lineIndent === parentIndent) indentStatus = 0;
			else indentStatus = -1;
		} else allowBlockCollections = false;
	}
	if (allowBlockCollections) allowBlockCollections = atNewLine || allowCompact;
	if (indentStatus === 1 || nodeContext === CONTEXT_BLOCK_OUT) {
		const flowIndent = nodeContext === CONTEXT_FLOW_IN || nodeContext === CONTEXT_FLOW_OUT ? parentIndent : parentIndent + 1;
		const blockIndent = state.position - state.lineStart;
		if (indentStatus === 1) {
			if (allowBlockCollections && (readBlockSequence(state, blockIndent, props) || readBlockMapping(state, blockIndent, flowIndent, props)) || readFlowCollection(state, flowIndent, props)) hasContent = true;
			else {
				const ch = state.input.charCodeAt(state.position);
				if (propertyStart !== null && allowPropertyMapping && allowBlockStyles && !allowBlockCollections && ch !== 124 && ch !== 62) {
					const fallbackState = snapshotState(state);
					const propertyIndent = propertyStart.position - propertyStart.lineStart;
					restoreState(state, propertyStart);
					if (readBlockMapping(state, propertyIndent, flowIndent, emptyProperties()) && state.events[fallbackState.eventsLength]?.type === EVENT_ID.MAPPING) hasContent = true;
					else restoreState(state, fallbackState);
				}
				if (!hasContent && (allowBlockScalars && readBlockScalar(state, flowIndent, props) || readSingleQuotedScalar(state, flowIndent, props) || readDoubleQuotedScalar(state, flowIndent, props) || readAlias(state, props) || readPlainScalar(state, flowIndent, nodeContext, props))) hasContent = true;
			}
		} else if (indentStatus === 0) hasContent = allowBlockCollections && readBlockSequence(state, blockIndent, props);
	}
	allowBlockScalars = allowBlockScalars && !hasContent;
	if (!hasContent && (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1 || allowBlockScalars)) {
		addScalarEvent(state, NO_RANGE$1, NO_RANGE$1, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.PLAIN);
		hasContent = true;
	}
	state.depth--;
	return hasContent || props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1;
}
function readDirective(state) {
	if (state.lineIndent > 0 || state.input.charCodeAt(state.position) !== 37) return false;
	state.position++;
	const nameStart = state.position;
	while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position))) state.position++;
	const name = state.input.slice(nameStart, state.position);
	const args = [];
	if (name.length === 0) throwError(state, "directive name must not be less than one character in length");
	while (state.input.charCodeAt(state.position) !== 0 && !isEol(state.input.charCodeAt(state.position))) {
		while (isWhiteSpace(state.input.charCodeAt(state.position))) state.position++;
		if (state.input.charCodeAt(state.position) === 35 || isEol(state.input.charCodeAt(state.position)) || state.input.charCodeAt(state.position) === 0) break;
		const start = state.position;
		while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position))) state.position++;
		args.push(state.input.slice(start, state.position));
	}
	if (isEol(state.input.charCodeAt(state.position))) consumeLineBreak(state);
	if (name === "YAML") {
		if (state.directives.some((directive) => directive.kind === "yaml")) throwError(state, "duplication of %YAML directive");
		if (args.length !== 1) throwError(state, "YAML directive accepts exactly one argument");
		const match = /^([0-9]+)\.([0-9]+)$/.exec(args[0]);
		if (match === null) throwError(state, "ill-formed argument of the YAML directive");
		if (parseInt(match[1], 10) !== 1) throwError(state, "unacceptable YAML version of the document");
		state.directives.push({
			kind: "yaml",
			version: args[0]
		});
	} else if (name === "TAG") {
		if (args.length !== 2) throwError(state, "TAG directive accepts exactly two arguments");
		const [handle, prefix] = args;
		if (!PATTERN_TAG_HANDLE.test(handle)) throwError(state, "ill-formed tag handle (first argument) of the TAG directive");
		if (HAS_OWN.call(state.tagHandlers, handle)) throwError(state, `there is a previously declared suffix for "${handle}" tag handle`);
		if (!PATTERN_TAG_PREFIX.test(prefix)) throwError(state, "ill-formed tag prefix (second argument) of the TAG directive");
		state.tagHandlers[handle] = prefix;
		state.directives.push({
			kind: "tag",
			handle,
			prefix
		});
	}
	return true;
}
function readDocument(state) {
	state.directives = [];
	state.tagHandlers = Object.create(null);
	let hasDirectives = false;
	skipSeparationSpace(state, true);
	while (readDirective(state)) {
		hasDirectives = true;
		skipSeparationSpace(state, true);
	}
	let explicitStart = false;
	let explicitEnd = false;
	let allowCompact = true;
	if (state.lineIndent === 0 && state.input.charCodeAt(state.position) === 45 && state.input.charCodeAt(state.position + 1) === 45 && state.input.charCodeAt(state.position + 2) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 3))) {
		explicitStart = true;
		const markerLine = state.line;
		state.position += 3;
		skipSeparationSpace(state, true);
		allowCompact = state.line > markerLine;
	} else if (hasDirectives) throwError(state, "directives end mark is expected");
	const documentEventIndex = state.events.length;
	if (!explicitStart && state.position === state.lineStart && state.input.charCodeAt(state.position) === 46 && testDocumentSeparator(state)) {
		state.position += 3;
		skipSeparationSpace(state, true);
		return;
	}
	addDocumentEvent(state, explicitStart, false);
	if (!parseNode(state, state.lineIndent - 1, CONTEXT_BLOCK_OUT, false, allowCompact, allowCompact)) addEmptyScalarEvent(state);
	skipSeparationSpace(state, true);
	if (state.position === state.lineStart && testDocumentSeparator(state)) {
		explicitEnd = state.input.charCodeAt(state.position) === 46;
		if (explicitEnd) {
			const markerLine = state.line;
			state.position += 3;
			skipSeparationSpace(state, true);
			if (state.line === markerLine && state.position < state.length) throwError(state, "end of the stream or a document separator is expected");
		}
	}
	const documentEvent = state.events[documentEventIndex];
	if (documentEvent?.type === EVENT_ID.DOCUMENT) documentEvent.explicitEnd = explicitEnd;
	addPopEvent(state);
	if (!explicitEnd && state.position < state.length && !testDocumentBoundary(state)) throwError(state, "end of the stream or a document separator is expected");
}
function parseEvents(input, options) {
	const length = input.length;
	const state = {
		...DEFAULT_PARSER_OPTIONS,
		...options,
		input: `${input}\0`,
		length,
		position: 0,
		line: 0,
		lineStart: 0,
		lineIndent: 0,
		firstTabInLine: -1,
		depth: 0,
		directives: [],
		tagHandlers: Object.create(null),
		events: []
	};
	const nullpos = input.indexOf("\0");
	if (nullpos !== -1) YAMLException.throwAt(input, nullpos, "null byte is not allowed in input", state.filename);
	while (state.position < state.length) {
		skipByteOrderMark(state);
		skipSeparationSpace(state, true);
		if (state.position >= state.length) break;
		const documentStart = state.position;
		readDocument(state);
		if (state.position === documentStart)
 /* c8 ignore next */
		throwError(state, "can not read a document");
	}
	return state.events;
}
function hasBit(mask, bit) {
	return (mask & 1 << bit) !== 0;
}
var DEFAULT_SCALAR_STYLE_RULES = {
	applyQuoteFlowKeysOption,
	doubleQuoteForInvisibles,
	doubleQuoteWhitespaceOnly,
	applyForceQuotesOption,
	tryLongOrMultilineAsBlock,
	quoteInvalidPlain,
	fallbackToDoubleQuoted
};
function _preferredQuotedStyle(layout) {
	if (layout.presenterOptions.quoteStyle === "single" && hasBit(layout.allowedStylesMask, SCALAR_STYLE.SINGLE_QUOTED)) return SCALAR_STYLE.SINGLE_QUOTED;
	return SCALAR_STYLE.DOUBLE_QUOTED;
}
function applyQuoteFlowKeysOption(layout) {
	if (!layout.presenterOptions.quoteFlowKeys) return;
	if (!layout.isKey || !layout.flowOnly || layout.style !== SCALAR_STYLE.PLAIN) return;
	layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function doubleQuoteForInvisibles(layout) {
	if (layout.style === SCALAR_STYLE.PLAIN && /[\t\x7F-\xA0\u2028\u2029\uFEFF\uFFFE\uFFFF]/.test(layout.node.value)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function doubleQuoteWhitespaceOnly(layout) {
	if (layout.style === SCALAR_STYLE.PLAIN && /^\s+$/.test(layout.node.value)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function applyForceQuotesOption(layout) {
	if (!layout.presenterOptions.forceQuotes) return;
	if (layout.isKey || layout.style !== SCALAR_STYLE.PLAIN) return;
	if (layout.node.tag !== layout.presenterOptions.schema.defaultScalarTag.tagName) return;
	layout.style = layout.node.value.includes("\n") ? SCALAR_STYLE.DOUBLE_QUOTED : _preferredQuotedStyle(layout);
}
function tryLongOrMultilineAsBlock(layout) {
	if (layout.style !== SCALAR_STYLE.PLAIN || layout.isKey) return;
	const value = layout.node.value;
	const multiline = value.indexOf("\n") !== -1;
	if (!hasBit(layout.allowedStylesMask, SCALAR_STYLE.LITERAL_BLOCK)) {
		if (multiline) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
		return;
	}
	const w = layout.presenterOptions.lineWidth;
	if (w === -1) {
		if (multiline) layout.style = SCALAR_STYLE.LITERAL_BLOCK;
		return;
	}
	const availableWidth = Math.max(Math.min(w, 40), w - layout.shiftOfContent);
	let position = 0;
	let shouldFold = false;
	while (position <= value.length) {
		let lineEnd = value.length;
		const nextLineBreak = value.indexOf("\n", position);
		if (nextLineBreak !== -1) lineEnd = nextLineBreak;
		const line = value.slice(position, lineEnd);
		if (line.length > availableWidth && line[0] !== " " && / [^ \t]/.test(line)) shouldFold = true;
		if (nextLineBreak === -1) break;
		position = nextLineBreak + 1;
	}
	if (shouldFold) layout.style = SCALAR_STYLE.FOLDED_BLOCK;
	else if (multiline) layout.style = SCALAR_STYLE.LITERAL_BLOCK;
}
function quoteInvalidPlain(layout) {
	if (layout.style === SCALAR_STYLE.PLAIN && !hasBit(layout.allowedStylesMask, SCALAR_STYLE.PLAIN)) layout.style = _preferredQuotedStyle(layout);
}
function fallbackToDoubleQuoted(layout) {
	if (!hasBit(layout.allowedStylesMask, layout.style)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
var SRC_C_PRINTABLE = "[\\x09\\x0A\\x0D\\x20-\\x7E\\x85\\xA0-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]";
var SRC_B_CHAR = "[\\n\\r]";
var SRC_C_BYTE_ORDER_MARK = "\\uFEFF";
var SRC_S_WHITE = "[ \\t]";
var SRC_NB_CHAR = `(?:(?!(?:${SRC_B_CHAR}|${SRC_C_BYTE_ORDER_MARK}))${SRC_C_PRINTABLE})`;
var SRC_NS_CHAR = `(?:(?!${SRC_S_WHITE})${SRC_NB_CHAR})`;
var SRC_C_INDICATOR = "[-?:,\\[\\]{}#&*!|>'\"%@`]";
var SRC_C_FLOW_INDICATOR = "[,\\[\\]{}]";
var SRC_NS_PLAIN_SAFE_FLOW_OUT = SRC_NS_CHAR;
var SRC_NS_PLAIN_SAFE_FLOW_IN = `(?:(?!${SRC_C_FLOW_INDICATOR})${SRC_NS_CHAR})`;
var SRC_NS_PLAIN_FIRST_FLOW_OUT = `(?:(?:(?!${SRC_C_INDICATOR})${SRC_NS_CHAR})|[?:-](?=${SRC_NS_PLAIN_SAFE_FLOW_OUT}))`;
var SRC_NS_PLAIN_FIRST_FLOW_IN = `(?:(?:(?!${SRC_C_INDICATOR})${SRC_NS_CHAR})|[?:-](?=${SRC_NS_PLAIN_SAFE_FLOW_IN}))`;
var SRC_NS_PLAIN_CHAR_FLOW_OUT = `(?:(?:(?![:#])${SRC_NS_PLAIN_SAFE_FLOW_OUT})|:(?=${SRC_NS_PLAIN_SAFE_FLOW_OUT}))#*`;
var SRC_NS_PLAIN_CHAR_FLOW_IN = `(?:(?:(?![:#])${SRC_NS_PLAIN_SAFE_FLOW_IN})|:(?=${SRC_NS_PLAIN_SAFE_FLOW_IN}))#*`;
var SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT = `(?:${SRC_S_WHITE}*${SRC_NS_PLAIN_CHAR_FLOW_OUT})*`;
var SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN = `(?:${SRC_S_WHITE}*${SRC_NS_PLAIN_CHAR_FLOW_IN})*`;
var SRC_NS_PLAIN_ONE_LINE_FLOW_OUT = `${SRC_NS_PLAIN_FIRST_FLOW_OUT}#*${SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT}`;
var SRC_NS_PLAIN_ONE_LINE_FLOW_IN = `${SRC_NS_PLAIN_FIRST_FLOW_IN}#*${SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN}`;
var SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT = `\\n+${SRC_NS_PLAIN_CHAR_FLOW_OUT}${SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT}`;
var SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN = `\\n+${SRC_NS_PLAIN_CHAR_FLOW_IN}${SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN}`;
var SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT = `${SRC_NS_PLAIN_ONE_LINE_FLOW_OUT}(?:${SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT})*`;
var SRC_NS_PLAIN_MULTI_LINE_FLOW_IN = `${SRC_NS_PLAIN_ONE_LINE_FLOW_IN}(?:${SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN})*`;
var DEFAULT_PRESENTER_OPTIONS = {
	indent: 2,
	seqNoIndent: false,
	seqInlineFirst: true,
	lineWidth: 80,
	flowBracketPadding: false,
	flowSkipCommaSpace: false,
	flowSkipColonSpace: false,
	quoteFlowKeys: false,
	quoteStyle: "single",
	forceQuotes: false,
	scalarStyleRules: Object.keys(DEFAULT_SCALAR_STYLE_RULES).map((name) => Reflect.get(DEFAULT_SCALAR_STYLE_RULES, name)),
	tagBeforeAnchor: false
};

// src/parse/first-tier.ts
const MAX_DEPTH = 1e3;
function readEvents(text) {
	try {
		return { events: parseEvents(text, { maxDepth: MAX_DEPTH }) };
	} catch (error) {
		if (error instanceof YAMLException) return { error: {
			message: error.reason,
			offset: error.mark?.position ?? 0
		} };
		if (error instanceof RangeError) return { error: {
			message: `nesting exceeded maxDepth (${MAX_DEPTH})`,
			offset: 0
		} };
		return { error: {
			message: error instanceof Error ? error.message : String(error),
			offset: 0
		} };
	}
}
function scalarText$1(text, events, at) {
	if (events.isFast(at)) return text.slice(events.start(at), events.end(at));
	return getScalarValue(text, events.scalar(at));
}

// src/parse/key-names.ts
const SIZE = 4096;
const LONGEST$4 = 48;
const raws = new Array(SIZE).fill(void 0);
const names$1 = new Array(SIZE).fill(null);
function keyName(text, start, end) {
	const length = end - start;
	if (length > LONGEST$4) return nameOf$1(text.slice(start, end));
	const slot = (text.charCodeAt(start) * 31 + text.charCodeAt(end - 1)) * 31 + text.charCodeAt(start + (length >> 1)) * 7 + text.charCodeAt(start + (length >> 2)) * 131 + length & 4095;
	const known = raws[slot];
	if (known !== void 0 && known.length === length && text.startsWith(known, start)) return names$1[slot];
	const raw = text.slice(start, end);
	const name = nameOf$1(raw);
	raws[slot] = raw;
	names$1[slot] = name;
	return name;
}
function nameOf$1(raw) {
	if (raw === "<<") return null;
	return jsonKey(resolvePlain(raw), raw) ?? null;
}

// src/parse/compose.ts
const Mapping = function Mapping() {};
Mapping.prototype = Object.create(null);
const MERGE = Symbol("merge");
const NO_KEY = Symbol("no key");
const OPEN = Symbol("open");
function compose(text, events, document) {
	const composer = new Composer(text, events, document);
	return {
		value: composer.node(),
		problems: composer.problems,
		duplicates: composer.duplicates
	};
}
var Composer = class {
	text;
	events;
	index;
	problems = [];
	duplicates = false;
	anchors;
	handles;
	constructor(text, events, document) {
		this.text = text;
		this.events = events;
		this.index = document + 1;
		this.handles = tagHandles(events, document);
	}
	node() {
		const event = this.index++;
		switch (this.events.type(event)) {
			case 4: {
				const value = this.scalar(event);
				if (this.isAnchored(event)) this.anchor(event, value);
				return value;
			}
			case 3: return this.mapping(event);
			case 2: return this.sequence(event);
			case 5: return this.alias(event);
			default: return;
		}
	}
	scalar(event) {
		const { text, events } = this;
		if (events.hasProperties(event) && events.tagStart(event) !== -1) return this.tagged(event);
		if (events.style(event) !== 1) return scalarText$1(text, events, event);
		const start = events.start(event);
		if (start === -1) return null;
		if (!events.isFast(event)) return resolvePlain(scalarText$1(text, events, event));
		const written = text.slice(start, events.end(event));
		return hintOf(text.charCodeAt(start)) === 0 ? written : resolvePlain(written);
	}
	tagged(event) {
		const { events } = this;
		const raw = this.text.slice(events.tagStart(event), events.tagEnd(event));
		const text = scalarText$1(this.text, events, event);
		if (raw === "!") return resolvePlain(text);
		const resolved = resolveTagged(fullTag(raw, this.handles), text);
		if ("value" in resolved) return resolved.value;
		this.problem(`${resolved.refused}.`, events.tagStart(event), Math.max(events.tagEnd(event), events.end(event)));
		return text;
	}
	sequence(event) {
		const list = [];
		const end = this.events.next(event) - 1;
		const anchored = this.isAnchored(event);
		if (anchored) this.anchor(event, OPEN);
		while (this.index < end) list.push(this.node());
		this.index = end + 1;
		if (anchored) this.anchor(event, list);
		return list;
	}
	mapping(event) {
		const { events } = this;
		const end = events.next(event) - 1;
		const first = this.index;
		const anchored = this.isAnchored(event);
		if (events.style(event) === 2 && events.type(first) === 3 && events.start(first) === events.start(event) + 1) {
			this.index = end + 1;
			if (anchored) this.anchor(event, UNKNOWN);
			return UNKNOWN;
		}
		const value = new Mapping();
		if (anchored) this.anchor(event, OPEN);
		let merged;
		while (this.index < end) {
			const key = this.index;
			const name = this.key();
			if (typeof name === "string") {
				if (name in value && !merged?.delete(name)) this.duplicates = true;
				value[name] = this.node();
			} else if (name === MERGE) {
				merged ??= /* @__PURE__ */ new Set();
				this.merge(value, merged, key);
			} else this.index = events.next(this.index);
		}
		this.index = end + 1;
		if (anchored) this.anchor(event, value);
		return value;
	}
	key() {
		const { text, events } = this;
		const event = this.index;
		if (events.type(event) !== 4 || events.hasProperties(event) || !events.isFast(event)) return this.unusualKey(event);
		this.index++;
		const start = events.start(event);
		const end = events.end(event);
		if (events.style(event) !== 1) return text.slice(start, end);
		return keyName(text, start, end) ?? (text.charCodeAt(start) === 60 ? MERGE : this.noKey(start, end, "null"));
	}
	unusualKey(event) {
		const { events } = this;
		const type = events.type(event);
		const start = events.start(event);
		if (type === 4) {
			const text = scalarText$1(this.text, events, event);
			if (isMergeKey(this.text, events, event, this.handles)) {
				this.index++;
				return MERGE;
			}
			const value = this.node();
			if (value === null) return this.noKey(start, events.end(event), "null");
			return jsonKey(value, text) ?? NO_KEY;
		}
		const value = this.node();
		if (type !== 5) return value === UNKNOWN ? NO_KEY : this.noKey(start, start + 1, "a collection");
		if (value === UNKNOWN) return NO_KEY;
		if (value === null || typeof value === "object") return this.noKey(start - 1, events.end(event), value === null ? "null" : "a collection");
		return jsonKey(value, String(value)) ?? NO_KEY;
	}
	noKey(start, end, what) {
		const from = start === -1 ? this.placeOfNext() : start;
		this.problem(`kubectl refuses ${what} as a key of a mapping.`, from, start === -1 ? from : end);
		return NO_KEY;
	}
	placeOfNext() {
		const { events } = this;
		for (let at = this.index; at < events.length; at++) {
			const type = events.type(at);
			if (type === 3 || type === 2 || type === 4 && events.start(at) !== -1) return events.start(at);
			if (type === 5) return events.start(at) - 1;
		}
		return this.text.length;
	}
	merge(into, merged, key) {
		const source = this.node();
		if (Array.isArray(source)) for (let at = source.length - 1; at >= 0; at--) this.mergeOne(into, merged, source[at], key);
		else this.mergeOne(into, merged, source, key);
	}
	mergeOne(into, merged, source, key) {
		if (source === UNKNOWN) return;
		if (typeof source !== "object" || source === null || Array.isArray(source)) {
			this.problem("A merge key (\"<<\") takes a mapping or a list of mappings.", this.events.start(key), this.events.end(key));
			return;
		}
		for (const name of Object.keys(source)) {
			into[name] = source[name];
			merged.add(name);
		}
	}
	alias(event) {
		const [start, end] = [this.events.start(event), this.events.end(event)];
		const name = this.text.slice(start, end);
		const value = this.anchors?.get(name);
		if (value !== void 0 && value !== OPEN) return value;
		if (value === void 0 && this.anchors?.has(name)) return value;
		this.problem(value === OPEN ? `The anchor "&${name}" contains itself.` : `There is no anchor "&${name}" before this alias in its document.`, start - 1, end);
		return UNKNOWN;
	}
	isAnchored(event) {
		return this.events.hasProperties(event) && this.events.anchorStart(event) !== -1;
	}
	anchor(event, value) {
		this.anchors ??= /* @__PURE__ */ new Map();
		this.anchors.set(this.text.slice(this.events.anchorStart(event), this.events.anchorEnd(event)), value);
	}
	problem(message, start, end) {
		this.problems.push({
			message,
			start,
			end
		});
	}
};
function tagHandles(events, document) {
	const directives = events.directives(document);
	if (directives.length === 0) return void 0;
	return new Map(directives.flatMap((directive) => directive.kind === "tag" ? [[directive.handle, directive.prefix]] : []));
}
function isMergeKey(text, events, key, handles) {
	const start = events.start(key);
	if (events.end(key) - start !== 2 || text.charCodeAt(start) !== 60 || text.charCodeAt(start + 1) !== 60) return false;
	if (events.tagStart(key) === -1) return events.style(key) === 1;
	const raw = text.slice(events.tagStart(key), events.tagEnd(key));
	return raw === "!" || fullTag(raw, handles) === "tag:yaml.org,2002:merge";
}

// src/parse/duplicates.ts
const MOST$1 = 1e3;
function duplicateKeys(root, document) {
	const problems = [];
	let more = 0;
	const visit = (node, path) => {
		if (node.kind === "sequence") for (const [index, item] of node.items.entries()) visit(item, [...path, index]);
		if (node.kind !== "map") return;
		const first = /* @__PURE__ */ new Map();
		for (const entry of node.entries) {
			const { name } = entry;
			if (name === void 0 || entry.merge) {
				visit(entry.value, [...path, "<<"]);
				continue;
			}
			const at = [...path, name];
			const earlier = first.get(name);
			if (!earlier) first.set(name, entry);
			else if (problems.length >= MOST$1) more++;
			else problems.push(duplicate(name, earlier, entry, at, document));
			visit(entry.value, at);
		}
	};
	visit(root, []);
	const last = problems.at(-1);
	if (more > 0 && last) problems[problems.length - 1] = {
		...last,
		message: `${last.message} There are ${more} more duplicate keys in this document.`
	};
	return problems;
}
function duplicate(name, earlier, entry, path, document) {
	return {
		rule: "duplicate-key",
		message: `The key "${name.length > 60 ? `${name.slice(0, 60)}...` : name}" is given twice: kubectl uses the last value, strict decoding refuses the object.`,
		span: {
			start: entry.key.start,
			end: entry.key.end
		},
		document,
		path,
		related: [{
			span: {
				start: earlier.key.start,
				end: earlier.key.end
			},
			message: "first given here"
		}]
	};
}

// src/parse/gaps.ts
function skipGap(text, from, end, skip) {
	let at = from;
	while (at < end) {
		const code = text.charCodeAt(at);
		if (code === 32 || code === 9 || code === 10 || code === 13) at++;
		else if (code === 35 && (at === 0 || isSpace(text.charCodeAt(at - 1)))) at = endOfLine(text, at);
		else if (code === 65279 || skip !== "" && skip.includes(text[at])) at++;
		else break;
	}
	return at;
}
function endOfLine(text, from) {
	const feed = text.indexOf("\n", from);
	const end = feed === -1 ? text.length : feed;
	for (let at = from; at < end; at++) if (text.charCodeAt(at) === 13) return at;
	return end;
}
function isSpace(code) {
	return code === 32 || code === 9 || code === 10 || code === 13;
}

// src/parse/locate.ts
function locate(text, root, path) {
	let found = 0;
	let node = root;
	let via;
	let key;
	let list;
	let inFlow = false;
	for (; found < path.length; found++) {
		const part = path[found];
		const target = node.kind === "alias" ? node.target : node;
		if (!target) break;
		const child = childOf(target, part);
		if (!child) break;
		if (!via) via = node === target ? child.via : {
			how: "alias",
			use: spanOf$2(node),
			anchor: spanOf$2(target)
		};
		inFlow = target.kind !== "scalar" && target.kind !== "alias" && target.style === "flow";
		list = target.kind === "sequence" ? target : void 0;
		key = child.key;
		node = child.node;
	}
	const dash = list && list.style === "block" && found > 0 ? dashOf(text, list, Number(path[found - 1])) : void 0;
	return {
		found,
		node,
		value: spanOf$2(node),
		inFlow,
		...key && { key: spanOf$2(key) },
		...via && { via },
		...dash && { dash }
	};
}
function childOf(parent, part) {
	if (parent.kind === "sequence") {
		const item = typeof part === "number" || /^\d+$/.test(part) ? parent.items[Number(part)] : void 0;
		return item && { node: item };
	}
	if (parent.kind !== "map") return void 0;
	const found = indexOf(parent).get(String(part));
	return found && {
		node: found.entry.value,
		key: found.entry.key,
		via: found.via
	};
}
function spanOf$2(node) {
	return {
		start: node.start,
		end: node.end
	};
}
function dashOf(text, sequence, index) {
	const before = index === 0 ? sequence.start : sequence.items[index - 1].end;
	const start = skipGap(text, before, text.length, "");
	return {
		start,
		end: start + 1
	};
}
const indexes = /* @__PURE__ */ new WeakMap();
const NONE = /* @__PURE__ */ new Map();
function indexOf(map) {
	const known = indexes.get(map);
	if (known) return known;
	indexes.set(map, NONE);
	const index = /* @__PURE__ */ new Map();
	for (const entry of map.entries) if (entry.merge) mergeInto(index, entry);
	else if (entry.name !== void 0) index.set(entry.name, {
		entry,
		via: void 0
	});
	indexes.set(map, index);
	return index;
}
function mergeInto(index, merge) {
	const list = merge.value.kind === "alias" ? merge.value.target : merge.value;
	const sources = list?.kind === "sequence" ? [...list.items].reverse() : [merge.value];
	const outer = merge.value.kind === "alias" && list?.kind === "sequence" ? list : void 0;
	for (const source of sources) {
		const map = source.kind === "alias" ? source.target : source;
		if (map?.kind !== "map") continue;
		const anchor = outer ?? (source.kind === "alias" ? map : void 0);
		const via = anchor && {
			how: "merge",
			use: spanOf$2(merge.key),
			anchor: spanOf$2(anchor)
		};
		for (const [name, found] of indexOf(map)) index.set(name, {
			entry: found.entry,
			via: via ?? found.via
		});
	}
}

// src/parse/scalar-node.ts
const STYLES = [
	"plain",
	"plain",
	"single",
	"double",
	"literal",
	"folded"
];
function isBlockScalar$1(events, event) {
	if (events.type(event) !== 4) return false;
	const style = events.style(event);
	return style === 4 || style === 5;
}
var EventScalar = class {
	kind = "scalar";
	start;
	end;
	source;
	event;
	constructor(source, event, at) {
		const { start, end } = spanOf$1(source.text, source.events, event, at);
		this.start = start;
		this.end = end;
		this.source = source;
		this.event = event;
	}
	get style() {
		return STYLES[this.source.events.style(this.event)];
	}
	get value() {
		const { text, events, handles } = this.source;
		return valueIn(text, events, this.event, handles);
	}
	get block() {
		const { text, events } = this.source;
		return isBlockScalar$1(events, this.event) ? layoutOf(text, this.start, events, this.event) : void 0;
	}
};
function spanOf$1(text, events, event, at) {
	const valueStart = events.start(event);
	if (valueStart === -1) return {
		start: at,
		end: at
	};
	if (events.style(event) === 1) return {
		start: valueStart,
		end: events.end(event)
	};
	if (!isBlockScalar$1(events, event)) return {
		start: valueStart - 1,
		end: events.end(event) + 1
	};
	const start = skipGap(text, at, valueStart, ":-?,");
	return {
		start,
		end: endOfBlock(text, start, valueStart, events.end(event), events.indent(event))
	};
}
function valueIn(text, events, event, handles) {
	const value = scalarText$1(text, events, event);
	if (events.tagStart(event) === -1) return events.style(event) === 1 ? resolvePlain(value) : value;
	const raw = text.slice(events.tagStart(event), events.tagEnd(event));
	if (raw === "!") return resolvePlain(value);
	const resolved = resolveTagged(fullTag(raw, handles), value);
	return "value" in resolved ? resolved.value : value;
}
function endOfBlock(text, start, valueStart, valueEnd, indent) {
	let end = valueEnd;
	while (end > valueStart) {
		let last = end;
		if (text.charCodeAt(last - 1) === 10) last--;
		if (last > valueStart && text.charCodeAt(last - 1) === 13) last--;
		let line = last;
		while (line > valueStart && text.charCodeAt(line - 1) !== 10 && text.charCodeAt(line - 1) !== 13) line--;
		if (indent >= 0 && (last - line > indent || !isBlank$3(text, line, last))) return last;
		end = line;
	}
	return endOfHeader(text, start);
}
function endOfHeader(text, start) {
	let at = start + 1;
	while (/[-+0-9]/.test(text[at] ?? "")) at++;
	return at;
}
const CHOMPING$1 = [
	"clip",
	"clip",
	"strip",
	"keep"
];
function layoutOf(text, start, events, event) {
	return {
		lines: {
			start: events.start(event),
			end: events.end(event)
		},
		indent: events.indent(event),
		explicitIndent: /\d/.test(text.slice(start, endOfHeader(text, start))),
		chomping: CHOMPING$1[events.chomping(event)]
	};
}
function isBlank$3(text, from, to) {
	for (let at = from; at < to; at++) if (text.charCodeAt(at) !== 32) return false;
	return true;
}

// src/parse/node-tree.ts
function buildTree(text, events, index, from) {
	return new Tree(text, events, index + 1, tagHandles(events, index)).node(index + 1, events.isExplicit(index) ? behindMarker(text, from) : from);
}
function behindMarker(text, from) {
	let at = skipGap(text, from, text.length, "");
	while (text[at] === "%") {
		const end = text.indexOf("\n", at);
		at = skipGap(text, end === -1 ? text.length : end, text.length, "");
	}
	return at + 3;
}
const NO_PROPERTIES = {};
const BETWEEN = ",]}";
var Tree = class {
	text;
	events;
	first;
	handles;
	anchors;
	anchored = /* @__PURE__ */ new Map();
	constructor(text, events, first, handles) {
		this.text = text;
		this.events = events;
		this.first = first;
		this.handles = handles;
	}
	node(index, at) {
		const { events } = this;
		const type = events.type(index);
		if (type === 5) return this.alias(index);
		if (!events.hasProperties(index)) return this.make(type, index, at, NO_PROPERTIES);
		const anchored = events.anchorStart(index) !== -1;
		const known = anchored ? this.anchored.get(index) : void 0;
		if (known) return known;
		const node = this.make(type, index, Math.max(at, events.anchorEnd(index), events.tagEnd(index)), this.properties(index));
		if (anchored) this.anchored.set(index, node);
		return node;
	}
	make(type, index, at, properties) {
		const node = type === 4 ? new EventScalar(this, index, at) : type === 2 ? new LazySequence(this, index) : new LazyMap(this, index);
		return properties === NO_PROPERTIES ? node : Object.assign(node, properties);
	}
	properties(index) {
		const { events } = this;
		const anchorStart = events.anchorStart(index);
		const properties = {
			start: leastOf(anchorStart === -1 ? -1 : anchorStart - 1, events.tagStart(index)),
			end: Math.max(events.anchorEnd(index), events.tagEnd(index))
		};
		return anchorStart === -1 ? { properties } : {
			anchor: this.text.slice(anchorStart, events.anchorEnd(index)),
			properties
		};
	}
	alias(index) {
		const [start, end] = [this.events.start(index), this.events.end(index)];
		const name = this.text.slice(start, end);
		this.anchors ??= this.findAnchors();
		const named = this.anchors.get(name)?.findLast((anchor) => anchor < index);
		const target = named !== void 0 && this.events.next(named) <= index ? this.node(named, 0) : void 0;
		return {
			kind: "alias",
			start: start - 1,
			end,
			name,
			target
		};
	}
	findAnchors() {
		const { events } = this;
		const anchors = /* @__PURE__ */ new Map();
		const end = events.next(this.first);
		for (let index = this.first; index < end; index++) {
			const type = events.type(index);
			if (type === 5 || type === 6 || events.anchorStart(index) === -1) continue;
			const name = this.text.slice(events.anchorStart(index), events.anchorEnd(index));
			const list = anchors.get(name);
			if (list) list.push(index);
			else anchors.set(name, [index]);
		}
		return anchors;
	}
	entries(index) {
		const { text, events } = this;
		const entries = [];
		const end = events.next(index) - 1;
		let at = hasBrackets(text, events, index) ? events.start(index) + 1 : events.start(index);
		for (let keyIndex = index + 1; keyIndex < end;) {
			const start = startOf$1(events, keyIndex);
			const next = skipGap(text, at, text.length, BETWEEN);
			if (text[next] === "?" && start > next) at = next + 1;
			else if (start === Number.POSITIVE_INFINITY) at = next;
			const key = this.node(keyIndex, at);
			const valueIndex = events.next(keyIndex);
			const behindKey = isBlockScalar$1(events, keyIndex) ? Math.max(key.end, events.end(keyIndex)) : key.end;
			const colon = skipGap(text, behindKey, text.length, "");
			const value = this.node(valueIndex, text[colon] === ":" ? colon + 1 : Math.max(key.end, at));
			const merge = events.type(keyIndex) === 4 && isMergeKey(text, events, keyIndex, this.handles);
			entries.push({
				key,
				value,
				name: merge ? "<<" : this.nameOf(key, keyIndex),
				merge
			});
			keyIndex = events.next(valueIndex);
			at = this.behind(value, valueIndex, keyIndex);
		}
		return entries;
	}
	items(index) {
		const { text, events } = this;
		const flow = events.style(index) === 2;
		const items = [];
		const end = events.next(index) - 1;
		let at = flow ? events.start(index) + 1 : events.start(index);
		for (let item = index + 1; item < end;) {
			if (!flow) at = skipGap(text, at, text.length, BETWEEN) + 1;
			const node = this.node(item, at);
			items.push(node);
			const next = events.next(item);
			at = this.behind(node, item, next);
			item = next;
		}
		return items;
	}
	behind(node, index, next) {
		const { events } = this;
		let last = next - 1;
		while (events.type(last) === 6) last--;
		const type = events.type(last);
		if (type === 5) return events.end(last);
		if (type !== 4 || events.start(last) === -1) return node.end;
		const end = events.end(last);
		if (isBlockScalar$1(events, last)) return last === index ? Math.max(node.end, end) : end;
		return events.style(last) === 1 ? end : end + 1;
	}
	nameOf(key, index) {
		const { text, events } = this;
		if (key.kind === "alias") return key.target?.kind === "scalar" ? jsonKey(key.target.value, String(key.target.value)) : void 0;
		if (key.kind !== "scalar") return void 0;
		if (events.style(index) === 1 && events.isFast(index) && !events.hasProperties(index)) return keyName(text, events.start(index), events.end(index)) ?? void 0;
		return jsonKey(key.value, scalarText$1(text, events, index));
	}
	behindBracket(from) {
		return Math.min(skipGap(this.text, from, this.text.length, ",") + 1, this.text.length);
	}
};
var LazyCollection = class {
	style;
	start;
	tree;
	index;
	knownEnd;
	constructor(tree, index) {
		this.tree = tree;
		this.index = index;
		this.style = tree.events.style(index) === 2 ? "flow" : "block";
		this.start = tree.events.start(index);
	}
	get end() {
		this.knownEnd ??= this.findEnd();
		return this.knownEnd;
	}
};
var LazyMap = class extends LazyCollection {
	kind = "map";
	known;
	get entries() {
		this.known ??= this.tree.entries(this.index);
		return this.known;
	}
	findEnd() {
		const last = this.entries.at(-1);
		if (hasBrackets(this.tree.text, this.tree.events, this.index)) return this.tree.behindBracket(last ? Math.max(last.value.end, last.key.end) : this.start + 1);
		return last?.value.end ?? this.start;
	}
};
var LazySequence = class extends LazyCollection {
	kind = "sequence";
	known;
	get items() {
		this.known ??= this.tree.items(this.index);
		return this.known;
	}
	findEnd() {
		const last = this.items.at(-1);
		return this.style === "flow" ? this.tree.behindBracket(last?.end ?? this.start + 1) : last?.end ?? this.start + 1;
	}
};
function hasBrackets(text, events, index) {
	const start = events.start(index);
	if (events.style(index) !== 2 || text[start] !== "{") return false;
	const first = events.type(index + 1);
	return !((first === 3 || first === 2) && events.start(index + 1) === start);
}
function startOf$1(events, index) {
	const start = events.start(index);
	if (events.type(index) === 5) return start - 1;
	if (!events.hasProperties(index)) return start === -1 ? Number.POSITIVE_INFINITY : start;
	const anchor = events.anchorStart(index);
	return leastOf(start, anchor === -1 ? -1 : anchor - 1, events.tagStart(index));
}
function leastOf(...places) {
	return places.reduce((least, place) => place === -1 ? least : Math.min(least, place), Number.POSITIVE_INFINITY);
}

// src/parse/peek.ts
function peek(text, events, index, path, compose) {
	let at = index;
	for (const part of path) {
		const type = events.type(at);
		if (type === 5) return compose();
		if (type === 2) {
			if (typeof part !== "number") return void 0;
			const end = events.next(at) - 1;
			at++;
			for (let skip = part; skip > 0 && at < end; skip--) at = events.next(at);
			if (at >= end) return void 0;
		} else if (type === 3) {
			const value = entryValue(text, events, at, String(part));
			if (value === UNUSUAL) return compose();
			if (value === ABSENT) return void 0;
			at = value;
		} else return void 0;
	}
	const type = events.type(at);
	if (type === 5 || type === 3) return compose();
	if (type !== 4) return void 0;
	if (events.tagStart(at) !== -1) return compose();
	const value = scalarText$1(text, events, at);
	return events.style(at) === 1 ? resolvePlain(value) : value;
}
const ABSENT = -1;
const UNUSUAL = -2;
function entryValue(text, events, mapping, name) {
	let found = ABSENT;
	const end = events.next(mapping) - 1;
	for (let key = mapping + 1; key < end; key = events.next(key + 1)) {
		if (events.type(key) !== 4 || events.tagStart(key) !== -1 || !events.isFast(key)) return UNUSUAL;
		const start = events.start(key);
		if (events.style(key) === 1) {
			const written = keyName(text, start, events.end(key));
			if (written === null) return UNUSUAL;
			if (written === name) found = key + 1;
		} else if (events.end(key) - start === name.length && text.startsWith(name, start)) found = key + 1;
	}
	return found;
}

// src/parse/placeholders.ts
function countPlaceholders(text, events, at) {
	const type = events.type(at);
	if (type === 4) {
		const value = scalarText$1(text, events, at);
		return !value.includes("\n") && hasPlaceholder(value) ? 1 : 0;
	}
	if (type !== 3 && type !== 2) return 0;
	const end = events.next(at) - 1;
	const isMapping = type === 3;
	let count = 0;
	for (let child = at + 1; child < end; child = events.next(child)) {
		if (isMapping) child++;
		count += countPlaceholders(text, events, child);
	}
	return count;
}

// src/parse/plain-keys.ts
const FEW = 12;
function isUnremarkable(text, events, document) {
	return !events.aliases && new Scan(text, events).node(document + 1);
}
var Scan = class {
	text;
	events;
	names = [];
	constructor(text, events) {
		this.text = text;
		this.events = events;
	}
	node(at) {
		const { events } = this;
		if (events.hasProperties(at) && events.tagStart(at) !== -1) return false;
		const type = events.type(at);
		if (type === 3) return this.mapping(at);
		if (type !== 2) return true;
		const end = events.next(at) - 1;
		for (let item = at + 1; item < end; item = events.next(item)) if (!this.node(item)) return false;
		return true;
	}
	mapping(at) {
		const { events, names } = this;
		const end = events.next(at) - 1;
		const before = names.length;
		let many;
		for (let key = at + 1; key < end; key = events.next(key + 1)) {
			const name = this.name(key);
			if (name === void 0) return false;
			if (many) {
				if (many.has(name)) return false;
				many.add(name);
			} else {
				for (let earlier = before; earlier < names.length; earlier++) if (names[earlier] === name) return false;
				names.push(name);
				if (names.length - before > FEW) many = new Set(names.slice(before));
			}
			if (!this.node(key + 1)) return false;
		}
		names.length = before;
		return true;
	}
	name(key) {
		const { text, events } = this;
		if (events.type(key) !== 4 || events.hasProperties(key) || !events.isFast(key)) return void 0;
		const [start, end] = [events.start(key), events.end(key)];
		return events.style(key) === 1 ? keyName(text, start, end) ?? void 0 : text.slice(start, end);
	}
};

// src/parse/document.ts
const NOTHING = {
	problems: [],
	duplicates: false
};
var FileDocument = class {
	index;
	span;
	empty;
	broken;
	text;
	stream;
	event;
	composed;
	tree;
	found;
	plain;
	constructor(text, index, span, stream, event, broken) {
		this.text = text;
		this.index = index;
		this.span = span;
		this.stream = broken ? void 0 : stream;
		this.event = event;
		this.broken = broken;
		this.empty = !broken && (stream === void 0 || isNull(text, stream.read(), event + 1));
	}
	get value() {
		this.composed ??= { value: this.compose() };
		return this.composed.value;
	}
	get root() {
		this.tree ??= { root: this.grow() };
		return this.tree.root;
	}
	grow() {
		return this.stream && !this.empty ? buildTree(this.text, this.stream.read(), this.event, this.span.start) : void 0;
	}
	duplicateKeys() {
		const root = this.grow();
		return root ? duplicateKeys(root, this.index) : [];
	}
	get placeholders() {
		return this.stream && this.isPlain ? countPlaceholders(this.text, this.stream.read(), this.event + 1) : void 0;
	}
	peek(path) {
		if (!this.stream) return void 0;
		return this.composed ? scalarAt(this.composed.value, path) : peek(this.text, this.stream.read(), this.event + 1, path, () => scalarAt(this.value, path));
	}
	locate(path) {
		const { root } = this;
		return root && locate(this.text, root, path);
	}
	get findings() {
		if (!this.found) {
			if (this.isPlain) this.found = NOTHING;
			else this.compose();
		}
		return this.found;
	}
	get isPlain() {
		this.plain ??= !this.stream || isUnremarkable(this.text, this.stream.read(), this.event);
		return this.plain;
	}
	release() {
		this.composed = void 0;
		this.tree = void 0;
	}
	compose() {
		if (!this.stream) {
			this.found = NOTHING;
			return;
		}
		const events = this.stream.read();
		const composed = compose(this.text, events, this.event);
		this.found ??= composed.duplicates || composed.problems.length > 0 ? {
			problems: composed.problems,
			duplicates: composed.duplicates
		} : NOTHING;
		return composed.value;
	}
};
function isNull(text, events, at) {
	if (events.type(at) !== 4 || events.style(at) !== 1 || events.tagStart(at) !== -1) return false;
	return events.start(at) === -1 || /^(?:~|null|Null|NULL)$/.test(text.slice(events.start(at), events.end(at)));
}
function scalarAt(value, path) {
	let at = value;
	for (const part of path) {
		if (typeof at !== "object" || at === null || !Object.hasOwn(at, part)) return void 0;
		at = at[part];
	}
	return typeof at === "object" && at !== null ? void 0 : at;
}

// src/parse/event-table.ts
const WIDTH = 4;
const STYLE = 3;
const FAST = 64;
const EXPLICIT = 128;
const CHOMPING = 8;
const INDENT = 10;
var EventTable = class {
	length;
	aliases;
	words;
	properties;
	directiveLines;
	constructor(events) {
		const words = new Int32Array(events.length * WIDTH);
		const properties = [
			-1,
			-1,
			-1,
			-1
		];
		const directiveLines = /* @__PURE__ */ new Map();
		const open = [];
		let aliases = false;
		const own = (anchorStart, anchorEnd, tagStart, tagEnd) => anchorStart === -1 && tagStart === -1 ? 0 : properties.push(anchorStart, anchorEnd, tagStart, tagEnd) - 4;
		for (let at = 0, word = 0; at < events.length; at++, word += WIDTH) {
			const event = events[at];
			switch (event.type) {
				case 4:
					words[word] = 4 | event.style << STYLE | (event.fast ? FAST : 0) | event.chomping << CHOMPING | event.indent + 1 << INDENT;
					words[word + 1] = event.valueStart;
					words[word + 2] = event.valueEnd;
					words[word + 3] = own(event.anchorStart, event.anchorEnd, event.tagStart, event.tagEnd);
					break;
				case 2:
				case 3:
					words[word] = event.type | event.style << STYLE;
					words[word + 1] = event.start;
					words[word + 3] = own(event.anchorStart, event.anchorEnd, event.tagStart, event.tagEnd);
					open.push(word);
					break;
				case 6:
					words[word] = 6;
					words[open.pop() + 2] = at + 1;
					break;
				case 5:
					aliases = true;
					words[word] = 5;
					words[word + 1] = event.anchorStart;
					words[word + 2] = event.anchorEnd;
					break;
				default:
					words[word] = 1 | (event.explicitStart ? EXPLICIT : 0);
					if (event.directives.length > 0) directiveLines.set(at, event.directives);
					open.push(word);
			}
		}
		this.length = events.length;
		this.aliases = aliases;
		this.words = words;
		this.properties = Int32Array.from(properties);
		this.directiveLines = directiveLines;
	}
	type(at) {
		return this.words[at * WIDTH] & 7;
	}
	style(at) {
		return this.words[at * WIDTH] >> STYLE & 7;
	}
	isFast(at) {
		return (this.words[at * WIDTH] & FAST) !== 0;
	}
	start(at) {
		return this.words[at * WIDTH + 1];
	}
	end(at) {
		return this.words[at * WIDTH + 2];
	}
	next(at) {
		const type = this.type(at);
		return type === 3 || type === 2 || type === 1 ? this.words[at * WIDTH + 2] : at + 1;
	}
	hasProperties(at) {
		return this.words[at * WIDTH + 3] !== 0;
	}
	anchorStart(at) {
		return this.properties[this.words[at * WIDTH + 3]];
	}
	anchorEnd(at) {
		return this.properties[this.words[at * WIDTH + 3] + 1];
	}
	tagStart(at) {
		return this.properties[this.words[at * WIDTH + 3] + 2];
	}
	tagEnd(at) {
		return this.properties[this.words[at * WIDTH + 3] + 3];
	}
	indent(at) {
		return (this.words[at * WIDTH] >> INDENT) - 1;
	}
	chomping(at) {
		return this.words[at * WIDTH] >> CHOMPING & 3;
	}
	isExplicit(at) {
		return (this.words[at * WIDTH] & EXPLICIT) !== 0;
	}
	directives(at) {
		return this.directiveLines.get(at) ?? [];
	}
	scalar(at) {
		return {
			type: 4,
			valueStart: this.start(at),
			valueEnd: this.end(at),
			anchorStart: this.anchorStart(at),
			anchorEnd: this.anchorEnd(at),
			tagStart: this.tagStart(at),
			tagEnd: this.tagEnd(at),
			style: this.style(at),
			chomping: this.chomping(at),
			indent: this.indent(at),
			fast: this.isFast(at)
		};
	}
};

// src/parse/comments.ts
function commentsOf(text, events, start, end) {
	const comments = [];
	let next = 0;
	let scalarStart = Number.POSITIVE_INFINITY;
	let scalarEnd = -1;
	const advance = () => {
		scalarStart = Number.POSITIVE_INFINITY;
		for (; next < events.length; next++) {
			if (events.type(next) !== 4 || events.start(next) === -1) continue;
			scalarStart = events.start(next);
			scalarEnd = events.end(next);
			next++;
			return;
		}
	};
	advance();
	for (let at = text.indexOf("#", start); at !== -1 && at < end;) {
		while (scalarEnd <= at && scalarStart !== Number.POSITIVE_INFINITY) advance();
		if (scalarStart <= at) at = text.indexOf("#", scalarEnd);
		else if (at > 0 && !isSpace(text.charCodeAt(at - 1))) at = text.indexOf("#", at + 1);
		else {
			const stop = endOfLine(text, at);
			comments.push({
				span: {
					start: at,
					end: stop
				},
				text: text.slice(at, stop),
				ownLine: isFirstOnLine(text, at)
			});
			at = text.indexOf("#", stop);
		}
	}
	return comments;
}
function isFirstOnLine(text, at) {
	let before = at - 1;
	while (before >= 0 && (text.charCodeAt(before) === 32 || text.charCodeAt(before) === 9)) before--;
	return before < 0 || text.charCodeAt(before) === 10 || text.charCodeAt(before) === 13;
}

// src/parse/lines.ts
var Lines = class {
	starts;
	length;
	constructor(text) {
		this.length = text.length;
		this.starts = [0];
		if (!text.includes("\r")) {
			for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) this.starts.push(at + 1);
			return;
		}
		for (let at = 0; at < text.length; at++) {
			const code = text.charCodeAt(at);
			if (code === 10 || code === 13 && text.charCodeAt(at + 1) !== 10) this.starts.push(at + 1);
		}
	}
	position(offset) {
		const at = Math.min(Math.max(offset, 0), this.length);
		let low = 0;
		let high = this.starts.length - 1;
		while (low < high) {
			const middle = low + high + 1 >> 1;
			if (this.starts[middle] <= at) low = middle;
			else high = middle - 1;
		}
		return {
			line: low + 1,
			column: at - this.starts[low] + 1
		};
	}
	offset(line, column) {
		const start = line < 1 ? 0 : line > this.starts.length ? this.length : this.starts[line - 1];
		return Math.min(Math.max(start + column - 1, 0), this.length);
	}
};

// src/parse/parsed-file.ts
var ReadFile = class {
	text;
	byteOrderMark;
	documents;
	needsTolerantParser;
	streams;
	syntax;
	lines;
	allProblems;
	allComments;
	constructor(parts) {
		this.text = parts.text;
		this.byteOrderMark = parts.byteOrderMark;
		this.streams = parts.streams;
		this.documents = parts.documents;
		this.syntax = parts.syntax;
		this.needsTolerantParser = parts.needsTolerantParser;
	}
	get problems() {
		this.allProblems ??= [...this.syntax, ...this.documents.flatMap(problemsOf)].sort((a, b) => a.span.start - b.span.start);
		return this.allProblems;
	}
	get comments() {
		this.allComments ??= this.streams.flatMap((stream) => commentsOf(this.text, stream.read(), stream.start, stream.end));
		return this.allComments;
	}
	get newline() {
		const end = this.text.indexOf("\n");
		return end > 0 && this.text[end - 1] === "\r" ? "\r\n" : "\n";
	}
	position(offset) {
		this.lines ??= new Lines(this.text);
		return this.lines.position(offset);
	}
	offset(line, column) {
		this.lines ??= new Lines(this.text);
		return this.lines.offset(line, column);
	}
	release() {
		for (const stream of this.streams) stream.release();
		for (const document of this.documents) document.release();
		this.lines = void 0;
		this.allComments = void 0;
	}
};
function problemsOf(document) {
	const { problems, duplicates } = document.findings;
	const refused = problems.map(({ message, start, end }) => ({
		rule: "syntax-error",
		message,
		span: {
			start,
			end
		},
		document: document.index,
		related: []
	}));
	return duplicates ? [...refused, ...document.duplicateKeys()] : refused;
}

// src/parse/mend.ts
const DEFICIENT = "deficient indentation";
const MOST_LINES = 100;
const MOST_CHARACTERS = 2e7;
function readMended(text, first) {
	const width = deepestIndentation(text) + 2;
	const padding = " ".repeat(width);
	const lines = [];
	let base = text;
	let error = first;
	for (let tries = 0; error.message === DEFICIENT && tries < MOST_LINES && tries * text.length <= MOST_CHARACTERS; tries++) {
		const at = originalOffset(lines, width, error.offset);
		const line = lineStart$1(base, at);
		if (!lines.includes(line) && /^[ \t]*$/.test(base.slice(line, at))) {
			lines.push(line);
			lines.sort((a, b) => a - b);
		} else {
			const spaced = base.slice(line, at).replaceAll("	", " ");
			if (spaced === base.slice(line, at)) break;
			base = base.slice(0, line) + spaced + base.slice(at);
		}
		const read = readEvents(padded(base, lines, padding));
		if ("events" in read) {
			moveOffsets(read.events, (offset) => originalOffset(lines, width, offset));
			return read;
		}
		error = read.error;
	}
	if (error.message === DEFICIENT) return { error: first };
	return { error: {
		message: error.message,
		offset: originalOffset(lines, width, error.offset)
	} };
}
function originalOffset(lines, width, offset) {
	let low = 0;
	let high = lines.length;
	while (low < high) {
		const middle = low + high >> 1;
		if (lines[middle] + middle * width < offset) low = middle + 1;
		else high = middle;
	}
	return low === 0 ? offset : Math.max(lines[low - 1], offset - low * width);
}
function padded(text, lines, padding) {
	let result = "";
	let from = 0;
	for (const line of lines) {
		result += text.slice(from, line) + padding;
		from = line;
	}
	return result + text.slice(from);
}
function lineStart$1(text, at) {
	return Math.max(text.lastIndexOf("\n", at - 1), text.lastIndexOf("\r", at - 1)) + 1;
}
function deepestIndentation(text) {
	let deepest = 0;
	const indented = /^ +/gm;
	for (let match = indented.exec(text); match; match = indented.exec(text)) deepest = Math.max(deepest, match[0].length);
	return Math.min(deepest, 2e3);
}

// src/parse/streams.ts
var Stream = class {
	text;
	start;
	end;
	events;
	constructor(text, start, end, events) {
		this.text = text;
		this.start = start;
		this.end = end;
		this.events = events;
	}
	read() {
		if (this.events) return this.events;
		const read = readPiece(this.text, this.start, this.end);
		this.events = "events" in read ? read.events : new EventTable([]);
		return this.events;
	}
	release() {
		this.events = void 0;
	}
};
function readPiece(text, start, end) {
	const piece = text.slice(start, end);
	let read = readEvents(piece);
	if ("error" in read) read = readMended(piece, read.error);
	if ("error" in read) return { error: {
		message: read.error.message,
		offset: read.error.offset + start
	} };
	if (start > 0) moveOffsets(read.events, (offset) => offset + start);
	return { events: new EventTable(read.events) };
}
function documentsOf(text, events, start) {
	const places = [];
	let behind = start;
	for (let at = 0; at < events.length;) {
		const explicit = events.isExplicit(at);
		const from = places.length === 0 ? start : explicit ? markerFrom(text, behind) : lineBehindDots(text, behind);
		places.push({
			event: at,
			start: from
		});
		const next = events.next(at);
		behind = Math.max(endOfContent(events, at + 1, next - 1), explicit ? markerFrom(text, places.length === 1 ? start : from) + 3 : from);
		at = next;
	}
	return places;
}
function endOfContent(events, from, to) {
	for (let at = to - 1; at >= from; at--) {
		const type = events.type(at);
		if (type === 4) {
			const end = Math.max(events.end(at), events.anchorEnd(at), events.tagEnd(at));
			if (end !== -1) return end;
		} else if (type === 5) return events.end(at);
		else if (type === 3 || type === 2) return events.start(at);
	}
	return -1;
}
function markerFrom(text, from) {
	if (isMarker$1(text, from) && (from === 0 || isBreak(text.charCodeAt(from - 1)))) return from;
	for (let at = text.indexOf("---", from); at !== -1; at = text.indexOf("---", at + 1)) if (isBreak(text.charCodeAt(at - 1)) && isMarker$1(text, at)) return at;
	return from;
}
function lineBehindDots(text, from) {
	for (let at = text.indexOf("...", from); at !== -1; at = text.indexOf("...", at + 1)) {
		if (!isBreak(text.charCodeAt(at - 1))) continue;
		const end = text.slice(at).search(/[\r\n]/);
		return end === -1 ? text.length : at + end + (text.startsWith("\r\n", at + end) ? 2 : 1);
	}
	return from;
}
function isBreak(code) {
	return code === 10 || code === 13;
}
function isMarker$1(text, at) {
	if (!text.startsWith("---", at)) return false;
	const next = text.charCodeAt(at + 3);
	return Number.isNaN(next) || next === 32 || next === 9 || isBreak(next);
}
function cut(text) {
	const starts = [];
	for (let at = text.indexOf("---"); at !== -1; at = text.indexOf("---", at + 3)) if ((at === 0 || isBreak(text.charCodeAt(at - 1))) && isMarker$1(text, at)) starts.push(at);
	const first = starts[0];
	if (first === void 0) return [{
		start: 0,
		end: text.length
	}];
	if (first > 0) {
		if (hasContent(text, first)) starts.unshift(0);
		else starts[0] = 0;
	}
	return starts.map((start, index) => ({
		start,
		end: starts[index + 1] ?? text.length
	}));
}
function hasContent(text, end) {
	const line = /[ \t]*([^\r\n]?)[^\r\n]*(?:\r\n?|\n)/y;
	while (line.lastIndex < end) {
		const match = line.exec(text);
		if (!match) return false;
		if (match[1] !== "" && match[1] !== "#" && !match[0].startsWith("%")) return true;
	}
	return false;
}

// src/parse/syntax-messages.ts
function faultOf(error) {
	const { message, offset } = error;
	return {
		kind: KINDS.find(([pattern]) => pattern.test(message))?.[1] ?? "other",
		message,
		start: offset,
		end: offset + 1
	};
}
const KINDS = [
	[/^tab characters/, "tab"],
	[/quoted scalar$/, "quote"],
	[/within a flow collection$/, "flow"],
	[/escape sequence|hexadecimal/, "escape"],
	[/null byte|non-printable|valid JSON character/, "control"],
	[/^nesting exceeded/, "depth"],
	[/alias node must contain/, "alias"],
	[/a line break is expected|chomping|indentation width/, "header"],
	[/indentation|multiline key|document separator/, "line"]
];
const MOST_ERRORS = 100;
function explainAll(text, faults) {
	const byLine = /* @__PURE__ */ new Map();
	for (const fault of faults) {
		const message = explain(text, fault);
		const line = lineAt(text, message.start).start;
		if (!byLine.has(line)) byLine.set(line, message);
		if (byLine.size === MOST_ERRORS) break;
	}
	return [...byLine.values()];
}
function explain(text, fault) {
	const { message, start, end } = say(text, fault);
	return {
		message,
		start: Math.min(start, text.length),
		end: Math.min(end, text.length)
	};
}
function say(text, fault) {
	const line = lineAt(text, fault.kind === "line" ? Math.max(fault.end - 1, fault.start) : fault.start);
	const at = Math.min(fault.start, text.length);
	const here = {
		start: at,
		end: Math.min(Math.max(fault.end, at + 1), text.length)
	};
	switch (fault.kind) {
		case "tab": {
			const tab = Math.max(text.slice(line.start, line.end).indexOf("	"), 0) + line.start;
			return {
				message: "A tab indents this line; YAML is indented with spaces only.",
				start: tab,
				end: tab + 1
			};
		}
		case "quote":
		case "flow": return unclosed(text, fault, here);
		case "control": return {
			message: `The character ${codeOf(text, at)} is not allowed in YAML${text[at] === "\0" ? "; is this a text file in UTF-8?" : "."}`,
			...here
		};
		case "depth": return {
			message: `Nested more than ${MAX_DEPTH} levels deep; this document was not linted.`,
			...here
		};
		case "escape": return {
			message: "This is no escape that YAML knows. In double quotes a backslash is written \"\\\\\"; in single quotes it stands for itself.",
			...here
		};
		case "alias": return {
			message: "A value that begins with \"*\" is an alias; put it in quotes if it is text.",
			...here
		};
		case "header": return {
			message: "Only an indentation (1-9), \"-\" or \"+\" and a comment may follow \"|\" or \">\" on its line.",
			...here
		};
		case "reserved": return mistakeIn(text, line, [TEMPLATE]) ?? {
			message: `A value cannot begin with ${JSON.stringify(text[at] ?? "")} unless it is quoted.`,
			...here
		};
		default: return mistakeOf(text, line, fault, here);
	}
}
function lineAt(text, at) {
	const start = Math.max(text.lastIndexOf("\n", at - 1), text.lastIndexOf("\r", at - 1)) + 1;
	const rest = /[\r\n]/.exec(text.slice(at, at + 1e5));
	return {
		start,
		end: rest ? at + rest.index : Math.min(at + 1e5, text.length)
	};
}
function codeOf(text, at) {
	return `U+${(text.codePointAt(at) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
function unclosed(text, fault, here) {
	const what = fault.kind === "quote" ? "quote" : "bracket";
	if (fault.opening === void 0) return {
		message: `A ${what} that opens above is not closed.`,
		...here
	};
	const { end } = lineAt(text, fault.opening);
	return {
		message: `This ${what} (${text[fault.opening]}) is not closed.`,
		start: fault.opening,
		end: Math.max(end, fault.opening + 1)
	};
}
const TEMPLATE = [/(\{\{|\{%)/d, "This is a template, not YAML: render it first, then lint what comes out."];
const MISTAKES = [
	[/^(<{7}|={7}|>{7})(?: |$)/d, "A merge conflict was left in this file."],
	TEMPLATE,
	[/^\s*(?:- +)*(?:[\w./-]+|"[^"]*"|'[^']*'):\s+(- )/d, "A list cannot begin on the line of its key: write it on the next line."],
	[/^\s*(?:- +)*[\w./-]+:\s+([^\s"'{[|>#&!][^#"']*?:(?: |$).*)/d, "A value with \": \" in it must be quoted."],
	[/^\s*(?:- +)*([\w.-]+:)[^\s/:]/d, "A space is missing behind the colon."],
	[/(?:^|[\s,[{])(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')\s*([^\s:,\]}#].*)/d, "Text stands behind the closing quote; a quote inside of quotes is written '' or \\\"."],
	[/^\s*(?:- +)*[\w./-]+:\s+([@`%].*)/d, "A value cannot begin with \"@\", \"%\" or a backtick unless it is quoted."],
	[/:\s+((?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'):\s.*)/d, "A value with \": \" in it must be quoted as a whole."],
	[/:\s+(\*.*)/d, "A value that begins with \"*\" is an alias; put it in quotes if it is text."]
];
function mistakeOf(text, at, fault, here) {
	const line = text.slice(at.start, at.end).trim() === "" ? lineAbove(text, at) : at;
	const shown = mistakeIn(text, line, MISTAKES) ?? (fault.kind === "line" ? mistakeIn(text, lineAbove(text, line), MISTAKES_ABOVE) : void 0);
	if (shown) return shown;
	const written = text.slice(line.start, Math.min(line.end, line.start + LONGEST$3));
	const first = line.start + Math.max(written.search(/\S/), 0);
	const whole = {
		start: first,
		end: Math.max(line.start + written.trimEnd().length, first + 1)
	};
	if (/^[[{]/.test(written) && /[\]}]$/.test(text.slice(Math.max(0, line.start - 200), line.start).trimEnd())) return {
		message: "Several values stand one behind the other: put \"---\" between them.",
		...whole
	};
	if (/comma|, or :|Block collections are not/.test(fault.message)) return {
		message: "A comma is missing in front of this, or the bracket that opens above is not closed.",
		...here
	};
	if (fault.kind !== "line") return {
		message: `Not valid YAML: ${fault.message.charAt(0).toLowerCase()}${fault.message.slice(1)}.`,
		...here
	};
	if (!/:(?:\s|$)|^\s*-(?:\s|$)/.test(written)) return {
		message: NEITHER,
		...whole
	};
	return mistakeIn(text, lineAbove(text, line), [WITHOUT_COLON]) ?? {
		message: "This line does not fit those above it: keys of one mapping, and items of one list, begin in the same column.",
		...whole
	};
}
const LONGEST$3 = 2e3;
const NEITHER = "This line is neither \"key: value\" nor a list item.";
const WITHOUT_COLON = [/^\s*([^\s#:-][^:#]*)$/d, NEITHER];
const MISTAKES_ABOVE = MISTAKES.filter(([, message]) => /conflict|space is missing|template/.test(message));
function mistakeIn(text, line, mistakes) {
	const written = text.slice(line.start, Math.min(line.end, line.start + LONGEST$3));
	for (const [pattern, message] of mistakes) {
		const place = pattern.exec(written)?.indices?.[1];
		if (place) return {
			message,
			start: line.start + place[0],
			end: line.start + place[1]
		};
	}
}
function lineAbove(text, line) {
	const end = text.slice(Math.max(0, line.start - 1e5), line.start).trimEnd().length + Math.max(0, line.start - 1e5);
	return end === 0 ? {
		start: 0,
		end: 0
	} : {
		start: Math.max(text.lastIndexOf("\n", end - 1), text.lastIndexOf("\r", end - 1)) + 1,
		end
	};
}

// src/parse/parse.ts
function parse(text, tolerant) {
	const byteOrderMark = text.charCodeAt(0) === 65279;
	return new Reading(byteOrderMark ? text.slice(1) : text, tolerant).file(byteOrderMark);
}
const LONGEST_FOR_TOLERANT = 5e5;
var Reading = class {
	text;
	tolerant;
	streams = [];
	documents = [];
	problems = [];
	needsTolerantParser = false;
	constructor(text, tolerant) {
		this.text = text;
		this.tolerant = tolerant;
	}
	file(byteOrderMark) {
		const { text } = this;
		const whole = readEvents(text);
		if ("events" in whole) this.add(0, text.length, new EventTable(whole.events));
		else for (const piece of cut(text)) this.readAlone(piece.start, piece.end);
		if (this.documents.length === 0) this.documents.push(new FileDocument(text, 0, {
			start: 0,
			end: text.length
		}, void 0, 0, false));
		const { streams, documents, problems, needsTolerantParser } = this;
		return new ReadFile({
			text,
			byteOrderMark,
			streams,
			documents,
			syntax: problems,
			needsTolerantParser
		});
	}
	readAlone(start, end) {
		const { text, tolerant } = this;
		const read = readPiece(text, start, end);
		if ("events" in read) {
			this.add(start, end, read.events);
			return;
		}
		const piece = text.slice(start, end);
		const first = faultOf({
			...read.error,
			offset: read.error.offset - start
		});
		const canSayMore = first.kind !== "control" && first.kind !== "depth" && piece.length <= LONGEST_FOR_TOLERANT;
		if (!tolerant && canSayMore) this.needsTolerantParser = true;
		const faults = tolerant && canSayMore ? tolerant.parseAll(piece) : [];
		const messages = explainAll(piece, faults.length > 0 ? faults : [first]);
		this.broken(start, end, messages.map((message) => ({
			message: message.message,
			start: message.start + start,
			end: message.end + start
		})));
	}
	broken(start, end, errors) {
		const document = this.documents.length;
		this.documents.push(new FileDocument(this.text, document, {
			start,
			end
		}, void 0, 0, true));
		for (const error of errors) this.problems.push({
			rule: "syntax-error",
			message: error.message,
			span: {
				start: error.start,
				end: error.end
			},
			document,
			related: []
		});
	}
	add(start, end, events) {
		const { text } = this;
		const stream = new Stream(text, start, end, events);
		this.streams.push(stream);
		const places = documentsOf(text, events, start);
		places.forEach((place, at) => {
			const index = this.documents.length;
			const span = {
				start: place.start,
				end: places[at + 1]?.start ?? end
			};
			const refused = events.aliases && hasExcessiveAliasing(text, events, place.event + 1);
			if (refused) this.problems.push(excessiveAliasing(text, events, place.event, index, span.start));
			this.documents.push(new FileDocument(text, index, span, stream, place.event, refused));
		});
		if (places.length === 0 && (start > 0 || end < text.length)) this.documents.push(new FileDocument(text, this.documents.length, {
			start,
			end
		}, void 0, 0, false));
	}
};
function excessiveAliasing(text, events, from, document, start) {
	let alias = from;
	while (alias < events.length && events.type(alias) !== 5) alias++;
	return {
		rule: "syntax-error",
		message: "Aliases would multiply this document many times over; kubectl refuses it (\"document contains excessive aliasing\"). It was not linted.",
		span: alias < events.length ? {
			start: events.start(alias) - 1,
			end: events.end(alias)
		} : {
			start,
			end: Math.min(start + 1, text.length)
		},
		document,
		related: []
	};
}

// src/parse/pointer.ts
function pointerOf(path) {
	let pointer = "";
	for (const part of path) pointer += `/${typeof part === "number" ? part : part.replaceAll("~", "~0").replaceAll("/", "~1")}`;
	return pointer;
}

// src/parse/scalar-segments.ts
function segmentsOf(text, node) {
	const builder = new Builder(text);
	if (node.block) (node.style === "literal" ? literal$2 : folded$1)(builder, node.block);
	else if (node.style === "double") quoted(builder, node.start + 1, node.end - 1, 92);
	else if (node.style === "single") quoted(builder, node.start + 1, node.end - 1, 39);
	else quoted(builder, node.start, node.end, -1);
	return {
		value: builder.parts.join(""),
		segments: builder.segments
	};
}
var Builder = class {
	text;
	segments = [];
	parts = [];
	at = 0;
	constructor(text) {
		this.text = text;
	}
	add(kind, value, start, end) {
		if (kind === "text" && value === "") return;
		this.segments.push({
			kind,
			at: this.at,
			length: value.length,
			start,
			end
		});
		this.parts.push(value);
		this.at += value.length;
	}
	verbatim(start, end) {
		this.add("text", this.text.slice(start, end), start, end);
	}
};
function quoted(builder, start, end, escapeCode) {
	const { text } = builder;
	let run = start;
	let at = start;
	while (at < end) {
		const code = text.charCodeAt(at);
		if (code === 10 || code === 13) {
			let trimmed = at;
			while (trimmed > run && isBlank$2(text.charCodeAt(trimmed - 1))) trimmed--;
			builder.verbatim(run, trimmed);
			const folded = skipBreaks(text, at, end);
			builder.add("fold", folded.breaks === 1 ? " " : "\n".repeat(folded.breaks - 1), trimmed, folded.end);
			run = at = folded.end;
		} else if (code === escapeCode) {
			builder.verbatim(run, at);
			const next = text.charCodeAt(at + 1);
			if (escapeCode === 92 && (next === 10 || next === 13)) {
				const folded = skipBreaks(text, at + 1, end);
				builder.add("fold", "", at, folded.end);
				run = at = folded.end;
			} else {
				const written = escapeCode === 39 ? {
					value: "'",
					length: 2
				} : readEscape(text, at);
				builder.add("escape", written.value, at, at + written.length);
				run = at = at + written.length;
			}
		} else at++;
	}
	builder.verbatim(run, end);
}
function isBlank$2(code) {
	return code === 32 || code === 9;
}
function skipBreaks(text, from, end) {
	let breaks = 0;
	let at = from;
	for (; at < end; at++) {
		const code = text.charCodeAt(at);
		if (code === 10 || code === 13 && text.charCodeAt(at + 1) !== 10) breaks++;
		else if (code !== 13 && !isBlank$2(code)) break;
	}
	return {
		end: at,
		breaks
	};
}
const SIMPLE = {
	"0": "\0",
	a: "\x07",
	b: "\b",
	t: "	",
	"	": "	",
	n: "\n",
	v: "\v",
	f: "\f",
	r: "\r",
	e: "\x1B",
	" ": " ",
	"\"": "\"",
	"/": "/",
	"\\": "\\",
	N: "\u0085",
	_: "\xA0",
	L: "\u2028",
	P: "\u2029"
};
function readEscape(text, at) {
	const letter = text[at + 1] ?? "";
	if (Object.hasOwn(SIMPLE, letter)) return {
		value: SIMPLE[letter],
		length: 2
	};
	const digits = letter === "x" ? 2 : letter === "u" ? 4 : 8;
	const code = Number.parseInt(text.slice(at + 2, at + 2 + digits), 16);
	return {
		value: code <= 1114111 ? String.fromCodePoint(code) : "\ufffd",
		length: 2 + digits
	};
}
function* linesOf$1(text, block) {
	let at = block.lines.start;
	while (at < block.lines.end) {
		let end = at;
		while (end < block.lines.end && text.charCodeAt(end) !== 10 && text.charCodeAt(end) !== 13) end++;
		const next = end >= block.lines.end ? end : text.startsWith("\r\n", end) ? end + 2 : end + 1;
		let start = at;
		while (start < end && start - at < block.indent && text.charCodeAt(start) === 32) start++;
		yield {
			start,
			end,
			next,
			blank: block.indent < 0 || start === end
		};
		at = next;
	}
}
function literal$2(builder, block) {
	const lines = [...linesOf$1(builder.text, block)];
	const last = lines.findLastIndex((line) => !line.blank);
	const { chomping } = block;
	for (const [index, line] of lines.entries()) {
		if (!line.blank) builder.verbatim(line.start, line.end);
		if (index < last || chomping === "keep" || chomping === "clip" && index === last) builder.add("break", "\n", line.end, index < last ? lines[index + 1].start : line.next);
	}
}
function folded$1(builder, block) {
	const lines = [...linesOf$1(builder.text, block)];
	const last = lines.findLastIndex((line) => !line.blank);
	let before;
	let blanks = 0;
	let deeper = false;
	for (const line of lines.slice(0, last + 1)) {
		if (line.blank) {
			blanks++;
			continue;
		}
		const indented = isBlank$2(builder.text.charCodeAt(line.start));
		const from = before?.end ?? block.lines.start;
		if (before && (indented || deeper)) builder.add(blanks === 0 ? "break" : "fold", "\n".repeat(blanks + 1), from, line.start);
		else if (before && blanks === 0) builder.add("fold", " ", from, line.start);
		else if (blanks > 0) builder.add("fold", "\n".repeat(blanks), from, line.start);
		builder.verbatim(line.start, line.end);
		before = line;
		blanks = 0;
		deeper = indented;
	}
	if (before && block.chomping !== "strip") builder.add("break", "\n", before.end, before.next);
	if (block.chomping === "keep") for (const line of lines.slice(last + 1)) builder.add("break", "\n", line.end, line.next);
}

// src/manifest/splice.ts
function encodeSplice(written, from, to, replacement) {
	const { node, value } = written;
	if (splitsPair(value, from) || splitsPair(value, to) || LONE_SURROGATE.test(replacement)) return void 0;
	if (UNPRINTABLE.test(replacement) && node.style !== "double") return void 0;
	const touched = segmentsTouching(written.segments, from, to);
	if (touched.some((segment) => segment.kind !== "text" && segment.kind !== "break")) return void 0;
	if (node.style === "literal") return literal$1(written, from, to, replacement);
	if (replacement.includes("\n") && node.style !== "double") return void 0;
	if (touched.some((segment) => segment.kind === "break")) return void 0;
	if (node.style === "folded") return folded(written, from, to, replacement);
	if (!keepsWhiteSpace(written, from, to, replacement)) return void 0;
	if (node.style === "double") return escaped(replacement);
	if (node.style === "single") return replacement.replaceAll("'", "''");
	return isPlainSafe$1(value.slice(0, from) + replacement + value.slice(to), written.inFlow) ? replacement : void 0;
}
function segmentsTouching(segments, from, to) {
	const touched = [];
	for (let at = firstEndingBehind(segments, from); at < segments.length && segments[at].at < to; at++) if (segments[at].length > 0) touched.push(segments[at]);
	return touched;
}
function firstEndingBehind(segments, offset) {
	let low = 0;
	let high = segments.length;
	while (low < high) {
		const middle = low + high >> 1;
		const segment = segments[middle];
		if (segment.at + segment.length > offset) high = middle;
		else low = middle + 1;
	}
	return low;
}
const UNPRINTABLE = /[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/;
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
function splitsPair(value, offset) {
	return LONE_SURROGATE.test(value.slice(Math.max(0, offset - 1), offset)) && LONE_SURROGATE.test(value.slice(offset, offset + 1));
}
function keepsWhiteSpace(written, from, to, replacement) {
	const { value, segments, node } = written;
	const plain = node.style === "plain";
	const before = lastFoldBefore(segments, from);
	const after = segments.find((segment) => segment.kind === "fold" && segment.at >= to);
	const start = before ? before.at + before.length : 0;
	const end = after ? after.at : value.length;
	const run = value.slice(start, from) + replacement + value.slice(to, end);
	if ((before || plain) && /^[ \t]|^$/.test(run)) return false;
	return !((after || plain) && /[ \t]$|^$/.test(run));
}
function lastFoldBefore(segments, offset) {
	return segments.findLast((segment) => segment.kind === "fold" && segment.at + segment.length <= offset);
}
const ESCAPES = {
	"\"": "\\\"",
	"\\": "\\\\",
	"\n": "\\n",
	"	": "\\t",
	"\r": "\\r"
};
function escaped(text) {
	return text.replaceAll(/["\\\n\t\r]|[\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g, (character) => {
		const code = character.charCodeAt(0);
		return ESCAPES[character] ?? (code < 256 ? `\\x${code.toString(16).padStart(2, "0")}` : `\\u${code.toString(16).padStart(4, "0")}`);
	});
}
function isPlainSafe$1(text, inFlow) {
	if (/^[-?:](?:\s|$)|^[,[\]{}#&*!|>'"%@`]|^(?:---|\.\.\.)(?:\s|$)/.test(text)) return false;
	if (/:(?:\s|$)|\s#/.test(text) || text === "<<") return false;
	if (inFlow && /[,[\]{}]|^[-?:]/.test(text)) return false;
	return resolvePlain(text) === text;
}
function folded(written, from, to, replacement) {
	const { value, segments } = written;
	const line = lineOf(segments, from, to);
	if (!line) return void 0;
	const was = value.slice(line.at, line.at + line.length);
	const becomes = value.slice(line.at, from) + replacement + value.slice(to, line.at + line.length);
	if (becomes === "" || isBlank$1(was) !== isBlank$1(becomes) || /^[ \t]*$/.test(becomes)) return void 0;
	if (isBlank$1(was) && was[0] !== becomes[0]) return void 0;
	return replacement;
}
function isBlank$1(line) {
	return line.startsWith(" ") || line.startsWith("	");
}
function lineOf(segments, from, to) {
	return segments.find((segment) => segment.kind === "text" && segment.at <= from && to <= segment.at + segment.length);
}
function literal$1(written, from, to, replacement) {
	const { value, node } = written;
	const block = node.block;
	if (block.indent < 0) return void 0;
	if (value[from] === "\n" && (from === 0 || value[from - 1] === "\n") && (replacement !== "" || to > from && value[to] !== "\n")) return void 0;
	if (!keepsEnd(value, from, to, replacement) || !(block.explicitIndent || keepsIndentation(value, from, to, replacement))) return void 0;
	const indentation = " ".repeat(block.indent);
	const lines = replacement.split("\n");
	return lines.map((line, index) => {
		if (index === 0) return line;
		const isBlankLine = line === "" && (index < lines.length - 1 || value[to] === "\n");
		return written.newline + (isBlankLine ? "" : indentation) + line;
	}).join("");
}
function keepsEnd(value, from, to, replacement) {
	let body = value.length;
	while (body > 0 && value.charCodeAt(body - 1) === 10) body--;
	if (to > body || body === 0) return false;
	if (to < body) return true;
	const text = value.slice(value.lastIndexOf("\n", from - 1) + 1, from) + replacement;
	return !/^[ \t]*$/.test(text.slice(text.lastIndexOf("\n") + 1));
}
function keepsIndentation(value, from, to, replacement) {
	let content = 0;
	while (value.charCodeAt(content) === 10) content++;
	if (from > content) return true;
	let rest = to;
	while (rest < value.length && value.charCodeAt(rest) === 10) rest++;
	const first = /[^\n]/.exec(value.slice(content, from) + replacement + value.slice(rest, rest + 1))?.[0];
	return first !== void 0 && first !== " " && first !== "	";
}

// src/manifest/source-text.ts
function sourceTextOf(cursor) {
	return new ManifestText(cursor);
}
const decoded = /* @__PURE__ */ new WeakMap();
var ManifestText = class {
	cursor;
	value;
	known;
	constructor(cursor) {
		this.cursor = cursor;
		this.value = typeof cursor.raw === "string" ? cursor.raw : "";
	}
	part(from, to) {
		return {
			cursor: this.cursor,
			from,
			to
		};
	}
	span(from, to) {
		const { places } = this;
		if (!places || !this.isPart(from, to)) return void 0;
		const start = placeOf$1(places, from);
		return {
			start,
			end: to === from ? start : endOf(places, to)
		};
	}
	splice(from, to, text) {
		const { places, cursor, value } = this;
		if (!places || !this.isPart(from, to)) return void 0;
		const { newline } = cursor.resource.file.parsed;
		const written = encodeSplice({
			...places,
			value,
			newline
		}, from, to, text);
		return written === void 0 ? void 0 : {
			kind: "splice",
			at: cursor,
			from,
			to,
			text: written
		};
	}
	isPart(from, to) {
		return Number.isInteger(from) && Number.isInteger(to) && from >= 0 && from <= to && to <= this.value.length;
	}
	get places() {
		this.known ??= { places: this.findPlaces() };
		return this.known.places;
	}
	findPlaces() {
		const { resource, path } = this.cursor;
		const located = resource.document.locate(path);
		if (!located || located.found < path.length || located.via || located.node.kind !== "scalar") return void 0;
		const { node } = located;
		let read = decoded.get(node);
		if (!read) {
			read = segmentsOf(resource.file.parsed.text, node);
			decoded.set(node, read);
		}
		return read.value === this.value ? {
			node,
			inFlow: located.inFlow,
			segments: read.segments
		} : void 0;
	}
};
function placeOf$1({ segments, node }, offset) {
	const segment = segments[firstEndingBehind(segments, offset)];
	if (segment) return segment.kind === "text" ? segment.start + offset - segment.at : segment.start;
	const last = segments.at(-1);
	if (!last) return node.style === "plain" ? node.start : node.block ? node.end : node.start + 1;
	return last.end;
}
function endOf({ segments }, offset) {
	const segment = segments[firstEndingBehind(segments, offset - 1)];
	return segment.kind === "text" ? segment.start + offset - segment.at : segment.end;
}

// src/manifest/cursor.ts
var Cursor = class Cursor {
	resource;
	path;
	raw;
	constructor(resource, path, raw) {
		this.resource = resource;
		this.path = path;
		this.raw = raw ?? void 0;
	}
	static of(resource) {
		return new Cursor(resource, resource.base, resource.object);
	}
	get state() {
		if (this.raw === void 0) return "absent";
		if (this.raw === UNKNOWN || typeof this.raw === "string" && hasPlaceholder(this.raw)) return "unknown";
		return "present";
	}
	get present() {
		return this.state === "present";
	}
	get absent() {
		return this.raw === void 0;
	}
	get unknown() {
		return this.state === "unknown";
	}
	get value() {
		return this.state === "present" ? this.raw : void 0;
	}
	get string() {
		return typeof this.raw === "string" && !hasPlaceholder(this.raw) ? this.raw : void 0;
	}
	get number() {
		return typeof this.raw === "number" ? this.raw : void 0;
	}
	get boolean() {
		return typeof this.raw === "boolean" ? this.raw : void 0;
	}
	get key() {
		return this.path.at(-1);
	}
	at(key) {
		return new Cursor(this.resource, [...this.path, key], child$2(this.raw, key));
	}
	walk(...keys) {
		let raw = this.raw;
		for (const key of keys) raw = child$2(raw, key);
		return new Cursor(this.resource, [...this.path, ...keys], raw);
	}
	items() {
		return Array.isArray(this.raw) ? this.raw.map((item, index) => new Cursor(this.resource, [...this.path, index], item)) : [];
	}
	entries() {
		if (!isMapping(this.raw)) return [];
		return Object.entries(this.raw).map(([key, value]) => [key, new Cursor(this.resource, [...this.path, key], value)]);
	}
	named(name) {
		return this.items().find((item) => isMapping(item.raw) && item.raw.name === name);
	}
	text() {
		return typeof this.raw === "string" ? sourceTextOf(this) : void 0;
	}
	set(value) {
		return {
			kind: "set",
			at: this,
			value
		};
	}
	remove() {
		return {
			kind: "remove",
			at: this
		};
	}
	append(value) {
		return {
			kind: "append",
			at: this,
			value
		};
	}
};
function isMapping(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function child$2(value, key) {
	if (Array.isArray(value)) return typeof key === "number" ? value[key] : void 0;
	return isMapping(value) && Object.hasOwn(value, key) ? value[key] : value === UNKNOWN ? UNKNOWN : void 0;
}

// src/rule/client-address.ts
const edgeProxies = [
	"ingress-nginx/controller",
	"nginx-ingress-controller/nginx-ingress-controller",
	"kubernetes-ingress-controller/nginx-ingress-controller",
	"bitnami/nginx-ingress-controller",
	"nginx/nginx-ingress",
	"nginx-ic/nginx-ingress",
	"nginx-ic/nginx-plus-ingress",
	"nginx-gateway-fabric/nginx",
	"traefik",
	"envoyproxy/envoy",
	"contour/envoy",
	"haproxytech/kubernetes-ingress",
	"jcmoraisjr/haproxy-ingress",
	"haproxy-ingress/haproxy-ingress",
	"kong",
	"kong/kong-gateway",
	"apache/apisix",
	"emissary-ingress/emissary",
	"emissaryingress/emissary",
	"datawire/ambassador",
	"solo-io/gloo-envoy-wrapper",
	"caddy/ingress",
	"istio/proxyv2"
];
const readsPeer = /\$(?:binary_)?remote_addr\b|\$realip_remote_addr\b|\bset_real_ip_from\b|\blimit_conn_zone\b|\bip(?:Allow|White)List\b/;
function clientAddressUse(service, { edges }, cluster, runtime) {
	const annotations = service.resource.annotations;
	const proxyProtocol = Object.keys(annotations).some((key) => /proxy-protocol/.test(key) && annotations[key] !== "false");
	const [first] = edges;
	for (const edge of edges) {
		const { podLabels, podAnnotations } = edge.workload;
		if (/^(ingress|egress)gateway$/.test(podLabels.istio ?? "") || podAnnotations["inject.istio.io/templates"] === "gateway") return {
			phrase: "is an ingress or gateway proxy (istio)",
			edge,
			at: edge.workload.template.at("metadata"),
			proxyProtocol
		};
		const gateway = podLabels["gateway.networking.k8s.io/gateway-name"];
		if (gateway !== void 0) return {
			phrase: `is the proxy of Gateway ${gateway}`,
			edge,
			at: edge.workload.template.at("metadata"),
			proxyProtocol
		};
		for (const container of new Set(edge.ports.map((port) => port.container))) {
			if (!container) continue;
			const repository = runtime.image(container).reference?.repository;
			const proxy = repository && edgeProxies.find((end) => repository === end || repository.endsWith(`/${end}`));
			if (proxy) return {
				phrase: `is an ingress or gateway proxy (${proxy})`,
				edge,
				at: container.at("image"),
				proxyProtocol
			};
			for (const config of cluster.configOf(edge.workload)) {
				if (config.config.kind !== "ConfigMap" || config.container !== container) continue;
				const data = Cursor.of(config.config).walk("data");
				for (const [key, value] of data.entries()) {
					if (config.keys && !config.keys.includes(key)) continue;
					const found = typeof value.raw === "string" ? readsPeer.exec(value.raw) : void 0;
					if (found) {
						const at = {
							cursor: value,
							from: found.index,
							to: found.index + found[0].length
						};
						return {
							phrase: `reads the client's address (${found[0]} in ConfigMap ${config.config.name})`,
							edge,
							at,
							proxyProtocol
						};
					}
				}
			}
		}
	}
	const affinity = service.at("spec").at("sessionAffinity");
	if (first && affinity.string === "ClientIP") return {
		phrase: "gets each client's connections on one Pod by the client's address",
		edge: first,
		at: affinity,
		proxyProtocol
	};
}

// src/rule/configured-drain.ts
function configuredDrain(container) {
	const words = [...container.at("command").items(), ...container.at("args").items()].map((word) => word.string ?? "");
	const variable = (name) => container.at("env").named(name)?.at("value").string;
	const found = [
		secondsAfter("--graceful-timeout", words),
		secondsAfter("--graceful-timeout", (variable("GUNICORN_CMD_ARGS") ?? "").split(/\s+/)),
		duration(variable("SPRING_LIFECYCLE_TIMEOUT_PER_SHUTDOWN_PHASE"))
	].filter((seconds) => seconds !== void 0);
	return found.length ? Math.max(...found) : void 0;
}
function secondsAfter(flag, words) {
	for (const [index, word] of words.entries()) {
		const value = word === flag ? words[index + 1] : word.startsWith(`${flag}=`) ? word.slice(flag.length + 1) : void 0;
		if (value !== void 0 && /^\d{1,6}$/.test(value)) return Number(value);
	}
}
function duration(text) {
	const match = text === void 0 ? null : /^(?:PT)?(\d{1,6})(ms|s|m)$/i.exec(text.trim());
	if (!match) return void 0;
	const factor = {
		ms: .001,
		s: 1,
		m: 60
	}[match[2].toLowerCase()];
	return Number(match[1]) * factor;
}

// src/rule/define.ts
function defineRule(rule) {
	return rule;
}

// src/rule/external-traffic.ts
function externalTrafficOf(service, cluster) {
	const { resource } = service;
	const type = service.at("spec").at("type").string;
	const at = service.at("spec").at("externalTrafficPolicy");
	if (type !== "LoadBalancer" && type !== "NodePort" || cluster.supersededBy(resource)) return void 0;
	const unset = at.absent || at.string === "";
	const policy = at.string === "Local" || at.string === "Cluster" ? at.string : void 0;
	if (policy === void 0 && !unset) return void 0;
	return {
		type,
		policy,
		at,
		targets: targetsOf(type, resource, cluster),
		edges: cluster.workloadsOf(resource).filter(runsPods)
	};
}
function balancesLocalNodes(service, cluster) {
	const traffic = externalTrafficOf(cluster.service(service), cluster);
	return traffic?.type === "LoadBalancer" && traffic.policy === "Local" && traffic.targets === "node";
}
function targetsOf(type, service, cluster) {
	if (type === "LoadBalancer") return cluster.loadBalancerTargets(service);
	const routes = cluster.routesTo(service);
	return routes.length > 0 && routes.every((route) => route.targets === "pod") ? "pod" : "node";
}
function runsPods({ workload }) {
	return workload.replicaCount !== 0;
}

// src/rule/grace-period.ts
const DEFAULT_GRACE_PERIOD = 30;
function gracePeriodOf(pod) {
	const field = pod.at("terminationGracePeriodSeconds");
	return field.absent ? {
		seconds: DEFAULT_GRACE_PERIOD,
		isDefault: true
	} : {
		seconds: field.number,
		isDefault: false
	};
}

// src/rule/idle.ts
const idlePrograms = /* @__PURE__ */ new Set(["sleep", "pause"]);
function isIdle(container, runtime) {
	const { name } = runtime.commandLine(container);
	return name !== void 0 && idlePrograms.has(name);
}

// src/cluster/host-name.ts
const topLevel = new Set("com net org edu gov mil int info biz io dev cloud app co ai tech online site xyz host network systems services solutions digital software center run live tools zone works studio agency page pro name mobi eu us uk de fr nl be ch at it es pt se no fi dk cz sk hu ro gr ie ru ua tr il ae sa za ng ke eg br mx ar cl pe cn jp kr tw hk sg my th vn id au nz ca tv me cc ws to ly gg fm".split(" "));
const privateEnd = /* @__PURE__ */ new Set([
	"svc",
	"local",
	"internal",
	"lan",
	"intranet",
	"corp",
	"consul",
	"test",
	"example",
	"invalid"
]);
const reversedStart = /* @__PURE__ */ new Set([
	"com",
	"org",
	"net",
	"io",
	"edu",
	"gov",
	"java",
	"javax",
	"jakarta",
	"kotlin",
	"scala",
	"dev",
	"sun",
	"akka"
]);
const groupDomains = [
	"kubernetes.io",
	"k8s.io",
	"x-k8s.io",
	"tekton.dev",
	"knative.dev",
	"istio.io",
	"cert-manager.io",
	"coreos.com",
	"fluxcd.io",
	"argoproj.io",
	"crossplane.io",
	"openshift.io",
	"operatorframework.io",
	"kubebuilder.io",
	"kubeflow.org",
	"strimzi.io",
	"cilium.io",
	"projectcalico.org",
	"linkerd.io",
	"karpenter.sh",
	"projectcontour.io",
	"getambassador.io",
	"solo.io",
	"traefik.io",
	"traefik.containo.us"
];
const groupServers = /* @__PURE__ */ new Set([
	"registry",
	"dl",
	"packages",
	"prow",
	"apt",
	"www",
	"pkgs",
	"storage",
	"charts",
	"releases",
	"download",
	"cdn"
]);
const namespaceHosts = /* @__PURE__ */ new Set([
	"www.w3.org",
	"json-schema.org",
	"schemas.xmlsoap.org",
	"schemas.microsoft.com",
	"schema.org",
	"java.sun.com",
	"xmlns.jcp.org",
	"xmlns.oracle.com",
	"jakarta.ee",
	"xml.apache.org",
	"maven.apache.org",
	"www.springframework.org",
	"www.apache.org",
	"logging.apache.org",
	"purl.org",
	"creativecommons.org",
	"opensource.org",
	"spdx.org",
	"www.gnu.org",
	"yaml.org",
	"xml.org",
	"hibernate.sourceforge.net",
	"www.hibernate.org",
	"www.infinispan.org",
	"www.ehcache.org",
	"www.opengis.net"
]);
const label = /^[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?$/;
function labelsOf$1(host) {
	const name = host.endsWith(".") ? host.slice(0, -1) : host;
	if (name === "" || name.length > 253) return void 0;
	const labels = name.split(".");
	if (!labels.every((part) => part.length <= 63 && label.test(part))) return void 0;
	const last = labels.at(-1);
	if (!/[a-z]/.test(last) || last === "localhost") return void 0;
	return labels;
}
function isNamespaceHost(host) {
	return namespaceHosts.has(host);
}
function looksLikeHost(host) {
	const labels = labelsOf$1(host);
	if (!labels || labels.length < 2) return false;
	const first = labels[0];
	const last = labels.at(-1);
	if (isServiceName(labels)) return true;
	if (host.endsWith(".") && topLevel.has(last)) return true;
	if (reversedStart.has(first)) return false;
	if (labels.some((part) => part === "csi" || part === "io" || part.startsWith("_")) && last !== "io") return false;
	if (labels.includes("csi")) return false;
	if (groupDomains.some((domain) => host === domain || host.endsWith(`.${domain}`))) return groupServers.has(first);
	if (privateEnd.has(last)) return labels.length > 2;
	if (!topLevel.has(last)) return false;
	return labels.length > 2 || [
		"com",
		"net",
		"org"
	].includes(last);
}
function isServiceName(labels) {
	const at = labels.lastIndexOf("svc");
	return at >= 2 && (at === labels.length - 1 || labels.length - at <= 6);
}
const cloud = /\.(amazonaws\.com(\.cn)?|googleapis\.com|windows\.net|azure\.com|azure\.net|cloudapp\.net|aliyuncs\.com|myqcloud\.com|digitaloceanspaces\.com|mongodb\.net|redislabs\.com|confluent\.cloud|elastic-cloud\.com|datadoghq\.(com|eu)|sentry\.io)\.?$/;
const serverStart = /^(api|db|database|mysql|mariadb|postgres|postgresql|pg|redis|kafka|broker|mq|rabbitmq|amqp|smtp|mail|imap|ldap|ldaps|s3|minio|mongo|mongodb|elastic|elasticsearch|es|nats|etcd|vault|consul|memcached|cassandra|proxy|registry|git|ntp|time|dns|syslog|graylog|influx|prometheus|rpc|grpc)[0-9-]*\./;
function isKnownServer(host) {
	if (!looksLikeHost(host)) return false;
	return isServiceName(labelsOf$1(host)) || cloud.test(host) || serverStart.test(host);
}
const organisation = /* @__PURE__ */ new Set([
	"internal",
	"lan",
	"corp",
	"intranet",
	"consul"
]);
const wordLike = new Set("dev cloud app ai tech online site host network systems services solutions digital software center run live tools zone works studio agency page pro name info int test".split(" "));
function isExternalName(host) {
	const labels = labelsOf$1(host);
	if (!labels || labels.length < 2 || isServiceName(labels)) return false;
	const last = labels.at(-1);
	if (organisation.has(last)) return true;
	return topLevel.has(last) && !(labels.length === 2 && wordLike.has(last));
}

// src/kubernetes/image-reference.ts
const component = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/;
const domainLabel = /^(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])$/;
const tagPattern = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/;
const digestPattern = /^[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,}$/;
const LONGEST$2 = 1024;
function parseImageReference(text) {
	if (text.length > LONGEST$2) return void 0;
	const digestAt = text.indexOf("@");
	const digest = digestAt < 0 ? void 0 : text.slice(digestAt + 1);
	if (digest !== void 0 && !digestPattern.test(digest)) return void 0;
	let rest = digestAt < 0 ? text : text.slice(0, digestAt);
	const colon = rest.indexOf(":", rest.lastIndexOf("/") + 1);
	const tag = colon < 0 ? void 0 : rest.slice(colon + 1);
	if (tag !== void 0 && !tagPattern.test(tag)) return void 0;
	if (colon >= 0) rest = rest.slice(0, colon);
	const slash = rest.indexOf("/");
	const first = slash < 0 ? "" : rest.slice(0, slash);
	const isRegistry = first !== "" && (/[.:]/.test(first) || first === "localhost" || first !== first.toLowerCase());
	const registry = isRegistry ? first : void 0;
	if (registry !== void 0 && !isDomain(registry)) return void 0;
	const repository = isRegistry ? rest.slice(slash + 1) : rest;
	if (repository === "" || rest.length > 255 || !repository.split("/").every((part) => component.test(part))) return void 0;
	return {
		registry,
		repository,
		tag,
		digest,
		name: canonicalName(registry, repository)
	};
}
function canonicalName(registry, repository) {
	const host = registry === void 0 || registry === "index.docker.io" ? "docker.io" : registry;
	return host === "docker.io" && !repository.includes("/") ? `docker.io/library/${repository}` : `${host}/${repository}`;
}
function isDomain(text) {
	if (text.startsWith("[")) return /^\[[0-9a-fA-F:]+\](?::[0-9]+)?$/.test(text);
	const [host, port, ...more] = text.split(":");
	return more.length === 0 && (port === void 0 || /^[0-9]+$/.test(port)) && host.split(".").every((label) => domainLabel.test(label));
}

// src/rule/name-resolution.ts
function nameResolutionOf(pod) {
	const policy = pod.at("dnsPolicy");
	const hostNetwork = pod.at("hostNetwork");
	if (pod.unknown || policy.unknown || hostNetwork.unknown || pod.at("os").at("name").string === "windows") return void 0;
	const name = policy.absent ? "ClusterFirst" : policy.string;
	if (name !== "ClusterFirstWithHostNet" && (name !== "ClusterFirst" || hostNetwork.boolean === true)) return void 0;
	const config = pod.at("dnsConfig");
	const options = config.at("options");
	const searches = config.at("searches");
	if (config.unknown || options.unknown || searches.unknown) return void 0;
	const count = 3 + searches.items().length;
	const option = options.items().filter((item) => item.at("name").string === "ndots" || item.unknown).at(-1);
	if (!option) return {
		ndots: 5,
		ndotsAt: void 0,
		searches: count
	};
	const value = option.at("value");
	const digits = value.string ?? (typeof value.raw === "number" ? String(value.raw) : "");
	return {
		ndots: /^[0-9]{1,2}$/.test(digits) ? Math.min(Number(digits), 15) : void 0,
		ndotsAt: value,
		searches: count
	};
}
function dotsIn(host) {
	return host.split(".").length - 1;
}
function isExternalHost({ host, service, scheme, port }, clusterDomain) {
	if (service || host.endsWith(".") || host === clusterDomain || host.endsWith(`.${clusterDomain}`)) return false;
	return isExternalName(host) || scheme === "https" && port === void 0 && dotsIn(host) > 0 && isExternalName(`www.${host}`);
}
const goImages = /(^|\/)(golang|traefik|grafana|vault|consul|nomad|caddy|minio|mc|etcd|prometheus|alertmanager|loki|promtail|telegraf|influxdb|docker|gitea|dex|external-dns|kubectl|helm|k3s|argocd|nats|nats-streaming|registry|coredns|cloudflared|pomerium|oauth2-proxy|rclone|hugo)$/;
function resolvesWithoutLibc(container) {
	const image = container.at("image").string;
	const repository = image === void 0 ? void 0 : parseImageReference(image)?.repository;
	return repository !== void 0 && goImages.test(repository);
}

// src/manifest/workload.ts
var PodSpecCursor = class extends Cursor {
	workload;
	constructor(workload, path, raw) {
		super(workload.resource, path, raw);
		this.workload = workload;
	}
};
var ContainerCursor = class extends Cursor {
	workload;
	role;
	constructor(workload, path, raw, role) {
		super(workload.resource, path, raw);
		this.workload = workload;
		this.role = role;
	}
	get label() {
		const { string } = this.at("name");
		return string ?? (typeof this.key === "string" ? this.key : `#${this.key}`);
	}
};
var Workload = class {
	resource;
	kind;
	template;
	pod;
	containers;
	podLabels;
	podAnnotations;
	constructor(resource, kind, templatePath) {
		this.resource = resource;
		this.kind = kind;
		this.template = Cursor.of(resource).walk(...templatePath);
		const isArgo = kind.shape === "argo-template";
		this.pod = isArgo ? new PodSpecCursor(this, this.template.path, this.template.raw) : new PodSpecCursor(this, [...this.template.path, "spec"], this.template.at("spec").raw);
		this.containers = isArgo ? argoContainersOf(this) : containersOf(this);
		this.podLabels = stringsOf(this.template.at("metadata").at("labels").raw);
		this.podAnnotations = stringsOf(this.template.at("metadata").at("annotations").raw);
	}
	get namespace() {
		return this.resource.namespace;
	}
	get replicas() {
		return this.kind.replicas && Cursor.of(this.resource).walk(...this.kind.replicas);
	}
	get replicaCount() {
		const { replicas } = this;
		if (!replicas || replicas.absent) return this.kind.controller === "daemonset" ? void 0 : this.kind.defaultReplicas;
		return replicas.number;
	}
	get recreates() {
		return this.kind.controller === "deployment" && Cursor.of(this.resource).walk("spec", "strategy", "type").string === "Recreate";
	}
	get runsToCompletion() {
		return this.kind.controller === "job" || this.kind.controller === "cronjob";
	}
	mayBePatched(field) {
		if (this.kind.shape === "argo-template" && (!this.pod.walk("podSpecPatch").absent || hasTemplateDefaults(this.resource))) return true;
		return this.resource.patchTexts?.some((text) => holdsWord(text, field)) ?? false;
	}
	get label() {
		return `${this.resource.kind} ${this.resource.name ?? "(no name)"}`;
	}
	get running() {
		return this.containers.filter((container) => container.role === "normal" || container.role === "sidecar");
	}
};
function containersOf(workload) {
	const list = (field) => {
		const raw = isMapping(workload.pod.raw) ? workload.pod.raw[field] : void 0;
		return Array.isArray(raw) ? raw : [];
	};
	const cursor = (field, role) => (item, index) => new ContainerCursor(workload, [
		...workload.pod.path,
		field,
		index
	], item, role(item));
	return [
		...list("initContainers").map(cursor("initContainers", (item) => isMapping(item) && item.restartPolicy === "Always" ? "sidecar" : "init")),
		...list("containers").map(cursor("containers", () => "normal")),
		...list("ephemeralContainers").map(cursor("ephemeralContainers", () => "ephemeral"))
	].filter((container) => isMapping(container.raw));
}
function argoContainersOf(workload) {
	const { pod } = workload;
	const cursor = (role) => (place) => new ContainerCursor(workload, place.path, place.raw, role);
	return [
		...pod.walk("initContainers").items().map(cursor("init")),
		...pod.walk("sidecars").items().map(cursor("sidecar")),
		...[pod.walk("container"), pod.walk("script")].map(cursor("normal")),
		...pod.walk("containerSet", "containers").items().map(cursor("normal"))
	].filter((container) => isMapping(container.raw));
}
function hasTemplateDefaults(resource) {
	const { spec } = resource.object;
	const workflow = isMapping(spec) && isMapping(spec.workflowSpec) ? spec.workflowSpec : spec;
	return isMapping(workflow) && (Object.hasOwn(workflow, "templateDefaults") || Object.hasOwn(workflow, "podSpecPatch"));
}
function holdsWord(text, word) {
	for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) if (!/\w/.test(text[at - 1] ?? "") && !/\w/.test(text[at + word.length] ?? "")) return true;
	return false;
}
function stringsOf(value) {
	const strings = Object.create(null);
	if (isMapping(value)) {
		for (const key of Object.keys(value)) if (typeof value[key] === "string") strings[key] = value[key];
	}
	return strings;
}

// src/rule/node-spread.ts
const hostname = "kubernetes.io/hostname";
const commonNodeLabels = /* @__PURE__ */ new Set([
	"kubernetes.io/os",
	"beta.kubernetes.io/os",
	"kubernetes.io/arch",
	"beta.kubernetes.io/arch"
]);
function spreadOverNodes(workload) {
	if (workload.kind.controller === "daemonset") return "yes";
	const { pod } = workload;
	const constraints = pod.at("topologySpreadConstraints");
	const antiAffinity = pod.at("affinity").at("podAntiAffinity");
	if (pod.unknown || constraints.unknown || pod.at("affinity").unknown || antiAffinity.unknown || pod.at("hostNetwork").unknown) return "unknown";
	const terms = [
		...constraints.items(),
		...antiAffinity.at("requiredDuringSchedulingIgnoredDuringExecution").items(),
		...antiAffinity.at("preferredDuringSchedulingIgnoredDuringExecution").items().map((term) => term.at("podAffinityTerm"))
	];
	const keys = terms.map((term) => term.walk("topologyKey"));
	if (keys.some((key) => key.string === hostname)) return "yes";
	if (terms.some((term) => term.unknown) || keys.some((key) => key.unknown)) return "unknown";
	const ports = workload.running.flatMap((container) => container.at("ports").items());
	return (pod.at("hostNetwork").boolean === true ? ports.length > 0 : ports.some((port) => port.at("hostPort").number)) ? "yes" : "no";
}
function coversEveryNode(workload) {
	if (workload.kind.controller !== "daemonset") return false;
	const { pod } = workload;
	const required = pod.at("affinity").at("nodeAffinity").at("requiredDuringSchedulingIgnoredDuringExecution").at("nodeSelectorTerms");
	return [...pod.at("nodeSelector").entries().map(([label]) => label), ...required.items().flatMap((term) => [...term.at("matchExpressions").items(), ...term.at("matchFields").items()].map(({ raw }) => keyOf(raw)))].every((label) => commonNodeLabels.has(label));
}
function keyOf(raw) {
	const key = typeof raw === "object" && raw !== null ? raw.key : void 0;
	return typeof key === "string" ? key : "";
}
function spreadConstraint(workload) {
	const matchLabels = ownLabels(workload);
	if (!matchLabels) return void 0;
	const constraint = {
		maxSkew: 1,
		topologyKey: hostname,
		whenUnsatisfiable: "ScheduleAnyway",
		labelSelector: { matchLabels }
	};
	return workload.pod.at("topologySpreadConstraints").append(constraint);
}
function ownLabels(workload) {
	const selected = stringsOf(Cursor.of(workload.resource).walk("spec", "selector", "matchLabels").raw);
	const labels = Object.keys(selected).length > 0 ? selected : workload.podLabels;
	const entries = Object.entries(labels);
	return entries.length > 0 && !entries.some(([, value]) => hasPlaceholder(value)) ? Object.fromEntries(entries) : void 0;
}
function podCounts(cluster, workload) {
	const autoscalers = cluster.autoscalersOf(workload);
	if (autoscalers.length === 0) return {
		min: workload.replicaCount,
		max: workload.replicaCount
	};
	const known = (counts) => counts.every((count) => count !== void 0) ? counts : void 0;
	const min = known(autoscalers.map((autoscaler) => autoscaler.min));
	const max = known(autoscalers.map((autoscaler) => autoscaler.max));
	return {
		min: min && Math.min(...min),
		max: max && Math.max(...max)
	};
}

// src/rule/pod-resources.ts
const groupsWithSidecars = /* @__PURE__ */ new Set(["serving.knative.dev", "agones.dev"]);
function podResourcesOf(workload, cluster, settings) {
	const containers = workload.containers.filter((container) => container.role !== "ephemeral");
	if (containers.length === 0 || workload.pod.at("containers").unknown || runsOnWindows(workload)) return void 0;
	if (containers.some((container) => container.at("image").string === "auto")) return void 0;
	const podLevel = knowsPodLevel(settings) ? workload.pod.at("resources") : void 0;
	const defaults = once$1(() => limitRangeDefaults(cluster, workload));
	const given = (container, field, resource) => {
		const own = amountIn(container.at("resources"), field, resource);
		if (own !== "missing") return own;
		if (field === "requests") {
			const limit = amountIn(container.at("resources"), "limits", resource);
			if (limit !== "missing") return limit;
		}
		const ofPod = podLevel ? amountIn(podLevel, field, resource) : "missing";
		if (ofPod !== "missing") return ofPod;
		if (field === "requests" && podLevel) {
			const limit = amountIn(podLevel, "limits", resource);
			if (limit !== "missing") return limit;
		}
		return defaults().has(`${field} ${resource}`) ? "set" : "missing";
	};
	return {
		get bestEffort() {
			if (groupsWithSidecars.has(workload.resource.group)) return false;
			return [...containers.map((container) => container.at("resources")), ...podLevel ? [podLevel] : []].every((part) => everyAmount.every(([field, resource]) => isZeroOrMissing(part, field, resource))) && defaults().size === 0 && !workload.mayBePatched("resources");
		},
		without(field, resource) {
			const lacking = [];
			for (const container of workload.running) {
				const state = given(container, field, resource);
				if (state === "unknown") return [];
				if (state === "missing") lacking.push(container);
			}
			return workload.mayBePatched("resources") ? [] : lacking;
		}
	};
}
const everyAmount = [
	["requests", "cpu"],
	["requests", "memory"],
	["limits", "cpu"],
	["limits", "memory"]
];
function amountIn(resources, field, resource) {
	for (const cursor of [resources, resources.at(field)]) {
		if (cursor.absent) return "missing";
		if (!isMapping(cursor.value)) return "unknown";
	}
	const amount = resources.at(field).walk(resource);
	return amount.absent ? "missing" : amount.unknown ? "unknown" : "set";
}
function isZeroOrMissing(resources, field, resource) {
	const given = amountIn(resources, field, resource);
	return given === "missing" || given === "set" && parseQuantity(resources.at(field).walk(resource).raw)?.nanos === 0n;
}
function limitRangeDefaults(cluster, workload) {
	const filled = /* @__PURE__ */ new Set();
	for (const { limitRange } of cluster.limitRangesFor(workload)) for (const item of Cursor.of(limitRange).at("spec").at("limits").items()) {
		if (item.at("type").string !== "Container" && !item.at("type").unknown) continue;
		for (const resource of ["cpu", "memory"]) {
			const has = (key) => !item.at(key).at(resource).absent || item.at(key).unknown;
			if (has("default") || has("max")) filled.add(`limits ${resource}`);
			if (has("default") || has("max") || has("defaultRequest") || has("min")) filled.add(`requests ${resource}`);
		}
	}
	return filled;
}
function resourceLists(workload, settings) {
	const listsOf = (owner, container, at) => {
		const resources = at.at("resources");
		return {
			owner,
			container,
			requests: resources.at("requests"),
			limits: resources.at("limits")
		};
	};
	return [...workload.containers.filter((container) => container.role !== "ephemeral").map((container) => listsOf(`container "${container.label}"`, container, container)), ...knowsPodLevel(settings) ? [listsOf("the Pod", void 0, workload.pod)] : []];
}
function limitRangesOf$1(cluster, workload, resource) {
	return cluster.limitRangesFor(workload).flatMap(({ limitRange, weak }) => Cursor.of(limitRange).at("spec").at("limits").items().filter((item) => item.at("type").string === "Container").flatMap((item) => {
		const limit = item.at("default").walk(resource);
		const fallback = item.at("max").walk(resource);
		return limit.absent ? fallback.absent ? [] : [{
			limitRange,
			weak,
			limit: fallback
		}] : [{
			limitRange,
			weak,
			limit
		}];
	}));
}
function knowsPodLevel(settings) {
	return (settings.kubernetesMinor?.to ?? 32) >= 32;
}
function runsOnWindows(workload) {
	const selector = workload.pod.at("nodeSelector");
	return [
		workload.pod.at("os").at("name"),
		selector.at("kubernetes.io/os"),
		selector.at("beta.kubernetes.io/os")
	].some((os) => os.string?.toLowerCase() === "windows");
}
function namesOf(containers) {
	const names = containers.slice(0, 3).map((container) => `"${container.label}"`);
	const more = containers.length - names.length;
	const last = more > 0 ? `${more} more` : names.length > 1 ? names.pop() : void 0;
	return last === void 0 ? names.join(", ") : `${names.join(", ")} and ${last}`;
}
function once$1(compute) {
	let done;
	return () => {
		done ??= { value: compute() };
		return done.value;
	};
}

// src/rule/pre-stop.ts
const needSeconds = {
	type: "integers",
	default: {
		clusterip: 5,
		ingress: 10,
		"lb-pod": 20,
		"lb-node": 15,
		mesh: 5
	},
	minimum: 0,
	description: "Seconds that a Pod must keep accepting connections after its deletion begins, by the way traffic reaches it."
};
const shutdownBudgetSeconds = {
	type: "integer",
	default: 10,
	minimum: 0,
	description: "Seconds that the application needs to stop when the hook is over."
};
const NATIVE_SLEEP_MINOR = 30;
function preStopSleep(container, seconds, budget, runtime, kubernetesMinor) {
	const { seconds: grace } = gracePeriodOf(container.workload.pod);
	if (grace === void 0) return void 0;
	const preStop = container.at("lifecycle").at("preStop");
	const native = kubernetesMinor === void 0 || kubernetesMinor.from >= NATIVE_SLEEP_MINOR;
	const { sh } = runtime.image(container);
	if (!native && (sh === void 0 || sh === "none")) return void 0;
	const hook = native ? preStop.at("sleep").set({ seconds }) : preStop.at("exec").set({ command: ["sleep", String(seconds)] });
	const enough = grace >= seconds + budget;
	const longer = container.workload.pod.at("terminationGracePeriodSeconds").set(Math.ceil((seconds + budget) / 5) * 5);
	return {
		intents: enough ? [hook] : [hook, longer],
		safety: enough && native && kubernetesMinor !== void 0 ? "safe" : "unsafe"
	};
}

// src/rule/resource-units.ts
const BILLION = 1000000000n;
const MEBIBYTE = 1n << 20n;
const MANY_CORES = 100n * BILLION;
const NO_NODE = 1024n * BILLION;
const LARGE_NODE = 256n * BILLION;
const BYTES_FOR_A_CORE = 256n * MEBIBYTE;
function unitProblemOf(resource, cursor, lists) {
	const { raw } = cursor;
	if (cursor.unknown || typeof raw !== "string" && typeof raw !== "number") return void 0;
	const value = String(raw).trim();
	const read = readQuantity(raw);
	if ("problem" in read) return {
		kind: "unreadable",
		meant: readable(value, resource),
		amount: "",
		possible: false
	};
	if (isBytes(resource) && read.nanos > 0n && read.nanos < MEBIBYTE * BILLION) return {
		kind: "tiny",
		meant: withUnit(value, read, {
			m: "Mi",
			"": "Mi",
			k: "M",
			Ki: "Mi"
		}),
		amount: bytesOf(read),
		possible: false
	};
	if (resource === "cpu" && read.nanos >= MANY_CORES && (read.nanos >= NO_NODE || !isForLargeNode(read, lists))) {
		const amount = `${formatQuantity(read.nanos, "decimal")} cores`;
		return {
			kind: "huge",
			meant: withUnit(value, read, {
				"": "m",
				M: "m",
				Mi: "m"
			}),
			amount,
			possible: read.nanos < LARGE_NODE
		};
	}
}
function isBytes(resource) {
	return resource === "memory" || resource === "ephemeral-storage";
}
function isForLargeNode({ nanos }, { requests, limits }) {
	const cores = nanos / BILLION;
	return [requests, limits].some((list) => {
		const memory = parseQuantity(list.walk("memory").raw);
		return memory && memory.nanos >= cores * BYTES_FOR_A_CORE * BILLION || list.entries().some(([name]) => name.includes("/"));
	});
}
function withUnit(value, { suffix }, units) {
	return Object.hasOwn(units, suffix) ? `${value.slice(0, value.length - suffix.length)}${units[suffix]}` : void 0;
}
function bytesOf({ nanos }) {
	if (nanos % BILLION !== 0n) return `${Number(nanos) / 1e9} bytes`;
	const format = nanos % (1024n * BILLION) === 0n ? "binary" : "decimal";
	return nanos === BILLION ? "1 byte" : `${formatQuantity(nanos, format)} bytes`;
}
const units$1 = {
	bytes: {
		"": "",
		b: "",
		k: "k",
		kb: "k",
		ki: "Ki",
		kib: "Ki",
		mb: "M",
		mi: "Mi",
		mib: "Mi",
		g: "G",
		gb: "G",
		gi: "Gi",
		gib: "Gi",
		t: "T",
		tb: "T",
		ti: "Ti",
		tib: "Ti"
	},
	cores: {
		"": "",
		m: "m",
		mc: "m",
		mcpu: "m",
		millicpu: "m",
		millicore: "m",
		millicores: "m",
		c: "",
		core: "",
		cores: "",
		cpu: "",
		cpus: "",
		vcpu: ""
	}
};
function readable(value, resource) {
	const match = value.length > 40 ? void 0 : /^([0-9]+(?:[.,][0-9]+)?)\s*([A-Za-z]*)$/.exec(value);
	if (!match) return void 0;
	const word = match[2].toLowerCase();
	const known = units$1[isBytes(resource) ? "bytes" : "cores"];
	const meant = Object.hasOwn(known, word) ? `${match[1].replace(",", ".")}${known[word]}` : void 0;
	return meant !== void 0 && parseQuantity(meant) ? meant : void 0;
}

// src/rule/serving.ts
const weakEvidence = "a namespace is set on one side only, or several environments fit: Service and Pods may not belong together";
const order = [
	"lb-pod",
	"lb-node",
	"ingress",
	"mesh",
	"clusterip"
];
function servingOf(cluster, workload) {
	const all = cluster.exposuresOf(workload);
	if (!all.length) return void 0;
	const strong = all.filter((exposure) => !exposure.weak);
	const exposures = strong.length ? strong : all;
	const first = [...exposures].sort((a, b) => order.indexOf(a.class) - order.indexOf(b.class))[0];
	const related = /* @__PURE__ */ new Map();
	const nouns = [];
	const add = (noun, message, at) => {
		if (related.has(noun)) return;
		related.set(noun, {
			at,
			message
		});
		nouns.push(noun);
	};
	for (const { edge } of exposures) add(`Service ${edge.service.name}`, `selected by Service ${edge.service.name}`, edge.at);
	for (const { route } of exposures) if (route) add(`${route.route.kind} ${route.route.name}`, `reached through ${route.route.kind} ${route.route.name}`, route.at);
	return {
		exposures,
		class: first.class,
		external: exposures.some((exposure) => exposure.class !== "clusterip" && exposure.class !== "mesh"),
		weak: !strong.length,
		phrase: nouns.length > 3 ? `${nouns.slice(0, 2).join(", ")} and ${nouns.length - 2} more` : join$1(nouns),
		related: [...related.values()]
	};
}
const join$1 = (words) => words.length > 1 ? `${words.slice(0, -1).join(", ")} and ${words.at(-1)}` : words[0] ?? "";
const exposureWords = {
	clusterip: "a ClusterIP Service",
	ingress: "an Ingress or route",
	"lb-node": "a load balancer through node ports",
	"lb-pod": "a load balancer that targets Pods",
	mesh: "a service mesh"
};
function minimumPods(cluster, workload) {
	const minima = cluster.autoscalersOf(workload).map((autoscaler) => autoscaler.min ?? 1);
	return minima.length ? Math.min(...minima) : workload.replicaCount;
}

// src/rule/stop-signal.ts
function stopImpact(container, cluster, runtime) {
	const { workload, role } = container;
	if (role === "init" || role === "ephemeral" || workload.runsToCompletion || workload.replicaCount === 0 || workload.pod.unknown) return void 0;
	const { seconds } = gracePeriodOf(workload.pod);
	if (seconds === 0) return void 0;
	const grace = seconds === void 0 ? "the grace period" : `${seconds}s`;
	const traffic = servingOf(cluster, workload);
	const target = traffic && targetOf(traffic, container);
	const serving = target ? traffic : void 0;
	const restart = workload.pod.at("restartPolicy").string;
	if (workload.kind.controller === "pod" && (restart === "Never" || restart === "OnFailure") && !serving) return void 0;
	const sure = serving !== void 0 && target === "surely" && !serving.weak;
	const loss = sure ? "with requests in flight" : workload.kind.controller === "statefulset" ? "before it could close its data" : "in the middle of its work";
	const because = serving?.weak ? "a namespace is set on one side only, so Service and Pods may not belong together" : serving ? "no container of the Pod declares the port that the Service sends traffic to" : traffic ? "the Services of the Pod send their traffic to another container" : "no Service in the linted files sends traffic to the Pod";
	const hook = runtime.preStop(container);
	const lowered = hook.kind === "unknown" || hook.kind === "sleep" && !hook.only ? {
		lower: "info",
		because: "the preStop hook may stop the application by itself"
	} : sure ? {} : {
		lower: "warning",
		because
	};
	return {
		serving,
		grace,
		loss,
		related: serving?.related ?? [],
		lowered
	};
}
function targetOf(serving, container) {
	if (container.workload.running.length === 1) return "surely";
	const ports = serving.exposures.flatMap(({ edge }) => edge.ports);
	const own = ports.filter((port) => port.container?.key === container.key && port.container?.role === container.role);
	if (own.some((port) => port.declared)) return "surely";
	return own.length > 0 || ports.length === 0 || ports.some((port) => !port.container) ? "perhaps" : void 0;
}
function shellStory(container, verdict, runtime) {
	const { program } = runtime.commandLine(container);
	const shell = program[0];
	return {
		command: verdict.command ? excerpt(verdict.command) : "the application",
		reason: reasonOf(verdict),
		started: shell?.at ? [{
			at: shell.at,
			message: `container "${container.label}" starts this shell`
		}] : []
	};
}
function parentOf({ wrappers }) {
	return wrappers.find((wrapper) => wrapper.kind === "init" || wrapper.kind === "forwarding");
}
function sharesProcesses(container) {
	const { pod } = container.workload;
	return pod.at("shareProcessNamespace").boolean === true || pod.at("hostPID").boolean === true;
}
const LONGEST$1 = 60;
function excerpt({ cursor, from, to }) {
	const line = (typeof cursor.raw === "string" ? cursor.raw.slice(from, Math.min(to, from + 240)) : "").replace(/\\?\s+/g, " ").trim();
	return line.length > LONGEST$1 ? `${line.slice(0, LONGEST$1).trimEnd()}\u2026` : line;
}
function reasonOf({ cause, dialect, script }) {
	switch (cause) {
		case "redirection":
			if (dialect?.startsWith("bash")) return "bash stays in front of a command with a redirection.";
			break;
		case "trap": return "A trap keeps the shell there.";
		case "compound": if (dialect?.startsWith("bash")) return "bash stays where the command stands inside if, { } or a function.";
	}
	if (dialect === "dash-debian") return "The sh of Debian and Ubuntu never lets a command take its place.";
	if (dialect === "busybox" && script?.value.includes("\n")) return "BusyBox stays when anything follows the command, even a newline.";
	return "The shell waits for it to end.";
}
function signalsGroup({ wrappers, words, program }) {
	if (!wrappers.some((wrapper) => wrapper.name === "dumb-init")) return false;
	return !words.slice(0, words.length - program.length).some((word) => word.text === "--single-child" || word.text === "-c");
}

// src/rule/uwsgi-line.ts
function writeBeside(option, lines, replace) {
	switch (option.source) {
		case "ini": return inText(option, lines, replace, ({ name, value }) => `${name} = ${value}`);
		case "yaml": return inText(option, lines, replace, ({ name, value }) => `${name}: ${value}`);
		case "args": return inArguments(option, lines, replace);
		case "script": return inScript$1(option, lines, replace);
		default: return;
	}
}
function inText(option, lines, replace, write) {
	const { cursor, from, to } = option.at;
	const text = cursor.text();
	if (!text) return void 0;
	const lineStart = text.value.lastIndexOf("\n", from - 1) + 1;
	const indent = /^[ \t]*/.exec(text.value.slice(lineStart, from))?.[0] ?? "";
	const written = lines.map(write).join(`\n${indent}`);
	const intent = replace ? text.splice(from, to, written) : text.splice(to, to, `\n${indent}${written}`);
	return intent && [intent];
}
const asWord = ({ name, value }) => value === "true" ? `--${name}` : `--${name}=${value}`;
function inArguments(option, lines, replace) {
	const { cursor } = option.nameAt;
	const { resource, path } = cursor;
	const list = Cursor.of(resource).walk(...path.slice(resource.base.length, -1));
	const [first, ...rest] = lines;
	if (!first) return void 0;
	const intents = (replace ? rest : lines).map((line) => ({
		kind: "append",
		at: list,
		value: asWord(line)
	}));
	if (!replace) return intents;
	const name = cursor.text();
	if (!name?.value.startsWith("--")) return void 0;
	const equals = name.value.indexOf("=");
	const change = name.splice(0, equals > 0 ? equals : name.value.length, `--${first.name}`);
	return change && [change, ...intents];
}
function inScript$1(option, lines, replace) {
	const { cursor, from, to } = option.nameAt;
	const text = cursor.text();
	const [first, ...rest] = lines;
	if (!text || !first) return void 0;
	const quoted = (line) => /[\s:]/.test(line.value) ? `--${line.name}='${line.value}'` : asWord(line);
	if (!replace) {
		const before = text.splice(from, from, `${lines.map(quoted).join(" ")} `);
		return before && [before];
	}
	const word = text.value.slice(from, to);
	if (!word.startsWith("--")) return void 0;
	const equals = word.indexOf("=");
	const change = text.splice(from, equals > 0 ? from + equals : to, `${rest.map(quoted).join(" ")}${rest.length > 0 ? " " : ""}--${first.name}`);
	return change && [change];
}

// src/rule/uwsgi-subjects.ts
function eachUwsgi(embedded, subject, judge) {
	const [resource, configs] = "workload" in subject ? [subject.workload.resource, embedded.uwsgi(subject.workload)] : [subject.config, embedded.uwsgiFrom(subject.config)];
	const found = configs.flatMap((config) => judge(config)).filter(({ at }) => resourceOf(at) === resource);
	const kept = /* @__PURE__ */ new Map();
	for (const finding of found.sort((a, b) => a.rank - b.rank)) {
		const key = placeKey(finding.at);
		if (!kept.has(key)) kept.set(key, finding);
	}
	return [...kept.values()];
}
const resourceOf = (place) => "cursor" in place ? place.cursor.resource : place.resource;
function placeKey(place) {
	return "cursor" in place ? `${place.cursor.path.join("/")} ${place.from} ${place.to}` : place.path.join("/");
}

// src/embedded/uwsgi-entry.ts
const ini = /^[ \t]*\[uwsgi\]/m;
const yaml = /^uwsgi:[ \t]*(#.*)?$/m;
const json = /^\s*\{/;
const xml = /<uwsgi[\s>]/;
function uwsgiFormat(text) {
	if (!text.includes("uwsgi")) return void 0;
	if (ini.test(text)) return "ini";
	if (yaml.test(text)) return "yaml";
	if (json.test(text) && /"uwsgi"\s*:\s*\{/.test(text)) return "json";
	return xml.test(text) ? "xml" : void 0;
}
const opens = /^(if-|for-)|^(for|ifopt|ifenv|ifexists|iffile|ifdir|ifdirectory|else)$/;
const closes = /^(end|endif|end-if|endfor|end-for)$/;
var OptionLogic = class {
	#inside = false;
	take(name) {
		if (closes.test(name)) {
			this.#inside = false;
			return "logic";
		}
		if (opens.test(name)) {
			this.#inside = true;
			return "logic";
		}
		return this.#inside ? "conditional" : "plain";
	}
};

// src/embedded/mounted-texts.ts
function mountedTexts(cluster, workload) {
	const texts = [];
	for (const edge of cluster.configOf(workload)) {
		if (edge.how !== "mount") continue;
		for (const [key, cursor] of textsOf$2(edge)) {
			if (!uwsgiFormat(cursor.raw)) continue;
			const { file, document } = cursor.resource;
			texts.push({
				id: [
					file.path,
					document.index,
					...cursor.path
				].join("\0"),
				cursor,
				key,
				container: edge.container,
				path: edge.fileOf(key)
			});
		}
	}
	return texts;
}
function textsOf$2({ config, keys }) {
	const data = Cursor.of(config).walk(config.kind === "Secret" ? "stringData" : "data");
	if (!isMapping(data.raw)) return [];
	return (keys ?? Object.keys(data.raw)).flatMap((key) => {
		const cursor = data.walk(key);
		return typeof cursor.raw === "string" ? [[key, cursor]] : [];
	});
}

// src/embedded/container-variables.ts
function variablesOf(cluster, workload, container) {
	const variables = /* @__PURE__ */ new Map();
	const byReference = /* @__PURE__ */ new Map();
	for (const edge of cluster.configOf(workload)) {
		if (edge.how === "mount" || edge.container !== container) continue;
		for (const [key, cursor] of textsOf$2(edge)) if (edge.how === "env") byReference.set(edge.at.path.slice(0, -3).join("/"), cursor);
		else variables.set(key, {
			name: key,
			value: cursor.string,
			valueAt: cursor,
			nameAt: void 0
		});
	}
	for (const item of container.at("env").items()) {
		const name = item.at("name").string;
		if (name === void 0) continue;
		const value = item.at("value");
		const referred = byReference.get(item.path.join("/"));
		const nameAt = item.at("name");
		if (value.absent && referred) variables.set(name, {
			name,
			value: referred.string,
			valueAt: referred,
			nameAt
		});
		else if (value.absent && item.at("valueFrom").absent) variables.set(name, {
			name,
			value: "",
			valueAt: item,
			nameAt
		});
		else variables.set(name, {
			name,
			value: expand$1(value.raw, variables),
			valueAt: value.absent ? item : value,
			nameAt
		});
	}
	return variables;
}
function expand$1(raw, variables) {
	if (typeof raw !== "string") return void 0;
	let known = true;
	const text = raw.replace(/\$\(([A-Za-z_][A-Za-z0-9_.-]*)\)/g, (whole, name) => {
		const value = variables.get(name);
		if (value && value.value === void 0) known = false;
		return value?.value ?? whole;
	});
	return known && !/\$\{|\{\{/.test(text) ? text : void 0;
}

// src/embedded/proxy-images.ts
const proxies$1 = /* @__PURE__ */ new Set([
	"nginx",
	"nginx-unprivileged",
	"nginx-ingress",
	"nginx-ingress-controller",
	"controller",
	"openresty",
	"tengine",
	"httpd",
	"apache",
	"apache2",
	"envoy",
	"haproxy",
	"traefik",
	"caddy",
	"kong",
	"kong-gateway",
	"varnish",
	"proxyv2"
]);
function isProxyImage(image) {
	const repository = image === void 0 ? void 0 : parseImageReference(image)?.repository;
	return repository !== void 0 && proxies$1.has(repository.slice(repository.lastIndexOf("/") + 1));
}

// src/embedded/script-words.ts
function scriptCommands(script, variable) {
	const commands = [];
	let command = [];
	let at = 0;
	const finish = () => {
		if (command.length > 0) commands.push(command);
		command = [];
	};
	while (at < script.length) {
		const char = script[at];
		if (char === "\n" || char === ";" || char === "&" || char === "|" || char === "(" || char === ")") {
			finish();
			at++;
		} else if (char === " " || char === "	" || char === "\r") at++;
		else if (char === "\\" && script[at + 1] === "\n") at += 2;
		else if (char === "#") {
			const end = script.indexOf("\n", at);
			at = end < 0 ? script.length : end;
		} else {
			const word = readWord$1(script, at, variable);
			command.push(word);
			at = word.to;
		}
	}
	finish();
	return commands;
}
const ends = /[\s;&|()]/;
function readWord$1(script, start, variable) {
	let text = "";
	let quote = "";
	let at = start;
	const add = (piece) => {
		text = text === void 0 || piece === void 0 ? void 0 : text + piece;
	};
	for (; at < script.length; at++) {
		const char = script[at];
		if (quote === "'") {
			if (char === "'") quote = "";
			else add(char);
		} else if (char === "\\") {
			at++;
			if (script[at] !== "\n") add(script[at] ?? "");
		} else if (char === "$") {
			const [value, length] = substitution(script, at, variable);
			add(value);
			at += length - 1;
		} else if (char === "`") add(void 0);
		else if (quote === "\"") {
			if (char === "\"") quote = "";
			else add(char);
		} else if (char === "\"" || char === "'") quote = char;
		else if (ends.test(char)) break;
		else add(char);
	}
	return {
		text,
		from: start,
		to: at
	};
}
function substitution(script, at, variable) {
	const plain = /^\$([A-Za-z_][A-Za-z0-9_]*)/.exec(script.slice(at, at + 100));
	if (plain) return [variable(plain[1]), plain[0].length];
	const braced = /^\$\{([A-Za-z_][A-Za-z0-9_]*)(?::?-([^{}$`"']*))?\}/.exec(script.slice(at, at + 200));
	if (braced) return [variable(braced[1]) ?? braced[2], braced[0].length];
	return script[at + 1] === void 0 || ends.test(script[at + 1]) ? ["$", 1] : [void 0, 1];
}

// src/embedded/uwsgi-option-facts.ts
const uwsgiFlags = new Set("abstract-socket alarm-list alarms-list auto-procname autoload cache-no-expire cache-report-freed-items cache-use-last-modified catch-exceptions cflags cgi-mode cheap cheaper-algo-list cheaper-algos-list cheaper-list check-cache check-static-docroot chmod chmod-socket clock-list clocks-list close-on-exec close-on-exec2 command-mode config-py daemons-honour-stdin die-on-idle die-on-term disable-logging disable-sendfile disable-write-exception dot-h drop-after-apps drop-after-init dump-options early-emperor emperor-graceful-shutdown emperor-magic-exec emperor-no-blacklist emperor-nofollow emperor-tyrant emperor-tyrant-nofollow enable-metrics enable-proxy-protocol enable-threads end-blacklist end-for end-if end-whitelist endfor endif exit exit-on-reload force-gateway freebind gevent-early-monkey-patch gevent-monkey-patch gevent-wait-for-hub harakiri-no-arh harakiri-verbose help honour-range honour-stdin http-auto-chunked http-auto-gzip http-cheap http-chunked-input http-enable-proxy-protocol http-keepalive http-manage-expect http-manage-rtsp http-manage-source http-raw-body http-use-cache http-use-socket http-websockets https-export-cert if-not-reload if-reload ignore-script-name ignore-sigpipe ignore-write-errors imperial-monitor-list imperial-monitors-list jailed ksm lazy lazy-apps log-4xx log-5xx log-date log-format-strftime log-master log-master-req-stream log-master-stream log-micros log-prefix log-reopen log-syslog log-truncate log-x-forwarded-for log-zero logdate logfile-chown logformat-strftime logger-list loggers-list loop-list loops-list manage-script-name master master-as-root memory-report metric-dir-restore metrics-dir-restore metrics-no-cores mule mule-msg-size need-app never-swap no-default-app no-defer-accept no-fd-passing no-harakiri-after-req-hook no-harakiri-arh no-initgroups no-orphans no-server no-site no-threads-wait paste-logger pcre-jit persistent-ipcsem plugin-list plugins-list propagate-touch py-call-osafterfork py-call-uwsgi-fork-hooks pyshell pyshell-oneshot python-version re-fork re-fork-as-root re-fork-post-jail reaper refork refork-as-root refork-post-jail reload-on-exception reload-os-env reuse-port router-list routers-list setns-preopen show-config shutdown-sockets single-interpreter skip-atexit skip-atexit-teardown skip-zero snmp so-keepalive so-send-timeout so-write-timeout socket-send-timeout socket-write-timeout spooler-ordered spooler-quiet ssl-enable-sslv3 ssl-enable-tlsv1 ssl-enable3 ssl-option ssl-session-use-cache ssl-sessions-use-cache ssl-verbose ssl-verify-depth start-unsubscribed start_response-nodelay static-gzip-all stats-http stats-min stats-minified stats-no-cores stats-no-metrics strict subscription-dotsplit subscriptions-use-credentials tcp-fast-open-client tcp-fastopen-client tcp-nodelay threaded-logger thunder-lock unsubscribe-on-graceful-reload usage use-abort vacuum version vhost vhost-host write-errors-exception-only wsgi-accept-buffer wsgi-accept-buffers wsgi-disable-file-wrapper wsgi-strict zerg-fallback".split(" "));
const bringsMaster = new Set("alarm alarm-backlog alarm-fd alarm-listen-queue alarm-log alarm-lq alarm-metric alarm-segfault attach-control-daemon attach-daemon attach-daemon2 backlog-alarm brutal-reload-on-fd cache-store cache-udp-node cache-udp-server cheap cheaper cheaper-algo cheaper-initial cheaper-overload cheaper-rss-limit-hard cheaper-rss-limit-soft cheaper-step check-interval check-mount check-mountpoint cron cron-legion cron2 daemons-honour-stdin enable-metrics evil-reload-on-as evil-reload-on-rss exception-handler farm forkbomb-delay fs-brutal-reload fs-reload fs-signal idle legion legion-attach-daemon legion-cron legion-death legion-death-on-lord-error legion-freq legion-join legion-lord legion-mcast legion-node legion-node-joined legion-node-left legion-quorum legion-scroll legion-setup legion-skew-tolerance legion-smart-attach-daemon legion-smart-attach-daemon2 legion-tolerance legion-unlord listen-queue-alarm log-alarm log-drain log-encoder log-filter log-master log-maxsize log-req-encoder log-req-route log-route log-socket log-syslog logger logger-req lq-alarm master-fifo metric metric-alarm metric-dir metric-dir-restore metric-threshold metrics-dir metrics-dir-restore metrics-no-cores mount-check mountpoint-check mule mule-msg-size mules multicast not-alarm-log not-log-alarm notify-socket py-auto-reload py-auto-reload-ignore py-autoreload py-tracebacker python-auto-reload python-autoreload queue-store rbtimer reload-on-fd req-logger segfault-alarm setns-socket signal-rbtimer signal-timer smart-attach-daemon smart-attach-daemon2 spooler spooler-external ssl-session-use-cache ssl-sessions-use-cache st static-cache-paths static-cache-paths-name stats stats-http stats-min stats-minified stats-no-cores stats-no-metrics stats-push stats-pusher-default-freq stats-pushers-default-freq stats-server subscribe subscribe-to subscribe-with-modifier1 subscribe2 subscription-notify-socket subscriptions-credentials-check subscriptions-sign-check subscriptions-sign-check-tolerance subscriptions-sign-skip-uid threaded-logger timer touch-chain-reload touch-exec touch-logreopen touch-logrotate touch-mules-reload touch-reload touch-signal touch-spoolers-reload touch-workers-reload udp unique-cron unique-cron-legion unique-legion-cron zerg-server".split(" "));

// src/embedded/uwsgi-arguments.ts
const short = {
	s: "socket",
	M: "master",
	p: "processes",
	x: "xml",
	y: "yaml",
	j: "json",
	H: "home",
	w: "module",
	t: "harakiri",
	b: "buffer-size",
	l: "listen",
	z: "socket-timeout",
	S: "set",
	L: "disable-logging",
	T: "enable-threads",
	m: "memory-report",
	d: "daemonize",
	v: "max-vars",
	R: "max-requests",
	A: "sharedarea",
	Q: "spooler",
	O: "optimize",
	J: "test",
	C: "chmod-socket",
	i: "single-interpreter",
	a: "abstract-socket",
	c: "cgi-mode",
	r: "reaper",
	h: "help"
};
const shortFlags = /* @__PURE__ */ new Set([
	"M",
	"L",
	"T",
	"m",
	"i",
	"a",
	"c",
	"r",
	"h",
	"C"
]);
function readArguments(words, source) {
	const options = [];
	for (let index = 0; index < words.length; index++) {
		const word = words[index];
		const push = (name, value, at, unknown = false) => options.push({
			name,
			value,
			unknown,
			conditional: false,
			at,
			nameAt: word.at,
			source
		});
		const takeValue = (name) => {
			const next = words[index + 1];
			if (!next || next.text?.startsWith("-") && name !== "pyargv") return push(name, void 0, word.at);
			index++;
			push(name, next.text, next.at, next.text === void 0);
		};
		const { text } = word;
		if (text === void 0) push("", void 0, word.at, true);
		else if (text.startsWith("--") && text.length > 2) {
			const equals = text.indexOf("=");
			if (equals > 0) push(text.slice(2, equals), text.slice(equals + 1), word.at);
			else if (uwsgiFlags.has(text.slice(2))) push(text.slice(2), void 0, word.at);
			else takeValue(text.slice(2));
		} else if (/^-[A-Za-z]/.test(text)) {
			const letter = text[1];
			const name = Object.hasOwn(short, letter) && short[letter] || `-${letter}`;
			if (shortFlags.has(letter)) for (const each of text.slice(1)) push(Object.hasOwn(short, each) && short[each] || `-${each}`, void 0, word.at);
			else if (text.length > 2) push(name, text.slice(2), word.at);
			else takeValue(name);
		} else if (text !== "--") push("", text, word.at);
	}
	return options;
}

// src/embedded/uwsgi-command.ts
const uwsgiName = /^(?:.*\/)?(?:py)?uwsgi(?:-core|_python\d*|-python\d*)?$/;
const own = /^--(http-socket|http11-socket|uwsgi-socket|wsgi-file|die-on-term|http-auto-chunked|http-keepalive|py-autoreload|need-app)(=|$)/;
const ownIni = /^--(ini|yaml|wsgi|module)(=|$)/;
const mentions = /^(echo|printf|which|pip3?|apt|apt-get|apk|yum|dnf|pkill|killall|kill|test|\[|\[\[|type|cd|cat|rm|chown|chmod|mkdir|touch|grep|cp|mv|ln|ls|source|\.|useradd|adduser|groupadd|usermod|tail|pgrep|pidof|ps|curl|wget|sed|until|supervisorctl|service|systemctl|celery)$/;
const shells = /^(?:.*\/)?(?:sh|bash|ash|dash|zsh)$/;
function uwsgiCommand(container, runtime, variable, hasText) {
	const command = container.at("command");
	const words = [...command.items(), ...container.at("args").items()].map((word) => {
		const raw = word.raw;
		return {
			text: typeof raw === "string" ? filled(raw, variable) : void 0,
			at: {
				cursor: word,
				from: 0,
				to: typeof raw === "string" ? raw.length : 0
			}
		};
	});
	if (command.unknown || container.at("args").unknown) return { kind: "unknown" };
	if (words.length === 0) {
		const { known, words: ofImage } = runtime.commandLine(container);
		return known && !ofImage.some((word) => word.text === void 0 || uwsgiName.test(word.text)) ? { kind: "other" } : { kind: "unknown" };
	}
	const first = words[0]?.text;
	if (first === void 0) return { kind: "unknown" };
	const script = shells.test(first) ? words.find((_, index) => index > 1 && isScriptFlag(words[index - 1]?.text)) : void 0;
	if (script) return inScript(script, variable);
	if (shells.test(first)) return { kind: "unknown" };
	const at = programAt(words.slice(0, 10).map((word) => word.text));
	if (at !== void 0) return {
		kind: "uwsgi",
		options: readArguments(words.slice(at + 1), "args"),
		several: false
	};
	if (command.absent) {
		const uwsgiImage = /(^|[/_-])uwsgi/.test((container.at("image").string ?? "").split(":", 1)[0]);
		return words.some((word) => own.test(word.text ?? "") || (uwsgiImage || hasText) && ownIni.test(word.text ?? "")) ? {
			kind: "uwsgi",
			options: readArguments(words, "args"),
			several: false
		} : { kind: "unknown" };
	}
	return /\.(sh|bash)$|entrypoint|(^|\/)(start|run|boot|init|launch|serve)[^/]*$/.test(first) ? { kind: "unknown" } : { kind: "other" };
}
const isScriptFlag = (text) => text !== void 0 && /^-[a-z]*c$/.test(text);
function programAt(words) {
	if (mentions.test(baseName$1(words[0] ?? ""))) return void 0;
	for (let at = 0; at < words.length && at < 10; at++) {
		const word = words[at];
		if (word === void 0 || !uwsgiName.test(word)) continue;
		if (words[at + 1] !== void 0 && uwsgiName.test(words[at + 1])) continue;
		const before = words[at - 1];
		if (before !== void 0 && /^-[A-Za-z]$|^--[a-z-]*(user|group|app|name)$/.test(before)) continue;
		return at;
	}
}
function inScript(script, variable) {
	const { cursor } = script.at;
	const raw = cursor.raw;
	if (typeof raw !== "string") return { kind: "unknown" };
	if (!raw.includes("uwsgi")) return /\.sh\b|entrypoint/.test(raw) ? { kind: "unknown" } : { kind: "other" };
	const options = [];
	let started = 0;
	for (const command of scriptCommands(raw, variable)) {
		const assigned = command.findIndex((word) => !/^[A-Za-z_][A-Za-z0-9_]*=/.test(raw.slice(word.from, word.to)));
		const words = assigned < 0 ? [] : command.slice(assigned);
		const at = programAt(words.slice(0, 10).map((word) => word.text));
		if (at === void 0) continue;
		started++;
		options.push(...readArguments(words.slice(at + 1).map(({ text, from, to }) => ({
			text,
			at: {
				cursor,
				from,
				to
			}
		})), "script"));
	}
	return started > 0 ? {
		kind: "uwsgi",
		options,
		several: started > 1
	} : { kind: "unknown" };
}
function filled(text, variable) {
	const value = text.replace(/\$\(([A-Za-z_][A-Za-z0-9_.-]*)\)/g, (whole, name) => variable(name) ?? whole);
	return /\$\([A-Za-z_]|\{\{|\$\{/.test(value) && !value.includes(" ") && !value.includes("\n") ? void 0 : value;
}
const baseName$1 = (path) => path.slice(path.lastIndexOf("/") + 1);

// src/embedded/uwsgi-address.ts
const protocols = {
	"http-socket": "http",
	"https-socket": "http",
	"http11-socket": "http11",
	socket: "uwsgi",
	"uwsgi-socket": "uwsgi",
	http: "router",
	httprouter: "router",
	https: "router",
	https2: "router",
	"http-to-https": "router",
	"suwsgi-socket": "other",
	"ssl-socket": "other",
	"fastcgi-socket": "other",
	"fastcgi-nph-socket": "other",
	"scgi-socket": "other",
	"scgi-nph-socket": "other",
	"raw-socket": "other",
	"puwsgi-socket": "other"
};
function socketsOf(options, protocol) {
	const sockets = [];
	for (const option of options) {
		let kind = Object.hasOwn(protocols, option.name) ? protocols[option.name] : void 0;
		if (!kind) continue;
		if (option.name === "socket" && protocol) {
			const name = protocol.unknown || protocol.conditional ? void 0 : protocol.value?.toLowerCase();
			kind = name === "http" || name === "https" ? "http" : name === "http11" ? "http11" : name === "uwsgi" ? "uwsgi" : "other";
		}
		sockets.push({
			option,
			protocol: kind,
			...addressOf(option.unknown ? void 0 : option.value)
		});
	}
	return sockets;
}
function addressOf(value) {
	if (value === void 0 || value === "" || value.startsWith("=") || value.startsWith("fd:")) return {
		bind: "unknown",
		port: void 0
	};
	const address = value.split(",", 1)[0].replace(/^addr=/, "").trim();
	const colon = address.lastIndexOf(":");
	if (colon < 0 || address.startsWith("unix:") || address.startsWith("/") || address.startsWith("@")) return {
		bind: "unix",
		port: void 0
	};
	const digits = /^[0-9]{1,5}(?![0-9*])/.exec(address.slice(colon + 1));
	if (!digits) return {
		bind: "unknown",
		port: void 0
	};
	const host = address.slice(0, colon);
	return {
		bind: /^(127\.|localhost$|\[?::1\]?$)/.test(host) ? "loopback" : "any",
		port: Number(digits[0])
	};
}

// src/embedded/uwsgi-options.ts
const off = /* @__PURE__ */ new Set([
	"false",
	"off",
	"no",
	"0"
]);
var Options = class {
	options;
	complete;
	#byName = /* @__PURE__ */ new Map();
	constructor(options, complete) {
		this.options = options;
		this.complete = complete;
		for (const option of options) {
			const list = this.#byName.get(option.name);
			if (list) list.push(option);
			else this.#byName.set(option.name, [option]);
		}
	}
	all(name) {
		return this.#byName.get(name) ?? [];
	}
	last(name) {
		return this.#byName.get(name)?.at(-1);
	}
	get sockets() {
		return socketsOf(this.options, this.last("protocol") ?? this.last("socket-protocol"));
	}
	flag(name) {
		const states = new Set(this.all(name).map(({ value, unknown, conditional }) => unknown || conditional ? "unknown" : off.has((value ?? "").toLowerCase()) ? "off" : "on"));
		const [first] = states;
		return states.size > 1 ? "unknown" : first ?? "unset";
	}
	get masterOption() {
		if (this.flag("master") === "on") return this.last("master");
		return this.options.find((option) => bringsMaster.has(option.name) && !option.conditional);
	}
	get master() {
		if (this.masterOption) return "on";
		const flag = this.flag("master");
		return flag === "on" || flag === "unknown" ? flag : this.complete ? "off" : "unknown";
	}
};

// src/embedded/uwsgi-placeholders.ts
function fillIn(value, options, variable, file) {
	if (!/[%$@]/.test(value)) return value;
	let known = true;
	const text = value.replace(/%\(([^()]{1,100})\)|\$\(([^()]{1,100})\)|@\([^()]{1,200}\)|%([A-Za-z0-9])/g, (whole, option, name, magic) => {
		const found = option !== void 0 ? options.get(option) : name !== void 0 ? variable(name) : magic ? ofFile(magic, file) : void 0;
		if (found === void 0) known = false;
		return found ?? whole;
	});
	return known ? text : void 0;
}
function ofFile(magic, file) {
	if (file === void 0) return void 0;
	const slash = file.lastIndexOf("/");
	const name = file.slice(slash + 1);
	const dot = name.lastIndexOf(".");
	switch (magic) {
		case "d": return file.slice(0, slash + 1);
		case "s": return name;
		case "n": return dot < 0 ? name : name.slice(0, dot);
		case "e": return dot < 0 ? "" : name.slice(dot + 1);
		case "p": return file;
		case "c": return file.slice(0, slash).slice(file.lastIndexOf("/", slash - 1) + 1);
		default: return;
	}
}

// src/embedded/uwsgi-ini.ts
function readIni(text, section = "uwsgi") {
	const entries = [];
	const logic = new OptionLogic();
	let current = "";
	let start = 0;
	while (start < text.length) {
		let end = text.indexOf("\n", start);
		if (end < 0) end = text.length;
		const [from, to] = trim(text, start, end);
		const first = text[from];
		if (from < to && first === "[") current = text.slice(from + 1, to - 1);
		else if (from < to && first !== ";" && first !== "#" && current === section) {
			const equals = text.indexOf("=", from);
			const cut = equals >= 0 && equals < to ? equals : to;
			const [, nameTo] = trim(text, from, cut);
			const [valueFrom, valueTo] = cut < to ? trim(text, cut + 1, to) : [to, to];
			const name = text.slice(from, nameTo);
			const role = logic.take(name);
			if (role !== "logic") entries.push({
				name,
				value: text.slice(valueFrom, valueTo),
				from,
				to: Math.max(nameTo, valueTo),
				nameTo,
				conditional: role === "conditional"
			});
		}
		start = end + 1;
	}
	return entries;
}
function trim(text, from, to) {
	let [start, end] = [from, to];
	while (start < end && isBlank(text.charCodeAt(start))) start++;
	while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
	return [start, end];
}
const isBlank = (code) => code === 32 || code === 9 || code === 13;

// src/embedded/uwsgi-json.ts
const string = /"((?:[^"\\\n]|\\.)*)"/y;
const literal = /-?[A-Za-z0-9.+]+/y;
const blank = /[\s,]*/y;
function readJson(text) {
	const entries = [];
	const head = /"uwsgi"\s*:\s*\{/.exec(text);
	if (!head) return entries;
	const logic = new OptionLogic();
	let at = head.index + head[0].length;
	const take = (pattern) => {
		pattern.lastIndex = at;
		const found = pattern.exec(text) ?? void 0;
		if (found) at = pattern.lastIndex;
		return found;
	};
	for (;;) {
		take(blank);
		const from = at;
		const key = take(string);
		if (!key) return entries;
		const nameTo = at;
		if (!take(/\s*:\s*/y)) return entries;
		const name = key[1];
		const list = take(/\[\s*/y) !== void 0;
		do {
			take(blank);
			const start = at;
			const value = take(string)?.[1] ?? take(literal)?.[0];
			if (value === void 0) break;
			const role = logic.take(name);
			if (role !== "logic") entries.push({
				name,
				value,
				from: list ? start : from,
				to: at,
				nameTo: list ? start : nameTo,
				conditional: role === "conditional"
			});
		} while (list);
		if (list && !take(/\s*\]/y)) return entries;
		if (!list && text[at] === "{") return entries;
	}
}

// src/embedded/uwsgi-xml.ts
function readXml(text) {
	const entries = [];
	const logic = new OptionLogic();
	const root = /<uwsgi(\s[^<>]*)?>/.exec(text);
	if (!root) return entries;
	const element = /<!--|<([A-Za-z][A-Za-z0-9._-]*)\s*(\/?)>|<\/uwsgi>/g;
	element.lastIndex = root.index + root[0].length;
	for (let found = element.exec(text); found && found[0] !== "</uwsgi>"; found = element.exec(text)) {
		if (found[0] === "<!--") {
			const end = text.indexOf("-->", found.index);
			if (end < 0) break;
			element.lastIndex = end + 3;
			continue;
		}
		const name = found[1];
		const from = found.index;
		const valueFrom = from + found[0].length;
		let valueTo = valueFrom;
		let to = valueFrom;
		if (found[2] !== "/") {
			valueTo = text.indexOf("<", valueFrom);
			if (valueTo < 0 || !text.startsWith(`</${name}>`, valueTo)) continue;
			to = valueTo + name.length + 3;
		}
		element.lastIndex = to;
		const role = logic.take(name);
		const value = text.slice(valueFrom, valueTo).trim();
		if (role !== "logic") entries.push({
			name,
			value,
			from,
			to,
			nameTo: from + name.length + 1,
			conditional: role === "conditional"
		});
	}
	return entries;
}

// src/embedded/uwsgi-yaml.ts
function readYaml(text) {
	const entries = [];
	const logic = new OptionLogic();
	let depth;
	let inside = false;
	let listKey;
	let start = 0;
	while (start < text.length) {
		let end = text.indexOf("\n", start);
		if (end < 0) end = text.length;
		const line = withoutComment(text.slice(start, end));
		const content = line.trimStart();
		const indent = line.length - content.length;
		if (content !== "" && !content.startsWith("---")) {
			if (indent === 0 && !content.startsWith("-")) {
				inside = /^["']?uwsgi["']?:$/.test(content);
				depth = void 0;
				listKey = void 0;
			} else if (inside) {
				const item = /^-\s+(.+)$/.exec(content);
				if (item) {
					const value = scalar(item[1]);
					if (listKey) push(text.slice(listKey.from, listKey.to), value, start + indent, start + line.length, start + indent);
				} else {
					depth ??= indent;
					const pair = /^(["']?)([A-Za-z0-9_.-]+)\1:(?:\s+(.*))?$/.exec(content);
					if (pair && indent === depth) {
						const from = start + indent;
						const nameTo = from + pair[1].length * 2 + pair[2].length;
						const value = (pair[3] ?? "").trim();
						listKey = value === "" ? {
							from: from + pair[1].length,
							to: nameTo - pair[1].length
						} : void 0;
						if (value !== "") push(pair[2], scalar(value), from, start + line.length, nameTo);
					}
				}
			}
		}
		start = end + 1;
	}
	return entries;
	function push(name, value, from, to, nameTo) {
		const role = logic.take(name);
		if (role !== "logic") entries.push({
			name,
			value,
			from,
			to,
			nameTo,
			conditional: role === "conditional"
		});
	}
}
function withoutComment(line) {
	for (let at = 0; at < line.length; at++) if (line[at] === "#" && (at === 0 || line[at - 1] === " " || line[at - 1] === "	")) return line.slice(0, at).trimEnd();
	return line.trimEnd();
}
function scalar(value) {
	const quote = value[0];
	return value.length > 1 && (quote === "\"" || quote === "'") && value.endsWith(quote) ? value.slice(1, -1) : value;
}

// src/embedded/uwsgi-text.ts
const readers = {
	ini: readIni,
	yaml: readYaml,
	json: readJson,
	xml: readXml
};
function readUwsgiText(cursor, section) {
	const { raw } = cursor;
	if (typeof raw !== "string") return void 0;
	const source = uwsgiFormat(raw);
	if (!source) return void 0;
	const text = cursor;
	return {
		cursor: text,
		options: readers[source](raw, section).map(({ name, value, from, to, nameTo, conditional }) => ({
			name,
			value,
			unknown: false,
			conditional,
			at: {
				cursor: text,
				from,
				to
			},
			nameAt: {
				cursor: text,
				from,
				to: nameTo
			},
			source
		}))
	};
}

// src/embedded/uwsgi-config.ts
const includes = /* @__PURE__ */ new Set([
	"",
	"ini",
	"yaml",
	"yml",
	"json",
	"js",
	"xml",
	"xmlconfig",
	"config",
	"include",
	"inherit",
	"sqlite3",
	"ldap"
]);
const elsewhere = /* @__PURE__ */ new Set([
	"emperor",
	"vassals-dir",
	"include-template",
	"inherit-template",
	"import",
	"early-envdir",
	"envdir"
]);
const ownVariable = /^UWSGI_(HTTP|HTTP_SOCKET|HTTP11_SOCKET|SOCKET|INI|YAML|WSGI_FILE|MODULE|MASTER|DIE_ON_TERM)$/;
var Config = class extends Options {
	workload;
	container;
	commandSeen;
	constructor(container, options, complete, commandSeen) {
		super(options, complete);
		this.workload = container.workload;
		this.container = container;
		this.commandSeen = commandSeen;
	}
};
function uwsgiConfigs(cluster, runtime, workload) {
	const texts = mountedTexts(cluster, workload);
	if (texts.length === 0 && !mentionsUwsgi(cluster, workload)) return [];
	const found = [];
	const candidates = [];
	for (const container of workload.running) {
		const variables = variablesOf(cluster, workload, container);
		const hasText = texts.some((text) => text.container === container);
		const command = uwsgiCommand(container, runtime, (name) => variables.get(name)?.value, hasText);
		if (command.kind === "uwsgi") {
			const reader = new Reader(container, texts, variables);
			reader.takeVariables();
			reader.take(command.options, void 0);
			found.push({
				config: reader.config(!command.several, true),
				read: reader.read
			});
		} else if (command.kind === "unknown" && !isProxyImage(container.at("image").string)) candidates.push({
			container,
			variables
		});
	}
	const untouched = texts.filter((text) => !found.some(({ read }) => read.has(text.id)));
	for (const { container, variables } of candidates) {
		const mine = untouched.filter((text) => text.container === container);
		const others = candidates.some((other) => other.container !== container && untouched.some((text) => text.container === other.container));
		if (![...variables.keys()].some((name) => ownVariable.test(name)) && (mine.length === 0 || others)) continue;
		const reader = new Reader(container, texts, variables);
		reader.takeVariables();
		if (mine.length === 1 && reader.read.size === 0) reader.takeText(mine[0]);
		found.push({
			config: reader.config(mine.length <= 1, false),
			read: reader.read
		});
	}
	return found.map(({ config }) => config);
}
function mentionsUwsgi(cluster, workload) {
	const says = (value) => typeof value === "string" && /uwsgi|--(http(11)?-socket|wsgi-file|die-on-term|http-keepalive)/i.test(value);
	return workload.running.some((container) => says(container.at("image").raw) || [...container.at("command").items(), ...container.at("args").items()].some((word) => says(word.raw)) || container.at("env").items().some((item) => says(item.at("name").raw))) || cluster.configOf(workload).some((edge) => edge.how === "env-from" && textsOf$2(edge).some(([key]) => says(key)));
}
const configFile = /\.(ini|ya?ml|json|js|xml|conf)(:[\w-]+)?$/;
var Reader = class {
	read = /* @__PURE__ */ new Set();
	#container;
	#texts;
	#variables;
	#options = [];
	#values = /* @__PURE__ */ new Map();
	#sections = /* @__PURE__ */ new Set();
	#complete = true;
	constructor(container, texts, variables) {
		this.#container = container;
		this.#texts = texts;
		this.#variables = variables;
	}
	config(complete, commandSeen) {
		return new Config(this.#container, this.#options, this.#complete && complete, commandSeen);
	}
	takeVariables() {
		for (const { name, value, valueAt, nameAt } of this.#variables.values()) {
			if (!name.startsWith("UWSGI_") || name.length < 7) continue;
			const raw = valueAt.raw;
			const at = {
				cursor: valueAt,
				from: 0,
				to: typeof raw === "string" ? raw.length : 0
			};
			const option = name.slice(6).toLowerCase().replaceAll("_", "-");
			const place = nameAt ? {
				cursor: nameAt,
				from: 0,
				to: name.length
			} : at;
			this.take([{
				name: option,
				value,
				unknown: value === void 0,
				conditional: false,
				at,
				nameAt: place,
				source: "env"
			}], void 0);
		}
	}
	take(options, file) {
		for (const option of options) {
			const filled = option.value === void 0 ? void 0 : fillIn(option.value, this.#values, (name) => this.#variables.get(name)?.value, file);
			const unknown = option.unknown || option.value !== void 0 && filled === void 0;
			if (includes.has(option.name)) this.#include(option, unknown ? void 0 : filled, file);
			else if (elsewhere.has(option.name)) this.#complete = false;
			if (option.name === "" && (unknown || configFile.test(filled ?? ""))) continue;
			if (option.name === "set" || option.name === "set-placeholder" || option.name === "set-ph") this.#setPlaceholder(filled);
			else if (filled !== void 0 && option.name !== "") this.#values.set(option.name, filled);
			this.#options.push({
				...option,
				value: unknown ? void 0 : filled,
				unknown
			});
		}
	}
	takeText({ id, cursor, path }, section) {
		const key = `${id}\u0000${section ?? ""}`;
		if (this.#sections.has(key)) return;
		this.#sections.add(key);
		this.read.add(id);
		const text = readUwsgiText(cursor, section);
		if (text) this.take(text.options, path);
	}
	#setPlaceholder(text) {
		const equals = text?.indexOf("=") ?? -1;
		if (text && equals > 0) this.#values.set(text.slice(0, equals), text.slice(equals + 1));
	}
	#include(option, value, file) {
		if (value === void 0) {
			this.#complete = false;
			return;
		}
		if (option.name === "" && !configFile.test(value)) return;
		const [, path = "", section] = /^(.*?)(?::([\w-]+))?$/s.exec(value) ?? [];
		const text = path === "" ? this.#texts.find((candidate) => this.read.has(candidate.id) && candidate.path === file) : this.#file(path, file);
		if (text) this.takeText(text, section);
		else this.#complete = false;
	}
	#file(path, from) {
		const folder = from?.includes("/") ? from.slice(0, from.lastIndexOf("/")) : void 0;
		const working = this.#container.at("workingDir").string?.replace(/\/$/, "");
		const relative = path.replace(/^\.\//, "");
		const paths = path.startsWith("/") ? [path] : [working, folder].flatMap((base) => base === void 0 ? [] : [`${base}/${relative}`]);
		const exact = this.#texts.filter((text) => text.container === this.#container).find((text) => text.path !== void 0 && paths.includes(text.path));
		if (exact) return exact;
		const name = relative.slice(relative.lastIndexOf("/") + 1);
		const named = this.#texts.filter((text) => (text.path === void 0 ? text.key : text.path.slice(text.path.lastIndexOf("/") + 1)) === name);
		const ids = new Set(named.map((text) => text.id));
		const usable = named.filter((text) => !path.startsWith("/") || text.path === void 0 || text.container !== this.#container);
		return ids.size === 1 ? usable[0] : void 0;
	}
};

// src/embedded/index.ts
function createEmbedded(cluster, runtime) {
	const configs = /* @__PURE__ */ new Map();
	const files = /* @__PURE__ */ new Map();
	let used;
	let readers;
	const isUsed = (config) => {
		used ??= new Set(cluster.workloads.flatMap((workload) => cluster.configOf(workload).map((edge) => edge.config)));
		return used.has(config);
	};
	const uwsgi = (workload) => {
		let found = configs.get(workload);
		if (!found) {
			found = uwsgiConfigs(cluster, runtime, workload);
			configs.set(workload, found);
		}
		return found;
	};
	return {
		uwsgi,
		uwsgiFrom(config) {
			if (!readers) {
				readers = /* @__PURE__ */ new Map();
				for (const found of cluster.workloads.flatMap(uwsgi)) for (const source of new Set(found.options.map((option) => option.at.cursor.resource))) {
					const list = readers.get(source);
					if (list) list.push(found);
					else readers.set(source, [found]);
				}
			}
			return readers.get(config) ?? [];
		},
		uwsgiFiles(config) {
			let found = files.get(config);
			if (!found) {
				const data = Cursor.of(config).walk("data");
				found = (isMapping(data.raw) ? Object.keys(data.raw).map((key) => readUwsgiText(data.walk(key))) : []).flatMap((text) => text ? [new File(text, isUsed(config))] : []);
				files.set(config, found);
			}
			return found;
		}
	};
}
var File = class extends Options {
	cursor;
	used;
	constructor({ cursor, options }, used) {
		const values = /* @__PURE__ */ new Map();
		const filled = options.map((option) => {
			const value = fillIn(option.value ?? "", values, () => void 0, void 0);
			if (value !== void 0) values.set(option.name, value);
			return {
				...option,
				value,
				unknown: value === void 0
			};
		});
		super(filled, false);
		this.cursor = cursor;
		this.used = used;
	}
};

// src/rule/uwsgi-traffic.ts
function trafficToPort(cluster, workload, port) {
	const edges = cluster.servicesOf(workload).flatMap((edge) => edge.ports.filter(({ targetPort }) => targetPort === port).map((target) => ({
		edge,
		target
	})));
	if (edges.length === 0) return void 0;
	const meshed = cluster.exposuresOf(workload).some((exposure) => exposure.class === "mesh") || asksForProxy(workload);
	const parts = edges.map(({ edge, target }) => consumersOf(cluster, edge.service, target.port, edge.weak));
	return {
		services: [...new Set(edges.map(({ edge }) => edge.service))],
		ports: edges.map(({ target }) => target.port),
		...together(parts, meshed),
		weak: edges.every(({ edge }) => edge.weak)
	};
}
function trafficNear(cluster, config, port) {
	const candidates = (servicesByTarget(cluster).get(port) ?? []).filter(({ service }) => service.namespace === config.namespace && folderOf$1(service) === folderOf$1(config));
	const same = candidates.filter(({ service }) => service.file === config.file);
	const near = same.length > 0 ? same : candidates;
	if (near.length === 0) return void 0;
	const parts = near.map(({ service, port: entry }) => consumersOf(cluster, service, entry, false));
	return {
		services: [...new Set(near.map(({ service }) => service))],
		ports: near.map(({ port: entry }) => entry),
		...together(parts, false),
		weak: true
	};
}
const byCluster = /* @__PURE__ */ new WeakMap();
function servicesByTarget(cluster) {
	const known = byCluster.get(cluster);
	if (known) return known;
	const index = /* @__PURE__ */ new Map();
	for (const service of cluster.ofKind("Service", "")) for (const port of cluster.service(service).at("spec").at("ports").items()) {
		const target = port.at("targetPort").absent ? port.at("port").number : port.at("targetPort").raw;
		if (typeof target !== "number") continue;
		const list = index.get(target);
		if (list) list.push({
			service,
			port
		});
		else index.set(target, [{
			service,
			port
		}]);
	}
	byCluster.set(cluster, index);
	return index;
}
const folderOf$1 = ({ file }) => file.path.slice(0, file.path.lastIndexOf("/") + 1);
function together(parts, meshed) {
	const calledByProxy = parts.some((part) => part.calledByProxy);
	const routes = parts.flatMap((part) => part.routes);
	return {
		direct: meshed ? [] : parts.flatMap((part) => part.direct),
		calledByProxy,
		routes,
		speaksUwsgi: parts.some((part) => part.speaksUwsgi),
		proxied: meshed || calledByProxy || routes.length > 0
	};
}
function consumersOf(cluster, service, port, weak) {
	const direct = [];
	const routes = [];
	let calledByProxy = false;
	let speaksUwsgi = false;
	const typed = cluster.service(service);
	const number = port.walk("port").number;
	const seen = /* @__PURE__ */ new Set();
	for (const reference of cluster.callersOf(service)) {
		if (!meansPort(reference, number)) continue;
		if (isUwsgiPass(reference)) speaksUwsgi = true;
		if (callsAsProxy(reference)) calledByProxy = true;
		else if (!seen.has(reference.workload)) {
			seen.add(reference.workload);
			direct.push({
				kind: "caller",
				noun: reference.workload.label,
				at: reference.at,
				weak: weak || reference.weak,
				route: void 0
			});
		}
	}
	const type = typed.at("spec").at("type");
	if (type.string === "LoadBalancer") direct.push({
		kind: "load-balancer",
		noun: "its load balancer",
		at: type,
		weak,
		route: void 0
	});
	for (const route of cluster.routesTo(service)) {
		const { controller } = route;
		if (controller === "alb" || controller === "gce") {
			const noun = `${route.route.kind} ${route.route.name} (${controller === "alb" ? "ALB" : "GCE"})`;
			direct.push({
				kind: controller,
				noun,
				at: route.at,
				weak: weak || route.weak,
				route
			});
		} else routes.push({
			noun: `${route.route.kind} ${route.route.name}`,
			at: route.at,
			weak: weak || route.weak
		});
	}
	return {
		direct,
		calledByProxy,
		routes,
		speaksUwsgi
	};
}
function meansPort({ port, scheme }, number) {
	const meant = port ?? (scheme === "http" ? 80 : scheme === "https" ? 443 : void 0);
	return meant === void 0 || number === void 0 || meant === number;
}
function callsAsProxy({ container, workload }) {
	return (container ? [container] : workload.running).some((caller) => isProxyImage(caller.at("image").string));
}
function isUwsgiPass({ at, scheme }) {
	const text = at.cursor.raw;
	return scheme === "uwsgi" || scheme === "suwsgi" || typeof text === "string" && /uwsgi_pass\s+$/.test(text.slice(Math.max(0, at.from - 40), at.from));
}
function asksForProxy({ podLabels, podAnnotations }) {
	return (podLabels["sidecar.istio.io/inject"] ?? podAnnotations["sidecar.istio.io/inject"]) === "true" || podAnnotations["linkerd.io/inject"] === "enabled" || podLabels["kuma.io/sidecar-injection"] === "enabled";
}

// rules/dns/dns-ndots-amplification.ts
var dns_ndots_amplification_default = defineRule({
	id: "dns-ndots-amplification",
	summary: "Every lookup of an external name walks the search list of the cluster first.",
	why: "",
	details: void 0,
	category: "dns",
	severity: "warning",
	presets: [],
	since: "0.1.0",
	fix: "unsafe",
	sources: [],
	aliases: ["kube-linter/dnsconfig-options"],
	options: {
		minExternalHosts: {
			type: "integer",
			default: 3,
			minimum: 1,
			description: "From this number of external names in one Pod on it is a warning."
		},
		highTrafficReplicas: {
			type: "integer",
			default: 10,
			minimum: 1,
			description: "An autoscaler that may run this many Pods makes it a warning."
		}
	},
	messages: {
		one: "Each lookup of {host} costs up to {queries} DNS queries: with ndots:5 the {searches} search domains are tried before the name itself, for A and AAAA. Set ndots to 2 in dnsConfig.options of {workload}, or end the name with a dot.",
		several: "Each lookup of {host} and {others} more external names costs up to {queries} DNS queries: with ndots:5 the {searches} search domains are tried before the name itself, for A and AAAA. Set ndots to 2 in dnsConfig.options of {workload}."
	},
	on: { podSpec(pod, { report, cluster, runtime, settings, options }) {
		const { workload } = pod;
		if (workload.kind.controller === "custom") return;
		const resolution = nameResolutionOf(pod);
		if (!resolution || resolution.ndotsAt) return;
		const all = cluster.hostsOf(workload);
		const external = all.filter((reference) => isExternalHost(reference, settings.clusterDomain) && dotsIn(reference.host) < 5);
		const hosts = [...new Map(external.map((reference) => [reference.host, reference]).reverse()).values()].reverse();
		const first = hosts.find(({ at }) => at.cursor.resource === workload.resource) ?? hosts[0];
		if (!first) return;
		const related = hosts.filter((reference) => reference !== first);
		const own = first.at.cursor.resource === workload.resource;
		const scaled = cluster.autoscalersOf(workload).find(({ max }) => max !== void 0 && max >= options.highTrafficReplicas);
		const config = pod.at("dnsConfig");
		const dnsOptions = config.at("options");
		const option = {
			name: "ndots",
			value: "2"
		};
		const wouldBreak = all.some(({ host, container }) => container && /\.svc$/.test(host) && dotsIn(host) >= 2 && runtime.image(container).libc === "musl");
		const data = {
			host: first.host,
			queries: (1 + resolution.searches) * 2,
			searches: resolution.searches,
			workload: workload.label
		};
		const finding = {
			at: own ? first.at : config,
			related: [
				...own ? [] : [{
					at: first.at,
					message: `${first.host} is read from here`
				}],
				...related.slice(0, 10).map(({ at, host }) => ({
					at,
					message: `${host} costs the same`
				})),
				...scaled ? [{
					at: scaled.at,
					message: `scaled up to ${scaled.max} Pods`
				}] : []
			],
			fix: wouldBreak ? void 0 : dnsOptions.absent ? dnsOptions.set([option]) : dnsOptions.append(option),
			...hosts.length < options.minExternalHosts && (!scaled || workload.runsToCompletion) && {
				lower: "info",
				because: `fewer than ${options.minExternalHosts} external names, and no sign of high traffic`
			}
		};
		if (related.length === 0) report({
			...finding,
			message: "one",
			data
		});
		else report({
			...finding,
			message: "several",
			data: {
				...data,
				others: related.length
			}
		});
	} },
	examples: {
		good: [],
		bad: []
	}
});

// rules/dns/dns-ndots-breaks-musl.ts
var dns_ndots_breaks_musl_default = defineRule({
	id: "dns-ndots-breaks-musl",
	summary: "A lowered ndots makes names of the cluster unresolvable on Alpine.",
	why: "",
	details: void 0,
	category: "dns",
	severity: "error",
	presets: ["recommended"],
	since: "0.1.0",
	fix: "unsafe",
	sources: [],
	messages: { fails: "Lookups of {host} fail in container \"{container}\": with ndots:{ndots} Alpine (musl) never appends the search list to a name with {dots} dots. Write {name}, or raise ndots to {needed}." },
	on: { podSpec(pod, { report, cluster, runtime, settings }) {
		const { workload } = pod;
		const resolution = nameResolutionOf(pod);
		const ndots = resolution?.ndots;
		if (!resolution?.ndotsAt || ndots === void 0 || ndots >= 5) return;
		const domain = settings.clusterDomain;
		const seen = /* @__PURE__ */ new Set();
		for (const { host, container, service, at, weak } of cluster.hostsOf(workload)) {
			const dots = dotsIn(host);
			if (!container || host.endsWith(".") || host.endsWith(`.${domain}`) || dots < ndots || seen.has(host)) continue;
			const saysService = /^[^.]+.[^.]+.svc$/.test(host);
			if (!saysService && !service) continue;
			if (runtime.image(container).libc !== "musl" || resolvesWithoutLibc(container)) continue;
			seen.add(host);
			const namespace = service?.namespace ?? workload.namespace;
			const name = saysService ? `${host}.${domain}` : dots === 1 ? `${host}.svc.${domain}` : dots === 0 && namespace !== void 0 ? `${host}.${namespace}.svc.${domain}` : void 0;
			const own = at.cursor.resource === workload.resource;
			report({
				at: own ? at : resolution.ndotsAt,
				message: "fails",
				data: {
					host,
					container: container.label,
					ndots,
					dots,
					name: name ?? "the whole name",
					needed: dots + 1
				},
				related: [
					own ? {
						at: resolution.ndotsAt,
						message: `ndots is ${ndots}`
					} : {
						at,
						message: `${host} is read from here`
					},
					{
						at: container.at("image"),
						message: "this image is built on musl"
					},
					...service ? [{
						at: cluster.service(service).at("metadata").at("name"),
						message: `Service ${service.name} is meant`
					}] : []
				],
				fix: own && name !== void 0 ? at.cursor.text()?.splice(at.from, at.to, name) : void 0,
				distinguish: host,
				...weak && !saysService && {
					lower: "info",
					because: "a namespace is set on one side only: another Service may be meant"
				}
			});
		}
	} },
	examples: {
		good: [],
		bad: []
	}
});

// rules/resources/best-effort-pod.ts
var best_effort_pod_default = defineRule({
	id: "best-effort-pod",
	summary: "Pods have no request and no limit for CPU or memory.",
	why: "",
	details: void 0,
	category: "resources",
	severity: "error",
	presets: ["recommended", "resources"],
	since: "0.1.0",
	fix: "unsafe",
	sources: [],
	aliases: ["kube-score/container-resources", "popeye/106"],
	options: {
		cpu: {
			type: "string",
			default: "100m",
			description: "The CPU request that the fix writes."
		},
		memory: {
			type: "string",
			default: "128Mi",
			description: "The memory request that the fix writes."
		}
	},
	messages: { bestEffort: "{workload} requests no CPU and no memory: its Pods are the first to be killed when a node runs short of memory, and the scheduler packs them as if they needed nothing." },
	on: { workload(workload, { report, cluster, settings, options }) {
		if (!podResourcesOf(workload, cluster, settings)?.bestEffort) return;
		const [first, ...others] = workload.running;
		if (!first) return;
		const serving = workload.runsToCompletion ? void 0 : servingOf(cluster, workload);
		const lowered = workload.runsToCompletion ? {
			lower: "warning",
			because: "these Pods run to their end and serve nobody"
		} : !serving ? {
			lower: "warning",
			because: "no Service selects these Pods"
		} : serving.weak ? {
			lower: "warning",
			because: weakEvidence
		} : {};
		const { cpu, memory } = options;
		report({
			at: first.at("resources"),
			message: "bestEffort",
			data: { workload: workload.label },
			related: [...serving?.related ?? [], ...others.map((other) => ({
				at: other.at("name"),
				message: `container "${other.label}" requests nothing either`
			}))],
			fix: workload.running.flatMap((container) => {
				const requests = container.at("resources").at("requests");
				return requests.absent ? [requests.set({
					cpu,
					memory
				})] : [requests.at("cpu").set(cpu), requests.at("memory").set(memory)];
			}),
			...lowered
		});
	} },
	examples: {
		good: [],
		bad: []
	}
});

// rules/resources/cpu-limit-missing.ts
var cpu_limit_missing_default = defineRule({
	id: "cpu-limit-missing",
	summary: "A container has no CPU limit.",
	why: "",
	details: void 0,
	category: "resources",
	severity: "warning",
	presets: [],
	since: "0.1.0",
	sources: [],
	aliases: [
		"kube-score/container-resources",
		"polaris/cpuLimitsMissing",
		"kubesec/LimitsCPU",
		"checkov/CKV_K8S_11",
		"trivy/KSV-0011",
		"kics/cpu_limits_not_set",
		"kubescape/C-0270",
		"datree/CONTAINERS_MISSING_CPU_LIMIT_KEY",
		"monokle/KBP003",
		"popeye/107"
	],
	messages: { missing: "No CPU limit for {containers} in {workload}: it may take every idle core of its node." },
	on: { workload(workload, { report, cluster, settings, isOn }) {
		const resources = podResourcesOf(workload, cluster, settings);
		if (!resources || resources.bestEffort && isOn("best-effort-pod")) return;
		const lacking = resources.without("limits", "cpu");
		const [first, ...others] = lacking;
		if (!first) return;
		report({
			at: first.at("resources").at("limits").at("cpu"),
			message: "missing",
			data: {
				containers: namesOf(lacking),
				workload: workload.label
			},
			related: others.map((other) => ({
				at: other.at("name"),
				message: `container "${other.label}" has none either`
			}))
		});
	} },
	examples: {
		good: [],
		bad: []
	}
});

// rules/resources/cpu-request-missing.ts
var cpu_request_missing_default = defineRule({
	id: "cpu-request-missing",
	summary: "A container requests no CPU.",
	why: "",
	details: void 0,
	category: "resources",
	severity: "warning",
	presets: ["resources"],
	since: "0.1.0",
	fix: "unsafe",
	sources: [],
	aliases: [
		"kube-linter/unset-cpu-requirements",
		"kube-score/container-resources",
		"polaris/cpuRequestsMissing",
		"kubesec/RequestsCPU",
		"checkov/CKV_K8S_10",
		"trivy/KSV-0015",
		"kics/cpu_requests_not_set",
		"kubescape/C-0268",
		"datree/CONTAINERS_MISSING_CPU_REQUEST_KEY",
		"monokle/KBP002",
		"popeye/106"
	],
	options: { cpu: {
		type: "string",
		default: "100m",
		description: "The request that the fix writes."
	} },
	messages: { missing: "No CPU request for {containers} in {workload}: the scheduler places the Pod as if it needed no CPU, and on a busy node it gets the smallest share there is." },
	on: { workload(workload, { report, cluster, settings, isOn, options }) {
		const resources = podResourcesOf(workload, cluster, settings);
		if (!resources || resources.bestEffort && isOn("best-effort-pod")) return;
		const lacking = resources.without("requests", "cpu");
		const [first, ...others] = lacking;
		if (!first) return;
		report({
			at: first.at("resources").at("requests").at("cpu"),
			message: "missing",
			data: {
				containers: namesOf(lacking),
				workload: workload.label
			},
			related: others.map((other) => ({
				at: other.at("name"),
				message: `container "${other.label}" has none either`
			})),
			fix: lacking.map((container) => container.at("resources").at("requests").at("cpu").set(options.cpu))
		});
	} },
	examples: {
		good: [],
		bad: []
	}
});

// rules/resources/limit-below-request.ts
var limit_below_request_default = defineRule({
	id: "limit-below-request",
	summary: "A limit is below the request for the same resource.",
	why: "",
	details: void 0,
	category: "resources",
	severity: "error",
	presets: [
		"recommended",
		"resources",
		"valid"
	],
	since: "0.1.0",
	fix: "unsafe",
	sources: [],
	aliases: ["datree/CONTAINERS_INCORRECT_RESOURCES"],
	messages: {
		below: "The {resource} limit {limit} of {owner} is below its request {request}: the API server refuses {workload}.",
		defaultBelow: "The {resource} request {request} of {owner} has no limit beside it: LimitRange {limitRange} gives it one of {limit}, and the API server refuses the Pod."
	},
	on: { workload(workload, { report, cluster, settings, isOn }) {
		const unitsAreChecked = isOn("resource-unit-wrong");
		for (const lists of resourceLists(workload, settings)) {
			const { owner, container, requests, limits } = lists;
			for (const [resource, request] of requests.entries()) {
				const requested = parseQuantity(request.raw);
				if (!requested) continue;
				const limit = limits.walk(resource);
				if (unitsAreChecked && (unitProblemOf(resource, request, lists) || unitProblemOf(resource, limit, lists))) continue;
				const allowed = parseQuantity(limit.raw);
				if (allowed && compareQuantities(allowed, requested) < 0) report({
					at: limit,
					message: "below",
					data: {
						resource,
						limit: String(limit.raw),
						owner,
						request: String(request.raw),
						workload: workload.label
					},
					related: [{
						at: request,
						message: "the request"
					}],
					fix: limit.set(request.raw)
				});
				if (!container || !limit.absent || limits.unknown) continue;
				for (const { limitRange, weak, limit: standard } of limitRangesOf$1(cluster, workload, resource)) {
					const allowedByDefault = parseQuantity(standard.raw);
					if (weak || !allowedByDefault || compareQuantities(allowedByDefault, requested) >= 0) continue;
					report({
						at: request,
						message: "defaultBelow",
						data: {
							resource,
							limit: String(standard.raw),
							owner,
							request: String(request.raw),
							limitRange: limitRange.name ?? ""
						},
						related: [{
							at: standard,
							message: "the default limit"
						}],
						lower: "warning",
						because: "the LimitRange is a manifest of its own and may not be in that cluster"
					});
				}
			}
		}
	} },
	examples: {
		good: [],
		bad: []
	}
});

// rules/resources/memory-limit-missing.ts
var memory_limit_missing_default = defineRule({
	id: "memory-limit-missing",
	summary: "A container has no memory limit.",
	why: "",
	details: void 0,
	category: "resources",
	severity: "warning",
	presets: ["resources"],
	since: "0.1.0",
	sources: [],
	aliases: [
		"kube-linter/unset-memory-requirements",
		"kube-score/container-resources",
		"polaris/memoryLimitsMissing",
		"kubesec/LimitsMemory",
		"checkov/CKV_K8S_13",
		"trivy/KSV-0018",
		"kics/memory_limits_not_defined",
		"kubescape/C-0271",
		"datree/CONTAINERS_MISSING_MEMORY_LIMIT_KEY",
		"monokle/KBP005",
		"popeye/107"
	],
	messages: { missing: "No memory limit for {containers} in {workload}: a leak can take all the memory of its node, and other Pods are killed for it." },
	on: { workload(workload, { report, cluster, settings, isOn }) {
		const resources = podResourcesOf(workload, cluster, settings);
		if (!resources || resources.bestEffort && isOn("best-effort-pod")) return;
		const lacking = resources.without("limits", "memory");
		const [first, ...others] = lacking;
		if (!first) return;
		report({
			at: first.at("resources").at("limits").at("memory"),
			message: "missing",
			data: {
				containers: namesOf(lacking),
				workload: workload.label
			},
			related: others.map((other) => ({
				at: other.at("name"),
				message: `container "${other.label}" has none either`
			}))
		});
	} },
	examples: {
		good: [],
		bad: []
	}
});

// rules/resources/memory-request-missing.ts
var memory_request_missing_default = defineRule({
	id: "memory-request-missing",
	summary: "A container requests no memory.",
	why: "",
	details: void 0,
	category: "resources",
	severity: "warning",
	presets: ["resources"],
	since: "0.1.0",
	fix: "unsafe",
	sources: [],
	aliases: [
		"kube-score/container-resources",
		"polaris/memoryRequestsMissing",
		"kubesec/RequestsMemory",
		"checkov/CKV_K8S_12",
		"trivy/KSV-0016",
		"kics/memory_requests_not_defined",
		"kubescape/C-0269",
		"datree/CONTAINERS_MISSING_MEMORY_REQUEST_KEY",
		"monokle/KBP004",
		"popeye/106"
	],
	options: { memory: {
		type: "string",
		default: "128Mi",
		description: "The request that the fix writes."
	} },
	messages: { missing: "No memory request for {containers} in {workload}: the scheduler places the Pod as if it needed no memory, and the node evicts it early when it runs short." },
	on: { workload(workload, { report, cluster, settings, isOn, options }) {
		const resources = podResourcesOf(workload, cluster, settings);
		if (!resources || resources.bestEffort && isOn("best-effort-pod")) return;
		const lacking = resources.without("requests", "memory");
		const [first, ...others] = lacking;
		if (!first) return;
		report({
			at: first.at("resources").at("requests").at("memory"),
			message: "missing",
			data: {
				containers: namesOf(lacking),
				workload: workload.label
			},
			related: others.map((other) => ({
				at: other.at("name"),
				message: `container "${other.label}" has none either`
			})),
			fix: lacking.map((container) => container.at("resources").at("requests").at("memory").set(options.memory))
		});
	} },
	examples: {
		good: [],
		bad: []
	}
});

// rules/resources/resource-unit-wrong.ts
var resource_unit_wrong_default = defineRule({
	id: "resource-unit-wrong",
	summary: "An amount of CPU or memory has the wrong unit.",
	why: "",
	details: void 0,
	category: "resources",
	severity: "error",
	presets: ["recommended", "resources"],
	since: "0.1.0",
	fix: "unsafe",
	sources: [],
	messages: {
		tinyLimit: "The {resource} limit {value} of {owner} is {amount}: nothing runs in that. {hint}",
		tinyRequest: "The {resource} request {value} of {owner} is {amount}, as good as no request. {hint}",
		hugeRequest: "The CPU request {value} of {owner} is {amount}: no node has that many to give, and the Pod is never scheduled. {hint}",
		hugeLimit: "The CPU limit {value} of {owner} is {amount}, more than a node has: it limits nothing. {hint}",
		unreadable: "{value} is no quantity: the API server refuses the {resource} {field} of {owner}. {hint}",
		mixed: "The {resource} request {request} and the limit {limit} of {owner} have units of two kinds, of 1000 and of 1024: write both in one, so that they mean the same."
	},
	on: { workload(workload, { report, settings }) {
		for (const lists of resourceLists(workload, settings)) {
			const { owner, requests, limits } = lists;
			for (const [field, list] of [["request", requests], ["limit", limits]]) for (const [resource, cursor] of list.entries()) {
				const problem = unitProblemOf(resource, cursor, lists);
				if (!problem) continue;
				const { kind, meant, amount, possible } = problem;
				const value = String(cursor.raw);
				const hint = meant === void 0 ? "Check its unit." : `Did you mean ${meant}?`;
				const common = {
					at: cursor,
					fix: meant === void 0 ? void 0 : cursor.set(meant)
				};
				if (kind === "unreadable") report({
					...common,
					message: "unreadable",
					data: {
						value: JSON.stringify(value),
						resource,
						field,
						owner,
						hint
					}
				});
				else if (kind === "tiny") report({
					...common,
					message: field === "limit" ? "tinyLimit" : "tinyRequest",
					data: {
						resource,
						value,
						owner,
						amount,
						hint
					}
				});
				else report({
					...common,
					message: field === "limit" ? "hugeLimit" : "hugeRequest",
					data: {
						value,
						owner,
						amount,
						hint
					},
					...possible && {
						lower: "warning",
						because: "nodes with that many cores exist"
					}
				});
			}
			for (const resource of ["memory", "ephemeral-storage"]) {
				const [request, limit] = [requests.walk(resource), limits.walk(resource)];
				const [asked, allowed] = [parseQuantity(request.raw), parseQuantity(limit.raw)];
				if (!asked || !allowed || compareQuantities(allowed, asked) < 0 || !isMixed(asked.suffix, allowed.suffix)) continue;
				if (unitProblemOf(resource, request, lists) || unitProblemOf(resource, limit, lists)) continue;
				report({
					at: limit,
					message: "mixed",
					data: {
						owner,
						resource,
						request: String(request.raw),
						limit: String(limit.raw)
					},
					related: [{
						at: request,
						message: "the request"
					}],
					lower: "info",
					because: "the amounts are valid and may be meant so"
				});
			}
		}
	} },
	examples: {
		good: [],
		bad: []
	}
});
function isMixed(a, b) {
	return /^[KMGTPE]i$/.test(a) && /^[MGTPE]$/.test(b) || /^[MGTPE]$/.test(a) && /^[KMGTPE]i$/.test(b);
}

// rules/rollout/grace-period-zero.ts
var grace_period_zero_default = defineRule({
	id: "grace-period-zero",
	summary: "A grace period of 0 kills Pods without warning.",
	why: "",
	details: void 0,
	category: "rollout",
	severity: "error",
	presets: ["recommended"],
	since: "0.1.0",
	fix: "unsafe",
	sources: [],
	messages: {
		serving: "{workload} has a grace period of 0: on every rollout its Pods are killed within two seconds, and the requests that {traffic} has in flight are cut. Leave the field out (30s), or give the application the seconds it needs.",
		hook: "{workload} has a grace period of 0: the preStop hook of container \"{container}\" is cut off after a second at most, and its processes are killed. Give it the seconds that the hook needs."
	},
	on: { podSpec(pod, { report, cluster, runtime }) {
		const { workload } = pod;
		if (workload.runsToCompletion || gracePeriodOf(pod).seconds !== 0) return;
		const field = pod.at("terminationGracePeriodSeconds");
		const serving = workload.running.some((container) => !isIdle(container, runtime)) ? servingOf(cluster, workload) : void 0;
		const hooked = workload.running.find((container) => runtime.preStop(container).kind !== "none");
		const hooks = hooked ? [{
			at: hooked.at("lifecycle").at("preStop"),
			message: "this hook has a second at most"
		}] : [];
		if (serving && !serving.weak) report({
			at: field,
			message: "serving",
			data: {
				workload: workload.label,
				traffic: serving.phrase
			},
			related: [...serving.related, ...hooks],
			fix: field.set(30)
		});
		else if (hooked) report({
			at: field,
			message: "hook",
			data: {
				workload: workload.label,
				container: hooked.label
			},
			related: hooks,
			fix: field.set(30),
			lower: "warning",
			because: "no Service is seen to send traffic to the Pods"
		});
	} },
	examples: {
		good: [],
		bad: []
	}
});

// rules/rollout/prestop-exceeds-grace-period.ts
var prestop_exceeds_grace_period_default = defineRule({
	id: "prestop-exceeds-grace-period",
	summary: "The preStop delay leaves the application no time to stop.",
	why: "",
	details: void 0,
	category: "rollout",
	severity: "error",
	presets: ["recommended"],
	since: "0.1.0",
	fix: "unsafe",
	sources: [],
	options: { shutdownBudgetSeconds },
	messages: {
		eaten: "preStop of container \"{container}\" ({seconds}s) eats the whole grace period ({grace}s{origin}): the application is killed with requests in flight. Set terminationGracePeriodSeconds to {better} or more.",
		squeezed: "preStop of container \"{container}\" takes {seconds}s of {grace}s{origin}: {left}s are left for an application that needs {need}s to stop, then it is killed. Set terminationGracePeriodSeconds to {better} or more."
	},
	on: { container(container, { report, runtime, options }) {
		const { workload, role } = container;
		if (workload.runsToCompletion || role === "init" || role === "ephemeral") return;
		const { seconds: grace, isDefault } = gracePeriodOf(workload.pod);
		if (grace === void 0 || grace === 0) return;
		const hook = runtime.preStop(container);
		const seconds = hook.kind === "sleep" ? hook.total : hook.kind === "unknown" ? hook.atLeast : 0;
		if (hook.kind === "none" || seconds === 0) return;
		const need = Math.max(options.shutdownBudgetSeconds, configuredDrain(container) ?? 0);
		const left = grace - seconds;
		if (left >= need) return;
		const better = Math.ceil((seconds + need) / 5) * 5;
		const field = workload.pod.at("terminationGracePeriodSeconds");
		const data = {
			container: container.label,
			seconds,
			grace,
			origin: isDefault ? ", the default" : "",
			better
		};
		const common = {
			at: hook.at,
			related: isDefault ? [] : [{
				at: field,
				message: `the grace period of ${grace}s`
			}],
			fix: field.set(better)
		};
		if (left <= 0) report({
			...common,
			message: "eaten",
			data
		});
		else report({
			...common,
			message: "squeezed",
			data: {
				...data,
				left: Math.round(left * 10) / 10,
				need
			},
			lower: "warning",
			because: "some seconds are left, which a quick application may find enough"
		});
	} },
	examples: {
		good: [],
		bad: []
	}
});

// rules/rollout/prestop-missing.ts
var prestop_missing_default = defineRule({
	id: "prestop-missing",
	summary: "Pods behind a Service stop without a preStop delay.",
	why: "",
	details: void 0,
	category: "rollout",
	severity: "error",
	presets: ["recommended"],
	since: "0.1.0",
	fix: "safe",
	sources: [],
	aliases: ["datree/CONTAINERS_MISSING_PRESTOP_KEY"],
	options: {
		needSeconds,
		shutdownBudgetSeconds
	},
	messages: { missing: "{workload} has no preStop delay: on every rollout its Pods get SIGTERM while connections through {traffic} still arrive (refused connections, 502s). Let container \"{container}\" sleep about {seconds}s in preStop." },
	on: { workload(workload, { report, cluster, runtime, options, settings }) {
		const { controller } = workload.kind;
		if (workload.runsToCompletion || workload.replicaCount === 0 || workload.pod.unknown || workload.mayBePatched("preStop")) return;
		const serving = servingOf(cluster, workload);
		if (!serving) return;
		if (gracePeriodOf(workload.pod).seconds === 0) return;
		if (controller === "daemonset" && !serving.external) return;
		const owners = serving.exposures.flatMap((exposure) => exposure.edge.ports.flatMap((port) => port.container ? [port.container] : [])).filter((container) => !isIdle(container, runtime));
		const bare = [...new Set(owners)].filter((container) => runtime.preStop(container).kind === "none" && !container.at("lifecycle").unknown && !runtime.image(container).drainsOnTerm);
		const container = bare[0];
		if (!container) return;
		const pods = minimumPods(cluster, workload);
		const scaled = cluster.autoscalersOf(workload).length > 0;
		const several = pods !== void 0 && pods >= 2;
		const onlyMetrics = serving.exposures.every((exposure) => exposure.edge.ports.every(({ port }) => /metrics|prometheus|telemetry|monitoring/i.test(port.at("name").string ?? "")));
		const seconds = Math.max(...serving.exposures.map((exposure) => options.needSeconds[exposure.class]));
		const nothingTakesOver = workload.recreates || controller === "statefulset" && workload.replicaCount === 1 && !scaled;
		const lowered = serving.weak ? {
			lower: "info",
			because: weakEvidence
		} : bare.length < new Set(owners).size ? {
			lower: "info",
			because: "another container that owns a port of the Service has a hook"
		} : onlyMetrics ? {
			lower: "info",
			because: "the Service has metrics ports only: a lost scrape is no lost request"
		} : controller === "pod" || controller === "replicaset" ? {
			lower: "info",
			because: `a ${workload.resource.kind} has no rolling update`
		} : nothingTakesOver ? {
			lower: "info",
			because: "no other Pod takes the traffic over while this one stops: a delay does not close the gap"
		} : serving.external && several ? {} : several || scaled || serving.external ? {
			lower: "warning",
			because: serving.external ? "the manifests do not show two or more Pods" : `traffic comes through ${exposureWords[serving.class]} only`
		} : {
			lower: "info",
			because: "the manifests show one Pod and no traffic from outside of the cluster"
		};
		const fix = bare.length === 1 && !nothingTakesOver ? preStopSleep(container, seconds, options.shutdownBudgetSeconds, runtime, settings.kubernetesMinor) : void 0;
		report({
			at: container.at("lifecycle").at("preStop"),
			message: "missing",
			data: {
				workload: workload.label,
				traffic: serving.phrase,
				container: container.label,
				seconds
			},
			related: [...serving.related, ...bare.slice(1).map((other) => ({
				at: other.at("name"),
				message: `container "${other.label}" has no preStop delay either`
			}))],
			fix: fix?.intents,
			...fix?.safety === "unsafe" && { fixSafety: "unsafe" },
			...lowered
		});
	} },
	examples: {
		good: [],
		bad: []
	}
});

// rules/rollout/prestop-too-short.ts
var prestop_too_short_default = defineRule({
	id: "prestop-too-short",
	summary: "A preStop delay is shorter than traffic needs to turn away.",
	why: "",
	details: void 0,
	category: "rollout",
	severity: "error",
	presets: ["recommended"],
	since: "0.1.0",
	fix: "unsafe",
	sources: [],
	options: {
		needSeconds,
		shutdownBudgetSeconds
	},
	messages: { short: "preStop of container \"{container}\" waits {seconds}s, but {exposure} ({traffic}) needs about {need}s to stop sending traffic: requests of the last {gap}s are refused. Wait {need}s." },
	on: { workload(workload, { report, cluster, runtime, options }) {
		if (workload.runsToCompletion || workload.replicaCount === 0) return;
		const serving = servingOf(cluster, workload);
		const { seconds: grace } = gracePeriodOf(workload.pod);
		if (!serving || grace === 0) return;
		if (workload.kind.controller === "daemonset" && !serving.external) return;
		const owners = new Set(serving.exposures.flatMap((exposure) => exposure.edge.ports.flatMap((port) => port.container ? [port.container] : [])));
		const need = Math.max(...serving.exposures.map((exposure) => options.needSeconds[exposure.class]));
		for (const container of owners) {
			const hook = runtime.preStop(container);
			if (hook.kind !== "sleep" || hook.seconds === 0 || hook.seconds >= need) continue;
			const certain = serving.external && (minimumPods(cluster, workload) ?? 0) >= 2;
			const longer = hook.native ? [container.at("lifecycle").at("preStop").at("sleep").at("seconds").set(need)] : [];
			const grown = need + options.shutdownBudgetSeconds;
			const room = grace !== void 0 && grace < grown ? [workload.pod.at("terminationGracePeriodSeconds").set(Math.ceil(grown / 5) * 5)] : [];
			report({
				at: hook.at,
				message: "short",
				data: {
					container: container.label,
					seconds: hook.seconds,
					exposure: exposureWords[serving.class],
					traffic: serving.phrase,
					need,
					gap: Math.round((need - hook.seconds) * 10) / 10
				},
				related: serving.related,
				fix: longer.length ? [...longer, ...room] : void 0,
				...serving.weak ? {
					lower: "info",
					because: weakEvidence
				} : certain ? {} : {
					lower: "warning",
					because: "the manifests do not show two or more Pods behind traffic from outside"
				}
			});
		}
	} },
	examples: {
		good: [],
		bad: []
	}
});

// rules/runtime/entrypoint-pipeline-hides-app.ts
var entrypoint_pipeline_hides_app_default = defineRule({
	id: "entrypoint-pipeline-hides-app",
	summary: "A pipe, a subshell or a job in the background keeps a shell in front of the application.",
	why: "",
	details: void 0,
	category: "runtime",
	severity: "error",
	presets: ["recommended"],
	since: "0.1.0",
	sources: [],
	messages: {
		pipe: "The pipe keeps a shell as PID 1 of container \"{container}\", so \"{command}\" never sees SIGTERM: every stop waits {grace}, then kills it {loss}. Do without the pipe; in bash, \"exec > >({rest}) 2>&1; exec {command}\" takes its place.",
		pipeInto: "The pipe keeps a shell as PID 1 of container \"{container}\", so \"{command}\" never sees SIGTERM: every stop waits {grace}, then kills it {loss}. Give it its input in another way (a file, a here-document) and start it with exec.",
		background: "The shell of container \"{container}\" stays PID 1 while \"{command}\" runs in the background, and drops SIGTERM: every stop waits {grace}, then kills it {loss}. Start it with exec, or set a TERM trap that signals it and waits.",
		subshell: "The parentheses keep a shell as PID 1 of container \"{container}\", so \"{command}\" never sees SIGTERM: every stop waits {grace}, then kills it {loss}. Use exec without them.",
		sharedProcesses: "The shell in front of \"{command}\" in container \"{container}\" is not PID 1 (the processes of the Pod share their ids): SIGTERM kills it at once, the container ends, and \"{command}\" is killed {loss}."
	},
	needs: ["shell"],
	on: { container(container, { report, cluster, runtime, shell }) {
		const verdict = shell.pid1(container);
		if (!verdict?.keeper || verdict.trap || verdict.outcome !== "fork") return;
		const { cause, keeper, certain } = verdict;
		if (cause !== "pipeline" && cause !== "background" && cause !== "subshell") return;
		const line = runtime.commandLine(container);
		if (parentOf(line)) return;
		const impact = stopImpact(container, cluster, runtime);
		if (!impact) return;
		const { grace, loss } = impact;
		const { command, started } = shellStory(container, verdict, runtime);
		const data = {
			container: container.label,
			command
		};
		const common = {
			at: keeper,
			related: [
				...started,
				...cause === "background" && verdict.command ? [{
					at: verdict.command,
					message: "runs in the background"
				}] : [],
				...impact.related
			],
			...impact.lowered,
			...certain ? {} : !line.known ? {
				lower: "info",
				because: "the ENTRYPOINT of the image is not known"
			} : {
				lower: "info",
				because: "some shells let the last subshell take their place, or other ways through the script end in exec"
			}
		};
		if (sharesProcesses(container)) report({
			...common,
			message: "sharedProcesses",
			data: {
				...data,
				loss
			}
		});
		else if (cause === "pipeline") {
			const first = verdict.command && !excerpt({
				...keeper,
				to: verdict.command.from
			}).includes("|");
			const bar = first ? String(keeper.cursor.raw).indexOf("|", verdict.command?.to) + 1 : 0;
			if (first) report({
				...common,
				message: "pipe",
				data: {
					...data,
					grace,
					loss,
					rest: excerpt({
						...keeper,
						from: bar
					})
				}
			});
			else report({
				...common,
				message: "pipeInto",
				data: {
					...data,
					grace,
					loss
				}
			});
		} else report({
			...common,
			message: cause,
			data: {
				...data,
				grace,
				loss
			}
		});
	} },
	examples: {
		good: [],
		bad: []
	}
});

// rules/runtime/init-wraps-nonexec-shell.ts
var init_wraps_nonexec_shell_default = defineRule({
	id: "init-wraps-nonexec-shell",
	summary: "An init starts a shell that stays in front of the application.",
	why: "",
	details: void 0,
	category: "runtime",
	severity: "error",
	presets: ["recommended"],
	since: "0.1.0",
	fix: "unsafe",
	sources: [],
	messages: {
		wraps: "{init} exits when the shell behind it dies from SIGTERM, so \"{command}\" in container \"{container}\" is killed at once, {loss}. Start it with exec in the script.",
		unknownShell: "Whether the shell behind {init} in container \"{container}\" lets \"{command}\" take its place depends on what sh is in the image: where it does not, \"{command}\" is killed at once, {loss}. Start it with exec in the script."
	},
	needs: ["shell"],
	on: { container(container, { report, cluster, runtime, shell }) {
		const line = runtime.commandLine(container);
		const parent = parentOf(line);
		if (!parent) return;
		const verdict = shell.pid1(container);
		if (!verdict?.keeper || !verdict.command || verdict.trap || verdict.outcome !== "fork") return;
		const impact = stopImpact(container, cluster, runtime);
		if (!impact) return;
		const { command } = shellStory(container, verdict, runtime);
		const data = {
			init: parent.name,
			container: container.label,
			command,
			loss: impact.loss
		};
		const common = {
			at: verdict.keeper,
			related: [...parent.word.at ? [{
				at: parent.word.at,
				message: `${parent.name} is PID 1`
			}] : [], ...impact.related],
			fix: verdict.execAt && verdict.script?.splice(verdict.execAt.from, verdict.execAt.from, "exec "),
			...impact.lowered
		};
		if (verdict.certain) report({
			...common,
			message: "wraps",
			data
		});
		else if (line.known && verdict.dialect !== void 0) report({
			...common,
			message: "wraps",
			data,
			...impact.lowered.lower ? {} : {
				lower: "warning",
				because: "other ways through the script end in exec"
			}
		});
		else report({
			...common,
			message: "unknownShell",
			data,
			lower: "info",
			because: "the shell of the image is not known"
		});
	} },
	examples: {
		good: [],
		bad: []
	}
});

// rules/runtime/shell-pid1-swallows-sigterm.ts
var shell_pid1_swallows_sigterm_default = defineRule({
	id: "shell-pid1-swallows-sigterm",
	summary: "A shell stays in front of the application and drops SIGTERM.",
	why: "",
	details: void 0,
	category: "runtime",
	severity: "error",
	presets: ["recommended"],
	since: "0.1.0",
	fix: "safe",
	sources: [],
	options: { ignoreNonServing: {
		type: "boolean",
		default: false,
		description: "Say nothing about containers that no Service sends traffic to."
	} },
	messages: {
		stays: "The shell is PID 1 of container \"{container}\" and drops SIGTERM: every stop waits {grace}, then kills \"{command}\" {loss}. {reason} Start it with exec.",
		loop: "A shell loop is PID 1 of container \"{container}\" and drops SIGTERM: every stop waits {grace}, then kills it {loss}. Add a trap that exits on TERM and let the loop use \"sleep N & wait $!\", or run a program that handles SIGTERM.",
		sharedProcesses: "The shell in front of \"{command}\" in container \"{container}\" is not PID 1 ({why}): SIGTERM kills it at once, the container ends, and \"{command}\" is killed {loss}. Start it with exec.",
		unknownShell: "Whether the shell of container \"{container}\" lets \"{command}\" take its place depends on what sh is in the image: where it does not, \"{command}\" never sees SIGTERM and is killed {loss}. Start it with exec.",
		idle: "Container \"{container}\" only sleeps, behind a shell that drops SIGTERM: every stop waits {grace}. Where that matters, use \"trap : TERM; sleep infinity & wait\"."
	},
	needs: ["shell"],
	on: { container(container, { report, cluster, runtime, shell, options }) {
		const verdict = shell.pid1(container);
		if (!verdict?.keeper || verdict.trap || verdict.outcome !== "fork" && verdict.outcome !== "idle") return;
		const { cause, keeper, certain } = verdict;
		if (cause === "pipeline" || cause === "background" || cause === "subshell") return;
		const line = runtime.commandLine(container);
		if (parentOf(line)) return;
		const impact = stopImpact(container, cluster, runtime);
		if (!impact || options.ignoreNonServing && !impact.serving) return;
		const { grace, loss } = impact;
		const story = shellStory(container, verdict, runtime);
		const name = { container: container.label };
		const shared = sharesProcesses(container);
		if (verdict.outcome === "idle") {
			if (certain && !shared) report({
				at: keeper,
				message: "idle",
				data: {
					...name,
					grace
				},
				lower: "info",
				because: "a container that only sleeps has nothing to lose"
			});
			return;
		}
		const common = {
			at: keeper,
			related: [...story.started, ...impact.related],
			fix: verdict.execAt && verdict.script?.splice(verdict.execAt.from, verdict.execAt.from, "exec ")
		};
		const doubt = certain ? {} : !line.known ? {
			lower: "info",
			because: "the ENTRYPOINT of the image is not known"
		} : verdict.dialect === void 0 ? {
			lower: "info",
			because: "the shell of the image is not known"
		} : impact.lowered.lower ? {} : {
			lower: "warning",
			because: "other ways through the script end in exec"
		};
		const lowered = {
			...impact.lowered,
			...doubt
		};
		const onlyTools = cause === "loop" && !verdict.command;
		if (shared && certain) {
			if (!onlyTools) report({
				...common,
				message: "sharedProcesses",
				data: {
					...name,
					command: story.command,
					loss,
					why: container.workload.pod.at("hostPID").boolean ? "hostPID" : "shareProcessNamespace"
				},
				...lowered
			});
		} else if (cause === "loop") report({
			...common,
			message: "loop",
			data: {
				...name,
				grace,
				loss: onlyTools ? "in the middle of its work" : loss
			},
			...onlyTools && !lowered.lower ? {
				lower: "warning",
				because: "the loop runs nothing but tools, which serve no requests"
			} : lowered
		});
		else if (!certain && line.known && verdict.dialect === void 0) report({
			...common,
			message: "unknownShell",
			data: {
				...name,
				command: story.command,
				loss
			},
			...lowered
		});
		else report({
			...common,
			message: "stays",
			data: {
				...name,
				command: story.command,
				reason: story.reason,
				grace,
				loss
			},
			...lowered
		});
	} },
	examples: {
		good: [],
		bad: []
	}
});

// rules/runtime/trap-never-runs.ts
var trap_never_runs_default = defineRule({
	id: "trap-never-runs",
	summary: "A TERM trap is set, and does not stop the application in time.",
	why: "",
	details: void 0,
	category: "runtime",
	severity: "warning",
	presets: ["recommended"],
	since: "0.1.0",
	sources: [],
	messages: {
		foreground: "The TERM trap in container \"{container}\" waits for \"{command}\" to end by itself, which it will not do within {grace}: it is killed {loss}. Run it in the background and \"wait\" for it.",
		doesNotStop: "The TERM trap in container \"{container}\" neither signals \"{command}\" nor ends the script in a way that stops it: it is killed {loss}. Let the trap signal it (kill -TERM $pid) and wait for it.",
		doesNotEndLoop: "The TERM trap in container \"{container}\" does not end the loop of the script: every stop waits {grace}, then kills it {loss}. Let the trap exit.",
		endsBeforeJob: "The TERM trap in container \"{container}\" signals \"{command}\" and nothing waits for it afterwards: the shell ends, and it is killed before it has finished. Wait once more: \"kill -TERM $pid; wait $pid\".",
		idle: "The TERM trap in container \"{container}\" waits for \"{command}\" to end: every stop takes {grace}. Use \"sleep infinity & wait\".",
		signalledTwice: "dumb-init sends SIGTERM to every process of container \"{container}\", and the trap sends it to \"{command}\" again: some programs take the second one for \"stop now\". Use dumb-init --single-child."
	},
	needs: ["shell"],
	on: { container(container, { report, cluster, runtime, shell }) {
		const verdict = shell.pid1(container);
		if (!verdict?.trap || verdict.outcome !== "fork" && verdict.outcome !== "idle") return;
		const impact = stopImpact(container, cluster, runtime);
		if (!impact) return;
		const { trap, outcome } = verdict;
		const { grace, loss } = impact;
		const { command, started } = shellStory(container, verdict, runtime);
		const name = { container: container.label };
		const common = {
			at: trap.at,
			related: [...started, ...impact.related]
		};
		const unsure = !runtime.commandLine(container).known ? {
			lower: "info",
			because: "the ENTRYPOINT of the image is not known"
		} : impact.lowered.lower === "info" ? impact.lowered : {};
		if (trap.foreground) {
			const waited = excerpt(trap.foreground);
			const related = [{
				at: trap.foreground,
				message: "runs in the foreground"
			}, ...common.related];
			if (outcome === "idle") report({
				...common,
				related,
				message: "idle",
				data: {
					...name,
					command: waited,
					grace
				},
				lower: "info",
				because: "a container that only sleeps has nothing to lose"
			});
			else report({
				...common,
				related,
				message: "foreground",
				data: {
					...name,
					command: waited,
					grace,
					loss
				},
				...unsure
			});
		} else if (!trap.works && verdict.cause === "loop") report({
			...common,
			message: "doesNotEndLoop",
			data: {
				...name,
				grace,
				loss
			},
			...unsure
		});
		else if (!trap.works) report({
			...common,
			message: "doesNotStop",
			data: {
				...name,
				command,
				loss
			},
			...unsure
		});
		else if (outcome === "fork" && trap.forwards && !trap.waits && verdict.cause === "background") report({
			...common,
			message: "endsBeforeJob",
			data: {
				...name,
				command
			},
			lower: "info",
			because: "a quick application may be done before the shell ends"
		});
		else if (outcome === "fork" && trap.forwards && signalsGroup(runtime.commandLine(container))) report({
			...common,
			message: "signalledTwice",
			data: {
				...name,
				command
			},
			lower: "info",
			because: "most programs take a second SIGTERM calmly"
		});
	} },
	examples: {
		good: [],
		bad: []
	}
});

// rules/runtime/uwsgi-die-on-term-missing.ts
const messages$3 = {
	missing: "uWSGI treats SIGTERM as reload: on every rollout the Pods of {workload} start their workers again and hang for {seconds}s until SIGKILL cuts the running requests. Add die-on-term = true.",
	off: "uWSGI treats SIGTERM as reload with die-on-term = {value}: on every rollout the Pods of {workload} start their workers again and hang for {seconds}s until SIGKILL cuts the running requests."
};
var uwsgi_die_on_term_missing_default = defineRule({
	id: "uwsgi-die-on-term-missing",
	summary: "The master process of uWSGI reloads when the kubelet asks it to stop.",
	why: "",
	details: void 0,
	category: "runtime",
	severity: "error",
	presets: ["recommended"],
	since: "0.1.0",
	fix: "safe",
	sources: [],
	messages: messages$3,
	on: {
		workload(workload, context) {
			for (const { finding } of eachUwsgi(context.embedded, { workload }, (config) => judge$3(context, config))) context.report(finding);
		},
		ConfigMap(object, context) {
			for (const { finding } of eachUwsgi(context.embedded, { config: object.resource }, (config) => judge$3(context, config))) context.report(finding);
		},
		Secret(object, context) {
			for (const { finding } of eachUwsgi(context.embedded, { config: object.resource }, (config) => judge$3(context, config))) context.report(finding);
		}
	},
	examples: {
		good: [],
		bad: []
	}
});
function judge$3({ cluster, runtime }, config) {
	const { workload, container, masterOption } = config;
	if (workload.runsToCompletion || workload.replicaCount === 0 || !config.complete || config.master !== "on" || !masterOption) return [];
	const flag = config.flag("die-on-term");
	const exits = config.flag("exit-on-reload");
	if (flag === "on" || flag === "unknown" || exits === "on" || exits === "unknown") return [];
	if (config.options.some(({ name, value, unknown }) => /^hook-(master|as-|post|pre|asap|accepting)/.test(name) && (unknown || /signal/.test(value ?? "")))) return [];
	if (!container.walk("lifecycle", "stopSignal").absent || container.at("lifecycle").unknown || runtime.preStop(container).kind === "unknown") return [];
	if (catchesSignals(masterOption.at.cursor.raw, container.at("command").raw)) return [];
	const { seconds } = gracePeriodOf(workload.pod);
	if (seconds === void 0 || seconds === 0) return [];
	const serving = servingOf(cluster, workload);
	const lowered = !serving ? {
		lower: "warning",
		because: "no Service selects the Pods"
	} : serving.weak ? {
		lower: "warning",
		because: weakEvidence
	} : config.commandSeen ? {} : {
		lower: "warning",
		because: "the image starts uWSGI and may add options"
	};
	const related = [{
		at: container.at("name"),
		message: `uWSGI runs in container "${container.label}"`
	}, ...serving?.related ?? []];
	const data = {
		workload: workload.label,
		seconds
	};
	const rank = "lower" in lowered ? 1 : 0;
	const off = flag === "off" ? config.last("die-on-term") : void 0;
	const line = [{
		name: "die-on-term",
		value: "true"
	}];
	if (off) {
		const fix = writeBeside(off, line, true);
		return [{
			at: off.at,
			rank,
			finding: {
				at: off.at,
				message: "off",
				data: {
					...data,
					value: off.value ?? ""
				},
				related,
				fix,
				fixSafety: "unsafe",
				...lowered
			}
		}];
	}
	const fix = masterOption.source === "env" && masterOption.nameAt !== masterOption.at ? container.at("env").append({
		name: "UWSGI_DIE_ON_TERM",
		value: "true"
	}) : writeBeside(masterOption, line, false);
	return [{
		at: masterOption.at,
		rank,
		finding: {
			at: masterOption.at,
			message: "missing",
			data,
			related,
			fix,
			...lowered
		}
	}];
}
function catchesSignals(script, command) {
	return typeof script === "string" && /\btrap\b/.test(script) || Array.isArray(command) && command.some((word) => /^(-r|--rewrite)/.test(String(word)));
}

// rules/runtime/uwsgi-http-no-keepalive.ts
const messages$2 = {
	off: "uWSGI http {address} closes every connection unannounced, since http-keepalive is not set: keep-alive clients of {services} get 502s ({consumers}), and nobody can reuse a connection. Add http-keepalive = 75 and http-auto-chunked = true.",
	offUnseen: "uWSGI http {address} closes every connection unannounced, since http-keepalive is not set: nothing that comes through {services} can reuse a connection, and a client that tries to gets a 502. Add http-keepalive = 75 and http-auto-chunked = true.",
	notNumber: "http-keepalive = {value} turns keep-alive off: uWSGI reads a number of seconds here, and \"{value}\" is 0. Every connection through {services} is closed unannounced: a client that reuses one gets a 502. Write http-keepalive = 75.",
	separate: "uWSGI takes the value of --http-keepalive only behind \"=\": \"{value}\" is read as the name of a configuration file, and uWSGI does not start. Write --http-keepalive={value}.",
	short: "uWSGI closes idle connections after {seconds}s, before {balancer} does ({idle}s): requests that it sends at that moment get 502s. Set http-keepalive to more than {idle}.",
	unchunked: "http-keepalive without http-auto-chunked: uWSGI closes the connection behind every answer that has no Content-Length. Add http-auto-chunked = true."
};
var uwsgi_http_no_keepalive_default = defineRule({
	id: "uwsgi-http-no-keepalive",
	summary: "The HTTP router of uWSGI does not keep connections alive, or not as long as the load balancer does.",
	why: "",
	details: void 0,
	category: "runtime",
	severity: "warning",
	presets: ["recommended"],
	since: "0.1.0",
	fix: "unsafe",
	sources: [],
	messages: messages$2,
	on: {
		workload(workload, { report, cluster, embedded }) {
			for (const { finding } of eachUwsgi(embedded, { workload }, (config) => judge$2(cluster, config))) report(finding);
		},
		ConfigMap(object, { report, cluster, embedded }) {
			for (const { finding } of eachUwsgi(embedded, { config: object.resource }, (config) => judge$2(cluster, config))) report(finding);
		},
		Secret(object, { report, cluster, embedded }) {
			for (const { finding } of eachUwsgi(embedded, { config: object.resource }, (config) => judge$2(cluster, config))) report(finding);
		}
	},
	examples: {
		good: [],
		bad: []
	}
});
function judge$2(cluster, config) {
	if (config.all("add-header").some(({ value }) => /^\s*connection\s*:\s*close\s*$/i.test(value ?? ""))) return [];
	const found = [];
	for (const { option, protocol, bind, port } of config.sockets) {
		if (protocol !== "router" || option.name === "http-to-https" || bind !== "any" || port === void 0) continue;
		const traffic = trafficToPort(cluster, config.workload, port);
		if (traffic) found.push(...judgeRouter(config, option, traffic));
	}
	return found;
}
function judgeRouter(config, option, traffic) {
	const keepalive = config.last("http-keepalive");
	if (keepalive ? keepalive.unknown || keepalive.conditional : !config.complete) return [];
	const related = [...traffic.ports.map((at) => ({
		at,
		message: `Service ${at.resource.name} sends traffic here`
	})), ...traffic.direct.map(({ at, noun }) => ({
		at,
		message: `${noun} comes without a proxy`
	}))];
	const one = (rank, finding) => [{
		at: finding.at,
		rank,
		finding
	}];
	const services = traffic.services.map((service) => `Service ${service.name}`).join(", ");
	const address = option.value ?? "";
	const direct = traffic.direct.filter((consumer) => !consumer.weak);
	const lowered = direct.length === 0 ? {
		lower: "info",
		because: traffic.proxied ? "a proxy stands in front, which repeats what fails" : "the manifests show nobody who calls it"
	} : config.commandSeen ? {} : {
		lower: "info",
		because: "the image starts uWSGI and may add options"
	};
	const rank = "lower" in lowered ? 1 : 0;
	const chunkedMissing = config.flag("http-auto-chunked") === "unset" && config.complete;
	const chunkedLine = chunkedMissing ? [{
		name: "http-auto-chunked",
		value: "true"
	}] : [];
	const number = !keepalive ? 0 : keepalive.value === void 0 ? 1 : Number(/^\s*[0-9]{1,9}/.exec(keepalive.value)?.[0] ?? 0);
	const stray = keepalive && strayNumber(config, keepalive);
	if (stray) return one(0, {
		at: stray.at,
		message: "separate",
		data: { value: stray.value ?? "" },
		related
	});
	if (keepalive && number === 0 && !/^\s*0/.test(keepalive.value ?? "")) {
		const value = keepalive.value || "(nothing)";
		return one(rank, {
			at: keepalive.at,
			message: "notNumber",
			data: {
				services,
				value
			},
			related,
			fix: set(keepalive, 75),
			...lowered
		});
	}
	if (number === 0) {
		const fix = keepalive ? set(keepalive, 75) : writeBeside(option, [{
			name: "http-keepalive",
			value: "75"
		}, ...chunkedLine], false);
		const at = keepalive?.at ?? option.at;
		if (direct.length === 0) return one(rank, {
			at,
			message: "offUnseen",
			data: {
				services,
				address
			},
			related,
			fix,
			...lowered
		});
		return one(rank, {
			at,
			message: "off",
			data: {
				services,
				address,
				consumers: [...new Set(direct.map((consumer) => consumer.noun))].slice(0, 3).join(", ")
			},
			related,
			fix,
			...lowered
		});
	}
	if (!keepalive) return [];
	const short = balancerOutlives(config, traffic, number);
	if (short) return one(0, {
		at: keepalive.at,
		message: "short",
		data: short,
		related,
		fix: set(keepalive, short.idle === 600 ? 620 : short.idle + 15)
	});
	if (!chunkedMissing) return [];
	const because = "it costs the reuse of connections and no request";
	const fix = writeBeside(keepalive, chunkedLine, false);
	return one(2, {
		at: keepalive.at,
		message: "unchunked",
		related,
		fix,
		lower: "info",
		because
	});
}
const set = (option, seconds) => option.value === void 0 ? void 0 : writeBeside(option, [{
	name: "http-keepalive",
	value: String(seconds)
}], true);
function strayNumber(config, keepalive) {
	if (keepalive.value !== void 0 || keepalive.source !== "args" && keepalive.source !== "script") return void 0;
	const next = config.options[config.options.indexOf(keepalive) + 1];
	return next?.name === "" && /^[0-9]+$/.test(next.value ?? "") ? next : void 0;
}
function balancerOutlives(config, { direct }, number) {
	const timeout = config.last("http-timeout");
	if (number === 1 && timeout?.unknown) return void 0;
	const seconds = number > 1 ? number : Number(/^[0-9]{1,9}/.exec(timeout?.value ?? "")?.[0] ?? 60);
	for (const { kind, noun, route, weak } of direct) {
		if (weak || !route || kind !== "alb" && kind !== "gce") continue;
		const said = /idle_timeout\.timeout_seconds=([0-9]{1,5})/.exec(route.route.annotations["alb.ingress.kubernetes.io/load-balancer-attributes"] ?? "");
		const idle = kind === "gce" ? 600 : Number(said?.[1] ?? 60);
		if (seconds <= idle) return {
			balancer: noun,
			idle,
			seconds
		};
	}
}

// rules/runtime/uwsgi-http-socket-direct.ts
const connectionClose = /^\s*connection\s*:\s*close\s*$/i;
const messages$1 = {
	direct: "uWSGI {option} {address} closes every connection unannounced and answers without length or chunking: keep-alive clients of {services} get 502s ({consumers}). Use http with http-keepalive and http-auto-chunked, or put a proxy in front.",
	unseen: "uWSGI {option} {address} is what {services} sends traffic to: it closes every connection unannounced, so whoever calls it directly with keep-alive gets 502s. Use http with http-keepalive and http-auto-chunked, or put a proxy in front.",
	unused: "uWSGI {option} {address} needs a proxy in front: it closes every connection unannounced, so whoever calls it directly with keep-alive gets 502s. Use http with http-keepalive and http-auto-chunked."
};
var uwsgi_http_socket_direct_default = defineRule({
	id: "uwsgi-http-socket-direct",
	summary: "Clients talk to the http-socket of uWSGI without a proxy in between.",
	why: "",
	details: void 0,
	category: "runtime",
	severity: "warning",
	presets: ["recommended"],
	since: "0.1.0",
	fix: "unsafe",
	sources: [],
	messages: messages$1,
	on: {
		workload(workload, context) {
			for (const found of eachUwsgi(context.embedded, { workload }, (config) => judge$1(config, (port) => trafficToPort(context.cluster, config.workload, port)))) context.report(found.finding);
		},
		ConfigMap(object, context) {
			const { resource } = object;
			const { embedded, cluster } = context;
			for (const found of eachUwsgi(embedded, { config: resource }, (config) => judge$1(config, (port) => trafficToPort(cluster, config.workload, port)))) context.report(found.finding);
			for (const file of embedded.uwsgiFiles(resource)) {
				if (file.used) continue;
				for (const found of judge$1(file, (port) => trafficNear(cluster, resource, port), true)) context.report(found.finding);
			}
		},
		Secret(object, { embedded, cluster, report }) {
			for (const found of eachUwsgi(embedded, { config: object.resource }, (config) => judge$1(config, (port) => trafficToPort(cluster, config.workload, port)))) report(found.finding);
		}
	},
	examples: {
		good: [],
		bad: []
	}
});
function judge$1(config, trafficTo, unused = false) {
	if (config.all("add-header").some(({ value }) => connectionClose.test(value ?? ""))) return [];
	return config.sockets.flatMap((socket) => {
		const { option, protocol, bind, port } = socket;
		if (protocol !== "http" || bind !== "any" || port === void 0) return [];
		const traffic = trafficTo(port);
		const direct = traffic?.direct ?? [];
		if (!traffic && !unused) return [];
		if (traffic?.proxied && direct.length === 0) return [];
		const data = {
			option: option.name === "socket" ? "socket (protocol http)" : option.name,
			address: option.value ?? ""
		};
		const services = (traffic?.services ?? []).map((service) => `Service ${service.name}`).join(", ");
		const common = {
			at: option.at,
			distinguish: option.value ?? "",
			related: [...(traffic?.ports ?? []).map((at) => ({
				at,
				message: `Service ${at.resource.name} sends traffic to port ${port}`
			})), ...direct.map(({ at, noun }) => ({
				at,
				message: `${noun} comes without a proxy`
			}))],
			fix: option.name === "http-socket" ? writeBeside(option, linesFor(config, option), true) : void 0
		};
		const certain = direct.length > 0 && !direct.every((consumer) => consumer.weak);
		if (direct.length > 0 && !(unused && !certain)) {
			const consumers = [...new Set(direct.map((consumer) => consumer.noun))].slice(0, 3).join(", ");
			const lowered = unused ? {
				lower: "info",
				because: "no workload of the manifests reads this text"
			} : certain ? {} : {
				lower: "info",
				because: weakEvidence
			};
			return [{
				rank: certain && !unused ? 0 : 1,
				at: option.at,
				finding: {
					...common,
					message: "direct",
					data: {
						...data,
						services,
						consumers
					},
					...lowered
				}
			}];
		}
		const lowered = {
			lower: "info",
			because: "the manifests show nobody who calls it"
		};
		return traffic ? [{
			rank: 1,
			at: option.at,
			finding: {
				...common,
				message: "unseen",
				data: {
					...data,
					services
				},
				...lowered
			}
		}] : [{
			rank: 2,
			at: option.at,
			finding: {
				...common,
				message: "unused",
				data,
				lower: "info",
				because: "no workload of the manifests reads this text"
			}
		}];
	});
}
function linesFor(config, { source, value }) {
	const wanted = [
		{
			name: "http-keepalive",
			value: "75"
		},
		{
			name: "http-auto-chunked",
			value: "true"
		},
		...source === "script" ? [] : [{
			name: "add-header",
			value: "Connection: Keep-Alive"
		}]
	].filter(({ name }) => name === "add-header" || config.all(name).length === 0);
	return [{
		name: "http",
		value: value ?? ""
	}, ...wanted];
}

// rules/runtime/uwsgi-protocol-exposed.ts
const messages = {
	exposed: "uWSGI {option} {address} speaks the binary uwsgi protocol, and {consumers} reaches it through {services} with HTTP: requests fail (\"invalid request block size\"), and the protocol lets a peer choose what code runs. Use http, or bind it to 127.0.0.1 behind an nginx with uwsgi_pass.",
	unseen: "uWSGI {option} {address} speaks the binary uwsgi protocol to whoever reaches {services}: HTTP requests fail (\"invalid request block size\"), and the protocol lets a peer choose what code runs. Bind it to 127.0.0.1 behind an nginx with uwsgi_pass, or use http."
};
var uwsgi_protocol_exposed_default = defineRule({
	id: "uwsgi-protocol-exposed",
	summary: "A Service leads to a socket that speaks the uwsgi protocol.",
	why: "",
	details: void 0,
	category: "runtime",
	severity: "error",
	presets: ["recommended"],
	since: "0.1.0",
	fix: "unsafe",
	sources: [],
	messages,
	on: {
		workload(workload, { report, cluster, embedded }) {
			for (const { finding } of eachUwsgi(embedded, { workload }, (config) => judge(cluster, config))) report(finding);
		},
		ConfigMap(object, { report, cluster, embedded }) {
			for (const { finding } of eachUwsgi(embedded, { config: object.resource }, (config) => judge(cluster, config))) report(finding);
		},
		Secret(object, { report, cluster, embedded }) {
			for (const { finding } of eachUwsgi(embedded, { config: object.resource }, (config) => judge(cluster, config))) report(finding);
		}
	},
	examples: {
		good: [],
		bad: []
	}
});
function judge(cluster, config) {
	return config.sockets.flatMap((socket) => {
		const { option, protocol, bind, port } = socket;
		if (protocol !== "uwsgi" || bind !== "any" || port === void 0) return [];
		const traffic = trafficToPort(cluster, config.workload, port);
		if (!traffic || traffic.speaksUwsgi || traffic.calledByProxy) return [];
		const callers = [...traffic.direct, ...traffic.routes];
		const strong = callers.filter((consumer) => !consumer.weak);
		const [first] = strong.length > 0 ? strong : callers;
		const finding = {
			at: option.at,
			distinguish: option.value ?? "",
			related: [...traffic.ports.map((at) => ({
				at,
				message: `Service ${at.resource.name} sends traffic to port ${port}`
			})), ...callers.map(({ at, noun }) => ({
				at,
				message: `${noun} speaks HTTP`
			}))],
			fix: writeBeside(option, [{
				name: "http",
				value: option.value ?? ""
			}, ...["http-keepalive", "http-auto-chunked"].filter((name) => config.all(name).length === 0).map((name) => ({
				name,
				value: name === "http-keepalive" ? "75" : "true"
			}))], true)
		};
		const data = {
			option: option.name,
			address: option.value ?? "",
			services: traffic.services.map((service) => `Service ${service.name}`).join(", ")
		};
		const unsure = weakEvidence;
		if (!first) {
			const because = traffic.weak ? unsure : "the manifests show nobody who calls it, and an nginx with uwsgi_pass may";
			return [{
				at: option.at,
				rank: 1,
				finding: {
					...finding,
					message: "unseen",
					data,
					lower: traffic.weak ? "info" : "warning",
					because
				}
			}];
		}
		const lowered = strong.length > 0 ? {} : {
			lower: "warning",
			because: unsure
		};
		return [{
			at: option.at,
			rank: 0,
			finding: {
				...finding,
				message: "exposed",
				data: {
					...data,
					consumers: first.noun
				},
				...lowered
			}
		}];
	});
}

// rules/traffic/external-traffic-cluster-extra-hop.ts
var external_traffic_cluster_extra_hop_default = defineRule({
	id: "external-traffic-cluster-extra-hop",
	summary: "A load balancer sends to any node in front of something that looks at the address of the client.",
	why: "",
	details: void 0,
	category: "traffic",
	severity: "info",
	presets: [],
	since: "0.1.0",
	fix: "unsafe",
	sources: [],
	aliases: ["popeye/1107", "popeye/1108"],
	messages: {
		address: "{workload} {use}, but behind LoadBalancer Service {service} with {policy} it sees the addresses of nodes, after an extra hop between nodes. Use Local with the Pods spread over nodes, or let the load balancer send to Pods.",
		hop: "{workload} {use}, and LoadBalancer Service {service} with {policy} sends most connections to it through one more node. Use Local with the Pods spread over nodes, or let the load balancer send to Pods."
	},
	on: { Service(service, { report, cluster, runtime }) {
		const traffic = externalTrafficOf(service, cluster);
		if (traffic?.type !== "LoadBalancer" || traffic.policy === "Local" || traffic.targets === "pod") return;
		const use = clientAddressUse(service, traffic, cluster, runtime);
		if (!use) return;
		const { workload } = use.edge;
		const certain = traffic.edges.every((edge) => edge.workload.kind.controller === "daemonset" || (podCounts(cluster, edge.workload).min ?? 0) >= 2);
		const spread = traffic.edges.filter((edge) => spreadOverNodes(edge.workload) === "no").map((edge) => spreadConstraint(edge.workload));
		report({
			at: traffic.policy ? traffic.at : service.at("spec").at("type"),
			message: use.proxyProtocol ? "hop" : "address",
			data: {
				workload: workload.label,
				use: use.phrase,
				service: service.resource.name ?? "(no name)",
				policy: traffic.policy ? "externalTrafficPolicy Cluster" : "externalTrafficPolicy Cluster (the default)"
			},
			related: [{
				at: use.at,
				message: `${workload.label}, behind this Service, ${use.phrase}`
			}],
			fix: certain ? [traffic.at.set("Local"), ...spread.filter((intent) => intent !== void 0)] : void 0
		});
	} },
	examples: {
		good: [],
		bad: []
	}
});

// rules/traffic/external-traffic-local-blackhole.ts
const loadBalancerAnnotation = /load-?balancer|metallb|\/neg$|backend-config|nlb|target-group/i;
var external_traffic_local_blackhole_default = defineRule({
	id: "external-traffic-local-blackhole",
	summary: "A NodePort Service with externalTrafficPolicy Local drops what reaches a node without one of its Pods.",
	why: "",
	details: void 0,
	category: "traffic",
	severity: "warning",
	presets: ["recommended"],
	since: "0.1.0",
	fix: "unsafe",
	sources: [],
	messages: { blackhole: "Connections to the node port of Service {service} time out on every node that runs none of {pods}: externalTrafficPolicy is Local, and no load balancer here checks which nodes have one. Use type LoadBalancer, a DaemonSet, or policy Cluster." },
	on: { Service(service, { report, cluster }) {
		const traffic = externalTrafficOf(service, cluster);
		if (traffic?.type !== "NodePort" || traffic.policy !== "Local") return;
		const selector = service.at("spec").at("selector");
		if (selector.absent || selector.unknown || selector.entries().length === 0) return;
		if (traffic.edges.length === 0 && cluster.workloadsOf(service.resource).length > 0) return;
		if (traffic.edges.some(({ workload }) => coversEveryNode(workload))) return;
		if (Object.keys(service.resource.annotations).some((key) => loadBalancerAnnotation.test(key))) return;
		const routes = cluster.routesTo(service.resource);
		if (routes.some(({ targets }) => targets !== void 0)) return;
		const [route] = routes;
		const [edge] = traffic.edges;
		report({
			at: traffic.at,
			message: "blackhole",
			data: {
				service: service.resource.name ?? "(no name)",
				pods: edge ? `its Pods (${traffic.edges.map(({ workload }) => workload.label).join(", ")})` : "its Pods"
			},
			related: [...traffic.edges.map(({ workload }) => ({
				at: workload.pod,
				message: `${workload.label} is behind this Service`
			})), ...routes.map(({ route: { kind, name }, at }) => ({
				at,
				message: `${kind} ${name} sends traffic to this Service`
			}))],
			fix: route ? void 0 : traffic.at.set("Cluster"),
			...!route && !edge && {
				lower: "info",
				because: "the Pods behind this Service are in no manifest: they may run on every node"
			},
			...route && {
				lower: "info",
				because: `clients may all come through ${route.route.kind} ${route.route.name}, and not to the node port`
			}
		});
	} },
	examples: {
		good: [],
		bad: []
	}
});

// rules/traffic/external-traffic-local-single-replica.ts
var external_traffic_local_single_replica_default = defineRule({
	id: "external-traffic-local-single-replica",
	summary: "A LoadBalancer Service with externalTrafficPolicy Local has a single Pod behind it.",
	why: "",
	details: void 0,
	category: "traffic",
	severity: "info",
	presets: ["recommended"],
	since: "0.1.0",
	sources: [],
	messages: { single: "{workload} runs one Pod, so externalTrafficPolicy Local leaves the load balancer of Service {service} one node: when a rollout or drain moves the Pod, new connections fail until the health checks have followed. Run two Pods on different nodes, or use Cluster." },
	on: { Service(service, { report, cluster }) {
		const traffic = externalTrafficOf(service, cluster);
		if (traffic?.type !== "LoadBalancer" || traffic.policy !== "Local" || traffic.targets === "pod") return;
		const [edge, ...others] = traffic.edges;
		if (!edge || others.length > 0) return;
		const { workload } = edge;
		if (![
			"deployment",
			"statefulset",
			"replicaset"
		].includes(workload.kind.controller)) return;
		if (workload.replicaCount !== 1 || cluster.autoscalersOf(workload).length > 0) return;
		report({
			at: traffic.at,
			message: "single",
			data: {
				service: service.resource.name ?? "(no name)",
				workload: workload.label
			},
			related: [{
				at: workload.replicas ?? workload.pod,
				message: `${workload.label} is behind this Service and runs one Pod`
			}]
		});
	} },
	examples: {
		good: [],
		bad: []
	}
});

// rules/traffic/external-traffic-local-uneven.ts
var external_traffic_local_uneven_default = defineRule({
	id: "external-traffic-local-uneven",
	summary: "A LoadBalancer Service with externalTrafficPolicy Local has several Pods that nothing spreads over nodes.",
	why: "",
	details: void 0,
	category: "traffic",
	severity: "warning",
	presets: ["recommended"],
	since: "0.1.0",
	fix: "unsafe",
	sources: [],
	messages: { uneven: "With externalTrafficPolicy Local the load balancer of Service {service} divides traffic among nodes, and nothing spreads {pods} of {workload} over nodes: a node with 1 Pod gets as much as a node with 3. Add a topologySpreadConstraint on kubernetes.io/hostname to {workload}." },
	on: { Service(service, { report, cluster }) {
		const traffic = externalTrafficOf(service, cluster);
		if (traffic?.type !== "LoadBalancer" || traffic.policy !== "Local" || traffic.targets === "pod") return;
		const { annotations } = service.resource;
		if (Object.hasOwn(annotations, "networking.gke.io/weighted-load-balancing")) return;
		const edges = traffic.edges.filter(({ workload }) => {
			const { min, max } = podCounts(cluster, workload);
			if (!((min ?? 0) >= 2 || (max ?? 0) >= 2) || workload.kind.controller === "pod" || workload.runsToCompletion) return false;
			if (spreadOverNodes(workload) !== "no") return false;
			return cluster.servicesOf(workload).find((edge) => balancesLocalNodes(edge.service, cluster))?.service === service.resource;
		});
		const [edge] = edges;
		if (!edge) return;
		const { min, max } = podCounts(cluster, edge.workload);
		report({
			at: traffic.at,
			message: "uneven",
			data: {
				service: service.resource.name ?? "(no name)",
				workload: edge.workload.label,
				pods: min === max || max === void 0 ? `the ${min} Pods` : `the Pods (up to ${max})`
			},
			related: edges.map(({ workload }) => ({
				at: workload.pod,
				message: `${workload.label} is behind this Service and not spread over nodes`
			})),
			fix: edges.filter(({ weak }) => !weak).flatMap(({ workload }) => spreadConstraint(workload) ?? []),
			...edges.every(({ weak }) => weak) && {
				lower: "info",
				because: `whether ${edge.workload.label} is behind this Service is not certain: a namespace is set on one side only, or several environments fit`
			}
		});
	} },
	examples: {
		good: [],
		bad: []
	}
});

// rules/traffic/external-traffic-policy-unset.ts
var external_traffic_policy_unset_default = defineRule({
	id: "external-traffic-policy-unset",
	summary: "A LoadBalancer or NodePort Service leaves externalTrafficPolicy open.",
	why: "",
	details: void 0,
	category: "traffic",
	severity: "info",
	presets: [],
	since: "0.1.0",
	sources: [],
	messages: {
		loadBalancer: "LoadBalancer Service {service} leaves externalTrafficPolicy open: the default, Cluster, sends most connections through one more node and hides the address of the client. Write Cluster to keep that, or Local with the Pods spread over nodes.",
		nodePort: "NodePort Service {service} leaves externalTrafficPolicy open: the default, Cluster, sends most connections through one more node and hides the address of the client. Write Cluster to keep that, or Local if clients only come to nodes that run its Pods."
	},
	on: { Service(service, { report, cluster, runtime }) {
		const traffic = externalTrafficOf(service, cluster);
		if (!traffic || traffic.policy || traffic.targets === "pod") return;
		if (traffic.type === "LoadBalancer" && clientAddressUse(service, traffic, cluster, runtime)) return;
		report({
			at: service.at("spec").at("type"),
			message: traffic.type === "LoadBalancer" ? "loadBalancer" : "nodePort",
			data: { service: service.resource.name ?? "(no name)" },
			related: traffic.edges.filter(({ weak }) => !weak).map(({ workload }) => ({
				at: workload.pod,
				message: `${workload.label} is behind this Service`
			}))
		});
	} },
	examples: {
		good: [],
		bad: []
	}
});

// rules/validity/external-traffic-policy-invalid.ts
const internalTypes = /* @__PURE__ */ new Set(["ClusterIP", "ExternalName"]);
var external_traffic_policy_invalid_default = defineRule({
	id: "external-traffic-policy-invalid",
	summary: "A Service sets externalTrafficPolicy or healthCheckNodePort in a way that the API server refuses.",
	why: "",
	details: void 0,
	category: "validity",
	severity: "error",
	presets: ["recommended", "valid"],
	since: "0.1.0",
	fix: "unsafe",
	sources: [],
	messages: {
		value: "The API server refuses Service {service}: externalTrafficPolicy \"{value}\" does not exist. Write Cluster or Local.",
		type: "The API server refuses Service {service}: externalTrafficPolicy may not be set with {type}. Remove it, or make the type LoadBalancer or NodePort.",
		healthCheckNodePort: "The API server refuses Service {service}: healthCheckNodePort may be set only with type LoadBalancer and externalTrafficPolicy Local, and here {reason}. Remove it."
	},
	on: { Service(service, { report, settings }) {
		const spec = service.at("spec");
		const [type, policy, port, ips] = [
			spec.at("type"),
			spec.at("externalTrafficPolicy"),
			spec.at("healthCheckNodePort"),
			spec.at("externalIPs")
		];
		const name = service.resource.name ?? "(no name)";
		const typeName = type.absent ? "ClusterIP" : type.string;
		if (typeName === void 0 || policy.unknown) return;
		const written = policy.string === "" ? void 0 : policy.string;
		if (!policy.absent && policy.string === void 0) return;
		if (written !== void 0 && internalTypes.has(typeName)) {
			const external = typeName === "ClusterIP" && (ips.unknown || ips.items().length > 0);
			const tooOld = external && !ips.unknown && (settings.kubernetesMinor?.from ?? 29) < 29;
			if (!external || tooOld) {
				report({
					at: policy,
					message: "type",
					data: {
						service: name,
						type: tooOld ? "type ClusterIP before Kubernetes 1.29, with externalIPs neither" : `type ${typeName}`
					},
					fix: policy.remove()
				});
				return;
			}
		}
		if (written !== void 0 && written !== "Local" && written !== "Cluster") {
			const meant = ["Local", "Cluster"].find((word) => word.toLowerCase() === written.toLowerCase().trim());
			report({
				at: policy,
				message: "value",
				data: {
					service: name,
					value: written
				},
				fix: meant ? policy.set(meant) : void 0
			});
			return;
		}
		if (port.number !== void 0 && port.number > 0 && (typeName !== "LoadBalancer" || written !== "Local")) {
			if (!(typeName === "LoadBalancer" || typeName === "NodePort" || internalTypes.has(typeName))) return;
			report({
				at: port,
				message: "healthCheckNodePort",
				data: {
					service: name,
					reason: typeName !== "LoadBalancer" ? `the type is ${typeName}` : `the policy is ${written ?? "unset, which means Cluster"}`
				},
				fix: port.remove()
			});
		}
	} },
	examples: {
		good: [],
		bad: []
	}
});

// rules/index.ts
const rules = [
	dns_ndots_amplification_default,
	dns_ndots_breaks_musl_default,
	best_effort_pod_default,
	cpu_limit_missing_default,
	cpu_request_missing_default,
	limit_below_request_default,
	memory_limit_missing_default,
	memory_request_missing_default,
	resource_unit_wrong_default,
	grace_period_zero_default,
	prestop_exceeds_grace_period_default,
	prestop_missing_default,
	prestop_too_short_default,
	entrypoint_pipeline_hides_app_default,
	init_wraps_nonexec_shell_default,
	shell_pid1_swallows_sigterm_default,
	trap_never_runs_default,
	uwsgi_die_on_term_missing_default,
	uwsgi_http_no_keepalive_default,
	uwsgi_http_socket_direct_default,
	uwsgi_protocol_exposed_default,
	external_traffic_cluster_extra_hop_default,
	external_traffic_local_blackhole_default,
	external_traffic_local_single_replica_default,
	external_traffic_local_uneven_default,
	external_traffic_policy_unset_default,
	external_traffic_policy_invalid_default
];

// src/rule/engine-rules.ts
const engineRules = [
	{
		id: "syntax-error",
		summary: "A document is not valid YAML.",
		why: "kubectl refuses the document, and nothing in it can be checked.",
		severity: "error",
		category: "validity",
		fixed: true
	},
	{
		id: "duplicate-key",
		summary: "A mapping holds the same key twice.",
		why: "kubectl silently uses the last one, kustomize and strict decoding refuse the object: what you read is not what runs.",
		severity: "error",
		category: "validity",
		fixed: false
	},
	{
		id: "unreadable-file",
		summary: "A file cannot be read.",
		why: "What cannot be read is not linted: a run that skipped it must not look clean.",
		severity: "error",
		category: "validity",
		fixed: true
	},
	{
		id: "file-too-large",
		summary: "A file is too large to be a manifest.",
		why: "It is refused before it is read, so that a run cannot exhaust the memory of the machine; nothing in it is linted.",
		severity: "error",
		category: "validity",
		fixed: true
	},
	{
		id: "unused-suppression",
		summary: "A suppression silences nothing.",
		why: "It outlived the finding it was written for, and would silence the next one unseen.",
		severity: "warning",
		category: "hygiene",
		fixed: false
	},
	{
		id: "unknown-suppression",
		summary: "A suppression names a rule that does not exist.",
		why: "It silences nothing: the finding it was written for is still there, or the rule has another name.",
		severity: "warning",
		category: "hygiene",
		fixed: false
	},
	{
		id: "expired-suppression",
		summary: "A suppression is past its `until` date.",
		why: "Somebody promised to look again by that day.",
		severity: "warning",
		category: "hygiene",
		fixed: false
	},
	{
		id: "suppression-reason-missing",
		summary: "A suppression gives no reason, and the configuration asks for one.",
		why: "Without a reason nobody can tell later whether it still holds.",
		severity: "warning",
		category: "hygiene",
		fixed: false
	}
];

// src/config/config-error.ts
var ConfigError = class extends Error {
	name = "ConfigError";
	path;
	aboutKey;
	place;
	others;
	constructor(message, where = {}, others = []) {
		super(message);
		this.others = others;
		this.path = where.path;
		this.aboutKey = where.aboutKey ?? false;
		this.place = where.place;
	}
};
function orDidYouMean(candidate) {
	return candidate === void 0 ? "" : `; did you mean "${candidate}"?`;
}

// src/config/wildcard.ts
function matchesWildcard(pattern, text) {
	let p = 0;
	let t = 0;
	let star = -1;
	let resume = 0;
	while (t < text.length) if (p < pattern.length && pattern[p] === "*") {
		star = p++;
		resume = t;
	} else if (p < pattern.length && pattern[p] === text[t]) {
		p++;
		t++;
	} else if (star >= 0) {
		p = star + 1;
		t = ++resume;
	} else return false;
	while (pattern[p] === "*") p++;
	return p === pattern.length;
}

// src/config/override-match.ts
function overrideTest(override, compile) {
	const { kinds, names, namespaces } = override;
	const matchesFile = fileTest(override.files, compile);
	const oneOf = (patterns, text) => patterns === void 0 || text !== void 0 && patterns.some((pattern) => matchesWildcard(pattern, text));
	return (place) => oneOf(kinds, place.kind) && oneOf(names, place.name) && oneOf(namespaces, place.namespace) && (matchesFile === void 0 || matchesFile(place.file));
}
function fileTest(patterns, compile) {
	if (patterns === void 0) return void 0;
	if (!compile) throw new TypeError("mergeConfig needs a PatternCompiler for overrides that name files");
	const test = compile(patterns);
	const known = /* @__PURE__ */ new Map();
	return (file) => {
		let answer = known.get(file);
		if (answer === void 0) {
			answer = test(file);
			known.set(file, answer);
		}
		return answer;
	};
}

// src/config/presets.ts
const presets = {
	recommended: "what breaks in production and is worth acting on; the default",
	resources: "every missing request and limit, one by one",
	valid: "what the API server of the target version refuses",
	security: "what widens an attack",
	availability: "what makes an application unavailable when a node or a Pod goes",
	all: "every rule"
};
const presetNames = Object.keys(presets);
function rulesOfPreset(name, rules, where = {}) {
	if (!Object.hasOwn(presets, name)) throw new ConfigError(`there is no preset "${name}"${orDidYouMean(nearest(name, presetNames))} (the presets are ${presetNames.join(", ")})`, where);
	return rules.filter((rule) => !rule.engine && (name === "all" || rule.presets?.includes(name))).map((rule) => rule.id);
}

// src/config/options.ts
function defaultOptions(specs) {
	return Object.fromEntries(Object.entries(specs ?? {}).map(([name, spec]) => [name, spec.default]));
}
function mergeOptions(rule, specs, base, given, path = []) {
	const merged = { ...base };
	for (const [name, value] of Object.entries(given)) {
		const place = { path: [...path, name] };
		const spec = specs && Object.hasOwn(specs, name) ? specs[name] : void 0;
		if (!spec) {
			const names = Object.keys(specs ?? {});
			const known = names.length ? ` (its options are ${names.join(", ")})` : " (it has none)";
			throw new ConfigError(`the rule ${rule} has no option "${name}"${orDidYouMean(nearest(name, [...names, "severity"]))}${known}`, {
				...place,
				aboutKey: true
			});
		}
		const problem = problemOf(spec, value);
		if (problem) throw new ConfigError(`option "${name}" of the rule ${rule} ${problem}`, place);
		merged[name] = spec.type === "integers" ? {
			...base[name],
			...value
		} : value;
	}
	return merged;
}
function problemOf(spec, value) {
	switch (spec.type) {
		case "boolean": return typeof value === "boolean" ? void 0 : "must be true or false";
		case "integer":
		case "number": return numberProblem(value, spec.type === "integer", spec.minimum, spec.maximum);
		case "string":
			if (typeof value !== "string") return "must be text";
			return spec.enum && !spec.enum.includes(value) ? `must be one of ${spec.enum.join(", ")}${orDidYouMean(nearest(value, spec.enum))}` : void 0;
		case "strings": return Array.isArray(value) && value.every((item) => typeof item === "string") ? void 0 : "must be a list of texts";
		case "integers": {
			if (typeof value !== "object" || value === null || Array.isArray(value)) return "must be a mapping of names to integers";
			const names = Object.keys(spec.default);
			for (const [name, number] of Object.entries(value)) {
				if (!Object.hasOwn(spec.default, name)) return `has no name "${name}"${orDidYouMean(nearest(name, names))} (the names are ${names.join(", ")})`;
				const problem = numberProblem(number, true, spec.minimum, void 0);
				if (problem) return `${problem} at "${name}"`;
			}
			return;
		}
	}
}
function numberProblem(value, integer, minimum, maximum) {
	if (typeof value !== "number" || !Number.isFinite(value) || integer && !Number.isInteger(value)) return `must be ${integer ? "an integer" : "a number"}`;
	if (minimum !== void 0 && value < minimum) return `must be at least ${minimum}`;
	if (maximum !== void 0 && value > maximum) return `must be at most ${maximum}`;
}

// src/config/rule-settings.ts
const ruleSeverities = [
	"off",
	"info",
	"warning",
	"error"
];
var RuleIndex = class {
	rules;
	byId;
	constructor(rules) {
		this.rules = rules;
		this.byId = new Map(rules.map((rule) => [rule.id, rule]));
	}
	find(id) {
		return this.byId.get(id);
	}
	get(id, where = {}) {
		const rule = this.byId.get(id);
		if (rule) return rule;
		throw new ConfigError(`there is no rule "${id}"${orDidYouMean(this.meantBy(id))} ("seaworthy rules" lists them)`, {
			aboutKey: true,
			...where
		});
	}
	meantBy(id) {
		const lower = id.toLowerCase();
		return this.rules.find((rule) => rule.aliases?.some((alias) => alias.toLowerCase() === lower || alias.toLowerCase().endsWith(`/${lower}`)))?.id ?? nearest(id, this.byId.keys());
	}
};
function initialState(rule, on) {
	return {
		severity: on || rule.engine ? rule.severity : "off",
		severityIsUsers: false,
		options: defaultOptions(rule.options)
	};
}
function withSetting(rule, base, setting, path) {
	if (typeof setting === "string") return withSeverity(rule, base, setting, { path });
	if (typeof setting !== "object" || setting === null || Array.isArray(setting)) throw new ConfigError(`the setting of ${rule.id} must be ${ruleSeverities.join(", ")}, or a mapping of its options`, { path });
	const { severity, ...options } = setting;
	return {
		...severity === void 0 ? base : withSeverity(rule, base, severity, { path: [...path, "severity"] }),
		options: mergeOptions(rule.id, rule.options, base.options, options, path)
	};
}
function withSeverity(rule, base, severity, where = {}) {
	if (!ruleSeverities.includes(severity)) {
		const meant = typeof severity === "string" ? nearest(severity, ruleSeverities) : void 0;
		throw new ConfigError(`"${String(severity)}" is no severity of ${rule.id}${orDidYouMean(meant)} (write ${ruleSeverities.join(", ")})`, where);
	}
	if (rule.fixed && severity !== rule.severity) throw new ConfigError(`${rule.id} stays ${rule.severity}: a run that could not read everything must not look clean`, where);
	return {
		...base,
		severity,
		severityIsUsers: true
	};
}

// src/config/kubernetes-version.ts
const version = /^v?1\.(\d{1,2})(?:\.\d+)?$/;
function parseKubernetesVersion(text, where = {}) {
	const parts = text.split("-").map((part) => version.exec(part.trim()));
	const [first, last = first] = parts;
	if (!first || !last || parts.length > 2) throw new ConfigError(`"${text}" is no Kubernetes version: write a minor version such as "1.30", or a range such as "1.28-1.33"`, where);
	const from = Number(first[1]);
	const to = Number(last[1]);
	if (from > to) throw new ConfigError(`the range "${text}" runs backwards: write the lower version first`, where);
	return {
		from,
		to
	};
}

// src/config/settings.ts
function settingsOf(file, kubernetesVersion) {
	const path = kubernetesVersion === void 0 ? ["kubernetesVersion"] : void 0;
	const version = kubernetesVersion ?? file.kubernetesVersion;
	return {
		kubernetesMinor: version === void 0 ? void 0 : parseKubernetesVersion(version, path && { path }),
		provider: file.provider ?? "unknown",
		clusterDomain: (file.clusterDomain ?? "cluster.local").replace(/\.$/, ""),
		nodeCIDRs: file.nodeCIDRs ?? [],
		nodeKernel: file.nodeKernel,
		images: Object.entries(file.images ?? {}).map(([pattern, traits]) => ({
			pattern: imagePattern(pattern),
			traits
		})),
		externalCallers: file.externalCallers ?? false,
		externalObjects: file.externalObjects ?? [],
		workloadKinds: file.workloadKinds ?? [],
		suppressions: {
			requireReason: file.suppressions?.requireReason ?? false,
			reportUnused: file.suppressions?.reportUnused ?? true
		}
	};
}
function imagePattern(text) {
	const [first = "", ...rest] = text.split(/\*+/).map((part) => part.replace(/[\\^$.|?+()[\]{}]/g, "\\$&"));
	const last = rest.pop();
	const between = rest.map((part, index) => `(?=([^]*?${part}))\\${index + 1}`).join("");
	return new RegExp(`^${first}${between}${last === void 0 ? "" : `[^]*${last}`}(?:[:@][^]*)?$`);
}

// src/config/merge.ts
const defaultPreset = "recommended";
function mergeConfig(file, cli, rules, compile) {
	const given = file ?? {};
	const index = new RuleIndex(rules);
	const states = baseStates(given, cli, index);
	const overrides = (given.overrides ?? []).map((override, position) => prepare(override, ["overrides", position], states, index, compile));
	const fromCli = Object.entries(cli.rules ?? {});
	const settled = new Set(fromCli.map(([id]) => id));
	const only = cli.only && new Set(cli.only);
	for (const [id, severity] of fromCli) {
		const rule = index.get(id);
		if (only && !only.has(id) && !rule.engine) continue;
		states.set(id, withSeverity(rule, states.get(id), severity));
	}
	const overridesOf = /* @__PURE__ */ new Map();
	for (const override of overrides) for (const id of override.settings.keys()) {
		if (settled.has(id) || only && !only.has(id) && !index.find(id)?.engine) continue;
		const list = overridesOf.get(id);
		if (list) list.push(override);
		else overridesOf.set(id, [override]);
	}
	const off = {
		severity: "off",
		severityIsUsers: false,
		options: {}
	};
	const rule = (id) => states.get(id) ?? off;
	const combined = /* @__PURE__ */ new Map();
	return {
		settings: settingsOf(given, cli.kubernetesVersion),
		rule,
		ruleFor(id, place) {
			const candidates = overridesOf.get(id);
			if (!candidates) return rule(id);
			const matching = candidates.filter((override) => override.matches(place));
			if (!matching.length) return rule(id);
			const key = `${id} ${matching.map((override) => override.position).join(" ")}`;
			let state = combined.get(key);
			if (!state) {
				const meta = index.get(id);
				state = matching.reduce((before, { settings, path }) => withSetting(meta, before, settings.get(id), [...path, id]), rule(id));
				combined.set(key, state);
			}
			return state;
		},
		mayApply: (id) => (overridesOf.get(id) ?? []).some(({ settings }) => turnsOn(settings.get(id))),
		complete: cli.only === void 0
	};
}
function turnsOn(setting) {
	const severity = typeof setting === "string" ? setting : setting.severity;
	return severity !== void 0 && severity !== "off";
}
function presetsInUse(file, cli) {
	if (cli.presets) return cli.presets.map((name) => ({ name }));
	if (typeof file.extends === "string") return [{
		name: file.extends,
		path: ["extends"]
	}];
	return file.extends?.map((name, position) => ({
		name,
		path: ["extends", position]
	})) ?? [{ name: defaultPreset }];
}
function baseStates(file, cli, index) {
	const on = /* @__PURE__ */ new Set();
	for (const { name, path } of presetsInUse(file, cli)) for (const id of rulesOfPreset(name, index.rules, path && { path })) on.add(id);
	const states = new Map(index.rules.map((rule) => [rule.id, initialState(rule, on.has(rule.id))]));
	for (const [id, setting] of Object.entries(file.rules ?? {})) {
		const path = ["rules", id];
		states.set(id, withSetting(index.get(id, { path }), states.get(id), setting, path));
	}
	if (!cli.only) return states;
	const only = new Set(cli.only);
	for (const id of only) {
		if (presetNames.includes(id) && !index.find(id)) throw new ConfigError(`"${id}" is a preset, not a rule: write --preset ${id}`);
		index.get(id);
	}
	for (const rule of index.rules) {
		const state = states.get(rule.id);
		if (only.has(rule.id)) {
			if (state.severity === "off") states.set(rule.id, {
				...state,
				severity: rule.severity,
				severityIsUsers: false
			});
		} else if (!rule.engine) states.set(rule.id, {
			...state,
			severity: "off"
		});
	}
	return states;
}
function prepare(override, path, states, index, compile) {
	const settings = new Map(Object.entries(override.rules ?? {}));
	for (const [id, setting] of settings) {
		const where = [
			...path,
			"rules",
			id
		];
		const rule = index.get(id, { path: where });
		withSetting(rule, states.get(id), setting, where);
	}
	return {
		position: path[1],
		path: [...path, "rules"],
		settings,
		matches: overrideTest(override, compile)
	};
}

// src/config/rule-meta.ts
function withEngineRules(rules, engineRules) {
	return [...rules, ...engineRules.map((rule) => ({
		...rule,
		engine: true
	}))];
}

// src/config/index.ts
function configOf(file, rules, cli = {}, compile) {
	return mergeConfig(file, cli, withEngineRules(rules, engineRules), compile);
}

// src/cluster/raw.ts
function field(value, ...keys) {
	let at = value;
	for (const key of keys) {
		if (!isMapping(at) || !Object.hasOwn(at, key)) return void 0;
		at = at[key];
	}
	return at;
}
function text(value) {
	return typeof value === "string" && value !== "" ? value : void 0;
}
function integer(value) {
	return typeof value === "number" && Number.isInteger(value) ? value : void 0;
}
function items(value) {
	return Array.isArray(value) ? value : [];
}

// src/cluster/autoscalers.ts
const kinds = [{
	kind: "HorizontalPodAutoscaler",
	groups: ["autoscaling"],
	min: "minReplicas",
	max: "maxReplicas",
	defaultMin: 1,
	defaultMax: void 0,
	defaultTarget: void 0
}, {
	kind: "ScaledObject",
	groups: ["keda.sh", "keda.k8s.io"],
	min: "minReplicaCount",
	max: "maxReplicaCount",
	defaultMin: 0,
	defaultMax: 100,
	defaultTarget: "Deployment"
}];
function linkAutoscalers(objects, workloadsFrom) {
	const ofWorkload = /* @__PURE__ */ new Map();
	for (const { kind, groups, min, max, defaultMin, defaultMax, defaultTarget } of kinds) for (const autoscaler of objects.ofKind(kind)) {
		if (!groups.includes(autoscaler.group) || objects.supersededBy(autoscaler)) continue;
		const spec = field(autoscaler.object, "spec");
		const target = field(spec, "scaleTargetRef");
		const [targetKind, name] = [text(field(target, "kind")) ?? defaultTarget, text(field(target, "name"))];
		if (targetKind === void 0 || name === void 0) continue;
		const found = objects.find(autoscaler, {
			kind: targetKind,
			name
		});
		for (const workload of found ? workloadsFrom(found.resource) : []) {
			const edge = {
				at: Cursor.of(autoscaler).walk("spec", "scaleTargetRef"),
				weak: found.weak,
				autoscaler,
				min: countOf(field(spec, min), defaultMin),
				max: countOf(field(spec, max), defaultMax)
			};
			const edges = ofWorkload.get(workload);
			if (edges) edges.push(edge);
			else ofWorkload.set(workload, [edge]);
		}
	}
	return ofWorkload;
}
function countOf(value, missing) {
	return value === void 0 || value === null ? missing : integer(value);
}

// src/cluster/config-edges.ts
function configEdges(workload, objects) {
	const edges = [];
	const found = /* @__PURE__ */ new Map();
	for (const { kind, name, ...reference } of references(workload)) {
		const key = `${kind} ${name}`;
		if (!found.has(key)) found.set(key, objects.find(workload.resource, {
			kind,
			name,
			group: ""
		}));
		const config = found.get(key);
		if (config) edges.push({
			...reference,
			config: config.resource,
			weak: config.weak
		});
	}
	return edges;
}
function* references(workload) {
	const mounts = mountsByVolume(workload);
	for (const volume of workload.pod.at("volumes").items()) {
		const name = volume.at("name").string;
		for (const source of sourcesOf(volume)) {
			const ownMounts = name !== void 0 && mounts.get(name) || [void 0];
			for (const mount of ownMounts) yield mounted(source, mount);
		}
	}
	for (const container of workload.containers) {
		const environment = {
			container,
			path: void 0,
			fileOf: () => void 0
		};
		for (const item of container.at("envFrom").items()) for (const [field, kind] of [["configMapRef", "ConfigMap"], ["secretRef", "Secret"]]) {
			const at = item.at(field).at("name");
			if (at.string) yield {
				...environment,
				kind,
				name: at.string,
				at,
				how: "env-from",
				keys: void 0
			};
		}
		for (const item of container.at("env").items()) for (const [field, kind] of [["configMapKeyRef", "ConfigMap"], ["secretKeyRef", "Secret"]]) {
			const reference = item.at("valueFrom").at(field);
			const [name, key] = [reference.at("name").string, reference.at("key").string];
			if (name && key) yield {
				...environment,
				kind,
				name,
				at: reference.at("name"),
				how: "env",
				keys: [key]
			};
		}
	}
}
function mountsByVolume(workload) {
	const byVolume = /* @__PURE__ */ new Map();
	for (const container of workload.containers) for (const mount of container.at("volumeMounts").items()) {
		const [name, path] = [mount.at("name").string, mount.at("mountPath").string];
		if (name === void 0 || path === void 0) continue;
		const subPath = mount.at("subPath");
		const entry = {
			container,
			path: path.length > 1 ? path.replace(/\/+$/, "") : path,
			subPath: text(subPath.string)?.replace(/^\.\//, ""),
			unclear: subPath.unknown || !mount.at("subPathExpr").absent
		};
		const list = byVolume.get(name);
		if (list) list.push(entry);
		else byVolume.set(name, [entry]);
	}
	return byVolume;
}
function* sourcesOf(volume) {
	const one = function* (source, kind, nameKey) {
		const at = source.walk(nameKey);
		if (!at.string) return;
		const list = field(source.raw, "items");
		const files = Array.isArray(list) ? /* @__PURE__ */ new Map() : void 0;
		for (const item of items(list)) {
			const [key, path] = [text(field(item, "key")), text(field(item, "path"))];
			if (key !== void 0 && path !== void 0) files?.set(key, path);
		}
		yield {
			kind,
			name: at.string,
			at,
			files
		};
	};
	yield* one(volume.walk("configMap"), "ConfigMap", "name");
	yield* one(volume.walk("secret"), "Secret", "secretName");
	for (const source of volume.walk("projected", "sources").items()) {
		yield* one(source.walk("configMap"), "ConfigMap", "name");
		yield* one(source.walk("secret"), "Secret", "name");
	}
}
function mounted({ kind, name, at, files }, mount) {
	const inVolume = (key) => files ? files.get(key) : key;
	const all = files && [...files.keys()];
	const reference = {
		kind,
		name,
		at,
		how: "mount",
		container: mount?.container,
		path: mount?.path
	};
	if (!mount || mount.unclear) return {
		...reference,
		keys: all,
		fileOf: () => void 0
	};
	const { path, subPath } = mount;
	if (subPath === void 0) return {
		...reference,
		keys: all,
		fileOf(key) {
			const file = inVolume(key);
			return file === void 0 ? void 0 : join(path, file);
		}
	};
	const below = (key) => {
		const file = inVolume(key);
		if (file === subPath) return path;
		return file?.startsWith(`${subPath}/`) ? join(path, file.slice(subPath.length + 1)) : void 0;
	};
	return {
		...reference,
		keys: all ? all.filter((key) => below(key) !== void 0) : [subPath],
		fileOf: below
	};
}
function join(folder, file) {
	return folder.endsWith("/") ? folder + file : `${folder}/${file}`;
}

// src/kubernetes/selector.ts
function labelSelector(value) {
	if (value === void 0 || value === null) return selector([], [], "nothing");
	if (!isObject(value)) return selector([], ["a label selector is a mapping"], "nothing");
	const problems = [];
	const requirements = equalities(value.matchLabels, "matchLabels", problems);
	const { matchExpressions } = value;
	if (Array.isArray(matchExpressions)) for (const expression of matchExpressions) addExpression(expression, requirements, problems);
	else if (matchExpressions !== void 0 && matchExpressions !== null) problems.push("matchExpressions is a list");
	return selector(requirements, problems, "everything");
}
function mapSelector(value) {
	const problems = [];
	return selector(equalities(value, "selector", problems), problems, "nothing");
}
function equalities(value, field, problems) {
	if (value === void 0 || value === null) return [];
	if (!isObject(value)) {
		problems.push(`${field} is a mapping`);
		return [];
	}
	const requirements = [];
	for (const key of Object.keys(value)) {
		const label = value[key];
		if (typeof label === "string" || label === null) requirements.push({
			key,
			operator: "In",
			values: [label ?? ""]
		});
		else problems.push(`the value of label ${key} is a string`);
	}
	return requirements;
}
function addExpression(expression, requirements, problems) {
	if (!isObject(expression) || typeof expression.key !== "string" || expression.key === "") {
		problems.push("an item of matchExpressions has a key");
		return;
	}
	const { key, operator } = expression;
	const given = expression.values ?? [];
	const values = Array.isArray(given) ? given.filter((item) => typeof item === "string") : [];
	if (!Array.isArray(given) || values.length !== given.length) problems.push(`the values for label ${key} are a list of strings`);
	else if (operator === "In" || operator === "NotIn") {
		if (values.length > 0) requirements.push({
			key,
			operator,
			values
		});
		else problems.push(`operator ${operator} for label ${key} needs values`);
	} else if (operator === "Exists" || operator === "DoesNotExist") {
		if (values.length === 0) requirements.push({
			key,
			operator,
			values
		});
		else problems.push(`operator ${operator} for label ${key} takes no values`);
	} else problems.push(`${typeof operator === "string" ? operator : "a value that is no string"} is no operator of a label selector`);
}
function selector(requirements, problems, empty) {
	const selects = problems.length > 0 ? "nothing" : requirements.length === 0 ? empty : "some";
	const exact = /* @__PURE__ */ new Map();
	for (const { key, operator, values } of requirements) if (operator === "In" && values.length === 1) exact.set(key, values[0]);
	const tests = requirements.map(testOf);
	return {
		selects,
		requirements,
		exact,
		problems,
		matches: (labels) => selects === "everything" || selects === "some" && tests.every((test) => test(labels))
	};
}
function testOf({ key, operator, values }) {
	const set = new Set(values);
	const has = (labels) => Object.hasOwn(labels, key);
	if (operator === "In") return (labels) => has(labels) && set.has(labels[key]);
	if (operator === "NotIn") return (labels) => !has(labels) || !set.has(labels[key]);
	return operator === "Exists" ? has : (labels) => !has(labels);
}
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

// src/cluster/sidecars.ts
const names = /* @__PURE__ */ new Set([
	"istio-proxy",
	"istio-validation",
	"linkerd-proxy",
	"kuma-sidecar",
	"consul-dataplane",
	"consul-connect-envoy-sidecar",
	"envoy-sidecar",
	"aws-appmesh-envoy",
	"osm-envoy-bouncer",
	"queue-proxy",
	"daprd",
	"vault-agent",
	"cloud-sql-proxy",
	"cloudsql-proxy",
	"cloudsql-auth-proxy",
	"alloydb-auth-proxy",
	"fluent-bit",
	"fluentbit",
	"fluentd",
	"filebeat",
	"promtail",
	"vector-sidecar",
	"log-shipper",
	"logging-sidecar",
	"xray-daemon",
	"aws-xray-daemon",
	"datadog-agent",
	"jaeger-agent",
	"otc-container",
	"otel-agent",
	"git-sync",
	"config-reloader",
	"configmap-reload",
	"kube-rbac-proxy"
]);
const images = [
	"istio/proxyv2",
	"linkerd/proxy",
	"linkerd-io/proxy",
	"kumahq/kuma-dp",
	"hashicorp/consul-dataplane",
	"hashicorp/vault",
	"daprio/daprd",
	"dapr/daprd",
	"cloudsql-docker/gce-proxy",
	"cloud-sql-connectors/cloud-sql-proxy",
	"fluent/fluent-bit",
	"fluent/fluentd",
	"aws-observability/aws-for-fluent-bit",
	"amazon/aws-for-fluent-bit",
	"beats/filebeat",
	"grafana/promtail",
	"timberio/vector",
	"amazon/aws-xray-daemon",
	"xray/aws-xray-daemon",
	"jaegertracing/jaeger-agent",
	"git-sync/git-sync",
	"prometheus-operator/prometheus-config-reloader",
	"jimmidyson/configmap-reload",
	"brancz/kube-rbac-proxy"
];
function isKnownSidecar(container) {
	const name = container.at("name").string;
	if (name !== void 0 && names.has(name)) return true;
	const image = container.at("image").string;
	const repository = image === void 0 ? void 0 : parseImageReference(image)?.repository;
	return repository !== void 0 && images.some((end) => repository === end || repository.endsWith(`/${end}`));
}

// src/cluster/ports.ts
function portEdges(service, workload) {
	return Cursor.of(service).at("spec").at("ports").items().map((port) => {
		const protocol = text(field(port.raw, "protocol")) ?? "TCP";
		const target = field(port.raw, "targetPort") ?? field(port.raw, "port");
		const number = integer(target) ?? numeric(target);
		const declared = number !== void 0 ? findDeclared(workload, protocol, (declaration) => field(declaration, "containerPort") === number) : typeof target === "string" ? findDeclared(workload, protocol, (declaration) => field(declaration, "name") === target) : void 0;
		return {
			port,
			targetPort: number ?? integer(field(declared?.declaration, "containerPort")),
			container: declared?.container ?? mainContainer(workload),
			declared: declared !== void 0
		};
	});
}
const mainContainers = /* @__PURE__ */ new WeakMap();
function mainContainer(workload) {
	let main = mainContainers.get(workload);
	if (!main) {
		const normal = workload.containers.filter((container) => container.role === "normal");
		main = normal.find((container) => !isKnownSidecar(container)) ?? normal[0] ?? "none";
		mainContainers.set(workload, main);
	}
	return main === "none" ? void 0 : main;
}
function numeric(value) {
	return typeof value === "string" && /^[0-9]{1,5}$/.test(value) ? Number(value) : void 0;
}
function findDeclared(workload, protocol, fits) {
	let other;
	for (const container of workload.running) for (const declaration of items(field(container.raw, "ports"))) {
		if (!fits(declaration)) continue;
		if ((text(field(declaration, "protocol")) ?? "TCP") === protocol) return {
			container,
			declaration
		};
		other ??= {
			container,
			declaration
		};
	}
	return other;
}

// src/cluster/service-edges.ts
const mostServices = 20;
function selectPods(objects, pods) {
	const ofService = /* @__PURE__ */ new Map();
	const ofWorkload = /* @__PURE__ */ new Map();
	const servicesOf = (workload) => {
		let services = ofWorkload.get(workload);
		if (!services) {
			services = [];
			ofWorkload.set(workload, services);
		}
		return services;
	};
	const full = /* @__PURE__ */ new Set();
	let crowded = 0;
	for (const service of objects.ofKind("Service", "")) {
		if (objects.supersededBy(service) || field(service.object, "spec", "type") === "ExternalName") continue;
		const answers = pods.selectedBy(service, mapSelector(field(service.object, "spec", "selector")));
		if (answers.length === 0) continue;
		const withRoom = full.has(answers) ? [] : answers.filter(({ item }) => servicesOf(item).length < 20);
		if (withRoom.length === 0) full.add(answers);
		const own = (withRoom.length > 0 ? withRoom : [answers[crowded++ % answers.length]]).map(({ item, weak }) => new Selected(service, item, weak));
		for (const edge of own) servicesOf(edge.workload).push(edge);
		ofService.set(service, own);
	}
	return {
		ofService,
		ofWorkload
	};
}
var Selected = class {
	service;
	workload;
	weak;
	#ports;
	constructor(service, workload, weak) {
		this.service = service;
		this.workload = workload;
		this.weak = weak;
	}
	get at() {
		return Cursor.of(this.service).walk("spec", "selector");
	}
	get ports() {
		this.#ports ??= portEdges(this.service, this.workload);
		return this.#ports;
	}
};

// src/cluster/disruption-budgets.ts
function linkBudgets(objects, pods) {
	const ofWorkload = /* @__PURE__ */ new Map();
	for (const budget of objects.ofKind("PodDisruptionBudget", "policy")) {
		const selector = labelSelector(field(budget.object, "spec", "selector"));
		if (objects.supersededBy(budget) || selector.selects === "everything" && budget.version === "v1beta1") continue;
		for (const { item: workload, weak } of pods.selectedBy(budget, selector)) {
			let edges = ofWorkload.get(workload);
			if (!edges) {
				edges = [];
				ofWorkload.set(workload, edges);
			}
			if (edges.length >= 20) continue;
			edges.push({
				at: Cursor.of(budget).walk("spec", "selector"),
				weak,
				budget
			});
		}
	}
	return ofWorkload;
}

// src/cluster/route-controller.ts
const controllers = {
	"k8s.io/ingress-nginx": "nginx",
	"ingress.k8s.aws/alb": "alb",
	"eks.amazonaws.com/alb": "alb",
	"networking.gke.io/ingress-controller": "gce"
};
const classes = {
	nginx: "nginx",
	alb: "alb",
	gce: "gce",
	"gce-internal": "gce",
	"gce-multi-cluster": "gce"
};
const prefixes = [
	["nginx.org/", "other"],
	["nginx.com/", "other"],
	["nginx.ingress.kubernetes.io/", "nginx"],
	["alb.ingress.kubernetes.io/", "alb"],
	["networking.gke.io/", "gce"],
	["ingress.gcp.kubernetes.io/", "gce"],
	["traefik.ingress.kubernetes.io/", "other"],
	["haproxy.org/", "other"],
	["haproxy-ingress.github.io/", "other"],
	["konghq.com/", "other"],
	["appgw.ingress.kubernetes.io/", "other"]
];
function controllerOf(route, objects) {
	if (route.group.startsWith("gateway.networking.")) return "gateway";
	if (route.kind === "TargetGroupBinding") return "alb";
	if (route.kind !== "Ingress") return "other";
	const byAnnotation = prefixes.find(([prefix]) => Object.keys(route.annotations).some((key) => key.startsWith(prefix)))?.[1];
	const className = ingressClassName(route);
	if (className === void 0) return byAnnotation ?? "unknown";
	const ingressClass = objects.find(route, {
		kind: "IngressClass",
		name: className
	})?.resource;
	const controller = ingressClass && text(field(ingressClass.object, "spec", "controller"));
	if (controller !== void 0) return Object.hasOwn(controllers, controller) ? controllers[controller] : "other";
	if (className === "nginx" && byAnnotation === "other") return "other";
	if (Object.hasOwn(classes, className)) return classes[className];
	return byAnnotation ?? "other";
}
function ingressClassName(route) {
	const annotations = route.annotations;
	return text(field(route.object, "spec", "ingressClassName")) ?? text(annotations["kubernetes.io/ingress.class"]);
}

// src/cluster/pod-targets.ts
function annotation(resource, key) {
	return Object.hasOwn(resource.annotations, key) ? resource.annotations[key] : void 0;
}
function loadBalancerTargets(service) {
	const nlbTarget = annotation(service, "service.beta.kubernetes.io/aws-load-balancer-nlb-target-type");
	if (nlbTarget !== void 0) return nlbTarget === "ip" ? "pod" : "node";
	if (annotation(service, "service.beta.kubernetes.io/aws-load-balancer-type") === "nlb-ip") return "pod";
	if (field(service.object, "spec", "loadBalancerClass") === "eks.amazonaws.com/nlb") return "pod";
	if (annotation(service, "service.beta.kubernetes.io/backend-type") === "eni") return "pod";
	if (annotation(service, "service.beta.kubernetes.io/alibaba-cloud-loadbalancer-backend-type") === "eni") return "pod";
	if (annotation(service, "service.cloud.tencent.com/direct-access") === "true") return "pod";
	return hasNetworkEndpointGroup(service) ? "pod" : "node";
}
function routeTargets({ route, service, controller }, objects) {
	if (route.kind === "TargetGroupBinding") return targetGroupTargets(route, service);
	if (controller === "alb") return albTargets(route, service, objects);
	if (controller === "gce") return hasNetworkEndpointGroup(service) || !opensNodePort(service) ? "pod" : "node";
	if (controller === "gateway") return gatewayTargets(route, objects);
}
function albTargets(route, service, objects) {
	const key = "alb.ingress.kubernetes.io/target-type";
	const className = ingressClassName(route);
	const ingressClass = className === void 0 ? void 0 : objects.find(route, {
		kind: "IngressClass",
		name: className
	})?.resource;
	const parameters = ingressClass && text(field(ingressClass.object, "spec", "parameters", "name"));
	const found = parameters === void 0 ? void 0 : objects.find(route, {
		kind: "IngressClassParams",
		name: parameters
	})?.resource;
	const written = (found && text(field(found.object, "spec", "targetType"))) ?? annotation(service, key) ?? annotation(route, key);
	if (written !== void 0) return written === "ip" ? "pod" : "node";
	return ingressClass && field(ingressClass.object, "spec", "controller") === "eks.amazonaws.com/alb" ? "pod" : "node";
}
function targetGroupTargets(binding, service) {
	const written = text(field(binding.object, "spec", "targetType"));
	if (written !== void 0) return written === "ip" ? "pod" : "node";
	return opensNodePort(service) ? "node" : "pod";
}
function gatewayTargets(route, objects) {
	for (const parent of items(field(route.object, "spec", "parentRefs"))) {
		const [name, namespace] = [text(field(parent, "name")), text(field(parent, "namespace"))];
		if (name === void 0) continue;
		const gateway = objects.find(route, {
			kind: "Gateway",
			name,
			...namespace !== void 0 && { namespace }
		})?.resource;
		const className = gateway && text(field(gateway.object, "spec", "gatewayClassName"));
		if (className?.startsWith("gke-l7") || className === "amazon-vpc-lattice") return "pod";
	}
}
function hasNetworkEndpointGroup(service) {
	const written = annotation(service, "cloud.google.com/neg");
	return written !== void 0 && (/"ingress"\s*:\s*true/.test(written) || written.includes("\"exposed_ports\""));
}
function opensNodePort(service) {
	const type = field(service.object, "spec", "type");
	return type === "NodePort" || type === "LoadBalancer";
}

// src/cluster/exposure.ts
function exposuresThrough(edge, routes, meshed) {
	const { service, weak } = edge;
	const exposures = [];
	const type = field(service.object, "spec", "type");
	if (type === "LoadBalancer") exposures.push({
		class: loadBalancerTargets(service) === "pod" ? "lb-pod" : "lb-node",
		edge,
		route: void 0,
		weak
	});
	else if (type === "NodePort" || items(field(service.object, "spec", "externalIPs")).length > 0) exposures.push({
		class: "lb-node",
		edge,
		route: void 0,
		weak
	});
	const seen = /* @__PURE__ */ new Set();
	for (const route of routes) {
		const byTargets = route.targets === "pod" ? "lb-pod" : route.targets === "node" ? "lb-node" : "ingress";
		const kind = `${byTargets} ${weak || route.weak}`;
		if (exposures.length >= mostExposures && seen.has(kind)) continue;
		seen.add(kind);
		exposures.push({
			class: byTargets,
			edge,
			route,
			weak: weak || route.weak
		});
	}
	if (exposures.length === 0) exposures.push({
		class: meshed ? "mesh" : "clusterip",
		edge,
		route: void 0,
		weak
	});
	return exposures;
}
const mostExposures = 20;

// src/cluster/hosts.ts
function hostsIn(text, name) {
	if (name !== void 0 && isNeverLookedUp(name)) return [];
	const found = [];
	const several = text.includes("\n");
	let start = 0;
	let inBlockComment = false;
	while (start <= text.length) {
		let end = text.indexOf("\n", start);
		if (end < 0) end = text.length;
		const line = text.slice(start, end);
		const trimmed = line.trimStart();
		if (inBlockComment || trimmed.startsWith("/*") || trimmed.startsWith("<!--")) inBlockComment = !(line.includes("*/") || line.includes("-->"));
		else if (!isComment(trimmed) && !(several && answers.test(trimmed))) scanLine(line.slice(0, commentStart(line)), start, several, name, found);
		start = end + 1;
	}
	return found;
}
const neverLooksUp = /no_?proxy|non_?proxy|root_?url|external_?(url|label|host)|public_?(url|host)|redirect|callback|cors|origins?$|xmlns|homepage|licen[sc]e|documentation|(docs?|help|support)_?url|user_?agent|content_?security|runbook|allow(ed)?_?hosts?|^corefile$|^(cluster|node|pod)_?(name|id)$|(virtual_?hosts?|server_?name|server_?alias|domains?|suffix(es)?|filters?|schema(_?location)?|links?|doc|annotations?|labels?|prefix(es)?|patterns?|regexp?|image|class|provisioner|driver|group|namespaces?|email|registry|from_?address|from|description|title|message|comment)$/i;
const isNeverLookedUp = (name) => neverLooksUp.test(name.replace(/^-+/, "").replaceAll("-", "_"));
const isHostName = /(^|[_.-]|[a-z])(hosts?|hostname|servers?|endpoints?|addr|addrs|address|addresses|url|uri|brokers?|upstream|peers?)$/i;
const slashSchemes = /* @__PURE__ */ new Set([
	"dns",
	"passthrough",
	"xds"
]);
const hostlessSchemes = new Set("file unix npipe fd s3 s3a s3n gs gcs gcpkms awskms kms oss cos cosn obs swift b2 azblob azblobs docker docker-pullable docker-daemon containerd cri-o image oci-archive oci-layout spiffe classpath memory mem memfs inmemory sqlite sqlite3 secret secrets secretsmanager ssm vault ref arn env op k8s kubernetes pkg data chrome-extension about app sops awssm projects urn local dir tar asset res resource jar bundle embed zip".split(" "));
const listSchemes = new Set("postgresql postgres mysql mariadb mongodb redis rediss redis-sentinel amqp amqps kafka zk zookeeper nats etcd cassandra memcached hdfs".split(" "));
const hint = /(^|[\s"'(])(see|visit|at|docs?|documentation|more|info|information|reference|refer|about|read|licen[sc]e|under|by|check|details|guide|issue|via)[:,]?[\s"'(<[]+$/i;
const unlisted = /* @__PURE__ */ new Set([
	"http",
	"https",
	"tcp",
	"udp",
	"tls",
	"grpc",
	"port",
	"sha256",
	"uid",
	"gid",
	"localhost",
	"any",
	"all"
]);
const authorityEnd = /[/?#\s"'`<>|;)\]}\\]/;
const urlEnd = /[\s"'`,;|<>)]/;
const hostChar = /[A-Za-z0-9._-]/;
const answers = /^(add_header|more_set_headers|return|rewrite|proxy_redirect|server_name|valid_referers|header\s|redirect|rewriterule|content-security-policy)/i;
function isComment(trimmed) {
	return /^(#|;|\/\/|\*[\s/]|--\s|rem\s|dnl\s|%\s)/i.test(trimmed);
}
function commentStart(line) {
	for (let at = 1; at < line.length; at++) {
		const before = line.charCodeAt(at - 1);
		if (before !== 32 && before !== 9) continue;
		if (line[at] === "#") return at;
		if (line[at] === "/" && line[at + 1] === "/" && (line[at + 2] === " " || line[at + 2] === void 0)) return at;
	}
	return line.length;
}
function scanLine(line, offset, several, name, found) {
	if (!line.includes(".") && !line.includes(":") && !(name !== void 0 && isHostName.test(name))) return;
	const before = found.length;
	const covered = scanUrls(line, offset, name, found);
	scanPairs(line, offset, several, covered, found);
	if (found.length === before && covered.length === 0) scanBareNames(line, offset, several, name, found);
}
function scanUrls(line, offset, name, found) {
	const covered = [];
	let from = 0;
	for (;;) {
		const mark = line.indexOf("://", from);
		if (mark < 0) break;
		const schemeStart = backOver(line, mark, /[A-Za-z0-9+-]/, 40);
		const scheme = line.slice(schemeStart, mark).toLowerCase();
		let at = mark + 3;
		if (line[at] === "/" && slashSchemes.has(scheme)) at++;
		const end = authorityOf(line, at);
		let rest = end;
		while (rest < line.length && !urlEnd.test(line[rest])) rest++;
		covered.push([schemeStart, rest]);
		from = Math.max(rest, mark + 3);
		if (!/^[a-z][a-z0-9+-]*$/.test(scheme) || hostlessSchemes.has(scheme)) continue;
		const key = keyBefore(line, schemeStart) ?? name;
		if (key !== void 0 && isNeverLookedUp(key)) continue;
		if (hint.test(line.slice(Math.max(0, schemeStart - 24), schemeStart))) continue;
		takeAuthority(line, at, end, scheme, offset, found);
	}
	scanOracle(line, offset, covered, found);
	return covered;
}
function authorityOf(line, start) {
	let comma = -1;
	let end = start;
	while (end < line.length && !authorityEnd.test(line[end])) {
		if (line[end] === ",") comma = end;
		else if (line[end] === ":" && line.startsWith("//", end + 1)) return comma < 0 ? end : comma;
		end = skipPlaceholder(line, end);
	}
	return end;
}
function takeAuthority(line, start, end, scheme, offset, found) {
	if (line[end] === "\\" && !/[nrt"'/\\]/.test(line[end + 1] ?? "")) return;
	let at = start;
	let first = true;
	while (at <= end) {
		let stop = line.indexOf(",", at);
		if (stop < 0 || stop > end) stop = end;
		const hostStart = at + line.slice(at, stop).lastIndexOf("@") + 1;
		const entry = hostAndPort(line, hostStart, stop);
		if (entry && (first || entry.port !== void 0 || listSchemes.has(scheme)) && !isNamespaceHost(entry.host)) found.push({
			host: entry.host,
			scheme,
			port: entry.port,
			from: offset + hostStart,
			to: offset + entry.end
		});
		first = false;
		at = stop + 1;
	}
}
function hostAndPort(line, start, stop) {
	let end = start;
	while (end < stop && hostChar.test(line[end])) end++;
	const host = line.slice(start, end).toLowerCase();
	if (!labelsOf$1(host)) return void 0;
	if (end === stop) return {
		host,
		port: void 0,
		end
	};
	if (line[end] !== ":") return void 0;
	const port = line.slice(end + 1, stop);
	if (/^[0-9]{1,5}$/.test(port)) return {
		host,
		port: Number(port),
		end
	};
	return /^(\$|\{\{|%)/.test(port) ? {
		host,
		port: void 0,
		end
	} : void 0;
}
function scanOracle(line, offset, covered, found) {
	const mark = line.indexOf("jdbc:oracle:thin:");
	if (mark < 0) return;
	const sign = line.indexOf("@", mark);
	if (sign < 0) return;
	const start = line.startsWith("//", sign + 1) ? sign + 3 : sign + 1;
	let stop = start;
	while (stop < line.length && hostChar.test(line[stop])) stop++;
	const host = line.slice(start, stop).toLowerCase();
	const port = /^:([0-9]{1,5})\b/.exec(line.slice(stop, stop + 7))?.[1];
	covered.push([mark, line.length]);
	covered.sort((one, other) => one[0] - other[0]);
	if (labelsOf$1(host)) found.push({
		host,
		scheme: "oracle",
		port: port ? Number(port) : void 0,
		from: offset + start,
		to: offset + stop
	});
}
function scanPairs(line, offset, several, covered, found) {
	let next = 0;
	for (let colon = line.indexOf(":"); colon >= 0; colon = line.indexOf(":", colon + 1)) {
		while (next < covered.length && covered[next][1] <= colon) next++;
		const range = covered[next];
		if (range && colon >= range[0]) continue;
		const start = backOver(line, colon, /[a-z0-9._-]/, 255);
		const host = line.slice(start, colon);
		if (host === "" || unlisted.has(host)) continue;
		const ahead = start === 0 ? "" : line[start - 1];
		if (!/^[\s"'`=,;([{@|!]?$/.test(ahead)) continue;
		const labels = labelsOf$1(host);
		if (!labels) continue;
		let end = colon + 1;
		while (end < line.length && end - colon <= 6 && /[0-9]/.test(line[end])) end++;
		const port = Number(line.slice(colon + 1, end));
		const behind = line[end] ?? "";
		if (end === colon + 1) {
			if (ahead === "@" && /[A-Za-z~]/.test(behind) && looksLikeHost(host)) found.push({
				host,
				scheme: "ssh",
				port: void 0,
				from: offset + start,
				to: offset + colon
			});
			continue;
		}
		if (!isPort(port) || !/^[\s"'`,;/)\]}?|&<\\]?$/.test(behind)) continue;
		if (behind === "/" && /^[^\s"',]*(:[\w.-]+|@sha256)/.test(line.slice(end, end + 200))) continue;
		const key = keyBefore(line, start);
		if (key !== void 0 && isNeverLookedUp(key)) continue;
		if (labels.length === 1 && several && !/["'`=,@(]/.test(ahead) && !isValueOf(line, start)) continue;
		found.push({
			host,
			scheme: void 0,
			port,
			from: offset + start,
			to: offset + colon
		});
	}
}
function isPort(port) {
	return port <= 65535 && (port >= 80 || port === 21 || port === 22 || port === 25 || port === 53);
}
function isValueOf(line, at) {
	const before = line.slice(Math.max(0, at - 40), at);
	return /([:=]|^\s*-|^\s*server|_pass)\s+["']?$/.test(before);
}
function scanBareNames(line, offset, several, name, found) {
	let start = 0;
	let key = name;
	const assignment = /^\s*(?:export\s+)?["']?(-{0,2}[A-Za-z][\w.-]{0,80})["']?\s*(=|:\s)\s*/.exec(line);
	if (assignment && (several || assignment[2] === "=")) {
		start = assignment[0].length;
		key = assignment[1].replace(/^-+/, "");
	} else if (several) return;
	let end = line.length;
	while (end > start && /[\s"',;]/.test(line[end - 1])) end--;
	while (start < end && /[\s"']/.test(line[start])) start++;
	if (end - start > 2e3 || key !== void 0 && isNeverLookedUp(key)) return;
	const named = key !== void 0 && isHostName.test(key);
	const entries = [];
	for (let at = start; at < end;) {
		let stop = line.indexOf(",", at);
		if (stop < 0 || stop > end) stop = end;
		while (at < stop && line[at] === " ") at++;
		if (!isBareHost(line.slice(at, stop), named, several)) return;
		entries.push([at, stop]);
		at = stop + 1;
	}
	for (const [from, to] of entries) found.push({
		host: line.slice(from, to),
		scheme: void 0,
		port: void 0,
		from: offset + from,
		to: offset + to
	});
}
function isBareHost(host, named, several) {
	if (several) return named && isKnownServer(host);
	if (looksLikeHost(host)) return true;
	const labels = named ? labelsOf$1(host) : void 0;
	return labels !== void 0 && labels.length <= 2 && host === host.toLowerCase() && !fileEnd.test(host) && !plainWord.test(host);
}
const fileEnd = /\.(ya?ml|json|conf|cfg|ini|toml|xml|properties|sock|socket|pem|crt|key|txt|log|js|ts|py|rb|sh|go|jar|war|so|html?|css|csv|db|sql)$/;
const plainWord = /^(true|false|yes|no|on|off|none|null|default|auto|all|any|dev|prod|staging|test|debug|info|warn|error)$/;
function keyBefore(line, at) {
	let end = at;
	while (end > 0 && at - end < 8 && /[\s"'[({]/.test(line[end - 1])) end--;
	if (line[end - 1] !== "=" && line[end - 1] !== ":") return void 0;
	end--;
	while (end > 0 && at - end < 16 && /[\s"']/.test(line[end - 1])) end--;
	const start = backOver(line, end, /[A-Za-z0-9_.:-]/, 64);
	return start < end ? line.slice(start, end) : void 0;
}
function backOver(line, end, char, most) {
	let at = end;
	while (at > 0 && end - at < most && char.test(line[at - 1])) at--;
	return at;
}
function skipPlaceholder(line, at) {
	const close = line.startsWith("${", at) ? "}" : line.startsWith("$(", at) ? ")" : line.startsWith("{{", at) ? "}}" : void 0;
	if (close === void 0) return at + 1;
	const end = line.slice(at, at + 200).indexOf(close);
	return end < 0 ? at + 1 : at + end + close.length;
}

// src/cluster/host-references.ts
const mostReferences = 300;
var HostFinder = class {
	#names;
	#settingsFor;
	#found = /* @__PURE__ */ new Map();
	constructor(names, settingsFor) {
		this.#names = names;
		this.#settingsFor = settingsFor;
	}
	referencesOf(workload, configs) {
		const { clusterDomain } = this.#settingsFor(workload.resource.file.path);
		const references = [];
		for (const { cursor, name, container, source, place } of configTexts(workload, configs)) {
			const seen = /* @__PURE__ */ new Set();
			for (const { host, scheme, port, from, to } of this.#hostsIn(cursor.raw, name, place)) {
				const key = `${host}:${port ?? ""}`;
				if (seen.has(key)) continue;
				seen.add(key);
				const service = this.#names.resolve(workload.resource, host, clusterDomain);
				references.push({
					workload,
					container,
					host,
					scheme,
					port,
					at: {
						cursor,
						from,
						to
					},
					source,
					service: service?.resource,
					weak: service?.weak ?? false
				});
				if (references.length >= mostReferences) return references;
			}
		}
		return references;
	}
	#hostsIn(value, name, place) {
		if (place === void 0) return hostsIn(value, name);
		let found = this.#found.get(place);
		if (!found) {
			found = hostsIn(value, name);
			this.#found.set(place, found);
		}
		return found;
	}
};
function* configTexts(workload, configs) {
	for (const container of workload.containers) {
		if (container.role === "ephemeral") continue;
		for (const item of container.at("env").items()) {
			const value = item.at("value");
			if (typeof value.raw === "string") yield {
				cursor: value,
				name: item.at("name").string,
				container,
				source: "env"
			};
		}
		for (const list of [container.at("command"), container.at("args")]) {
			let flag;
			for (const word of list.items()) {
				const { raw } = word;
				if (typeof raw !== "string") continue;
				yield {
					cursor: word,
					name: flag,
					container,
					source: "args"
				};
				flag = /^--?[A-Za-z][\w.-]*$/.test(raw) ? raw.replace(/^-+/, "") : void 0;
			}
		}
	}
	const seen = /* @__PURE__ */ new Set();
	for (const { config, container, how, keys, fileOf, path } of configs) {
		const part = config.kind === "Secret" ? "stringData" : "data";
		const data = Cursor.of(config).walk(part);
		const values = field(config.object, part);
		if (!isMapping(values)) continue;
		for (const key of keys ?? Object.keys(values)) {
			if (typeof field(values, key) !== "string") continue;
			if (how === "mount" && path !== void 0 && container && fileOf(key) === void 0) continue;
			const place = `${config.file.path}\u0000${config.document.index}\u0000${config.base.join("/")}\u0000${key}`;
			if (seen.has(place)) continue;
			seen.add(place);
			const source = config.kind === "Secret" ? "secret" : "config-map";
			yield {
				cursor: data.walk(key),
				name: key,
				container,
				source,
				place
			};
		}
	}
}

// src/cluster/namespaces.ts
function compareNamespaces(a, b) {
	if (a === b) return "strong";
	const [left, right] = [namespaceKey(a), namespaceKey(b)];
	if (left === void 0 || right === void 0) return "weak";
	if (left === right) return "strong";
	return a === void 0 || b === void 0 ? "weak" : "none";
}
function namespaceKey(namespace) {
	if (namespace === void 0 || namespace === "default") return "";
	return hasPlaceholder(namespace) ? void 0 : namespace;
}

// src/cluster/limit-ranges.ts
function limitRangesOf(workload, objects, tree) {
	const { resource } = workload;
	const folder = tree.fileOf(resource).parent;
	const named = Boolean(namespaceKey(resource.namespace));
	return objects.nearestOfKind(resource, "LimitRange", "").filter(({ item }) => {
		if (named && compareNamespaces(resource.namespace, item.namespace) === "strong") return true;
		const rank = tree.rankOf(item);
		return folder !== void 0 && rank >= folder.from && rank < folder.to;
	}).map(({ item, weak }) => ({
		limitRange: item,
		weak
	}));
}

// src/cluster/mesh.ts
const proxies = /* @__PURE__ */ new Set([
	"istio-proxy",
	"linkerd-proxy",
	"kuma-sidecar",
	"consul-dataplane"
]);
function isMeshed(workload, objects) {
	if (workload.running.some((container) => proxies.has(container.at("name").string ?? ""))) return true;
	const own = injection(workload.podLabels, workload.podAnnotations);
	if (own !== void 0) return own;
	const { namespace } = workload.resource;
	const found = namespace === void 0 ? void 0 : objects.find(workload.resource, {
		kind: "Namespace",
		group: "",
		name: namespace
	});
	return found !== void 0 && injection(found.resource.labels, found.resource.annotations) === true;
}
function injection(labels, annotations) {
	const said = (record, key) => Object.hasOwn(record, key) ? record[key] : void 0;
	const istio = said(labels, "sidecar.istio.io/inject") ?? said(annotations, "sidecar.istio.io/inject");
	if (istio !== void 0) return istio === "true";
	const linkerd = said(annotations, "linkerd.io/inject");
	if (linkerd !== void 0) return linkerd === "enabled" || linkerd === "ingress";
	const kuma = said(labels, "kuma.io/sidecar-injection") ?? said(annotations, "kuma.io/sidecar-injection");
	if (kuma !== void 0) return kuma === "enabled" || kuma === "true";
	const ofNamespace = said(labels, "istio-injection");
	if (ofNamespace !== void 0) return ofNamespace === "enabled";
	return said(labels, "istio.io/rev") === void 0 ? void 0 : true;
}

// src/cluster/identity.ts
function objectKey(resource) {
	const { name } = resource;
	if (name === void 0 || name.endsWith("-") || hasPlaceholder(name)) return void 0;
	const namespace = namespaceKey(resource.namespace) ?? `?${resource.namespace}`;
	return `${resource.group}\u0000${resource.kind}\u0000${namespace}\u0000${name}`;
}

// src/cluster/posting.ts
var PostingIndex = class {
	#lists = /* @__PURE__ */ new Map();
	add(key, rank, item) {
		const list = this.#lists.get(key);
		if (list) {
			list.ranks.push(rank);
			list.items.push(item);
		} else this.#lists.set(key, {
			ranks: [rank],
			items: [item]
		});
	}
	get(key) {
		return this.#lists.get(key);
	}
};
function lowerBound(ranks, rank) {
	let [low, high] = [0, ranks.length];
	while (low < high) {
		const middle = low + high >>> 1;
		if (ranks[middle] < rank) low = middle + 1;
		else high = middle;
	}
	return low;
}
function* within$1(posting, range) {
	const end = lowerBound(posting.ranks, range.to);
	for (let at = lowerBound(posting.ranks, range.from); at < end; at++) yield posting.items[at];
}

// src/cluster/nearest.ts
function findNearest(tree, search) {
	const { from, accepts, resourceOf, namespace, namespaced } = search;
	const postings = search.postings.filter((posting) => posting !== void 0);
	for (const { adds, far } of tree.scopesOf(from)) {
		const strong = [];
		const weak = [];
		for (const posting of postings) for (const item of adds.flatMap((range) => [...within$1(posting, range)])) {
			const resource = resourceOf(item);
			const nearness = namespaced ? compareNamespaces(namespace, resource.namespace) : "strong";
			if (nearness === "none" || !accepts(item) || tree.areAlternatives(from, resource)) continue;
			if (nearness === "strong" && !(far && namespaced && (namespace === void 0 || resource.namespace === void 0))) strong.push({
				item,
				weak: false
			});
			else weak.push({
				item,
				weak: true
			});
		}
		const found = strong.length > 0 ? strong : weak;
		if (found.length > 0) return found.sort((a, b) => tree.rankOf(resourceOf(a.item)) - tree.rankOf(resourceOf(b.item)));
	}
	return [];
}

// src/cluster/objects.ts
const clusterKinds = /* @__PURE__ */ new Set([
	"Namespace",
	"IngressClass",
	"IngressClassParams",
	"GatewayClass",
	"PriorityClass",
	"RuntimeClass",
	"StorageClass"
]);
function indexObjects(tree) {
	const byKind = /* @__PURE__ */ new Map();
	const byName = new PostingIndex();
	const kinds = new PostingIndex();
	const superseded = /* @__PURE__ */ new Map();
	const lastOf = /* @__PURE__ */ new Map();
	tree.ordered.forEach((resource, rank) => {
		const list = byKind.get(resource.kind);
		if (list) list.push(resource);
		else byKind.set(resource.kind, [resource]);
		const key = objectKey(resource);
		const inFile = key === void 0 ? void 0 : `${tree.fileOf(resource).id} ${key}`;
		if (inFile !== void 0) {
			const earlier = lastOf.get(inFile);
			if (earlier) superseded.set(earlier, resource);
			lastOf.set(inFile, resource);
		}
		const namespace = namespaceKey(resource.namespace) ?? "?";
		if (resource.name !== void 0) {
			byName.add(nameKey(resource.kind, resource.name, "*"), rank, resource);
			byName.add(nameKey(resource.kind, resource.name, namespace), rank, resource);
		}
		kinds.add(nameKey(resource.kind, resource.group, "*"), rank, resource);
		kinds.add(nameKey(resource.kind, resource.group, namespace), rank, resource);
	});
	const search = (from, namespace, namespaced, group, list) => {
		const own = namespaceKey(namespace);
		return findNearest(tree, {
			postings: !namespaced || !own ? [list("*")] : [
				list(own),
				list(""),
				list("?")
			],
			from,
			namespace,
			namespaced,
			accepts: (resource) => !superseded.has(resource) && (group === void 0 || resource.group === group),
			resourceOf: (resource) => resource
		});
	};
	const ofGroup = /* @__PURE__ */ new Map();
	const objects = {
		ofKind(kind, group) {
			const all = byKind.get(kind) ?? [];
			if (group === void 0) return all;
			const key = `${kind} ${group}`;
			let found = ofGroup.get(key);
			if (!found) {
				found = all.filter((resource) => resource.group === group);
				ofGroup.set(key, found);
			}
			return found;
		},
		find(from, { kind, group, name, namespace = from.namespace }) {
			const answers = search(from, namespace, !clusterKinds.has(kind), group, (key) => byName.get(nameKey(kind, name, key)));
			const [first] = answers;
			return first && {
				resource: first.item,
				weak: first.weak || answers.length > 1
			};
		},
		nearestOfKind: (from, kind, group) => search(from, from.namespace, true, group, (key) => kinds.get(nameKey(kind, group, key))),
		supersededBy(resource) {
			let last = superseded.get(resource);
			while (last && superseded.has(last)) last = superseded.get(last);
			return last;
		},
		isBesideOwner(resource) {
			if (!resource.owned) return false;
			return items(field(resource.object, "metadata", "ownerReferences")).some((reference) => {
				if (field(reference, "controller") !== true) return false;
				const [kind, name] = [text(field(reference, "kind")), text(field(reference, "name"))];
				return kind !== void 0 && name !== void 0 && objects.find(resource, {
					kind,
					name
				}) !== void 0;
			});
		}
	};
	return objects;
}
function nameKey(kind, name, namespace) {
	return `${kind}\u0000${name}\u0000${namespace}`;
}

// src/cluster/pods.ts
const podNameLabel = "statefulset.kubernetes.io/pod-name";
function indexPods(tree, workloads, objects) {
	const byLabel = new PostingIndex();
	const visible = workloads.filter(({ resource }) => !resource.group.endsWith("knative.dev") && !objects.supersededBy(resource) && !objects.isBesideOwner(resource)).sort((a, b) => tree.rankOf(a.resource) - tree.rankOf(b.resource));
	for (const workload of visible) {
		const rank = tree.rankOf(workload.resource);
		const namespace = namespaceKey(workload.namespace) ?? "?";
		for (const key of ["*", namespace]) {
			byLabel.add(everyPod(key), rank, workload);
			for (const [label, value] of labelsOf(workload)) byLabel.add(labelKey(key, label, value), rank, workload);
		}
	}
	const rarest = (namespace, selector) => {
		let shortest;
		for (const [label, value] of selector.exact) {
			const list = byLabel.get(labelKey(namespace, label, label === podNameLabel ? withoutNumber(value) : value));
			if (!list) return void 0;
			if (!shortest || list.ranks.length < shortest.ranks.length) shortest = list;
		}
		return shortest ?? byLabel.get(everyPod(namespace));
	};
	const known = /* @__PURE__ */ new Map();
	return { selectedBy(from, selector) {
		if (selector.selects === "nothing") return [];
		const key = JSON.stringify([
			tree.fileOf(from).id,
			from.namespace ?? null,
			requirementsKey(selector)
		]);
		let found = known.get(key);
		if (!found) {
			const own = namespaceKey(from.namespace);
			found = markAlternatives(tree, findNearest(tree, {
				postings: (own ? [
					own,
					"",
					"?"
				] : ["*"]).map((namespace) => rarest(namespace, selector)),
				from,
				namespace: from.namespace,
				namespaced: true,
				accepts: (workload) => selects(selector, workload),
				resourceOf: (workload) => workload.resource
			}));
			known.set(key, found);
		}
		return found;
	} };
}
function selects(selector, workload) {
	const podName = selector.exact.get(podNameLabel);
	if (podName === void 0 || workload.kind.controller !== "statefulset") return selector.matches(workload.podLabels);
	return withoutNumber(podName) === workload.resource.name && selector.matches({
		...workload.podLabels,
		[podNameLabel]: podName
	});
}
function* labelsOf(workload) {
	for (const label of Object.keys(workload.podLabels)) yield [label, workload.podLabels[label]];
	const { name } = workload.resource;
	if (workload.kind.controller === "statefulset" && name !== void 0 && !Object.hasOwn(workload.podLabels, podNameLabel)) yield [podNameLabel, name];
}
function withoutNumber(podName) {
	return podName.replace(/-\d+$/, "");
}
function markAlternatives(tree, answers) {
	if (answers.length < 2) return answers;
	const files = new Map(answers.map(({ item }) => [tree.fileOf(item.resource), item.resource]));
	if (files.size < 2) return answers;
	const uncertain = /* @__PURE__ */ new Set();
	const places = [...files].slice(0, mostPlaces);
	for (const [file, resource] of places) if (places.some(([other, another]) => other !== file && tree.areAlternatives(resource, another))) uncertain.add(file);
	return answers.map(({ item, weak }) => ({
		item,
		weak: weak || uncertain.has(tree.fileOf(item.resource))
	}));
}
const mostPlaces = 100;
function requirementsKey(selector) {
	return selector.requirements.map(({ key, operator, values }) => JSON.stringify([
		key,
		operator,
		[...values].sort()
	])).sort();
}
function labelKey(namespace, label, value) {
	return `${namespace}\u0000${label}\u0000${value}`;
}
function everyPod(namespace) {
	return `${namespace}\u0000`;
}

// src/cluster/route-references.ts
const gatewayGroups = ["gateway.networking.k8s.io", "gateway.networking.x-k8s.io"];
const traefikGroups = ["traefik.io", "traefik.containo.us"];
const routeKinds = [
	{
		kind: "Ingress",
		groups: ["networking.k8s.io", "extensions"],
		backends: ["spec.defaultBackend.service", "spec.rules.*.http.paths.*.backend.service"],
		name: "name"
	},
	{
		kind: "Ingress",
		groups: ["networking.k8s.io", "extensions"],
		backends: ["spec.backend", "spec.rules.*.http.paths.*.backend"],
		name: "serviceName"
	},
	...[
		"HTTPRoute",
		"GRPCRoute",
		"TCPRoute",
		"TLSRoute",
		"UDPRoute"
	].map((kind) => ({
		kind,
		groups: gatewayGroups,
		backends: ["spec.rules.*.backendRefs.*", "spec.rules.*.forwardTo.*"],
		name: "name",
		crossNamespace: true
	})),
	{
		kind: "TargetGroupBinding",
		groups: ["elbv2.k8s.aws", "eks.amazonaws.com"],
		backends: ["spec.serviceRef"],
		name: "name"
	},
	...[
		"IngressRoute",
		"IngressRouteTCP",
		"IngressRouteUDP"
	].map((kind) => ({
		kind,
		groups: traefikGroups,
		backends: ["spec.routes.*.services.*"],
		name: "name",
		crossNamespace: true
	})),
	{
		kind: "HTTPProxy",
		groups: ["projectcontour.io"],
		backends: ["spec.routes.*.services.*", "spec.tcpproxy.services.*"],
		name: "name"
	},
	{
		kind: "Route",
		groups: ["route.openshift.io"],
		backends: ["spec.to", "spec.alternateBackends.*"],
		name: "name"
	},
	{
		kind: "VirtualServer",
		groups: ["k8s.nginx.org"],
		backends: ["spec.upstreams.*"],
		name: "service"
	},
	{
		kind: "VirtualService",
		groups: ["networking.istio.io"],
		backends: [
			"spec.http.*.route.*.destination",
			"spec.tcp.*.route.*.destination",
			"spec.tls.*.route.*.destination"
		],
		name: "host"
	}
];
function* backendReferences(route) {
	for (const { kind, groups, backends, name: nameKey, crossNamespace } of routeKinds) {
		if (route.kind !== kind || !groups.includes(route.group)) continue;
		if (kind === "VirtualService" && !hasIstioGateway(route)) continue;
		for (const pattern of backends) for (const path of expand(route.object, pattern.split("."))) {
			const at = Cursor.of(route).walk(...path);
			const backendKind = field(at.raw, "kind");
			const backendGroup = field(at.raw, "group");
			const written = text(field(at.raw, nameKey));
			if (written === void 0 || backendKind !== void 0 && backendKind !== "Service") continue;
			if (backendGroup !== void 0 && backendGroup !== "") continue;
			const namespace = crossNamespace ? text(field(at.raw, "namespace")) : void 0;
			if (nameKey === "host") {
				const [name, of] = written.split(".");
				if (name) yield {
					at: at.walk("host"),
					name,
					namespace: of
				};
			} else yield {
				at: at.walk(nameKey),
				name: written,
				namespace
			};
		}
	}
}
function hasIstioGateway(route) {
	return items(field(route.object, "spec", "gateways")).some((gateway) => typeof gateway === "string" && gateway !== "mesh");
}
function* expand(value, pattern, path = []) {
	const [key, ...rest] = pattern;
	if (key === void 0) yield path;
	else if (key === "*") {
		const list = items(value);
		for (let index = 0; index < list.length; index++) yield* expand(list[index], rest, [...path, index]);
	} else {
		const below = field(value, key);
		if (below !== void 0 && below !== null) yield* expand(below, rest, [...path, key]);
	}
}

// src/cluster/routes.ts
function linkRoutes(objects) {
	const toService = /* @__PURE__ */ new Map();
	for (const kind of new Set(routeKinds.map((route) => route.kind))) for (const route of objects.ofKind(kind)) {
		if (objects.supersededBy(route)) continue;
		let controller;
		const seen = /* @__PURE__ */ new Set();
		for (const { at, name, namespace } of backendReferences(route)) {
			const found = objects.find(route, {
				kind: "Service",
				group: "",
				name,
				...namespace !== void 0 && { namespace }
			});
			if (!found || seen.has(found.resource)) continue;
			seen.add(found.resource);
			controller ??= controllerOf(route, objects);
			const ends = {
				route,
				service: found.resource,
				controller
			};
			const edge = {
				...ends,
				at,
				weak: found.weak,
				targets: routeTargets(ends, objects)
			};
			const edges = toService.get(found.resource);
			if (edges) edges.push(edge);
			else toService.set(found.resource, [edge]);
		}
	}
	return toService;
}

// src/cluster/alternatives.ts
function findAlternatives(twins, fileOf) {
	const holders = /* @__PURE__ */ new Map();
	for (const resource of twins) {
		const key = objectKey(resource);
		if (key === void 0) continue;
		const files = holders.get(key);
		if (files) files.add(fileOf(resource));
		else holders.set(key, /* @__PURE__ */ new Set([fileOf(resource)]));
	}
	const shared = /* @__PURE__ */ new Map();
	for (const [key, files] of holders) {
		if (files.size < 2) continue;
		const children = /* @__PURE__ */ new Map();
		for (const file of files) for (let node = file; node.parent; node = node.parent) {
			const siblings = children.get(node.parent);
			if (siblings?.has(node)) break;
			if (siblings) siblings.add(node);
			else children.set(node.parent, /* @__PURE__ */ new Set([node]));
		}
		for (const siblings of children.values()) {
			if (siblings.size < 2) continue;
			for (const node of siblings) {
				const keys = shared.get(node);
				if (keys) keys.add(key);
				else shared.set(node, /* @__PURE__ */ new Set([key]));
			}
		}
	}
	const known = /* @__PURE__ */ new Map();
	const share = (a, b) => {
		const [few, many] = [shared.get(a), shared.get(b)].sort((left, right) => (left?.size ?? 0) - (right?.size ?? 0));
		if (!few || !many) return false;
		for (const key of few) if (many.has(key)) return true;
		return false;
	};
	return (a, b) => {
		if (shared.size === 0 || a === b) return false;
		const branches = whereTheyPart(a, b);
		if (!branches) return false;
		const [left, right] = branches[0].id < branches[1].id ? branches : [branches[1], branches[0]];
		if (!shared.has(left) || !shared.has(right)) return false;
		let answers = known.get(left);
		if (!answers) {
			answers = /* @__PURE__ */ new Map();
			known.set(left, answers);
		}
		let answer = answers.get(right);
		if (answer === void 0) {
			answer = share(left, right);
			answers.set(right, answer);
		}
		return answer;
	};
}
function whereTheyPart(a, b) {
	let [left, right] = [a, b];
	while (left.depth > right.depth && left.parent) left = left.parent;
	while (right.depth > left.depth && right.parent) right = right.parent;
	while (left.parent !== right.parent) {
		if (!left.parent || !right.parent) return void 0;
		left = left.parent;
		right = right.parent;
	}
	return left === right ? void 0 : [left, right];
}

// src/cluster/scope-tree.ts
function buildScopeTree(resources, countsAsTwin) {
	let nodes = 0;
	const node = (path, parent) => ({
		id: nodes++,
		path,
		parent,
		depth: parent ? parent.depth + 1 : 0,
		from: 0,
		to: 0,
		ownTo: 0,
		folders: /* @__PURE__ */ new Map(),
		files: /* @__PURE__ */ new Map(),
		resources: []
	});
	const root = node("", void 0);
	const files = /* @__PURE__ */ new Map();
	const segmentsOf = segmentsFrom(resources);
	for (const resource of resources) {
		const { path } = resource.file;
		let file = files.get(path);
		if (!file) {
			let folder = root;
			const segments = segmentsOf(path);
			for (const segment of segments.slice(0, -1)) folder = child$1(folder.folders, segment, () => node(`${folder.path}${segment}/`, folder));
			file = child$1(folder.files, segments.at(-1) ?? "", () => node(path, folder));
			files.set(path, file);
		}
		file.resources.push(resource);
	}
	const ordered = [];
	const rank = /* @__PURE__ */ new Map();
	const fileNode = /* @__PURE__ */ new Map();
	const number = (folder) => {
		folder.from = ordered.length;
		for (const file of sorted(folder.files)) {
			file.from = ordered.length;
			for (const resource of file.resources.sort(byPlace)) {
				rank.set(resource, ordered.length);
				fileNode.set(resource, file);
				ordered.push(resource);
			}
			file.to = file.ownTo = ordered.length;
		}
		folder.ownTo = ordered.length;
		for (const below of sorted(folder.folders)) number(below);
		folder.to = ordered.length;
	};
	number(root);
	const fileOf = (resource) => fileNode.get(resource) ?? root;
	const scopes = /* @__PURE__ */ new Map();
	const alternatives = findAlternatives(ordered.filter(countsAsTwin), fileOf);
	return {
		ordered,
		root,
		rankOf: (resource) => rank.get(resource) ?? -1,
		fileOf,
		scopesOf(resource) {
			const file = fileOf(resource);
			let found = scopes.get(file);
			if (!found) {
				found = scopesAround(file);
				scopes.set(file, found);
			}
			return found;
		},
		areAlternatives: (a, b) => alternatives(fileOf(a), fileOf(b))
	};
}
function scopesAround(file) {
	const scopes = [{
		adds: [file],
		far: false
	}];
	let inner = file;
	for (let folder = file.parent; folder; folder = folder.parent) {
		const far = file.depth - folder.depth > 2;
		const own = {
			from: folder.from,
			to: folder.ownTo
		};
		const below = {
			from: folder.ownTo,
			to: folder.to
		};
		const parts = inner === file ? [without(own, inner), [below]] : [[own], without(below, inner)];
		for (const part of parts) {
			const adds = part.filter(({ from, to }) => from < to);
			if (adds.length > 0) scopes.push({
				adds,
				far
			});
		}
		inner = folder;
	}
	return scopes;
}
function without(range, part) {
	return [{
		from: range.from,
		to: part.from
	}, {
		from: part.to,
		to: range.to
	}];
}
function child$1(children, name, make) {
	let found = children.get(name);
	if (!found) {
		found = make();
		children.set(name, found);
	}
	return found;
}
function sorted(children) {
	return [...children].sort(([a], [b]) => a < b ? -1 : 1).map(([, node]) => node);
}
function byPlace(a, b) {
	return a.document.index - b.document.index || listIndex(a) - listIndex(b);
}
function listIndex(resource) {
	const last = resource.base.at(-1);
	return typeof last === "number" ? last : -1;
}
function segmentsFrom(resources) {
	const up = (path) => /^(?:\.\.\/)*/.exec(path)[0].length / 3;
	let highest = 0;
	for (const { file } of resources) highest = Math.max(highest, up(file.path));
	return (path) => {
		const own = up(path);
		return [...Array.from({ length: highest - own }, (_, index) => `../${own + index}`).reverse(), ...path.slice(own * 3).split("/").filter((segment, index, all) => segment !== "." || index === all.length - 1)];
	};
}

// src/cluster/search-scope.ts
function describeSearch(resources) {
	const files = new Set(resources.map((resource) => resource.file.path));
	if (files.size <= 1) return "this file";
	let common;
	for (const path of files) {
		const folders = path.split("/").slice(0, -1);
		if (!common) common = folders;
		else {
			let length = 0;
			while (length < common.length && common[length] === folders[length]) length++;
			common = common.slice(0, length);
		}
	}
	return common?.length ? `the ${files.size} files below ${common.join("/")}/` : `the ${files.size} files of this run`;
}

// src/cluster/service-names.ts
const internetEnds = new Set("com org net io edu gov mil int info biz ai co me us uk de fr nl eu ch at se no fi dk es it pl ru cn jp kr in br ca au tv cloud local localdomain internal lan".split(" "));
function serviceNames(objects) {
	const known = /* @__PURE__ */ new Map();
	const find = (from, name, namespace) => objects.find(from, {
		kind: "Service",
		group: "",
		name,
		...namespace !== void 0 && { namespace }
	});
	const resolve = (from, host, clusterDomain) => {
		const absolute = host.endsWith(".");
		let name = absolute ? host.slice(0, -1) : host;
		const suffix = `.svc.${clusterDomain.toLowerCase()}`;
		if (name.endsWith(suffix)) name = name.slice(0, -suffix.length);
		else if (absolute) return void 0;
		else if (name.endsWith(".svc")) name = name.slice(0, -4);
		const qualified = name.length + 1 < host.length - (absolute ? 1 : 0);
		const labels = name.split(".");
		if (qualified) {
			if (labels.length === 2) return find(from, labels[0], labels[1]);
			return labels.length === 3 ? podOf(find(from, labels[1], labels[2]), labels[0]) : void 0;
		}
		if (labels.length === 1) return find(from, labels[0], void 0);
		if (labels.length === 2) {
			const direct = find(from, labels[0], labels[1]);
			if (direct && !(direct.weak && internetEnds.has(labels[1]))) return direct;
			return podOf(find(from, labels[1], void 0), labels[0]);
		}
		return labels.length === 3 && !internetEnds.has(labels[2]) ? podOf(find(from, labels[1], labels[2]), labels[0]) : void 0;
	};
	return { resolve(from, host, clusterDomain) {
		const key = JSON.stringify([
			from.file.path,
			from.namespace ?? null,
			clusterDomain,
			host
		]);
		if (!known.has(key)) known.set(key, resolve(from, host, clusterDomain));
		return known.get(key);
	} };
}
function podOf(found, pod) {
	if (!found) return void 0;
	const { object } = found.resource;
	return field(object, "spec", "clusterIP") === "None" && /-\d+$/.test(pod) && mapSelector(field(object, "spec", "selector")).selects !== "nothing" ? found : void 0;
}

// src/cluster/build.ts
const twinKinds = /* @__PURE__ */ new Set([
	"Service",
	"HorizontalPodAutoscaler",
	"PodDisruptionBudget",
	"ScaledObject",
	...routeKinds.map((route) => route.kind)
]);
function buildCluster(resources, workloads, settingsFor) {
	const ofResource = /* @__PURE__ */ new Map();
	for (const workload of workloads) {
		const list = ofResource.get(workload.resource);
		if (list) list.push(workload);
		else ofResource.set(workload.resource, [workload]);
	}
	const workloadsFrom = (resource) => ofResource.get(resource) ?? [];
	const tree = once(() => buildScopeTree(resources, (resource) => ofResource.has(resource) || twinKinds.has(resource.kind)));
	const objects = once(() => indexObjects(tree()));
	const pods = once(() => indexPods(tree(), workloads, objects()));
	const selected = once(() => selectPods(objects(), pods()));
	const routes = once(() => linkRoutes(objects()));
	const autoscalers = once(() => linkAutoscalers(objects(), workloadsFrom));
	const budgets = once(() => linkBudgets(objects(), pods()));
	const finder = once(() => new HostFinder(serviceNames(objects()), settingsFor));
	const description = once(() => describeSearch(resources));
	const configOf = perKey((workload) => configEdges(workload, objects()));
	const hostsOf = perKey((workload) => finder().referencesOf(workload, configOf(workload)));
	const callers = once(() => {
		const ofService = /* @__PURE__ */ new Map();
		for (const workload of workloads) for (const reference of hostsOf(workload)) {
			const { service } = reference;
			if (!service || selected().ofService.get(service)?.some((edge) => edge.workload === workload)) continue;
			const list = ofService.get(service);
			if (list) list.push(reference);
			else ofService.set(service, [reference]);
		}
		return ofService;
	});
	const cluster = {
		resources,
		workloads,
		ofKind: (kind, group) => objects().ofKind(kind, group),
		workloadsFrom,
		find: (from, target) => objects().find(from, target),
		supersededBy: (resource) => objects().supersededBy(resource),
		areTogether: (a, b) => !tree().areAlternatives(a, b),
		servicesOf: (workload) => selected().ofWorkload.get(workload) ?? [],
		workloadsOf: (service) => selected().ofService.get(service) ?? [],
		routesTo: (service) => routes().get(service) ?? [],
		loadBalancerTargets,
		exposuresOf: perKey((workload) => {
			const edges = cluster.servicesOf(workload).filter(({ service }) => hasPorts(service) && !cluster.isPeerDiscoveryOnly(service));
			if (edges.length === 0) return [];
			const meshed = isMeshed(workload, objects());
			return edges.flatMap((edge) => exposuresThrough(edge, cluster.routesTo(edge.service), meshed));
		}),
		isPeerDiscoveryOnly: perKey((service) => {
			const spec = field(service.object, "spec");
			if (field(spec, "clusterIP") !== "None" || field(spec, "type") === "LoadBalancer" || cluster.routesTo(service).length > 0) return false;
			if (cluster.callersOf(service).length > 0) return false;
			return !settingsFor(service.file.path).externalCallers || cluster.workloadsOf(service).some(({ workload }) => governs(service, workload));
		}),
		hostsOf,
		callersOf: (service) => callers().get(service) ?? [],
		autoscalersOf: (workload) => autoscalers().get(workload) ?? [],
		disruptionBudgetsOf: (workload) => budgets().get(workload) ?? [],
		limitRangesFor: perKey((workload) => limitRangesOf(workload, objects(), tree())),
		configOf,
		scopeOf: () => ({ description: description() }),
		service: (resource) => Cursor.of(resource)
	};
	return cluster;
}
function hasPorts(service) {
	return items(field(service.object, "spec", "ports")).length > 0;
}
function governs(service, workload) {
	return workload.kind.controller === "statefulset" && text(field(workload.resource.object, "spec", "serviceName")) === service.name;
}
function once(compute) {
	let done;
	return () => {
		done ??= { value: compute() };
		return done.value;
	};
}
function perKey(compute) {
	const known = /* @__PURE__ */ new Map();
	return (key) => {
		let value = known.get(key);
		if (value === void 0) {
			value = compute(key);
			known.set(key, value);
		}
		return value;
	};
}

// src/container/variables.ts
const LONGEST = 65536;
function literalVariables(container) {
	const known = /* @__PURE__ */ new Map();
	const list = isMapping(container.raw) ? container.raw.env : void 0;
	if (!Array.isArray(list)) return known;
	for (const entry of list) {
		if (!isMapping(entry) || typeof entry.name !== "string") continue;
		const value = entry.valueFrom === void 0 && typeof entry.value === "string" ? expandVariables(entry.value, known) : void 0;
		if (value === void 0) known.delete(entry.name);
		else known.set(entry.name, value);
	}
	return known;
}
function expandVariables(text, known) {
	let out = "";
	let from = 0;
	for (let at = text.indexOf("$"); at >= 0; at = text.indexOf("$", from)) {
		out += text.slice(from, at);
		if (text[at + 1] === "$") {
			out += "$";
			from = at + 2;
		} else if (text[at + 1] === "(" && text.includes(")", at + 2)) {
			const close = text.indexOf(")", at + 2);
			const value = known.get(text.slice(at + 2, close));
			if (value === void 0) return void 0;
			out += value;
			from = close + 1;
		} else {
			out += "$";
			from = at + 1;
		}
		if (out.length > LONGEST) return void 0;
	}
	return out + text.slice(from);
}

// src/container/wrappers.ts
const init = { kind: "init" };
const transparent = { kind: "transparent" };
const wrappers = /* @__PURE__ */ new Map([
	["tini", {
		...init,
		valued: ["-e", "-p"]
	}],
	["tini-static", {
		...init,
		valued: ["-e", "-p"]
	}],
	["dumb-init", {
		...init,
		valued: ["-r", "--rewrite"]
	}],
	["catatonit", init],
	["docker-init", init],
	["podman-init", init],
	["my_init", init],
	["env", {
		...transparent,
		valued: [
			"-u",
			"--unset",
			"-C",
			"--chdir"
		],
		assignments: true
	}],
	["nice", {
		...transparent,
		valued: ["-n", "--adjustment"]
	}],
	["nohup", transparent],
	["setsid", transparent],
	["stdbuf", {
		...transparent,
		valued: [
			"-i",
			"-o",
			"-e",
			"--input",
			"--output",
			"--error"
		]
	}],
	["ionice", {
		...transparent,
		valued: [
			"-c",
			"-n",
			"--class",
			"--classdata"
		]
	}],
	["chrt", {
		...transparent,
		positional: 1
	}],
	["taskset", {
		...transparent,
		positional: 1
	}],
	["chroot", {
		...transparent,
		valued: ["--userspec", "--groups"],
		positional: 1
	}],
	["chpst", {
		...transparent,
		valued: [
			"-u",
			"-U",
			"-b",
			"-e",
			"-/",
			"-n",
			"-l",
			"-L",
			"-m",
			"-d",
			"-o",
			"-p",
			"-f",
			"-c",
			"-t"
		]
	}],
	["gosu", {
		...transparent,
		positional: 1
	}],
	["su-exec", {
		...transparent,
		positional: 1
	}],
	["setpriv", {
		...transparent,
		valued: [
			"--reuid",
			"--regid",
			"--groups",
			"--ruid",
			"--euid",
			"--rgid",
			"--egid",
			"--inh-caps",
			"--ambient-caps",
			"--bounding-set",
			"--securebits",
			"--pdeathsig"
		]
	}],
	["numactl", {
		...transparent,
		valued: [
			"-i",
			"-N",
			"-C",
			"-m",
			"-p",
			"--interleave",
			"--cpunodebind",
			"--physcpubind",
			"--membind",
			"--preferred"
		]
	}],
	["opentelemetry-instrument", {
		...transparent,
		valued: [
			"--traces_exporter",
			"--metrics_exporter",
			"--service_name"
		]
	}],
	["ddtrace-run", transparent],
	["wait-for-it.sh", {
		...transparent,
		untilDashes: true
	}],
	["wait-for-it", {
		...transparent,
		untilDashes: true
	}],
	["timeout", {
		kind: "forwarding",
		valued: [
			"-k",
			"--kill-after",
			"-s",
			"--signal"
		],
		positional: 1
	}],
	["sudo", {
		kind: "forwarding",
		valued: [
			"-u",
			"--user",
			"-g",
			"--group",
			"-C",
			"-h",
			"-p",
			"-r",
			"-t",
			"-D",
			"-R",
			"-T",
			"-U"
		]
	}],
	["dockerize", {
		kind: "forwarding",
		valued: [
			"-wait",
			"-timeout",
			"-template",
			"-stdout",
			"-stderr",
			"-wait-retry-interval",
			"-delims",
			"-wait-http-header"
		]
	}],
	["su", {
		kind: "blocking",
		opaque: true
	}],
	["runuser", {
		kind: "blocking",
		opaque: true
	}],
	["script", {
		kind: "blocking",
		opaque: true
	}],
	["conda", {
		kind: "blocking",
		opaque: true
	}],
	["xvfb-run", {
		kind: "blocking",
		valued: [
			"-n",
			"-s",
			"-e",
			"-f",
			"-p",
			"-w",
			"--server-num",
			"--server-args",
			"--error-file",
			"--auth-file",
			"--wait"
		]
	}]
]);
function baseName(path) {
	return path.slice(path.lastIndexOf("/") + 1);
}
function peelWrapper(words, from) {
	const program = words[from];
	if (program === void 0) return void 0;
	const name = baseName(program);
	if (name === "busybox" && words.length > from + 1) return {
		kind: "transparent",
		name,
		next: from + 1
	};
	const spec = program === "/init" ? init : wrappers.get(name);
	if (!spec || name === "conda" && words[from + 1] !== "run") return void 0;
	return {
		kind: spec.kind,
		name,
		next: spec.opaque ? void 0 : skipOwn(words, from + 1, spec)
	};
}
function skipOwn(words, from, spec) {
	if (spec.untilDashes) {
		const dashes = words.indexOf("--", from);
		return dashes < 0 ? void 0 : dashes + 1;
	}
	let at = from;
	for (; at < words.length; at++) {
		const word = words[at];
		if (word === void 0) return void 0;
		if (word === "--") {
			at++;
			break;
		}
		if (word.startsWith("-") && word !== "-") {
			if (spec.valued?.includes(word)) at++;
		} else if (!(spec.assignments && /^[A-Za-z_][A-Za-z0-9_]*=/.test(word))) break;
	}
	if (spec.assignments) while (at < words.length && /^[A-Za-z_][A-Za-z0-9_]*=/.test(words[at] ?? "")) at++;
	at += spec.positional ?? 0;
	return at < words.length ? at : void 0;
}

// src/container/command-line.ts
const MOST_WRAPPERS = 16;
function readCommandLine(container, image) {
	const command = container.at("command");
	const args = container.at("args");
	const read = wordReader(container);
	const given = read(command);
	const following = read(args);
	if (given === void 0 || following === void 0) return unknownLine(!command.absent);
	if (given.length > 0) return peel([...given, ...following], true, true);
	const { entrypoint, cmd } = image;
	if (entrypoint === void 0) return peel(following, false, false);
	const rest = following.length > 0 ? following : cmd === void 0 ? void 0 : fromImage(cmd);
	if (rest === void 0) return peel(fromImage(entrypoint), false, false);
	if (!image.entrypointExecs || rest.length === 0) return peel([...fromImage(entrypoint), ...rest], true, false);
	return peel(rest[0]?.text?.startsWith("-") && cmd ? [...fromImage(cmd.slice(0, 1)), ...rest] : rest, true, false, [{
		kind: "transparent",
		name: baseName(entrypoint[0] ?? ""),
		word: {
			text: entrypoint[0],
			at: void 0
		}
	}]);
}
function unknownLine(overridesImage) {
	return {
		words: [],
		known: false,
		overridesImage,
		wrappers: [],
		program: [],
		name: void 0
	};
}
function fromImage(words) {
	return words.map((text) => ({
		text,
		at: void 0
	}));
}
function wordReader(container) {
	let variables;
	const textOf = (raw) => {
		if (!raw.includes("$") && !hasPlaceholder(raw)) return raw;
		variables ??= literalVariables(container);
		const expanded = expandVariables(raw, variables);
		return expanded === void 0 || hasPlaceholder(expanded) ? void 0 : expanded;
	};
	return (list) => {
		if (list.absent) return [];
		if (!Array.isArray(list.raw)) return void 0;
		const words = [];
		for (const item of list.items()) if (typeof item.raw === "string") words.push({
			text: textOf(item.raw),
			at: item
		});
		else if (item.unknown) words.push({
			text: void 0,
			at: item
		});
		else return void 0;
		return words;
	};
}
function peel(words, known, overridesImage, before = []) {
	const texts = words.map((word) => word.text);
	const wrappers = [...before];
	let at = 0;
	while (at !== void 0 && wrappers.length < MOST_WRAPPERS) {
		const wrapper = peelWrapper(texts, at);
		if (!wrapper) break;
		wrappers.push({
			kind: wrapper.kind,
			name: wrapper.name,
			word: words[at]
		});
		at = wrapper.next;
	}
	const program = at === void 0 ? [] : words.slice(at);
	const first = program[0]?.text;
	return {
		words,
		known,
		overridesImage,
		wrappers,
		program,
		name: first === void 0 ? void 0 : baseName(first)
	};
}

// src/container/distributions.ts
const noSystem = {
	sh: void 0,
	bash: void 0,
	libc: void 0
};
const alpine = {
	sh: "busybox",
	bash: "bash-5.1",
	libc: "musl"
};
const bare = {
	sh: "none",
	bash: "none",
	libc: "none"
};
const shellLessGlibc = {
	sh: "none",
	bash: "none",
	libc: "glibc"
};
const debianFamily = {
	sh: "dash-debian",
	bash: void 0,
	libc: "glibc"
};
const withBash = (bash) => ({
	sh: bash,
	bash,
	libc: "glibc"
});
const withDash = (bash) => ({
	sh: "dash-debian",
	bash,
	libc: "glibc"
});
const codenames = {
	wheezy: withDash("bash-4.2"),
	jessie: withDash("bash-4.2"),
	stretch: withDash("bash-4.4"),
	buster: withDash("bash-4.4"),
	bullseye: withDash("bash-5.1"),
	bookworm: withDash("bash-5.1"),
	trixie: withDash("bash-5.1"),
	forky: withDash("bash-5.1"),
	sid: withDash("bash-5.1"),
	trusty: withDash("bash-4.2"),
	xenial: withDash("bash-4.2"),
	bionic: withDash("bash-4.4"),
	focal: withDash("bash-4.4"),
	jammy: withDash("bash-5.1"),
	noble: withDash("bash-5.1"),
	plucky: withDash("bash-5.1")
};
const noWindowsShell = {
	sh: "none",
	bash: "none",
	libc: void 0
};
function systemFromTag(tag) {
	for (const part of tag.toLowerCase().split(/[-_.+]/)) {
		if (part.startsWith("alpine")) return alpine;
		if (part === "windowsservercore" || part === "nanoserver") return noWindowsShell;
		if (Object.hasOwn(codenames, part)) return codenames[part];
		const redHat = /^(?:ubi|centos|rockylinux|el)([7-9]|10)$/.exec(part);
		if (redHat) return enterpriseLinux(Number(redHat[1]));
		const numbered = /^(debian|ubuntu)(\d{1,2})?$/.exec(part);
		if (numbered) return numbered[2] === void 0 ? debianFamily : numbered[1] === "debian" ? debian(numbered[2]) : ubuntu(numbered[2]);
	}
}
function enterpriseLinux(major) {
	if (major === void 0) return withBash("bash-5.1");
	return withBash(major <= 7 ? "bash-4.2" : major === 8 ? "bash-4.4" : "bash-5.1");
}
function majorOf(tag) {
	const digits = /^v?(\d{1,5})/.exec(tag ?? "");
	return digits ? Number(digits[1]) : void 0;
}
function fedora(tag) {
	const major = majorOf(tag);
	return withBash(major !== void 0 && major < 34 ? "bash-4.4" : "bash-5.1");
}
function amazonLinux(tag) {
	const major = majorOf(tag);
	return withBash(major !== void 0 && major < 2022 ? "bash-4.2" : "bash-5.1");
}
function suse(tag) {
	const major = majorOf(tag);
	return withBash(major !== void 0 && major <= 15 ? "bash-4.4" : "bash-5.1");
}
function debian(tag) {
	const named = tag === void 0 ? void 0 : systemFromTag(tag);
	if (named) return named;
	const major = majorOf(tag);
	if (major === void 0) return withDash("bash-5.1");
	return withDash(major <= 8 ? "bash-4.2" : major <= 10 ? "bash-4.4" : "bash-5.1");
}
function ubuntu(tag) {
	const named = tag === void 0 ? void 0 : systemFromTag(tag);
	if (named) return named;
	const major = majorOf(tag);
	if (major === void 0) return withDash("bash-5.1");
	return withDash(major <= 16 ? "bash-4.2" : major <= 20 ? "bash-4.4" : "bash-5.1");
}
function onDebian(tag) {
	const named = tag === void 0 ? void 0 : systemFromTag(tag);
	if (named) return named;
	return tag === void 0 || /^(?:latest|lts|stable|current)\b/.test(tag) ? withDash("bash-5.1") : debianFamily;
}
function distroless(tag, repository) {
	const libc = /\/static(?:-|$)/.test(repository) ? "none" : "glibc";
	return (tag ?? "").split("-").includes("debug") ? {
		sh: "busybox",
		bash: "none",
		libc
	} : {
		sh: "none",
		bash: "none",
		libc
	};
}
function chainguard(tag, repository) {
	const name = repository.slice(repository.lastIndexOf("/") + 1);
	if ((tag ?? "").split("-").includes("dev") || [
		"busybox",
		"wolfi-base",
		"bash"
	].includes(name)) return {
		sh: "busybox",
		bash: "bash-5.1",
		libc: "glibc"
	};
	return name === "static" ? bare : shellLessGlibc;
}

// src/container/image-table.ts
const onAlpine = (tag) => tag === void 0 ? alpine : systemFromTag(tag) ?? alpine;
const byTagOnly = (tag) => tag === void 0 ? noSystem : systemFromTag(tag) ?? noSystem;
const onEnterpriseLinux = (tag) => enterpriseLinux(majorOf(tag));
const shellLess = () => shellLessGlibc;
const busybox = (tag) => ({
	sh: "busybox",
	bash: "none",
	libc: /musl/.test(tag ?? "") ? "musl" : /uclibc/.test(tag ?? "") ? void 0 : "glibc"
});
const plain = (system, cmd) => ({
	system,
	entrypoint: [],
	cmd
});
const executing = (system, entrypoint, ...cmd) => ({
	system,
	entrypoint: [entrypoint],
	cmd,
	entrypointExecs: true
});
const officialImages = /* @__PURE__ */ new Map([
	["alpine", plain(() => ({
		...alpine,
		bash: "none"
	}), ["/bin/sh"])],
	["busybox", plain(busybox, ["sh"])],
	["debian", plain(debian, ["bash"])],
	["ubuntu", plain(ubuntu, ["/bin/bash"])],
	["buildpack-deps", plain(onDebian, ["bash"])],
	["centos", plain((tag) => enterpriseLinux(majorOf(tag?.replace(/^centos|^stream/, "")) ?? 8), ["/bin/bash"])],
	["rockylinux", plain(onEnterpriseLinux, ["/bin/bash"])],
	["almalinux", plain(onEnterpriseLinux, ["/bin/bash"])],
	["oraclelinux", plain(onEnterpriseLinux, ["/bin/bash"])],
	["fedora", plain(fedora, ["/bin/bash"])],
	["amazonlinux", plain(amazonLinux, ["/bin/bash"])],
	["archlinux", plain(() => enterpriseLinux(void 0), ["/usr/bin/bash"])],
	["bash", executing(() => alpine, "docker-entrypoint.sh", "bash")],
	["node", executing(onDebian, "docker-entrypoint.sh", "node")],
	["python", plain(onDebian, ["python3"])],
	["pypy", plain(onDebian, ["pypy3"])],
	["ruby", plain(onDebian, ["irb"])],
	["golang", plain(onDebian, ["bash"])],
	["rust", plain(onDebian)],
	["perl", plain(onDebian)],
	["php", executing(onDebian, "docker-php-entrypoint", "php", "-a")],
	["elixir", plain(onDebian, ["iex"])],
	["erlang", plain(onDebian, ["erl"])],
	["gcc", plain(onDebian, ["bash"])],
	["swift", plain(onDebian)],
	["julia", executing(onDebian, "docker-entrypoint.sh", "julia")],
	["openjdk", plain((tag) => tag && systemFromTag(tag) || ((majorOf(tag) ?? 99) < 12 ? onDebian(tag) : noSystem))],
	["eclipse-temurin", executing(onDebian, "/__cacert_entrypoint.sh", "jshell")],
	["amazoncorretto", plain((tag) => tag && systemFromTag(tag) || enterpriseLinuxOfCorretto(tag))],
	["maven", { system: onDebian }],
	["gradle", { system: onDebian }],
	["nginx", executing(onDebian, "/docker-entrypoint.sh", "nginx", "-g", "daemon off;")],
	["httpd", plain(onDebian, ["httpd-foreground"])],
	["haproxy", executing(onDebian, "docker-entrypoint.sh", "haproxy", "-f", "/usr/local/etc/haproxy/haproxy.cfg")],
	["traefik", { ...executing((tag) => (majorOf(tag) ?? 9) < 2 ? byTagOnly(tag) : onAlpine(tag), "/entrypoint.sh", "traefik") }],
	["caddy", plain(onAlpine, [
		"caddy",
		"run",
		"--config",
		"/etc/caddy/Caddyfile",
		"--adapter",
		"caddyfile"
	])],
	["tomcat", plain(onDebian, ["catalina.sh", "run"])],
	["jetty", executing(onDebian, "/docker-entrypoint.sh")],
	["postgres", executing(onDebian, "docker-entrypoint.sh", "postgres")],
	["mysql", executing((tag) => tag && systemFromTag(tag) || ((majorOf(tag) ?? 9) >= 9 ? enterpriseLinux(9) : noSystem), "docker-entrypoint.sh", "mysqld")],
	["mariadb", executing(onDebian, "docker-entrypoint.sh", "mariadbd")],
	["redis", executing(onDebian, "docker-entrypoint.sh", "redis-server")],
	["memcached", executing(onDebian, "docker-entrypoint.sh", "memcached")],
	["mongo", executing(onDebian, "docker-entrypoint.sh", "mongod")],
	["rabbitmq", executing(onDebian, "docker-entrypoint.sh", "rabbitmq-server")],
	["cassandra", executing(onDebian, "docker-entrypoint.sh", "cassandra", "-f")],
	["zookeeper", executing(onDebian, "/docker-entrypoint.sh", "zkServer.sh", "start-foreground")],
	["couchdb", { system: onDebian }],
	["influxdb", { system: onDebian }],
	["telegraf", { system: onDebian }],
	["neo4j", { system: onDebian }],
	["solr", { system: onDebian }],
	["wordpress", executing(onDebian, "docker-entrypoint.sh", "apache2-foreground")],
	["ghost", executing(onDebian, "docker-entrypoint.sh", "node", "current/index.js")],
	["nextcloud", executing(onDebian, "/entrypoint.sh", "apache2-foreground")],
	["drupal", executing(onDebian, "docker-php-entrypoint", "apache2-foreground")],
	["joomla", { system: onDebian }],
	["phpmyadmin", { system: onDebian }],
	["kong", { system: byTagOnly }],
	["sonarqube", { system: byTagOnly }],
	["nats", { system: (tag) => tag && systemFromTag(tag) || {
		sh: "none",
		bash: "none",
		libc: "none"
	} }],
	["registry", { system: onAlpine }],
	["docker", { system: onAlpine }],
	["consul", { system: onAlpine }],
	["vault", { system: onAlpine }],
	["eclipse-mosquitto", executing(onAlpine, "/docker-entrypoint.sh", "/usr/sbin/mosquitto", "-c", "/mosquitto/config/mosquitto.conf")],
	["adminer", { system: onAlpine }]
]);
function enterpriseLinuxOfCorretto(tag) {
	return /al2023/.test(tag ?? "") ? amazonLinux("2023") : amazonLinux("2");
}
const otherImages = [
	{
		pattern: /\/distroless\//,
		image: { system: distroless }
	},
	{
		pattern: /(?:^|\/)chainguard\/|^cgr\.dev\//,
		image: { system: chainguard }
	},
	{
		pattern: /\/(?:google_containers\/|google-containers\/)?busybox$/,
		image: plain(busybox, ["sh"])
	},
	{
		pattern: /^docker\.io\/(?:amd64|arm64v8|arm32v7|i386)\/alpine$/,
		image: plain(onAlpine, ["/bin/sh"])
	},
	{
		pattern: /\/ubi(?:[7-9]|10)(?:-[^/]*)?(?:\/|$)/,
		image: { system: (_tag, name) => enterpriseLinux(Number(/\/ubi(\d+)/.exec(name)?.[1])) }
	},
	{
		pattern: /\/(?:fedora|fedora-minimal)$/,
		image: plain(fedora, ["/bin/bash"])
	},
	{
		pattern: /\/amazonlinux\/amazonlinux$/,
		image: plain(amazonLinux, ["/bin/bash"])
	},
	{
		pattern: /^quay\.io\/(?:centos\/centos|rockylinux\/rockylinux|almalinuxorg\/almalinux)$/,
		image: plain(onEnterpriseLinux, ["/bin/bash"])
	},
	{
		pattern: /^docker\.io\/(?:rockylinux\/rockylinux|almalinux\/(?:9|8)-base)$/,
		image: plain(onEnterpriseLinux, ["/bin/bash"])
	},
	{
		pattern: /^docker\.io\/opensuse\/(?:leap|tumbleweed)$|^registry\.(?:opensuse\.org\/opensuse|suse\.com\/(?:bci|suse))\//,
		image: { system: suse }
	},
	{
		pattern: /^docker\.io\/(?:bitnami|bitnamilegacy|bitnamisecure)\//,
		image: { system: (tag) => tag && systemFromTag(tag) || debianFamily }
	},
	{
		pattern: /^docker\.io\/valkey\/valkey$/,
		image: executing(onDebian, "docker-entrypoint.sh", "valkey-server")
	},
	{
		pattern: /\/(?:rook|ceph)\/ceph$/,
		image: { system: () => enterpriseLinux(void 0) }
	},
	{
		pattern: /^docker\.io\/jenkins\/jenkins$/,
		image: {
			system: onDebian,
			entrypoint: [
				"/usr/bin/tini",
				"--",
				"/usr/local/bin/jenkins.sh"
			],
			cmd: []
		}
	},
	{
		pattern: /\/ingress-nginx\/controller(?:-chroot)?$|\/nginx-ingress-controller$/,
		image: {
			system: byTagOnly,
			entrypoint: ["/usr/bin/dumb-init", "--"],
			cmd: ["/nginx-ingress-controller"],
			drainsOnTerm: true
		}
	},
	{
		pattern: /(?:^|\/)coredns$|\/coredns-coredns$/,
		image: {
			system: shellLess,
			entrypoint: ["/coredns"],
			cmd: [],
			drainsOnTerm: true
		}
	},
	{
		pattern: /\/knative-releases\/.*\/queue(?:-[0-9a-f]+)?$/,
		image: {
			system: shellLess,
			drainsOnTerm: true
		}
	},
	{
		pattern: /^docker\.io\/istio\/proxyv2$|\/istio-release\/proxyv2$/,
		image: {
			system: () => noSystem,
			drainsOnTerm: true
		}
	},
	{
		pattern: /\/envoyproxy\/envoy(?:-[a-z]+)*$/,
		image: {
			system: () => noSystem,
			drainsOnTerm: "--drain-time-s"
		}
	},
	{
		pattern: /\/(?:pause|pause-amd64)$/,
		image: {
			system: () => ({
				sh: "none",
				bash: "none",
				libc: "none"
			}),
			entrypoint: ["/pause"],
			cmd: []
		}
	}
];
const officialPrefixes = [
	"docker.io/library/",
	"public.ecr.aws/docker/library/",
	"mirror.gcr.io/library/",
	"registry-1.docker.io/library/"
];

// src/container/image-facts.ts
const configuredShells = {
	bash: "bash-5.1",
	dash: "dash-debian",
	busybox: "busybox",
	zsh: "zsh",
	mksh: "mksh",
	none: "none"
};
function imageFacts(container, configured) {
	const text = container.at("image").string;
	const reference = text === void 0 ? void 0 : parseImageReference(text);
	const known = reference && knownImage(reference);
	const system = reference ? systemOf(reference, known) : noSystem;
	const traits = text === void 0 || !reference ? void 0 : configured.find(({ pattern }) => pattern.test(text))?.traits;
	const shell = traits?.shell === void 0 ? void 0 : configuredShells[traits.shell];
	const drains = known?.drainsOnTerm;
	return {
		reference,
		sh: shell ?? system.sh,
		bash: shell === void 0 ? system.bash : shell.startsWith("bash") || shell === "none" ? shell : system.bash,
		libc: traits?.libc ?? system.libc,
		entrypoint: traits?.entrypoint ?? known?.entrypoint,
		cmd: traits?.cmd ?? known?.cmd,
		drainsOnTerm: traits?.drainsOnTerm ?? (drains === true || drains !== void 0 && hasArgument(container, drains)),
		entrypointExecs: traits?.entrypoint === void 0 && known?.entrypointExecs === true
	};
}
function knownImage(reference) {
	const { name } = reference;
	for (const prefix of officialPrefixes) if (name.startsWith(prefix)) {
		const official = officialImages.get(name.slice(prefix.length));
		if (official) return official;
	}
	return otherImages.find(({ pattern }) => pattern.test(name))?.image;
}
function systemOf(reference, known) {
	if (known) return reference.tag === void 0 && reference.digest !== void 0 ? noSystem : known.system(reference.tag, reference.name);
	return reference.tag !== void 0 && systemFromTag(reference.tag) || noSystem;
}
function hasArgument(container, prefix) {
	return [...container.at("command").items(), ...container.at("args").items()].some((word) => typeof word.raw === "string" && word.raw.startsWith(prefix));
}

// src/container/duration.ts
const units = {
	"": 1,
	s: 1,
	m: 60,
	h: 3600,
	d: 86400
};
function sleepSeconds(word) {
	if (/^inf(?:inity)?$/i.test(word)) return Number.POSITIVE_INFINITY;
	const parts = /^(\d{1,12}(?:\.\d{0,12})?|\.\d{1,12})([smhd]?)$/.exec(word);
	return parts ? Number(parts[1]) * units[parts[2]] : void 0;
}
function sleepTotal(words) {
	let sum;
	for (const word of words) {
		const seconds = word === void 0 ? void 0 : sleepSeconds(word);
		if (seconds === void 0) return void 0;
		sum = (sum ?? 0) + seconds;
	}
	return sum;
}

// src/container/shell-invocation.ts
const shellNames = /* @__PURE__ */ new Set([
	"sh",
	"bash",
	"ash",
	"dash",
	"zsh",
	"ksh",
	"mksh",
	"rbash",
	"lksh"
]);
const longWithValue = /* @__PURE__ */ new Set(["--rcfile", "--init-file"]);
function rawText(word) {
	return typeof word.at?.raw === "string" ? word.at.raw : word.text;
}
function readInvocation(words) {
	let command = false;
	let at = 1;
	for (; at < words.length; at++) {
		const text = rawText(words[at]);
		if (text === void 0) return { form: "other" };
		if (text === "--" || text === "-") {
			at++;
			break;
		}
		if (text.startsWith("--")) {
			if (longWithValue.has(text)) at++;
			continue;
		}
		if (!/^[-+][A-Za-z]+$/.test(text)) break;
		if (text.startsWith("-") && text.includes("c")) command = true;
		if (text.startsWith("-") && text.includes("s") && !command) return { form: "other" };
		for (const letter of text) if (letter === "o" || letter === "O") at++;
	}
	const word = words[at];
	if (!word) return { form: "other" };
	const rest = words.slice(at + 1);
	return command ? {
		form: "command",
		script: word,
		rest
	} : {
		form: "file",
		file: word,
		rest
	};
}

// src/container/simple-commands.ts
const reserved = /* @__PURE__ */ new Set([
	"if",
	"while",
	"until",
	"for",
	"case",
	"select",
	"function",
	"time",
	"coproc",
	"!",
	"{",
	"[[",
	"(("
]);
const MOST_COMMANDS = 64;
function readSimpleCommands(script) {
	const commands = [];
	let words = [];
	let afterOr = false;
	let at = 0;
	let redirected = false;
	const finish = (or) => {
		if (words.length > 0) commands.push({
			words,
			afterOr
		});
		words = [];
		afterOr = or;
	};
	const stop = (complete) => ({
		commands,
		complete
	});
	while (at < script.length) {
		const char = script[at];
		if (char === " " || char === "	" || char === "\r") at++;
		else if (char === "\\" && script[at + 1] === "\n") at += 2;
		else if (char === "#") {
			const end = script.indexOf("\n", at);
			at = end < 0 ? script.length : end;
		} else if (char === "\n" || char === ";") {
			if (script[at + 1] === ";" && char === ";") return stop(false);
			finish(false);
			at++;
		} else if (script.startsWith("&&", at) || script.startsWith("||", at)) {
			finish(char === "|");
			at += 2;
		} else if (char === ">" || char === "<") {
			if (script.startsWith("<<", at)) return stop(false);
			at++;
			while (script[at] === ">" || script[at] === "&" || script[at] === "|") at++;
			redirected = true;
		} else if ("|&(){}`".includes(char)) return stop(false);
		else {
			const word = readWord(script, at);
			if (!word) return stop(false);
			at = word.end;
			if (redirected) redirected = false;
			else if (words.length === 0 && word.text !== void 0 && reserved.has(word.text)) return stop(false);
			else if (!(/^\d$/.test(word.text ?? "") && (script[at] === ">" || script[at] === "<"))) words.push(word.text);
			if (commands.length >= MOST_COMMANDS) return stop(false);
		}
	}
	finish(false);
	return stop(true);
}
function readWord(script, from) {
	let text = "";
	let known = true;
	let at = from;
	for (; at < script.length; at++) {
		const char = script[at];
		if (char === "'") {
			const close = script.indexOf("'", at + 1);
			if (close < 0) return void 0;
			text += script.slice(at + 1, close);
			at = close;
		} else if (char === "\"") {
			const close = closingQuote(script, at + 1);
			if (close === void 0) return void 0;
			const inner = script.slice(at + 1, close);
			if (/[$`\\]/.test(inner)) known = false;
			text += inner;
			at = close;
		} else if (char === "\\") {
			text += script[at + 1] ?? "";
			at++;
		} else if (char === "$") {
			if (script[at + 1] === "(" || script[at + 1] === "{") return void 0;
			known = false;
		} else if (" 	\r\n;|&()<>`".includes(char)) break;
		else text += char;
	}
	return {
		text: known ? text : void 0,
		end: at
	};
}
function closingQuote(script, from) {
	for (let at = from; at < script.length; at++) if (script[at] === "\\") at++;
	else if (script[at] === "\"") return at;
	else if (script[at] === "`" || script[at] === "$" && script[at + 1] === "(") return void 0;
}

// src/container/prestop.ts
const gracefulHelpers = [
	["wait-shutdown"],
	["pilot-agent", "wait"],
	[
		"contour",
		"envoy",
		"shutdown"
	],
	[
		"envoy-gateway",
		"envoy",
		"shutdown"
	]
];
const instant = /* @__PURE__ */ new Set([
	"echo",
	"printf",
	"touch",
	"rm",
	"set",
	"true",
	":",
	"date",
	"cd",
	"export",
	"mkdir",
	"logger",
	"test",
	"["
]);
function readPreStop(container) {
	const hook = container.at("lifecycle").at("preStop");
	if (hook.absent) return { kind: "none" };
	if (!hook.present) return unknown(hook);
	const sleep = hook.at("sleep");
	if (!sleep.absent) {
		const seconds = sleep.at("seconds");
		return seconds.number === void 0 ? unknown(sleep) : {
			kind: "sleep",
			seconds: seconds.number,
			total: seconds.number,
			native: true,
			only: true,
			at: seconds
		};
	}
	const command = hook.at("exec").at("command");
	const words = [];
	for (const item of command.items()) words.push({
		text: item.string,
		at: item
	});
	return words.length === 0 ? unknown(hook) : ofCommand(command, words);
}
function unknown(at, atLeast = 0) {
	return {
		kind: "unknown",
		atLeast,
		at
	};
}
function ofCommand(at, given) {
	let words = given;
	for (let peeled = peelWrapper(textsOf$1(words), 0); peeled; peeled = peelWrapper(textsOf$1(words), 0)) {
		if (peeled.kind !== "transparent" || peeled.next === void 0) return unknown(at);
		words = words.slice(peeled.next);
	}
	const texts = textsOf$1(words);
	const name = texts[0] === void 0 ? void 0 : baseName(texts[0]);
	if (name === void 0) return unknown(at);
	if (isGracefulHelper(texts)) return {
		kind: "graceful-helper",
		at
	};
	if (name === "sleep") {
		const seconds = sleepTotal(texts.slice(1));
		return seconds !== void 0 && Number.isFinite(seconds) ? {
			kind: "sleep",
			seconds,
			total: seconds,
			native: false,
			only: true,
			at
		} : unknown(at);
	}
	if (!shellNames.has(name)) return unknown(at);
	const invocation = readInvocation(words);
	const script = invocation.form === "command" ? rawText(invocation.script) : void 0;
	return script === void 0 || invocation.form !== "command" ? unknown(at) : ofScript(invocation.script.at ?? at, script);
}
function ofScript(at, script) {
	const { commands, complete } = readSimpleCommands(script);
	let leading = true;
	let seconds;
	let total = 0;
	let only = complete;
	for (const { words, afterOr } of commands) {
		const [first, ...rest] = words[0] === "exec" || words[0] === "command" ? words.slice(1) : words;
		const name = first === void 0 ? void 0 : baseName(first);
		const sleep = name === "sleep" && !afterOr ? sleepTotal(rest) : void 0;
		if (sleep !== void 0 && Number.isFinite(sleep)) {
			total += sleep;
			if (leading) seconds = (seconds ?? 0) + sleep;
			continue;
		}
		only = false;
		if (leading && (name === "sleep" || name === void 0) && !afterOr) return unknown(at, total);
		if (leading && seconds === void 0 && isGracefulHelper([name, ...rest])) return {
			kind: "graceful-helper",
			at
		};
		if (!afterOr && !instant.has(name ?? "")) leading = false;
	}
	return seconds === void 0 ? unknown(at, total) : {
		kind: "sleep",
		seconds,
		total,
		native: false,
		only,
		at
	};
}
function isGracefulHelper(words) {
	const name = words[0] === void 0 ? void 0 : baseName(words[0]);
	return gracefulHelpers.some(([program, ...more]) => program === name && more.every((word, index) => words[index + 1] === word));
}
function textsOf$1(words) {
	return words.map((word) => word.text);
}

// src/container/runtime.ts
function createRuntime(settingsFor) {
	const image = remember((container) => imageFacts(container, settingsFor(container.resource.file.path).images));
	return {
		image,
		commandLine: remember((container) => readCommandLine(container, image(container))),
		preStop: remember((container) => readPreStop(container))
	};
}
function remember(find) {
	const known = /* @__PURE__ */ new WeakMap();
	return (container) => {
		let found = known.get(container);
		if (!found) {
			found = { answer: find(container) };
			known.set(container, found);
		}
		return found.answer;
	};
}

// src/container/commands.ts
const builtins = new Set(". : [ alias bg bind break builtin caller cd command compgen complete compopt continue declare dirs disown echo enable eval exec exit export false fc fg getopts hash help history jobs kill let local logout mapfile popd printf pushd pwd read readarray readonly return set shift shopt source suspend test times trap true type typeset ulimit umask unalias unset wait time".split(" "));
const shortLived = new Set("mkdir rm rmdir cp mv ln ls chmod chown chgrp touch date id whoami hostname env printenv which grep egrep sed awk gawk cut head tr sort uniq wc expr basename dirname readlink realpath find df du mount umount sysctl stat install mktemp install tar unzip gunzip base64 openssl envsubst update-ca-certificates seq uname getent apt apt-get apk yum dnf microdnf pip pip3 git wget curl chpasswd adduser useradd addgroup groupadd usermod setcap modprobe iptables ip tee cat sync killall pkill ps pgrep".split(" "));
function programOf(command) {
	const first = command.words[0];
	return first?.literal ? baseName(first.value) : void 0;
}
function isTrivial(command) {
	const [first] = coreWords(command);
	if (!first) return true;
	const name = first.literal ? baseName(first.value) : void 0;
	return name !== void 0 && (builtins.has(name) || shortLived.has(name));
}
function coreWords(command) {
	let words = applicationWords(command);
	for (let rounds = 0; rounds < 8; rounds++) {
		const next = peelWrapper(words.map((word) => word.literal ? word.value : void 0), 0)?.next;
		if (next === void 0) break;
		words = words.slice(next);
	}
	return words;
}
function isExternal(command, sourced) {
	const first = command.words[0];
	if (!first) return false;
	if (first.value.includes("/")) return !first.value.includes("{{");
	return first.literal && !builtins.has(first.value) && !sourced;
}
function idleSeconds(command) {
	const words = coreWords(command);
	const name = words[0]?.literal ? baseName(words[0].value) : void 0;
	if (name === "sleep") return sleepTotal(words.slice(1).map((word) => word.literal ? word.value : void 0)) ?? 0;
	if (name === "tail" && words.some(isFollow)) return Number.POSITIVE_INFINITY;
	return name === "pause" && words.length === 1 ? Number.POSITIVE_INFINITY : void 0;
}
function isFollow(word) {
	return /^(?:-[a-zA-Z0-9]*[fF][a-zA-Z0-9]*|--follow(?:=.*)?|--retry)$/.test(word.value);
}
function isExec(command) {
	const name = programOf(command);
	if (name === "exec") return true;
	return (name === "command" || name === "builtin") && command.words[1]?.literal === true && command.words[1].value === "exec";
}
function applicationWords(command) {
	const { words } = command;
	let at = 0;
	while (words[at]?.literal && [
		"exec",
		"command",
		"builtin"
	].includes(words[at].value)) at++;
	if (at === 0) return words;
	for (; at < words.length; at++) {
		const { value } = words[at];
		if (value === "--") return words.slice(at + 1);
		if (!/^-[acl]+$/.test(value)) break;
		if (value.includes("a")) at++;
	}
	return words.slice(at);
}
function renamesExec(command) {
	return isExec(command) && command.words.length > applicationWords(command).length && command.words.slice(1, -1).some((word) => /^-[cl]*a/.test(word.value));
}

// src/container/dialect.ts
function implicitExec(dialect, at, traps) {
	if (traps === "set" || at.prefixed || at.groupRedirected || at.inside === "function") return false;
	switch (dialect) {
		case "dash-debian": return false;
		case "bash-4.2": return bash(at) && !at.inAndOr && at.before === "nothing";
		case "bash-4.4": return bash(at) && at.before === "nothing";
		case "bash-5.1": return bash(at) && at.before !== "ampersand" && !(at.inAndOr && at.before === "semicolon");
		case "busybox":
		case "dash": return at.behind === "end" && traps !== "reset";
		case "zsh": return true;
		case "mksh": return at.plain && at.behind === "end" && !at.redirected && at.inside === "nothing";
	}
}
function bash(at) {
	return !at.redirected && at.inside === "nothing" && at.behind !== "more";
}
function execsInLastSubshell(dialect) {
	return dialect === "busybox" || dialect === "zsh" || dialect === "dash";
}
const everyBash = [
	"bash-4.2",
	"bash-4.4",
	"bash-5.1"
];
const everySh = [
	"busybox",
	"dash-debian",
	...everyBash
];
function dialectsOf(name, image, applet) {
	if (applet || name === "ash") return ["busybox"];
	switch (name) {
		case "bash":
		case "rbash": return image.bash === "none" ? [] : image.bash === void 0 ? everyBash : [image.bash];
		case "dash": return image.sh === "dash-debian" ? ["dash-debian"] : ["dash-debian", "dash"];
		case "zsh": return ["zsh"];
		case "mksh":
		case "lksh": return ["mksh"];
		case "ksh": return ["mksh", "zsh"];
		default: return image.sh === "none" ? [] : image.sh === void 0 ? everySh : [image.sh];
	}
}

// src/container/loops.ts
const MOST_NODES$1 = 5e3;
function isEndless(node) {
	if (node.kind !== "loop") return false;
	return (node.unconditional || node.form !== "for" && node.condition.length === 1 && isConstant(node.condition[0].command, node.form === "while")) && !leaves(node.body);
}
function isConstant(condition, wanted) {
	if (condition.kind === "test") return wanted && (/^[1-9]\d*$/.test(condition.text) || condition.text === "true");
	if (condition.kind !== "simple") return false;
	const words = condition.words.map((word) => word.literal ? word.value : void 0);
	const [name] = words;
	if (!wanted) return name === "false";
	if (name === "true" || name === ":" || name === "/bin/true" || name === "sleep") return true;
	if (name === "[" || name === "test") {
		const operand = words[1];
		const operands = words.filter((word) => word !== "]").slice(1);
		if (operands.length === 1) return operand !== void 0 && operand !== "";
		return operands.length === 3 && operands[0] !== void 0 && operands[0] === operands[2] && [
			"-eq",
			"=",
			"=="
		].includes(operands[1] ?? "");
	}
	return false;
}
function leaves(body) {
	const pending = body.map(({ command }) => ({
		node: command,
		level: 1
	}));
	let budget = MOST_NODES$1 * 10;
	for (let next = pending.pop(); next; next = pending.pop()) {
		if (--budget < 0) return true;
		const { node, level } = next;
		if (node.kind === "simple") {
			if (programOf(node) === "break" && Number(node.words[1]?.value ?? 1) >= level) return true;
		} else if (node.kind !== "group" || !node.subshell) for (const child of childrenOf(node)) pending.push({
			node: child,
			level: node.kind === "loop" ? level + 1 : level
		});
	}
	return false;
}
function childrenOf(node) {
	switch (node.kind) {
		case "pipeline":
		case "and-or": return node.commands;
		case "prefixed": return [node.command];
		case "group": return node.body.map(({ command }) => command);
		case "branches": return [...node.conditions, ...node.branches].flatMap((list) => list.map(({ command }) => command));
		case "loop": return [...node.condition, ...node.body].map(({ command }) => command);
		default: return [];
	}
}
function mainCommand(root) {
	const pending = [root];
	let budget = MOST_NODES$1;
	for (let node = pending.pop(); node && budget > 0; node = pending.pop(), budget--) if (node.kind === "simple") {
		if (!isTrivial(node) && idleSeconds(node) === void 0) return node;
	} else pending.push(...childrenOf(node).toReversed());
}
function loopFacts(loop) {
	let longestSleep = 0;
	let sleep;
	let waits = false;
	const pending = [...loop.condition, ...loop.body];
	let budget = MOST_NODES$1;
	for (let statement = pending.pop(); statement && budget > 0; statement = pending.pop(), budget--) {
		const { command, background } = statement;
		if (background) continue;
		if (command.kind === "simple") {
			if (programOf(command) === "wait") waits = true;
			const seconds = idleSeconds(command);
			if (seconds !== void 0 && seconds > longestSleep) {
				longestSleep = seconds;
				sleep = command;
			}
		} else if (command.kind !== "pipeline") for (const child of childrenOf(command)) pending.push({
			from: child.from,
			to: child.to,
			command: child,
			background: false
		});
	}
	return {
		longestSleep,
		sleep,
		waits
	};
}

// src/container/trap.ts
function readTrap(node) {
	let at = 1;
	if (node.words[at]?.value === "--") at++;
	const action = node.words[at];
	if (!action || /^-[lpP]/.test(action.value)) return void 0;
	const signals = node.words.slice(at + 1);
	return {
		effect: signals.length === 0 || action.value === "-" ? "reset" : action.value === "" && action.literal ? "ignored" : "set",
		term: (signals.length === 0 ? [action] : signals).some(isTerm),
		action
	};
}
function isTerm(signal) {
	return /^(?:SIG)?TERM$|^15$/i.test(signal.value);
}
const signalling = /* @__PURE__ */ new Set([
	"kill",
	"pkill",
	"killall",
	"skill",
	"kill_children",
	"killall5"
]);
const MOST_NODES = 2e3;
function readActions(action, parser, functions) {
	const found = {
		unknown: false,
		kills: false,
		runs: false,
		exits: false,
		waits: false,
		assigns: false
	};
	const statements = parser.parse(action.value);
	if (!statements || !action.literal && /^\s*\$/.test(action.value)) return {
		...found,
		unknown: true
	};
	const seen = /* @__PURE__ */ new Set();
	let budget = MOST_NODES;
	const pending = statements.map((statement) => statement.command);
	const push = (list) => {
		for (const statement of list) pending.push(statement.command);
	};
	for (let node = pending.pop(); node && budget > 0; node = pending.pop(), budget--) if (node.kind === "simple") {
		const name = programOf(node);
		const own = name === void 0 ? void 0 : functions.get(name);
		if (name !== void 0 && own) {
			if (!seen.has(name)) pending.push(own);
			seen.add(name);
		} else if (node.words.length === 0) found.assigns = true;
		else if (name === void 0) found.unknown = true;
		else if (signalling.has(name)) found.kills = true;
		else if (name === "exit" || name === "break" || name === "exec") found.exits = true;
		else if (name === "wait") found.waits = true;
		else if (name === "eval" || name === "source" || name === ".") found.unknown = true;
		else if (!isTrivial(node) && name !== "sleep") found.runs = true;
	} else if (node.kind === "pipeline" || node.kind === "and-or") pending.push(...node.commands);
	else if (node.kind === "prefixed") pending.push(node.command);
	else if (node.kind === "group") push(node.body);
	else if (node.kind === "branches") for (const list of [...node.conditions, ...node.branches]) push(list);
	else if (node.kind === "loop") {
		push(node.condition);
		push(node.body);
	}
	return budget > 0 ? found : {
		...found,
		unknown: true
	};
}

// src/container/flow.ts
const nothing = {
	ends: [],
	falls: true,
	stage: void 0,
	fresh: false,
	exits: false
};
const hidden = {
	...nothing,
	ends: [{ kind: "unknown" }]
};
const on = (stage) => ({
	...nothing,
	stage,
	fresh: true
});
const forGood = (ending) => ({
	...nothing,
	ends: [ending],
	falls: false
});
const MOST_DEPTH = 600;
const MOST_ENDINGS = 32;
const SHORT_SLEEP = 60;
function traceScript(text, statements, parser) {
	return new Walk(text, parser).run(statements);
}
var Walk = class {
	text;
	parser;
	functions = /* @__PURE__ */ new Map();
	walked = /* @__PURE__ */ new Map();
	jobs = [];
	traps = "none";
	termTrap;
	sourced = false;
	waits = 0;
	depth = 0;
	steps;
	constructor(text, parser) {
		this.text = text;
		this.parser = parser;
		this.steps = 4 * text.length + 1e3;
	}
	run(statements) {
		const around = {
			tail: true,
			inside: "nothing",
			before: "nothing",
			behind: "end",
			inAndOr: false,
			groupRedirected: false,
			prefixed: false,
			plain: /^[\w./ \t-]*$/.test(this.text)
		};
		const { ends, falls, stage, fresh, exits } = this.list(statements, around, true);
		const left = stage && (falls || exits) && (ends.length === 0 || fresh) ? [{
			kind: "stage",
			stage
		}] : [];
		const { termTrap } = this;
		return {
			endings: [...ends, ...left],
			traps: this.traps,
			termTrap: termTrap && {
				node: termTrap.node,
				actions: readActions(termTrap.trap.action, this.parser, this.functions)
			},
			jobs: this.jobs,
			waits: this.waits,
			sourced: this.sourced
		};
	}
	list(statements, around, top = false) {
		const ends = [];
		let stage;
		let fresh = false;
		for (const [index, statement] of statements.entries()) {
			const last = index === statements.length - 1;
			if (statement.background) {
				this.jobs.push(statement.command);
				continue;
			}
			const place = around.tail && last && top ? {
				...around,
				...this.placeOf(statements, index)
			} : {
				...around,
				tail: around.tail && last
			};
			const outcome = this.node(statement.command, place);
			collect(ends, outcome.ends);
			if (outcome.stage) [stage, fresh] = [later(stage, outcome.stage), outcome.fresh];
			else if (statement.command.kind !== "simple" && statement.command.kind !== "test") fresh = false;
			if (!outcome.falls) return {
				ends,
				falls: false,
				stage,
				fresh,
				exits: outcome.exits
			};
		}
		return {
			ends,
			falls: true,
			stage,
			fresh,
			exits: false
		};
	}
	placeOf(statements, index) {
		const statement = statements[index];
		const previous = statements[index - 1];
		const gap = previous ? this.text.slice(previous.to, statement.from).replaceAll("\\\n", "") : "\n";
		const rest = this.text.slice(statement.to).replaceAll("\\\n", "");
		const newline = rest.indexOf("\n");
		return {
			before: gap.includes("\n") ? "nothing" : previous?.background ? "ampersand" : "semicolon",
			behind: newline < 0 ? "end" : newline === rest.length - 1 ? "newline" : "more"
		};
	}
	node(node, around) {
		if (this.depth >= MOST_DEPTH || --this.steps < 0) return hidden;
		this.depth++;
		try {
			switch (node.kind) {
				case "simple": return this.simple(node, around);
				case "pipeline": return this.pipeline(node);
				case "prefixed": return this.node(node.command, {
					...around,
					prefixed: true
				});
				case "and-or": return this.andOr(node.commands, node.operators, around);
				case "group": return this.group(node, around);
				case "branches": return this.branches(node, around);
				case "loop": return this.loop(node);
				case "function":
					if (this.functions.get(node.name) !== node.body) {
						this.functions.set(node.name, node.body);
						this.walked.delete(`${node.name} tail`);
						this.walked.delete(`${node.name} `);
					}
					return nothing;
				case "coprocess":
					this.jobs.push(node);
					return nothing;
				case "test": return nothing;
			}
		} finally {
			this.depth--;
		}
	}
	simple(node, around) {
		const first = node.words[0];
		if (!first) return nothing;
		if (first.value.includes("{{")) return hidden;
		const name = programOf(node);
		if (isExec(node)) return this.exec(node, around);
		const own = name === void 0 ? void 0 : this.functions.get(name);
		if (own && name !== void 0) return this.call(name, own, around);
		switch (name) {
			case "exit": return {
				...nothing,
				falls: false,
				exits: true
			};
			case "return": return {
				...nothing,
				falls: false
			};
			case "trap":
				this.setTrap(node);
				return nothing;
			case "wait":
			case "fg":
				this.waits++;
				return this.jobs.length > 0 ? on({
					kind: "wait",
					node
				}) : nothing;
			case "source":
			case ".":
				this.sourced = true;
				return around.tail ? hidden : nothing;
			case "eval": return this.evaluate(node, around);
			case void 0: if (node.words.length === 1 && !first.value.includes("/") && !/^"?\$[@*]"?$/.test(first.value)) return around.tail ? hidden : nothing;
		}
		const tail = around.tail ? {
			...around,
			redirected: node.redirected
		} : void 0;
		const seconds = idleSeconds(node);
		if (seconds !== void 0) {
			const stage = {
				kind: "idle",
				node,
				seconds,
				tail
			};
			return seconds === Number.POSITIVE_INFINITY ? forGood({
				kind: "stage",
				stage
			}) : on(stage);
		}
		return isTrivial(node) ? nothing : on({
			kind: "command",
			node,
			tail
		});
	}
	exec(node, around) {
		if (applicationWords(node).length === 0) return nothing;
		const inSubshell = around.inside === "subshell";
		if (inSubshell && !around.tail) return on({
			kind: "command",
			node,
			tail: void 0
		});
		return forGood({
			kind: "exec",
			node,
			inSubshell
		});
	}
	evaluate(node, around) {
		const text = node.words.slice(1).map((word) => word.value).join(" ").trimStart();
		if (/^exec\s+[^\s<>\d]/.test(text)) return forGood({
			kind: "exec",
			node,
			inSubshell: around.inside === "subshell"
		});
		if (!around.tail) return nothing;
		return /^[A-Za-z0-9_./-]+(?:\s|$)/.test(text) && !/[;&|]/.test(text) ? on({
			kind: "command",
			node,
			tail: void 0
		}) : hidden;
	}
	call(name, body, around) {
		const key = `${name} ${around.tail ? "tail" : ""}`;
		const known = this.walked.get(key);
		if (known) return known;
		this.walked.set(key, nothing);
		const outcome = this.node(body, {
			...around,
			inside: "function"
		});
		const answer = outcome.falls || outcome.exits || outcome.ends.length > 0 ? outcome : {
			...outcome,
			falls: true
		};
		this.walked.set(key, answer);
		return answer;
	}
	pipeline(node) {
		const stage = {
			kind: "pipeline",
			node
		};
		if (node.commands.some((command) => isEndless(command) || command.kind === "simple" && idleSeconds(command) === Number.POSITIVE_INFINITY)) return forGood({
			kind: "stage",
			stage
		});
		return node.commands.some((command) => mainCommand(command)) ? on(stage) : nothing;
	}
	andOr(commands, operators, around) {
		const ends = [];
		let stage;
		for (const [index, command] of commands.entries()) {
			const last = index === commands.length - 1;
			const outcome = this.node(command, {
				...around,
				tail: around.tail && last,
				inAndOr: true
			});
			collect(ends, outcome.ends);
			stage = later(stage, outcome.stage);
			if (outcome.falls) continue;
			if (index === 0) return {
				ends,
				falls: false,
				stage,
				fresh: false,
				exits: outcome.exits
			};
			if (last && operators[index - 1] === "&&" && around.tail && !outcome.exits) return {
				ends,
				falls: false,
				stage: void 0,
				fresh: false,
				exits: false
			};
		}
		return {
			ends,
			falls: true,
			stage,
			fresh: ends.length === 0,
			exits: false
		};
	}
	group(node, around) {
		const inside = node.subshell ? "subshell" : around.inside === "nothing" ? "compound" : around.inside;
		const { traps, termTrap } = this;
		const outcome = this.list(node.body, {
			...around,
			inside,
			groupRedirected: around.groupRedirected || node.redirected
		});
		if (!node.subshell) return outcome;
		this.traps = traps;
		this.termTrap = termTrap;
		return outcome.exits ? {
			...outcome,
			falls: true,
			exits: false
		} : outcome;
	}
	branches(node, around) {
		const ends = [];
		let stage;
		for (const condition of node.conditions) {
			const outcome = this.list(condition, {
				...around,
				tail: false
			});
			collect(ends, outcome.ends);
			stage = later(stage, outcome.stage);
		}
		const place = {
			...around,
			inside: around.inside === "nothing" ? "compound" : around.inside,
			groupRedirected: around.groupRedirected || node.redirected
		};
		let falls = !node.exhaustive;
		let exits = node.exhaustive;
		let inBranch;
		for (const branch of node.branches) {
			const outcome = this.list(branch, place);
			collect(ends, outcome.ends);
			if (outcome.falls) {
				falls = true;
				inBranch = later(inBranch, outcome.stage);
			}
			if (!outcome.exits) exits = false;
		}
		return {
			ends,
			falls,
			stage: inBranch ?? stage,
			fresh: inBranch !== void 0,
			exits: !falls && exits
		};
	}
	loop(node) {
		const condition = this.list(node.condition, inLoop);
		const body = this.list(node.body, inLoop);
		const endless = isEndless(node);
		const stage = {
			kind: "loop",
			node
		};
		const leaving = [...condition.ends, ...body.ends].filter((end) => end.kind !== "stage");
		if (leaving.length > 0) return {
			...nothing,
			ends: leaving,
			falls: !endless
		};
		return endless ? forGood({
			kind: "stage",
			stage
		}) : on(stage);
	}
	setTrap(node) {
		const trap = readTrap(node);
		if (!trap) return;
		if (trap.effect === "set") this.traps = "set";
		else if (trap.effect === "reset" && this.traps === "set") this.traps = "reset";
		else if (trap.effect === "ignored" && this.traps === "none") this.traps = "ignored";
		if (trap.term) this.termTrap = trap.effect === "set" ? {
			node,
			trap
		} : void 0;
	}
};
const inLoop = {
	tail: false,
	inside: "compound",
	before: "nothing",
	behind: "end",
	inAndOr: false,
	groupRedirected: false,
	prefixed: false,
	plain: false
};
function collect(into, more) {
	for (const end of more) if (into.length < MOST_ENDINGS) into.push(end);
}
function later(before, after) {
	if (before && after?.kind === "idle" && after.seconds < SHORT_SLEEP && before.kind !== "idle") return before;
	return after ?? before;
}

// src/container/verdict.ts
const unknownVerdict = {
	outcome: "unknown",
	certain: false,
	cause: void 0,
	keeper: void 0,
	command: void 0,
	execAt: void 0,
	trap: void 0
};
function judgeScript(flow, dialects, graceSeconds, nested) {
	if (dialects.length === 0 || flow.endings.length === 0 || flow.endings.some((ending) => ending.kind === "unknown")) return unknownVerdict;
	const all = flow.endings.map((ending) => judgeEnding(ending, flow, dialects, nested));
	if (all.some((judged) => judged.outcome === "unknown")) return unknownVerdict;
	const worst = all.find((judged) => judged.outcome === "fork" && judged.certain) ?? all.find((judged) => judged.outcome === "fork") ?? all.find((judged) => judged.outcome === "idle") ?? all[0];
	const certain = all.every((judged) => judged.certain && judged.outcome === worst.outcome);
	const { outcome, cause, command, stage } = worst;
	const keeper = stage ? keeperOf(stage) : command;
	if (outcome === "exec") return {
		...unknownVerdict,
		outcome,
		certain,
		command
	};
	return {
		outcome,
		certain,
		cause,
		keeper,
		command,
		execAt: outcome === "fork" ? execPlace(flow, stage) : void 0,
		trap: judgeTrap(flow, stage, graceSeconds)
	};
}
function judgeEnding(ending, flow, dialects, nested) {
	if (ending.kind === "unknown") return {
		...unknownVerdict,
		stage: void 0
	};
	if (ending.kind === "stage") return judgeStage(ending.stage, flow, dialects);
	const { node, inSubshell } = ending;
	const command = partOf(node);
	if (renamesExec(node) && dialects.every((dialect) => dialect.startsWith("dash"))) return {
		...unknownVerdict,
		stage: void 0
	};
	if (inSubshell) {
		const execs = dialects.filter(execsInLastSubshell).length;
		if (execs < dialects.length) return {
			outcome: "fork",
			certain: execs === 0,
			cause: "subshell",
			command,
			stage: void 0
		};
	}
	const inner = nested(node);
	if (!inner) return {
		outcome: "exec",
		certain: true,
		cause: void 0,
		command,
		stage: void 0
	};
	return {
		...inner,
		command,
		stage: void 0
	};
}
function judgeStage(stage, flow, dialects) {
	const job = flow.jobs.length > 0 ? mainOf(flow.jobs) : void 0;
	switch (stage.kind) {
		case "command": {
			const { tail, node } = stage;
			const command = partOf(node);
			const execs = tail ? dialects.filter((dialect) => implicitExec(dialect, tail, flow.traps)).length : 0;
			if (execs === dialects.length) return {
				outcome: "exec",
				certain: true,
				cause: void 0,
				command,
				stage
			};
			return {
				outcome: "fork",
				certain: execs === 0,
				cause: causeOf(stage, flow),
				command,
				stage
			};
		}
		case "idle":
			if (job) return {
				outcome: "fork",
				certain: true,
				cause: "background",
				command: partOf(job),
				stage
			};
			return {
				outcome: "idle",
				certain: !stage.tail || !dialects.some((dialect) => implicitExec(dialect, stage.tail, flow.traps)),
				cause: void 0,
				command: partOf(stage.node),
				stage
			};
		case "pipeline": {
			const app = mainCommand(stage.node) ?? firstCommand(stage.node);
			return {
				outcome: "fork",
				certain: true,
				cause: "pipeline",
				command: app && partOf(app),
				stage
			};
		}
		case "loop": {
			const app = mainCommand(stage.node);
			if (job && !app) return {
				outcome: "fork",
				certain: true,
				cause: "background",
				command: partOf(job),
				stage
			};
			return {
				outcome: "fork",
				certain: true,
				cause: "loop",
				command: app && partOf(app),
				stage
			};
		}
		case "wait": return job ? {
			outcome: "fork",
			certain: true,
			cause: "background",
			command: partOf(job),
			stage
		} : {
			outcome: "idle",
			certain: true,
			cause: void 0,
			command: partOf(stage.node),
			stage
		};
	}
}
function keeperOf({ kind, node }) {
	if (kind === "command" || kind === "idle" || kind === "wait") return partOf(node);
	if (kind === "pipeline") return {
		from: node.from,
		to: node.to
	};
	return {
		from: node.from,
		to: node.condition.at(-1)?.to ?? node.body[0]?.from ?? node.to
	};
}
function causeOf(stage, flow) {
	if (flow.traps === "set") return "trap";
	const { tail } = stage;
	if (!tail) return "foreground";
	if (tail.inside === "subshell") return "subshell";
	if (tail.inside !== "nothing") return "compound";
	return tail.redirected ? "redirection" : "foreground";
}
function execPlace(flow, stage) {
	if (stage?.kind !== "command" || !stage.tail || flow.endings.length !== 1) return void 0;
	const { tail, node } = stage;
	if (tail.inside !== "nothing" || tail.groupRedirected || tail.prefixed || tail.before === "ampersand") return void 0;
	if (flow.traps !== "none" || flow.jobs.length > 0 || !isExternal(node, flow.sourced)) return void 0;
	return partOf(node);
}
function judgeTrap(flow, stage, graceSeconds) {
	if (!flow.termTrap) return void 0;
	const { node, actions } = flow.termTrap;
	const forwards = actions.kills || actions.runs;
	const waits = actions.waits || actions.unknown || flow.waits > 1;
	const trap = {
		at: {
			from: node.from,
			to: node.to
		},
		forwards,
		waits
	};
	const blocked = (foreground) => ({
		...trap,
		works: false,
		foreground
	});
	const heard = (works) => ({
		...trap,
		works,
		foreground: void 0
	});
	switch (stage?.kind) {
		case void 0: return heard(true);
		case "command": return blocked(partOf(stage.node));
		case "pipeline": return blocked({
			from: stage.node.from,
			to: stage.node.to
		});
		case "idle": return stage.seconds >= graceSeconds ? blocked(partOf(stage.node)) : heard(true);
		case "wait": return heard(forwards || actions.unknown || !mainOf(flow.jobs));
		case "loop": {
			const facts = loopFacts(stage.node);
			if (!facts.waits && facts.sleep && facts.longestSleep >= graceSeconds) return blocked(partOf(facts.sleep));
			return heard(forwards || actions.unknown || actions.exits || actions.assigns);
		}
	}
}
function mainOf(jobs) {
	for (const job of jobs) {
		const main = mainCommand(job);
		if (main) return main;
	}
}
function firstCommand(node) {
	return node.kind === "simple" ? node : node.kind === "pipeline" ? firstCommand(node.commands[0]) : void 0;
}
function partOf(command) {
	const words = applicationWords(command);
	return {
		from: words[0]?.from ?? command.from,
		to: words.at(-1)?.to ?? command.to
	};
}

// src/container/shell.ts
const MOST_NESTED = 3;
const DEFAULT_GRACE_SECONDS = 30;
function createShell(runtime, parser) {
	return { pid1: remember((container) => judgeContainer(container, runtime, parser)) };
}
function judgeContainer(container, runtime, parser) {
	const { name, program, wrappers, known } = runtime.commandLine(container);
	if (name === void 0 || !shellNames.has(name)) return void 0;
	const image = runtime.image(container);
	const dialects = dialectsOf(name, image, wrappers.at(-1)?.name === "busybox");
	const dialect = dialects.length === 1 ? dialects[0] : void 0;
	const invocation = readInvocation(program);
	if (invocation.form !== "command") return placed$1(unknownVerdict, dialect, void 0, invocation);
	if (wrappers.some((wrapper) => wrapper.kind === "blocking")) return placed$1(unknownVerdict, dialect, void 0, invocation);
	const script = invocation.script.at?.text();
	const text = script?.value ?? invocation.script.text;
	if (text === void 0) return placed$1(unknownVerdict, dialect, void 0, invocation);
	const verdict = judgeText(afterExpansion(text), dialects, {
		parser,
		image,
		grace: graceOf(container),
		depth: 0
	});
	return placed$1(known ? verdict : {
		...verdict,
		certain: false
	}, dialect, script, invocation);
}
function afterExpansion(text) {
	return text.includes("$$") ? text.split("$$").join("_$") : text;
}
function judgeText(text, dialects, around) {
	if (/^\s*(?:\$\([A-Za-z_][A-Za-z0-9_.-]*\)|\{\{[^{}]*\}\})\s*$/.test(text)) return unknownVerdict;
	const statements = around.parser.parse(text);
	if (!statements) return unknownVerdict;
	return judgeScript(traceScript(text, statements, around.parser), dialects, around.grace, (command) => judgeNested(command, around));
}
function judgeNested(command, around) {
	let words = applicationWords(command).map((word) => ({
		text: word.literal ? word.value : void 0,
		at: void 0
	}));
	for (let peeled = peelWrapper(textsOf(words), 0); peeled; peeled = peelWrapper(textsOf(words), 0)) {
		if (peeled.kind !== "transparent" || peeled.next === void 0) return void 0;
		words = words.slice(peeled.next);
	}
	const name = words[0]?.text === void 0 ? void 0 : baseName(words[0].text);
	if (name === void 0 || !shellNames.has(name)) return void 0;
	const invocation = readInvocation(words);
	if (invocation.form !== "command") return {
		...unknownVerdict,
		cause: "script-file"
	};
	const script = rawText(invocation.script);
	if (script === void 0 || around.depth >= MOST_NESTED) return unknownVerdict;
	const verdict = judgeText(script, dialectsOf(name, around.image, false), {
		...around,
		depth: around.depth + 1
	});
	return verdict.trap ? unknownVerdict : {
		...verdict,
		execAt: void 0
	};
}
function textsOf(words) {
	return words.map((word) => word.text);
}
function placed$1(verdict, dialect, script, invocation) {
	const part = (of) => of && script?.part(of.from, of.to);
	const at = part(verdict.trap?.at);
	const { keeper } = verdict;
	const head = keeper && script ? {
		from: keeper.from,
		to: keeper.from + script.value.slice(keeper.from, keeper.to).trimEnd().length
	} : keeper;
	return {
		outcome: verdict.outcome,
		certain: verdict.certain,
		cause: invocation.form === "file" ? "script-file" : verdict.cause,
		keeper: part(head),
		command: part(verdict.command),
		execAt: part(verdict.execAt),
		trap: verdict.trap && at && {
			...verdict.trap,
			at,
			foreground: part(verdict.trap.foreground)
		},
		dialect,
		script
	};
}
function graceOf(container) {
	const pod = container.workload.pod.raw;
	const seconds = isMapping(pod) ? pod.terminationGracePeriodSeconds : void 0;
	return typeof seconds === "number" ? seconds : DEFAULT_GRACE_SECONDS;
}

// src/kubernetes/workload-kinds.ts
const template = "spec.template";
const replicas = "spec.replicas";
const kubernetes = [
	[
		"",
		"Pod",
		"pod",
		"",
		void 0,
		1
	],
	[
		"",
		"PodTemplate",
		"custom",
		"template"
	],
	[
		"",
		"ReplicationController",
		"replicaset",
		template,
		replicas,
		1
	],
	[
		"apps",
		"Deployment",
		"deployment",
		template,
		replicas,
		1
	],
	[
		"extensions",
		"Deployment",
		"deployment",
		template,
		replicas,
		1
	],
	[
		"apps",
		"ReplicaSet",
		"replicaset",
		template,
		replicas,
		1
	],
	[
		"extensions",
		"ReplicaSet",
		"replicaset",
		template,
		replicas,
		1
	],
	[
		"apps",
		"StatefulSet",
		"statefulset",
		template,
		replicas,
		1
	],
	[
		"apps",
		"DaemonSet",
		"daemonset",
		template
	],
	[
		"extensions",
		"DaemonSet",
		"daemonset",
		template
	],
	[
		"batch",
		"Job",
		"job",
		template
	],
	[
		"batch",
		"CronJob",
		"cronjob",
		"spec.jobTemplate.spec.template"
	]
];
const custom = [
	[
		"argoproj.io",
		"Rollout",
		"deployment",
		template,
		replicas,
		1
	],
	[
		"argoproj.io",
		"Experiment",
		"replicaset",
		"spec.templates.*.template"
	],
	[
		"argoproj.io",
		"AnalysisTemplate",
		"job",
		"spec.metrics.*.provider.job.spec.template"
	],
	[
		"argoproj.io",
		"ClusterAnalysisTemplate",
		"job",
		"spec.metrics.*.provider.job.spec.template"
	],
	[
		"serving.knative.dev",
		"Service",
		"custom",
		template
	],
	[
		"serving.knative.dev",
		"Configuration",
		"custom",
		template
	],
	[
		"serving.knative.dev",
		"Revision",
		"custom",
		""
	],
	[
		"apps.kruise.io",
		"CloneSet",
		"deployment",
		template,
		replicas,
		1
	],
	[
		"apps.kruise.io",
		"StatefulSet",
		"statefulset",
		template,
		replicas,
		1
	],
	[
		"apps.kruise.io",
		"DaemonSet",
		"daemonset",
		template
	],
	[
		"apps.kruise.io",
		"BroadcastJob",
		"job",
		template
	],
	[
		"apps.kruise.io",
		"AdvancedCronJob",
		"cronjob",
		"spec.template.jobTemplate.spec.template"
	],
	[
		"apps.kruise.io",
		"AdvancedCronJob",
		"cronjob",
		"spec.template.broadcastJobTemplate.spec.template"
	],
	[
		"apps.kruise.io",
		"UnitedDeployment",
		"statefulset",
		"spec.template.statefulSetTemplate.spec.template",
		replicas
	],
	[
		"apps.kruise.io",
		"UnitedDeployment",
		"statefulset",
		"spec.template.advancedStatefulSetTemplate.spec.template",
		replicas
	],
	[
		"apps.kruise.io",
		"UnitedDeployment",
		"deployment",
		"spec.template.cloneSetTemplate.spec.template",
		replicas
	],
	[
		"apps.kruise.io",
		"UnitedDeployment",
		"deployment",
		"spec.template.deploymentTemplate.spec.template",
		replicas
	],
	[
		"keda.sh",
		"ScaledJob",
		"job",
		"spec.jobTargetRef.template"
	],
	[
		"batch.volcano.sh",
		"Job",
		"job",
		"spec.tasks.*.template"
	],
	[
		"kubeflow.org",
		"TFJob",
		"job",
		"spec.tfReplicaSpecs.*.template"
	],
	[
		"kubeflow.org",
		"PyTorchJob",
		"job",
		"spec.pytorchReplicaSpecs.*.template"
	],
	[
		"kubeflow.org",
		"MPIJob",
		"job",
		"spec.mpiReplicaSpecs.*.template"
	],
	[
		"kubeflow.org",
		"XGBoostJob",
		"job",
		"spec.xgbReplicaSpecs.*.template"
	],
	[
		"kubeflow.org",
		"PaddleJob",
		"job",
		"spec.paddleReplicaSpecs.*.template"
	],
	[
		"kubeflow.org",
		"JAXJob",
		"job",
		"spec.jaxReplicaSpecs.*.template"
	],
	[
		"kubeflow.org",
		"Notebook",
		"statefulset",
		template,
		void 0,
		1
	],
	[
		"apps.openshift.io",
		"DeploymentConfig",
		"deployment",
		template,
		replicas
	],
	[
		"",
		"DeploymentConfig",
		"deployment",
		template,
		replicas
	],
	[
		"leaderworkerset.x-k8s.io",
		"LeaderWorkerSet",
		"statefulset",
		"spec.leaderWorkerTemplate.leaderTemplate"
	],
	[
		"leaderworkerset.x-k8s.io",
		"LeaderWorkerSet",
		"statefulset",
		"spec.leaderWorkerTemplate.workerTemplate"
	],
	[
		"jobset.x-k8s.io",
		"JobSet",
		"job",
		"spec.replicatedJobs.*.template.spec.template"
	],
	[
		"agones.dev",
		"GameServer",
		"custom",
		template
	],
	[
		"agones.dev",
		"GameServerSet",
		"custom",
		"spec.template.spec.template",
		replicas
	],
	[
		"agones.dev",
		"Fleet",
		"custom",
		"spec.template.spec.template",
		replicas
	],
	[
		"ray.io",
		"RayCluster",
		"custom",
		"spec.headGroupSpec.template"
	],
	[
		"ray.io",
		"RayCluster",
		"custom",
		"spec.workerGroupSpecs.*.template"
	],
	[
		"ray.io",
		"RayJob",
		"job",
		"spec.rayClusterSpec.headGroupSpec.template"
	],
	[
		"ray.io",
		"RayJob",
		"job",
		"spec.rayClusterSpec.workerGroupSpecs.*.template"
	],
	[
		"ray.io",
		"RayService",
		"custom",
		"spec.rayClusterConfig.headGroupSpec.template"
	],
	[
		"ray.io",
		"RayService",
		"custom",
		"spec.rayClusterConfig.workerGroupSpecs.*.template"
	]
];
const argoTemplates = [
	["Workflow", "spec.templates.*"],
	["WorkflowTemplate", "spec.templates.*"],
	["ClusterWorkflowTemplate", "spec.templates.*"],
	["CronWorkflow", "spec.workflowSpec.templates.*"]
];
const byKind = /* @__PURE__ */ new Map();
for (const [group, kind, controller, path, replicasPath, defaultReplicas] of [...kubernetes, ...custom]) {
	const entry = {
		group,
		kind,
		controller,
		template: path === "" ? [] : path.split("."),
		...replicasPath === void 0 ? {} : { replicas: replicasPath.split(".") },
		...defaultReplicas === void 0 ? {} : { defaultReplicas }
	};
	const key = `${group}/${kind}`;
	byKind.set(key, [...byKind.get(key) ?? [], entry]);
}
for (const [kind, path] of argoTemplates) {
	const entry = {
		group: "argoproj.io",
		kind,
		controller: "job",
		template: path.split("."),
		shape: "argo-template"
	};
	byKind.set(`argoproj.io/${kind}`, [entry]);
}
function workloadKindsOf(group, kind) {
	return byKind.get(`${group}/${kind}`) ?? [];
}

// src/kubernetes/kinds.ts
const scopes = new Map(Object.entries({
	"": `Binding ComponentStatus* ConfigMap Endpoints Event LimitRange Namespace* Node* PersistentVolume* PersistentVolumeClaim Pod PodTemplate
    ReplicationController ResourceQuota Secret Service ServiceAccount`,
	"admissionregistration.k8s.io": `InitializerConfiguration* MutatingAdmissionPolicy* MutatingAdmissionPolicyBinding* MutatingWebhookConfiguration*
    ValidatingAdmissionPolicy* ValidatingAdmissionPolicyBinding* ValidatingWebhookConfiguration*`,
	"apiextensions.k8s.io": "CustomResourceDefinition*",
	"apiregistration.k8s.io": "APIService*",
	apps: "ControllerRevision DaemonSet Deployment ReplicaSet StatefulSet",
	"auditregistration.k8s.io": "AuditSink*",
	"authentication.k8s.io": "SelfSubjectReview* TokenRequest TokenReview*",
	"authorization.k8s.io": "LocalSubjectAccessReview SelfSubjectAccessReview* SelfSubjectRulesReview* SubjectAccessReview*",
	autoscaling: "HorizontalPodAutoscaler Scale",
	batch: "CronJob Job",
	"certificates.k8s.io": "CertificateSigningRequest* ClusterTrustBundle* PodCertificateRequest",
	"coordination.k8s.io": "Lease LeaseCandidate",
	"discovery.k8s.io": "EndpointSlice",
	"events.k8s.io": "Event",
	extensions: "DaemonSet Deployment Ingress NetworkPolicy PodSecurityPolicy* ReplicaSet",
	"flowcontrol.apiserver.k8s.io": "FlowSchema* PriorityLevelConfiguration*",
	"internal.apiserver.k8s.io": "StorageVersion*",
	"networking.k8s.io": "ClusterCIDR* IPAddress* Ingress IngressClass* NetworkPolicy ServiceCIDR*",
	"node.k8s.io": "RuntimeClass*",
	policy: "Eviction PodDisruptionBudget PodSecurityPolicy*",
	"rbac.authorization.k8s.io": "ClusterRole* ClusterRoleBinding* Role RoleBinding",
	"resource.k8s.io": `DeviceClass* DeviceTaintRule* PodScheduling PodSchedulingContext ResourceClaim ResourceClaimParameters ResourceClaimTemplate
    ResourceClass* ResourceClassParameters ResourcePoolStatusRequest* ResourceSlice*`,
	"scheduling.k8s.io": "PodGroup PriorityClass* Workload",
	"settings.k8s.io": "PodPreset",
	"storage.k8s.io": "CSIDriver* CSINode* CSIStorageCapacity StorageClass* VolumeAttachment* VolumeAttributesClass*",
	"storagemigration.k8s.io": "StorageVersionMigration*"
}).map(([group, kinds]) => [group, new Map(kinds.split(/\s+/).map((kind) => kind.endsWith("*") ? [kind.slice(0, -1), "Cluster"] : [kind, "Namespaced"]))]));
function scopeOf(group, kind) {
	return scopes.get(group)?.get(kind);
}
function isBuiltInGroup(group) {
	return scopes.has(group);
}
function splitApiVersion(apiVersion) {
	const slash = apiVersion.indexOf("/");
	return slash < 0 ? {
		group: "",
		version: apiVersion
	} : {
		group: apiVersion.slice(0, slash),
		version: apiVersion.slice(slash + 1)
	};
}

// src/manifest/paths.ts
function folderOf(path) {
	const slash = path.lastIndexOf("/");
	return slash < 0 ? "" : path.slice(0, slash);
}
function fileNameOf(path) {
	return path.slice(path.lastIndexOf("/") + 1);
}
function resolveFrom(folder, relative) {
	if (relative === "" || relative.startsWith("/") || relative.includes("://") || relative.includes("?") || /^[\w.-]+@[\w.-]+:/.test(relative)) return;
	const parts = [];
	for (const part of `${folder}/${relative}`.split("/")) {
		if (part === "" || part === ".") continue;
		if (part === ".." && parts.length > 0 && parts.at(-1) !== "..") parts.pop();
		else parts.push(part);
	}
	return (folder.startsWith("/") ? "/" : "") + parts.join("/");
}

// src/manifest/classify.ts
function classify(head, path) {
	const { apiVersion, kind } = head;
	if (apiVersion === void 0 && kind === void 0) return {
		what: "left-out",
		...nameStranger(head, path)
	};
	if (isUnknown(apiVersion) || isUnknown(kind)) return [apiVersion, kind].some((value) => typeof value === "string" && value.startsWith("ENC[")) ? leftOut("encrypted", "encrypted with SOPS, apiVersion and kind too: decrypt it to lint it") : leftOut("template", "a placeholder stands for apiVersion or kind: lint what it becomes");
	if (typeof apiVersion !== "string" || apiVersion === "") return incomplete(head, path, "apiVersion", apiVersion);
	if (typeof kind !== "string" || kind === "") return incomplete(head, path, "kind", kind);
	return classifyKind(apiVersion, kind, head.named);
}
function incomplete(head, path, field, value) {
	if (field === "kind" && value === void 0) {
		const stranger = strangerByName(path) ?? (head.keys()?.includes("dependencies") ? chart : void 0);
		if (stranger) return {
			what: "left-out",
			...stranger
		};
	}
	return value === void 0 ? leftOut("not-kubernetes", `has no ${field}, so that no API server would take it`) : leftOut("not-kubernetes", `${field} is not a text, so that no API server would take it`);
}
function isUnknown(value) {
	return value === UNKNOWN || typeof value === "string" && hasPlaceholder(value);
}
function leftOut(reason, message) {
	return {
		what: "left-out",
		reason,
		message
	};
}
const componentGroups = /* @__PURE__ */ new Set([
	"kubeadm.k8s.io",
	"kubelet.config.k8s.io",
	"kubeproxy.config.k8s.io",
	"kubescheduler.config.k8s.io",
	"kubecontrollermanager.config.k8s.io",
	"cloudcontrollermanager.config.k8s.io",
	"apiserver.config.k8s.io",
	"apiserver.k8s.io",
	"audit.k8s.io",
	"client.authentication.k8s.io",
	"credentialprovider.kubelet.k8s.io",
	"eventratelimit.admission.k8s.io",
	"pod-security.admission.config.k8s.io",
	"podtolerationrestriction.admission.k8s.io",
	"resourcequota.admission.k8s.io",
	"componentconfig",
	"controller-runtime.sigs.k8s.io",
	"config.kueue.x-k8s.io",
	"config.karmada.io",
	"config.trainer.kubeflow.org"
]);
const toolGroups = /* @__PURE__ */ new Map([
	["backstage.io", "the Backstage catalogue"],
	["chainsaw.kyverno.io", "Chainsaw tests"],
	["cli.kyverno.io", "the Kyverno CLI"],
	["config.kubernetes.io", "kustomize functions"],
	["ctlptl.dev", "ctlptl"],
	["eksctl.io", "eksctl"],
	["k3d.io", "k3d"],
	["kind.x-k8s.io", "kind"],
	["kind.sigs.k8s.io", "kind"],
	["kpt.dev", "kpt"],
	["kuttl.dev", "KUTTL tests"],
	["kudo.dev", "KUTTL tests"],
	["release-notes", "release notes"],
	["skaffold", "Skaffold"]
]);
function classifyKind(apiVersion, kind, named) {
	const { group, version } = splitApiVersion(apiVersion);
	if (group === "kustomize.config.k8s.io" || apiVersion === "builtin") return leftOut("kustomization", "instructions for kustomize: lint what it builds, with \"kustomize build . | seaworthy lint -\"");
	if (componentGroups.has(group) || apiVersion === "v1" && kind === "EncryptionConfig") return leftOut("component-config", `${kind} configures a component of Kubernetes and is no object of the API`);
	if (apiVersion === "v1" && kind === "Config") return leftOut("not-kubernetes", "a kubeconfig, no object of the API");
	const tool = toolGroups.get(group);
	if (tool !== void 0) return leftOut("not-kubernetes", `meant for ${tool}, no object of the API`);
	if (!(isBuiltInGroup(group) && (group !== "" || /^v[1-9]/.test(version))) && !group.includes(".") && !named && !isFamiliar(kind)) return leftOut("not-kubernetes", `${apiVersion} is no API of Kubernetes: the group of a custom resource has a dot`);
	return {
		what: "object",
		apiVersion,
		kind
	};
}
function isFamiliar(kind) {
	return [
		"",
		"apps",
		"batch",
		"policy",
		"autoscaling",
		"networking.k8s.io",
		"rbac.authorization.k8s.io"
	].some((group) => scopeOf(group, kind) !== void 0 || workloadKindsOf(group, kind).length > 0);
}
const chart = {
	reason: "not-kubernetes",
	message: "describes a Helm chart"
};
function strangerByName(path) {
	const name = fileNameOf(path);
	if (name === "Chart.yaml" || name === "requirements.yaml") return chart;
	if (/^values(?:[-_.].*)?\.ya?ml$|[-_.]values\.ya?ml$/.test(name)) return {
		reason: "values-file",
		message: "values for a Helm chart"
	};
	if (/^(?:docker-)?compose(?:[-_.].*)?\.ya?ml$/.test(name)) return {
		reason: "not-kubernetes",
		message: "a Compose file"
	};
	if (/(?:^|\/)\.github\/workflows\//.test(path)) return {
		reason: "not-kubernetes",
		message: "a GitHub workflow"
	};
}
function nameStranger(head, path) {
	const byName = strangerByName(path);
	if (byName) return byName;
	const keys = head.keys();
	if (!keys) {
		const item = head.itemKeys();
		if (!item) return {
			reason: "not-kubernetes",
			message: "no Kubernetes object: it is no mapping"
		};
		return item.includes("op") && item.includes("path") ? {
			reason: "kustomize-patch",
			message: "a JSON patch: lint the object that it is applied to"
		} : {
			reason: "not-kubernetes",
			message: "no Kubernetes object: it is a list"
		};
	}
	const has = (...wanted) => wanted.every((key) => keys.includes(key));
	const as = (message) => ({
		reason: "not-kubernetes",
		message
	});
	if (has("sops")) return {
		reason: "encrypted",
		message: "encrypted with SOPS: decrypt it to lint it"
	};
	if (has("openapi") || has("swagger")) return as("an OpenAPI document");
	if (has("jobs") && (has("on") || has("true"))) return as("a GitHub workflow");
	if (has("services") && keys.every((key) => composeKeys.has(key) || key.startsWith("x-"))) return as("a Compose file");
	if (has("name", "version") && (has("dependencies") || has("devDependencies") || has("scripts"))) return as("a package.json");
	if (has("metadata") && has("spec")) return as("has neither apiVersion nor kind, so that no API server would take it");
	return as("no Kubernetes object: it has neither apiVersion nor kind");
}
const composeKeys = /* @__PURE__ */ new Set([
	"version",
	"name",
	"services",
	"networks",
	"volumes",
	"configs",
	"secrets",
	"include"
]);

// src/manifest/object.ts
var ManifestObject = class {
	file;
	document;
	base;
	apiVersion;
	kind;
	group;
	version;
	name;
	namespace;
	identity;
	#patches;
	#item;
	constructor(file, document, base, item, apiVersion, kind, outerNamespace, patches) {
		this.file = file;
		this.document = document;
		this.base = base;
		this.apiVersion = apiVersion;
		this.kind = kind;
		this.#patches = patches;
		this.#item = item;
		const { group, version } = splitApiVersion(apiVersion);
		this.group = group;
		this.version = version;
		const isClusterScoped = scopeOf(group, kind) === "Cluster";
		this.name = this.#text("name") ?? this.#text("generateName");
		this.namespace = this.#text("namespace") ?? (isClusterScoped ? void 0 : outerNamespace);
		this.identity = `${group}|${kind}|${isClusterScoped ? "" : this.namespace ?? ""}|${this.name ?? ""}`;
	}
	get object() {
		if (this.#item) return this.#item;
		const { value } = this.document;
		return isMapping(value) ? value : {};
	}
	get labels() {
		return stringsOf(this.#metadata?.labels);
	}
	get annotations() {
		return stringsOf(this.#metadata?.annotations);
	}
	get owned() {
		if (!mentionsOwners(this.file.parsed)) return false;
		const owners = this.#metadata?.ownerReferences;
		return Array.isArray(owners) && owners.some((owner) => isMapping(owner) && owner.controller === true);
	}
	get patchTexts() {
		return this.#patches?.textsFor(this.file.path, this.kind, this.name) ?? [];
	}
	get #metadata() {
		const { metadata } = this.object;
		return isMapping(metadata) ? metadata : void 0;
	}
	#text(key) {
		const value = this.#item ? this.#metadata?.[key] : this.document.peek(["metadata", key]);
		return typeof value === "string" && value !== "" ? value : void 0;
	}
};
const ownersMentioned = /* @__PURE__ */ new WeakMap();
function mentionsOwners(parsed) {
	let mentioned = ownersMentioned.get(parsed);
	if (mentioned === void 0) {
		mentioned = parsed.text.includes("ownerReferences");
		ownersMentioned.set(parsed, mentioned);
	}
	return mentioned;
}

// src/manifest/pod-templates.ts
const MOST = 1e4;
function podTemplatesIn(object, kind) {
	let places = [{
		path: [],
		template: object
	}];
	for (const key of kind.template) if (key === "*") places = places.flatMap(({ path, template }) => everyChild(path, template)).slice(0, MOST);
	else places = places.map(({ path, template }) => ({
		path: [...path, key],
		template: child(template, key)
	}));
	return places;
}
function everyChild(path, value) {
	if (Array.isArray(value)) return value.slice(0, MOST).map((template, index) => ({
		path: [...path, index],
		template
	}));
	if (!isMapping(value)) return [];
	return Object.entries(value).slice(0, MOST).map(([key, template]) => ({
		path: [...path, key],
		template
	}));
}
function child(value, key) {
	if (Array.isArray(value)) return typeof key === "number" ? value[key] ?? void 0 : void 0;
	return isMapping(value) && Object.hasOwn(value, key) ? value[key] ?? void 0 : void 0;
}

// src/manifest/patch.ts
const directive$1 = /^\$(?:patch$|retainKeys$|setElementOrder\/|deleteFromPrimitiveList\/)/;
const directiveWords = [
	"$patch",
	"$retainKeys",
	"$setElementOrder/",
	"$deleteFromPrimitiveList/"
];
function mayHaveDirectives(text) {
	for (let at = text.indexOf("$"); at >= 0; at = text.indexOf("$", at + 1)) if (directiveWords.some((word) => text.startsWith(word, at))) return true;
	return false;
}
function hasDirectives(object) {
	const seen = /* @__PURE__ */ new Set();
	const open = [object];
	for (let value = open.pop(); value !== void 0; value = open.pop()) {
		if (typeof value !== "object" || value === null || seen.has(value)) continue;
		seen.add(value);
		if (Array.isArray(value)) open.push(...value.filter((item) => item !== void 0 && item !== null));
		else for (const [key, item] of Object.entries(value)) {
			if (directive$1.test(key)) return true;
			if (typeof item === "object" && item !== null) open.push(item);
		}
	}
	return false;
}
function isPartialWorkload(object, kinds, listed) {
	const templates = kinds.flatMap((kind) => podTemplatesIn(object, kind).map(({ template }) => template));
	let withImage = 0;
	let without = 0;
	for (const template of templates) {
		const spec = isMapping(template) ? template.spec : void 0;
		if (!isMapping(spec)) continue;
		for (const field of [
			"initContainers",
			"containers",
			"ephemeralContainers"
		]) {
			const list = spec[field];
			if (list === void 0) continue;
			if (!Array.isArray(list)) return false;
			for (const item of list) {
				if (!isMapping(item) || !Object.hasOwn(item, "name")) return false;
				if (Object.hasOwn(item, "image")) withImage++;
				else without++;
			}
		}
	}
	if (without > 0 && withImage === 0) return true;
	if (listed) return false;
	if (!kinds.some(({ group, controller }) => group === "apps" && controller !== "custom") || hasSelector(object)) return false;
	if (withImage > 0) return without > 0 || !templates.some(hasLabels);
	return isPartialController(object);
}
function hasSelector({ spec }) {
	return isMapping(spec) && Object.hasOwn(spec, "selector");
}
function hasLabels(template) {
	return isMapping(template) && isMapping(template.metadata) && Object.hasOwn(template.metadata, "labels");
}
function isPartialController(object) {
	const { spec } = object;
	if (spec === void 0) return true;
	if (!isMapping(spec)) return false;
	const { template } = spec;
	if (template === void 0) return !Object.hasOwn(spec, "template");
	if (!isMapping(template)) return false;
	const pod = template.spec;
	return pod === void 0 ? !Object.hasOwn(template, "spec") : isMapping(pod) && !Object.hasOwn(pod, "containers");
}

// src/manifest/documents.ts
const DEEPEST_LIST = 1500;
function resourcesOf(file, outer) {
	const resources = [];
	const leftOut = [];
	const directives = mayHaveDirectives(file.parsed.text);
	for (const document of file.parsed.documents) {
		if (document.empty || document.broken) continue;
		const verdict = classify(headOf$1(document), file.path);
		if (verdict.what === "left-out") leftOut.push({
			reason: verdict.reason,
			message: verdict.message,
			document: document.index
		});
		else if (mayBeList(verdict.kind) && isList(verdict.kind, document.value)) addItems(file, document, outer, resources, leftOut);
		else {
			const resource = new ManifestObject(file, document, [], void 0, verdict.apiVersion, verdict.kind, outer.namespace, outer.patches);
			const patch = patchIn(resource, directives, outer.patches !== void 0);
			if (patch) leftOut.push({
				...patch,
				document: document.index
			});
			else resources.push(resource);
		}
	}
	return {
		resources,
		leftOut
	};
}
function patchIn(resource, directives, listed) {
	const kinds = workloadKindsOf(resource.group, resource.kind);
	const name = `${resource.kind} ${resource.name ?? ""}`.trim();
	if (directives && hasDirectives(resource.object)) return {
		reason: "kustomize-patch",
		message: `${name} is a patch: it holds $patch directives`
	};
	if (kinds.length === 0 || !isPartialWorkload(resource.object, kinds, listed)) return void 0;
	return {
		reason: "kustomize-patch",
		message: `${name} is a patch: it lacks what the whole object needs, such as images or a selector`
	};
}
function headOf$1(document) {
	const name = document.peek(["metadata", "name"]) ?? document.peek(["metadata", "generateName"]);
	const keysAt = (value) => isMapping(value) ? Object.keys(value) : void 0;
	return {
		apiVersion: document.peek(["apiVersion"]) ?? nonScalar(document, "apiVersion"),
		kind: document.peek(["kind"]) ?? nonScalar(document, "kind"),
		named: typeof name === "string" && name !== "",
		keys: () => keysAt(document.value),
		itemKeys: () => Array.isArray(document.value) ? keysAt(document.value[0]) ?? [] : void 0
	};
}
function nonScalar(document, key) {
	const { value } = document;
	return (isMapping(value) && Object.hasOwn(value, key) ? value[key] : void 0) ?? void 0;
}
function headOfItem(item) {
	const mapping = isMapping(item) ? item : void 0;
	const metadata = isMapping(mapping?.metadata) ? mapping.metadata : void 0;
	return {
		apiVersion: mapping?.apiVersion ?? void 0,
		kind: mapping?.kind ?? void 0,
		named: typeof (metadata?.name ?? metadata?.generateName) === "string",
		keys: () => mapping && Object.keys(mapping),
		itemKeys: () => void 0
	};
}
function mayBeList(kind) {
	return kind.endsWith("List");
}
function isList(kind, value) {
	return isMapping(value) && (kind === "List" || Array.isArray(value.items));
}
function addItems(file, document, outer, resources, leftOut) {
	const directives = mayHaveDirectives(file.parsed.text);
	const seen = /* @__PURE__ */ new Set();
	const open = [];
	const enter = (list, base) => {
		if (!isMapping(list) || seen.has(list) || open.length > DEEPEST_LIST) return;
		seen.add(list);
		const { items, kind, apiVersion } = list;
		if (!Array.isArray(items) || typeof kind !== "string" || typeof apiVersion !== "string") return;
		open.push({
			items,
			base: [...base, "items"],
			kind,
			apiVersion,
			next: 0
		});
	};
	enter(document.value, []);
	for (let list = open.at(-1); list; list = open.at(-1)) {
		if (list.next >= list.items.length) {
			open.pop();
			continue;
		}
		const index = list.next++;
		const base = [...list.base, index];
		const item = completed(list.items[index], list);
		const verdict = classify(headOfItem(item), file.path);
		if (verdict.what === "left-out") leftOut.push({
			reason: verdict.reason,
			message: `item ${index} of the ${list.kind}: ${verdict.message}`,
			document: document.index
		});
		else if (mayBeList(verdict.kind) && isList(verdict.kind, item)) enter(item, base);
		else if (isMapping(item)) {
			const resource = new ManifestObject(file, document, base, item, verdict.apiVersion, verdict.kind, outer.namespace, outer.patches);
			const patch = patchIn(resource, directives, outer.patches !== void 0);
			if (patch) leftOut.push({
				...patch,
				document: document.index
			});
			else resources.push(resource);
		}
	}
}
function completed(item, list) {
	if (!isMapping(item) || list.kind === "List") return item;
	const apiVersion = item.apiVersion ?? list.apiVersion;
	const kind = item.kind ?? list.kind.slice(0, -4);
	return item.apiVersion === apiVersion && item.kind === kind ? item : {
		...item,
		apiVersion,
		kind
	};
}

// src/manifest/kustomization.ts
const fileNames = /* @__PURE__ */ new Set([
	"kustomization.yaml",
	"kustomization.yml",
	"Kustomization"
]);
function isKustomizationFile(path) {
	return fileNames.has(fileNameOf(path));
}
function readKustomizations(files) {
	const all = files.filter((file) => isKustomizationFile(file.path)).flatMap(read);
	const listing = group(all, (kustomization) => kustomization.resources);
	const patching = group(all, (kustomization) => kustomization.patches);
	const configuring = group(all, (kustomization) => kustomization.settings);
	const namespaces = /* @__PURE__ */ new Map();
	const parentsOf = (kustomization) => listing.get(kustomization.folder) ?? [];
	const namespaceBehind = (start) => {
		const open = [{
			at: start,
			entered: false
		}];
		for (let next = open.pop(); next; next = open.pop()) {
			const { at, entered } = next;
			if (entered) namespaces.set(at, agreed(parentsOf(at).map((parent) => namespaces.get(parent))));
			else if (!namespaces.has(at)) {
				namespaces.set(at, at.namespace);
				if (at.namespace === void 0) open.push({
					at,
					entered: true
				}, ...parentsOf(at).map((parent) => ({
					at: parent,
					entered: false
				})));
			}
		}
		return namespaces.get(start);
	};
	return {
		all,
		listing: (path) => listing.get(path) ?? [],
		patchOf: (path) => listing.has(path) ? void 0 : patching.get(path)?.[0],
		settingOf: (path) => listing.has(path) ? void 0 : configuring.get(path)?.[0],
		namespaceOf: (path) => agreed((listing.get(path) ?? []).map(namespaceBehind))
	};
}
function agreed(namespaces) {
	return namespaces.every((namespace) => namespace === namespaces[0]) ? namespaces[0] : void 0;
}
function group(all, pathsOf) {
	const groups = /* @__PURE__ */ new Map();
	for (const kustomization of all) for (const path of new Set(pathsOf(kustomization))) {
		const members = groups.get(path);
		if (members) members.push(kustomization);
		else groups.set(path, [kustomization]);
	}
	return groups;
}
function read(file) {
	const value = file.parsed.documents.find((document) => !document.empty)?.value;
	if (!isMapping(value)) return [];
	const folder = folderOf(file.path);
	const text = (key) => textIn(value, key);
	const patchEntries = [
		"patches",
		"patchesStrategicMerge",
		"patchesJson6902"
	].flatMap((key) => Array.isArray(value[key]) ? value[key].flatMap((item) => patchEntry(item, folder)) : []);
	const listed = (...keys) => keys.flatMap((key) => Array.isArray(value[key]) ? value[key] : []).map((item) => isMapping(item) ? item.path : item).filter((item) => typeof item === "string" && !item.includes("\n")).flatMap((item) => resolveFrom(folder, item) ?? []);
	return [{
		file,
		folder,
		namespace: text("namespace") || void 0,
		namePrefix: text("namePrefix") ?? "",
		nameSuffix: text("nameSuffix") ?? "",
		resources: listed("resources", "bases", "components"),
		components: listed("components"),
		patches: patchEntries.flatMap(({ path }) => path ?? []),
		patchEntries,
		settings: listed("transformers", "generators", "validators", "configurations", "replacements")
	}];
}
function textIn(value, key) {
	return typeof value[key] === "string" ? value[key] : void 0;
}
function patchEntry(item, folder) {
	if (typeof item === "string") {
		const path = item.includes("\n") ? void 0 : resolveFrom(folder, item);
		return [{
			path,
			text: path === void 0 ? item : void 0,
			target: void 0
		}];
	}
	if (!isMapping(item)) return [];
	const relative = textIn(item, "path");
	const target = isMapping(item.target) ? {
		kind: textIn(item.target, "kind"),
		name: textIn(item.target, "name")
	} : void 0;
	return [{
		path: relative === void 0 ? void 0 : resolveFrom(folder, relative),
		text: textIn(item, "patch"),
		target
	}];
}

// src/manifest/kustomize-patches.ts
const MOST_KUSTOMIZATIONS = 200;
const MOST_NAMES = 50;
const MOST_NAMELESS = 1e3;
var KustomizePatches = class {
	#kustomizations;
	#files;
	#byFolder;
	#texts = /* @__PURE__ */ new Map();
	constructor(kustomizations, files) {
		this.#kustomizations = kustomizations;
		const named = new Set(kustomizations.all.flatMap(({ patches }) => patches));
		this.#files = new Map(files.filter((file) => named.has(file.path)).map((file) => [file.path, file]));
		this.#byFolder = new Map(kustomizations.all.map((kustomization) => [kustomization.folder, kustomization]));
	}
	textsFor(path, kind, name) {
		const names = new Set(name === void 0 ? [] : [name]);
		const texts = [];
		const seen = /* @__PURE__ */ new Set();
		for (let level = [...this.#kustomizations.listing(path)]; level.length > 0;) {
			const fresh = level.filter((kustomization) => !seen.has(kustomization));
			for (const kustomization of fresh) seen.add(kustomization);
			if (seen.size > MOST_KUSTOMIZATIONS) break;
			for (const kustomization of fresh) {
				const components = kustomization.components.flatMap((folder) => this.#byFolder.get(folder) ?? []);
				for (const part of [kustomization, ...components]) {
					const byName = this.#textsOf(part);
					for (const wanted of [void 0, ...names]) for (const patch of byName.get(wanted) ?? []) if ((patch.kind ?? kind) === kind) texts.push(patch.text);
				}
			}
			for (const { namePrefix, nameSuffix } of fresh) {
				if (namePrefix === "" && nameSuffix === "") continue;
				for (const known of [...names]) if (names.size < MOST_NAMES) names.add(`${namePrefix}${known}${nameSuffix}`);
			}
			level = fresh.flatMap((kustomization) => this.#kustomizations.listing(kustomization.folder));
		}
		return texts;
	}
	#textsOf(kustomization) {
		const known = this.#texts.get(kustomization);
		if (known) return known;
		const byName = /* @__PURE__ */ new Map();
		for (const patch of kustomization.patchEntries.flatMap((entry) => this.#read(entry))) {
			const same = byName.get(patch.name);
			if (!same) byName.set(patch.name, [patch]);
			else if (patch.name !== void 0 || same.length < MOST_NAMELESS) same.push(patch);
		}
		this.#texts.set(kustomization, byName);
		return byName;
	}
	#read({ path, text, target }) {
		const parsed = text === void 0 ? path === void 0 ? void 0 : this.#files.get(path)?.parsed : parse(text);
		if (!parsed) return [];
		if (target) return [{
			kind: target.kind,
			name: target.name && /^[\w-]+$/.test(target.name) ? target.name : void 0,
			text: parsed.text
		}];
		return parsed.documents.filter((document) => !document.empty).map((document) => ({
			kind: textAt(document, "kind"),
			name: textAt(document, "metadata", "name"),
			text: parsed.text.slice(document.span.start, document.span.end)
		}));
	}
};
function textAt(document, ...path) {
	const value = document.broken ? void 0 : document.peek(path);
	return typeof value === "string" ? value : void 0;
}

// src/manifest/template.ts
const helmWords = /\{\{[^{}]*(?:\.(?:Values|Release|Chart|Files|Capabilities)\b|\b(?:include|toYaml|tpl|nindent)\b)/;
function looksLikeTemplate(text, path) {
	if (!text.includes("{{") && !text.includes("{%") && !text.includes("<%")) return void 0;
	const inTemplates = /(?:^|\/)templates\//.test(path);
	const helm = helmWords.test(text);
	if (!(inTemplates && helm) && !hasStructuralAction(text)) return void 0;
	return helm || inTemplates ? {
		reason: "helm-template",
		message: "a Helm template: lint what it renders, with \"helm template . | seaworthy lint -\""
	} : {
		reason: "template",
		message: "a template: lint what it renders"
	};
}
function hasStructuralAction(text) {
	let textColumn = -1;
	for (let start = 0; start < text.length;) {
		const newline = text.indexOf("\n", start);
		const end = newline < 0 ? text.length : newline;
		let at = start;
		while (at < end && text[at] === " ") at++;
		const indent = at - start;
		start = end + 1;
		if (at === end || text[at] === "\r" || text[at] === "#") continue;
		if (textColumn >= 0 && indent > textColumn) continue;
		textColumn = -1;
		let column = indent;
		while (text.startsWith("- ", at)) {
			at += 2;
			column += 2;
			while (text[at] === " ") {
				at++;
				column++;
			}
		}
		if (isAction(text, at)) return true;
		const value = valueStart(text, at, end);
		if (value === void 0) textColumn = column > indent ? indent : indent - 1;
		else if (value < end) {
			if (isAction(text, value) || text[value] === "[" && isAction(text, value + 1)) return true;
			if (!"&!#\r".includes(text[value])) textColumn = column;
			else if (/[|>][+-]?[0-9]?[+-]?\s*$/.test(text.slice(Math.max(value, end - 40), end))) textColumn = column;
		}
	}
	return false;
}
function isAction(text, at) {
	return text.startsWith("{{", at) || text.startsWith("{%", at) || text.startsWith("<%", at);
}
function valueStart(text, from, end) {
	let at = from;
	const quote = text[at];
	if (quote === "\"" || quote === "'") {
		const close = text.indexOf(quote, at + 1);
		if (close < 0 || close > end) return void 0;
		at = close + 1;
	}
	for (; at < end; at++) {
		if (text[at] !== ":") continue;
		const next = text[at + 1];
		if (at + 1 === end || next === " " || next === "	" || next === "\r") {
			at++;
			while (at < end && (text[at] === " " || text[at] === "	")) at++;
			return at;
		}
	}
}

// src/manifest/workloads.ts
function workloadsOf(resource, added) {
	const kinds = kindsOf(resource, added);
	return kinds.flatMap((kind) => {
		const workloads = podTemplatesIn(resource.object, kind).filter(({ template }) => template !== void 0 || kinds.length === 1 && isBuiltInGroup(kind.group)).map(({ path }) => new Workload(resource, kind, path));
		return kind.shape === "argo-template" ? workloads.filter(({ containers }) => containers.length > 0) : workloads;
	});
}
function kindsOf(resource, added) {
	const configured = added.filter(({ apiVersion, kind }) => kind === resource.kind && splitApiVersion(apiVersion).group === resource.group);
	if (configured.length === 0) return workloadKindsOf(resource.group, resource.kind);
	return configured.map(({ podTemplate, replicas }) => ({
		group: resource.group,
		kind: resource.kind,
		controller: "custom",
		template: pointer(podTemplate),
		...replicas === void 0 ? {} : { replicas: pointer(replicas) }
	}));
}
function pointer(text) {
	return text.split("/").slice(1).map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
}

// src/manifest/index.ts
function readManifests(files, settingsFor) {
	const kustomizations = readKustomizations(files);
	const patches = new KustomizePatches(kustomizations, files);
	const resources = [];
	const workloads = [];
	const notLinted = [];
	for (const file of files) {
		const whole = leftOutWhole(file, kustomizations);
		if (whole) {
			if (file.target) notLinted.push({
				file: file.path,
				...whole
			});
			continue;
		}
		const contents = resourcesOf(file, {
			namespace: kustomizations.namespaceOf(file.path),
			patches: kustomizations.listing(file.path).length > 0 ? patches : void 0
		});
		if (file.target) notLinted.push(...entriesFor(file, contents));
		if (contents.resources.length === 0) continue;
		const { workloadKinds } = settingsFor(file.path);
		for (const resource of contents.resources) {
			resources.push(resource);
			workloads.push(...workloadsOf(resource, workloadKinds));
		}
	}
	return {
		resources,
		workloads,
		notLinted,
		kustomizations
	};
}
function leftOutWhole(file, kustomizations) {
	if (file.parsed.documents.every((document) => document.empty)) return void 0;
	if (isKustomizationFile(file.path)) return {
		reason: "kustomization",
		message: "read for its patches and its namespace; lint what it builds, with \"kustomize build . | seaworthy lint -\""
	};
	const template = looksLikeTemplate(file.parsed.text, file.path);
	if (template) return template;
	const patchedBy = kustomizations.patchOf(file.path);
	if (patchedBy) return {
		reason: "kustomize-patch",
		message: `a patch, named by ${patchedBy.file.path}: lint what kustomize builds`
	};
	const setBy = kustomizations.settingOf(file.path);
	return setBy && {
		reason: "kustomization",
		message: `instructions for kustomize, named by ${setBy.file.path}`
	};
}
function entriesFor(file, { resources, leftOut }) {
	const [first] = leftOut;
	if (!first) return [];
	const readable = file.parsed.documents.every((document) => !document.broken);
	const alike = leftOut.every(({ reason, message }) => reason === first.reason && message === first.message);
	if (resources.length === 0 && readable && alike) return [{
		file: file.path,
		reason: first.reason,
		message: first.message
	}];
	return leftOut.map(({ document, reason, message }) => ({
		file: file.path,
		document,
		reason,
		message
	}));
}

// src/engine/fingerprint.ts
function fingerprintOf(rule, resource, path, distinguish) {
	const place = resource && path ? namedPath(resource, path) : "";
	return hash([
		rule,
		resource?.identity ?? "",
		place,
		distinguish ?? ""
	].join("\0"));
}
const mergeKeys = [
	"name",
	"containerPort",
	"port",
	"mountPath",
	"devicePath",
	"topologyKey",
	"key",
	"ip",
	"host",
	"path"
];
function namedPath(resource, path) {
	const parts = [];
	let value = resource.object;
	for (const part of path.slice(resource.base.length)) {
		const child = Array.isArray(value) ? value[part] : isMapping(value) && Object.hasOwn(value, part) ? value[part] : void 0;
		if (typeof part === "number") {
			const key = isMapping(child) ? mergeKeys.find((name) => typeof child[name] === "string" || typeof child[name] === "number") : void 0;
			parts.push(key && isMapping(child) ? `[${key}=${child[key]}]` : `[${part}]`);
		} else parts.push(part);
		value = child;
	}
	return parts.join("/");
}
function hash(text) {
	let a = 1007110753;
	let b = 2135587861;
	let c = 461845907;
	let d = 625341585;
	for (let i = 0; i < text.length; i++) {
		const code = text.charCodeAt(i);
		a = b ^ Math.imul(a ^ code, 597399067);
		b = c ^ Math.imul(b ^ code, 2869860233);
		c = d ^ Math.imul(c ^ code, 951274213);
		d = a ^ Math.imul(d ^ code, 2716044179);
	}
	a = Math.imul(c ^ a >>> 18, 597399067);
	b = Math.imul(d ^ b >>> 22, 2869860233);
	c = Math.imul(a ^ c >>> 17, 951274213);
	d = Math.imul(b ^ d >>> 19, 2716044179);
	return [
		a ^ b ^ c ^ d,
		b ^ a,
		c ^ a,
		d ^ a
	].map((lane) => (lane >>> 0).toString(16).padStart(8, "0")).join("");
}

// src/engine/locate.ts
function locatePlace(place) {
	const part = "cursor" in place ? place : void 0;
	const { resource, path } = part ? part.cursor : place;
	const located = resource.document.locate(path);
	if (!located) return {
		resource,
		path,
		span: headOf(resource.document),
		anchor: void 0
	};
	const inside = part && !located.via ? part.cursor.text()?.span(part.from, part.to) : void 0;
	const reported = located.found === 0 && path.length > 1 ? path.slice(0, 1) : path;
	if (inside) return {
		resource,
		path: reported,
		span: inside,
		anchor: void 0
	};
	if (located.via) return {
		resource,
		path: reported,
		span: located.via.use,
		anchor: located.via.anchor
	};
	const named = located.found === path.length && located.node.kind === "alias" ? located.node.target : void 0;
	return {
		resource,
		path: reported,
		span: spanOf(resource.document, located),
		anchor: named && scalarSpan(named)
	};
}
function spanOf(document, located) {
	const { node, key } = located;
	if (located.found === 0) return headOf(document);
	if ((node.kind === "scalar" || node.kind === "alias") && node.end > node.start) return scalarSpan(node);
	if (key) return key;
	const name = node.kind === "map" ? entryNamed(node, "name") : void 0;
	if (name && name.value.kind === "scalar" && name.value.end > name.value.start) return {
		start: name.value.start,
		end: name.value.end
	};
	return firstToken(node);
}
const scalarSpan = (node) => ({
	start: node.start,
	end: node.end
});
function headOf(document) {
	const { root } = document;
	if (root?.kind !== "map") return root ? firstToken(root) : {
		start: document.span.start,
		end: document.span.start
	};
	const metadata = entryNamed(root, "metadata")?.value;
	const name = metadata?.kind === "map" ? entryNamed(metadata, "name") ?? entryNamed(metadata, "generateName") : void 0;
	if (name?.value.kind === "scalar" && name.value.end > name.value.start) return scalarSpan(name.value);
	const kind = entryNamed(root, "kind")?.key;
	return kind ? scalarSpan(kind) : firstToken(root);
}
function firstToken(node) {
	if (node.kind === "map" && node.style === "block" && node.entries[0]) return scalarSpan(node.entries[0].key);
	if (node.kind === "map" || node.kind === "sequence") return {
		start: node.start,
		end: Math.min(node.end, node.start + 1)
	};
	return scalarSpan(node);
}
const entryNamed = (node, name) => node.entries.findLast((entry) => entry.name === name);
function rangeOf(file, span) {
	return {
		start: file.position(span.start),
		end: file.position(Math.max(span.start, span.end))
	};
}

// src/engine/message.ts
const MAX_VALUE = 160;
const MAX_MESSAGE = 1e3;
function fillMessage(template, data) {
	if (!data) return template;
	return template.replace(/\{([A-Za-z][A-Za-z0-9]*)\}/g, (slot, name) => Object.hasOwn(data, name) ? shorten(String(data[name])) : slot);
}
function boundMessage(message) {
	return message.length > MAX_MESSAGE ? `${message.slice(0, 999)}\u2026` : message;
}
function shorten(value) {
	const flat = (value.length > 640 ? value.slice(0, 640) : value).replace(/\s+/g, " ").trim();
	return flat.length > MAX_VALUE ? `${flat.slice(0, 159)}\u2026` : flat;
}

// src/engine/collect.ts
const rank = {
	info: 0,
	warning: 1,
	error: 2
};
function collectFinding(raw, into) {
	const { rule, state, finding } = raw;
	if (state.severity === "off") return;
	const place = locatePlace(finding.at);
	const source = place.resource.file;
	if (!source.target) return;
	const lower = finding.lower && rank[finding.lower] < rank[state.severity] ? finding.lower : void 0;
	const related = relatedPlaces(place, finding.related ?? []);
	const intents = finding.fix === void 0 ? [] : Array.isArray(finding.fix) ? finding.fix : [finding.fix];
	into.push({
		rule: rule.id,
		severity: lower ?? state.severity,
		message: fillMessage(rule.messages[finding.message] ?? finding.message, finding.data),
		messageId: finding.message,
		file: source.path,
		source,
		document: place.resource.document.index,
		span: place.span,
		resource: place.resource,
		path: place.path,
		related,
		because: lower ? finding.because : void 0,
		fingerprint: fingerprintOf(rule.id, place.resource, place.path, finding.distinguish),
		fix: intents.length && rule.fix ? {
			safety: finding.fixSafety ?? rule.fix,
			intents
		} : void 0
	});
}
function relatedPlaces(primary, related) {
	const places = [];
	const seen = /* @__PURE__ */ new Set();
	const add = (resource, span, message) => {
		const key = `${resource.file.path}\u0000${span.start}\u0000${message}`;
		if (seen.has(key)) return;
		seen.add(key);
		places.push({
			message: boundMessage(message),
			file: resource.file.path,
			range: rangeOf(resource.file.parsed, span)
		});
	};
	if (primary.anchor) add(primary.resource, primary.anchor, "written here");
	for (const { at, message } of related) {
		const place = locatePlace(at);
		add(place.resource, place.span, message);
	}
	return places;
}
function collectCrash({ rule, resource, error }, into) {
	if (!resource) return;
	const place = locatePlace({
		resource,
		path: resource.base
	});
	const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
	into.push({
		rule: "internal/rule-crash",
		severity: "error",
		message: fillMessage("The rule {rule} failed on this object ({reason}). This is a defect of seaworthy: please report it; everything else was linted.", {
			rule: rule.id,
			reason
		}),
		messageId: void 0,
		file: resource.file.path,
		source: resource.file,
		document: resource.document.index,
		span: place.span,
		resource,
		path: place.path,
		related: [],
		because: void 0,
		fingerprint: fingerprintOf("internal/rule-crash", resource, resource.base, rule.id),
		fix: void 0
	});
}
const noBusinessOfOurs = /* @__PURE__ */ new Set([
	"not-kubernetes",
	"values-file",
	"encrypted"
]);
function collectProblems(input, sources, manifests, into) {
	const severityOf = (rule, path) => {
		const own = engineRules.find((candidate) => candidate.id === rule);
		const { severity } = input.configFor(path).config.rule(rule);
		return own?.fixed ? own.severity : severity === "off" ? void 0 : severity;
	};
	const push = (finding, distinguish) => {
		const severity = severityOf(finding.rule, finding.file);
		if (!severity) return;
		const fingerprint = fingerprintOf(finding.rule, finding.resource, finding.path, finding.resource ? distinguish : `${finding.file}\u0000${distinguish ?? ""}`);
		into.push({
			...finding,
			severity,
			messageId: void 0,
			because: void 0,
			fix: void 0,
			fingerprint
		});
	};
	for (const file of input.files) {
		if (!file.target || !file.failure) continue;
		push({
			rule: file.failure.rule,
			message: file.failure.message,
			file: file.path,
			source: void 0,
			document: void 0,
			span: {
				start: 0,
				end: 0
			},
			resource: void 0,
			path: void 0,
			related: []
		});
	}
	const troubled = sources.filter((source) => source.target && source.parsed.problems.length > 0);
	const placed = new Map(troubled.map((source) => [source, /* @__PURE__ */ new Map()]));
	for (const resource of manifests.resources) {
		const { file, document, base } = resource;
		placed.get(file)?.set([document.index, ...base].join("/"), resource);
	}
	const foreign = new Set(manifests.notLinted.filter(({ reason }) => noBusinessOfOurs.has(reason)).map(({ file, document }) => `${file}\u0000${document ?? ""}`));
	for (const source of troubled) {
		if (looksLikeTemplate(source.parsed.text, source.path)) continue;
		for (const problem of source.parsed.problems) {
			const { path } = problem;
			if (problem.rule === "duplicate-key" && (foreign.has(`${source.path}\u0000`) || foreign.has(`${source.path}\u0000${problem.document}`))) continue;
			const resource = path && innermost(placed.get(source), problem.document, path);
			const related = problem.related.map(({ span, message }) => ({
				message,
				file: source.path,
				range: rangeOf(source.parsed, span)
			}));
			push({
				rule: problem.rule,
				message: boundMessage(problem.message),
				file: source.path,
				source,
				document: problem.document,
				span: problem.span,
				resource,
				path,
				related
			}, path ? void 0 : problem.message);
		}
	}
}
function innermost(resources, document, path) {
	let key = String(document);
	let found = resources?.get(key);
	for (const part of path) {
		key += `/${part}`;
		found = resources?.get(key) ?? found;
	}
	return found;
}
function nameOf(resource) {
	return {
		apiVersion: resource.apiVersion,
		kind: resource.kind,
		...resource.namespace !== void 0 && { namespace: resource.namespace },
		...resource.name !== void 0 && { name: resource.name }
	};
}

// src/engine/dispatch.ts
function dispatch(rules, facilities) {
	const byVisitor = /* @__PURE__ */ new Map();
	for (const rule of rules) for (const [visitor, visit] of Object.entries(rule.on)) {
		const list = byVisitor.get(visitor);
		if (list) list.push({
			rule,
			visit
		});
		else byVisitor.set(visitor, [{
			rule,
			visit
		}]);
	}
	const findings = [];
	const crashes = [];
	const { cluster } = facilities;
	const ids = new Set(rules.map((rule) => rule.id));
	const call = ({ rule, visit }, subject, resource, state, settings, isOn) => {
		const context = {
			report: (finding) => findings.push({
				rule,
				state,
				finding
			}),
			isOn,
			options: state.options,
			settings,
			cluster,
			runtime: facilities.runtime,
			embedded: facilities.embedded,
			shell: facilities.shell
		};
		try {
			visit(subject, context);
		} catch (error) {
			crashes.push({
				rule,
				resource,
				error
			});
		}
	};
	const visits = (rule, resource) => resource.file.target || rule.reports === "elsewhere";
	const callAll = (registrations, subjects, resource) => {
		if (!registrations || !subjects.length) return;
		const { config, relative } = facilities.configFor(resource.file.path);
		const place = {
			file: relative,
			kind: resource.kind,
			...resource.name !== void 0 && { name: resource.name },
			...resource.namespace !== void 0 && { namespace: resource.namespace }
		};
		const isOn = (id) => ids.has(id) && config.ruleFor(id, place).severity !== "off";
		for (const registration of registrations) {
			if (!visits(registration.rule, resource)) continue;
			const state = config.ruleFor(registration.rule.id, place);
			if (state.severity === "off") continue;
			for (const subject of subjects) call(registration, subject, resource, state, config.settings, isOn);
		}
	};
	const onResource = byVisitor.get("resource");
	for (const resource of cluster.resources) {
		if (resource.owned && ownerIsHere(cluster, resource)) continue;
		const onKind = byVisitor.get(resource.kind);
		if (onKind || onResource) {
			const cursor = Cursor.of(resource);
			if (onKind && isBuiltIn(resource)) callAll(onKind, [cursor], resource);
			callAll(onResource, [cursor], resource);
		}
		const workloads = cluster.workloadsFrom(resource);
		if (!workloads.length) continue;
		callAll(byVisitor.get("workload"), workloads, resource);
		callAll(byVisitor.get("podSpec"), workloads.map((workload) => workload.pod).filter((pod) => pod.present), resource);
		callAll(byVisitor.get("container"), workloads.flatMap((workload) => workload.containers), resource);
	}
	return {
		findings,
		crashes
	};
}
function isBuiltIn(resource) {
	return !resource.group.includes(".") || resource.group.endsWith(".k8s.io");
}
function ownerIsHere(cluster, resource) {
	const owner = Cursor.of(resource).at("metadata").at("ownerReferences").items().find((reference) => reference.at("controller").boolean);
	const kind = owner?.at("kind").string;
	const name = owner?.at("name").string;
	return kind !== void 0 && name !== void 0 && cluster.find(resource, {
		kind,
		name
	}) !== void 0;
}

// src/fix/refusal.ts
var Refusal = class extends Error {};
function refuse(reason) {
	throw new Refusal(reason);
}
const generated = /\bdo not edit\b|\bcode generated\b|@generated\b|\b(?:auto-?generated|generated automatically|file is generated)\b/i;
const rendered = /^# Source: \S+\/templates\//i;
const helmAction = /\{\{-?\s*(?:if|else|end|range|with|include|template|define|block|tpl|toYaml|\.Values|\.Release|\.Chart|\.Files|\.Capabilities)\b/;
const writable = /* @__PURE__ */ new WeakMap();
function isWritable(file) {
	let known = writable.get(file);
	if (known === void 0) {
		const { text } = file;
		known = !saysGenerated(file) && !(text.includes("{{") && helmAction.test(text)) && !(text.includes("\r") && /\r(?!\n)/.test(text));
		writable.set(file, known);
	}
	return known;
}
function saysGenerated(file) {
	const first = file.documents.find((document) => document.root)?.root?.start ?? file.text.length;
	const head = file.text.slice(0, first);
	if (!generated.test(head) && !/# source: /i.test(head)) return false;
	return file.comments.some(({ span, text }) => span.start < first && (generated.test(text) || rendered.test(text)));
}

// src/fix/scalar-text.ts
const sexagesimal = /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\.[0-9_]*)?$/;
const date = /^[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[Tt \t].*)?$/;
const unprintable = /[\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
const indicatorAtStart = /^(?:[,[\]{}#&*!|>'"%@`]|[-?:](?:\s|$))/;
function isPlainSafe(value, flow) {
	if (value === "" || value !== value.trim() || unprintable.test(value)) return false;
	if (resolvePlain(value) !== value || sexagesimal.test(value) || date.test(value) || value === "<<" || value === "=") return false;
	if (indicatorAtStart.test(value) || value.startsWith("---") || value.startsWith("...")) return false;
	if (/:(?:\s|$)|\s#/.test(value)) return false;
	return !flow || !/[,[\]{}]|^[-?:]/.test(value);
}
function isSingleQuotable(value) {
	return !unprintable.test(value);
}
function doubleQuoted(value) {
	return JSON.stringify(value).replace(/[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
function singleQuoted(value) {
	return `'${value.replaceAll("'", "''")}'`;
}
function scalarText(value, flow, quotes, quoteAlways = false) {
	if (value === null) return "null";
	if (typeof value !== "string") return String(value);
	if (!quoteAlways && isPlainSafe(value, flow)) return value;
	return quotes.quote === "single" && isSingleQuotable(value) ? singleQuoted(value) : doubleQuoted(value);
}
function literalLines(value) {
	if (!value.includes("\n") || /^\s/.test(value) || unprintable.test(value.replace(/[\n\t]/g, ""))) return void 0;
	const lines = (value.endsWith("\n") ? value.slice(0, -1) : value).split("\n");
	if (lines.at(-1) === "" || lines.some((line) => line !== "" && line.trim() === "")) return void 0;
	return {
		header: value.endsWith("\n") ? "|" : "|-",
		lines
	};
}

// src/fix/render.ts
function isJsonMap(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isJsonList(value) {
	return Array.isArray(value);
}
function blockEntry(key, value, column, style) {
	const { head, lines } = blockValue(value, column, "key", style);
	return [`${scalarText(key, false, style)}:${head}`, ...lines];
}
function blockItem(value, column, style) {
	const { head, lines } = blockValue(value, column, "dash", style);
	return [`-${head}`, ...lines];
}
function blockValue(value, column, behind, style, quotes = style, quoteAlways = false) {
	if (isJsonList(value) && value.length > 0) {
		const inner = behind === "dash" ? column + style.dash : column + style.listStep;
		return below(value.map((item) => blockItem(item, inner, style)), inner, behind, style);
	}
	if (isJsonMap(value) && Object.keys(value).length > 0) {
		const inner = behind === "dash" ? column + style.dash : column + style.step;
		return below(Object.keys(value).map((key) => blockEntry(key, value[key], inner, style)), inner, behind, style);
	}
	if (typeof value === "object" && value !== null) return {
		head: isJsonList(value) ? " []" : " {}",
		lines: []
	};
	const literal = typeof value === "string" && style.literal ? literalLines(value) : void 0;
	if (literal) {
		const pad = " ".repeat(column + style.step);
		return {
			head: ` ${literal.header}`,
			lines: literal.lines.map((line) => line === "" ? "" : pad + line)
		};
	}
	return {
		head: ` ${scalarText(value, false, quotes, quoteAlways)}`,
		lines: []
	};
}
function below(children, column, behind, style) {
	const pad = " ".repeat(column);
	const [first, ...rest] = children.flatMap((lines) => lines.map((line, index) => index === 0 ? pad + line : line));
	if (behind === "key") return {
		head: "",
		lines: [first, ...rest]
	};
	return {
		head: " ".repeat(style.dash - 1) + first.slice(column),
		lines: rest
	};
}
function flowValue(value, style) {
	if (isJsonList(value)) return enclosed("[", "]", value, style, (item, inner) => flowValue(item, inner));
	if (isJsonMap(value)) return enclosed("{", "}", Object.keys(value), style, (key, inner) => flowEntry(key, value[key], inner));
	if (style.json && typeof value === "string") return doubleQuoted(value);
	return scalarText(value, true, style);
}
function flowEntry(key, value, style) {
	return `${style.json ? doubleQuoted(key) : scalarText(key, true, style)}:${style.compact ? "" : " "}${flowValue(value, style)}`;
}
function enclosed(open, close, children, style, write) {
	if (children.length === 0) return open + close;
	if (!style.lines) return open + children.map((child) => write(child, style)).join(style.compact ? "," : ", ") + close;
	const indent = style.lines.indent + style.lines.step;
	const inner = {
		...style,
		lines: {
			...style.lines,
			indent
		}
	};
	const break_ = style.newline + indent;
	return open + break_ + children.map((child) => write(child, inner)).join(`,${break_}`) + style.newline + style.lines.indent + close;
}

// src/fix/change.ts
const root = "";
function noChange() {
	return {
		kind: "keep",
		children: /* @__PURE__ */ new Map(),
		appended: []
	};
}
function addIntent(above, intent) {
	const path = [root, ...intent.at.path];
	let at = above;
	for (const [depth, key] of path.entries()) {
		const child = at.children.get(key);
		const last = depth === path.length - 1;
		if (last && intent.kind !== "append") {
			at.children.set(key, intent.kind === "set" ? {
				kind: "set",
				value: intent.value
			} : { kind: "remove" });
			return;
		}
		if (child?.kind === "remove") {
			if (intent.kind === "remove") return;
			refuse("a fix that removes a value and writes into it");
		}
		if (child?.kind === "set") {
			child.value = within(child.value, path.slice(depth + 1), intent);
			return;
		}
		const next = child ?? noChange();
		at.children.set(key, next);
		if (last && intent.kind === "append") next.appended.push(intent.value);
		at = next;
	}
}
function rootChange(above) {
	return above.children.get(root) ?? noChange();
}
function within(value, path, intent) {
	const [key, ...rest] = path;
	if (key === void 0) {
		if (intent.kind === "append" && value === null) return [intent.value];
		if (intent.kind === "append") return isJsonList(value) ? [...value, intent.value] : refuse("an item is appended to what is no list");
		return intent.kind === "set" ? intent.value : refuse("not reached");
	}
	if (isJsonList(value) && typeof key === "number") {
		if (key > value.length) refuse("an index behind the end of the list");
		if (rest.length === 0 && intent.kind === "remove") return value.filter((_, index) => index !== key);
		return [
			...value.slice(0, key),
			within(value[key] ?? null, rest, intent),
			...value.slice(key + 1)
		];
	}
	if (isJsonMap(value) && typeof key === "string") {
		if (rest.length === 0 && intent.kind === "remove") return Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));
		const old = Object.hasOwn(value, key) ? value[key] : null;
		return {
			...value,
			[key]: within(old, rest, intent)
		};
	}
	if (intent.kind === "remove") return value;
	if (value === null) return grow(path, intent);
	return refuse("a scalar has neither fields nor items");
}
function grow(path, intent) {
	const above = noChange();
	addIntent(above, {
		...intent,
		at: { path }
	});
	return grown(rootChange(above));
}
function onlyRemoves(change) {
	if (change.kind !== "keep") return change.kind === "remove";
	if (change.appended.length > 0) return false;
	for (const child of change.children.values()) if (!onlyRemoves(child)) return false;
	return true;
}
function grown(change) {
	if (change.kind === "set") return change.value;
	if (change.kind === "remove") return refuse("nothing is there to remove");
	const made = [...change.children].filter(([, child]) => !onlyRemoves(child));
	if (made.length > 0 && made.every(([key]) => typeof key === "string")) {
		if (change.appended.length > 0) refuse("fields and items in one value");
		return Object.fromEntries(made.map(([key, child]) => [key, grown(child)]));
	}
	const items = made.sort(([left], [right]) => Number(left) - Number(right));
	if (items.some(([key], index) => key !== index)) refuse("an index behind the end of the list");
	return [...items.map(([, child]) => grown(child)), ...change.appended];
}

// src/fix/document-style.ts
const sample = 5e3;
const styles = /* @__PURE__ */ new WeakMap();
var MeasuredStyle = class {
	document;
	page;
	constructor(document, page) {
		this.document = document;
		this.page = page;
	}
	get step() {
		return this.measured.step;
	}
	get listStep() {
		return this.measured.listStep;
	}
	get quote() {
		return this.measured.quote;
	}
	get measured() {
		let style = styles.get(this.document);
		if (!style) {
			style = measure(this.document.root, this.page);
			styles.set(this.document, style);
		}
		return style;
	}
};
function measure(root, page) {
	const steps = /* @__PURE__ */ new Map();
	const listSteps = /* @__PURE__ */ new Map();
	let single = 0;
	let double = 0;
	const queue = root ? [root] : [];
	for (let index = 0; index < queue.length && index < sample; index++) {
		const node = queue[index];
		if (node.kind === "scalar") {
			if (node.style === "single") single++;
			if (node.style === "double") double++;
		} else if (node.kind === "sequence") queue.push(...node.items.slice(0, sample));
		else if (node.kind === "map") for (const entry of node.entries.slice(0, sample)) {
			queue.push(entry.value);
			if (node.style === "block") count(entry.value.kind === "map" ? steps : listSteps, stepOf(page, entry.key, entry.value));
		}
	}
	return {
		step: most(steps) ?? 2,
		listStep: most(listSteps) ?? 2,
		quote: single > double ? "single" : "double"
	};
}
function stepOf(page, key, value) {
	if (value.kind !== "map" && value.kind !== "sequence" || value.style !== "block") return void 0;
	const step = page.column(value.start) - page.column(page.start(key));
	return step >= 0 && step <= 16 ? step : void 0;
}
function count(steps, step) {
	if (step !== void 0) steps.set(step, (steps.get(step) ?? 0) + 1);
}
function most(steps) {
	let best;
	for (const [step, times] of steps) if (best === void 0 || times > steps.get(best)) best = step;
	return best;
}

// src/fix/page.ts
var Page = class {
	text;
	newline;
	file;
	constructor(file) {
		this.file = file;
		this.text = file.text;
		this.newline = file.newline;
	}
	lineStart(offset) {
		const start = offset - (this.file.position(offset).column - 1);
		return start === 0 && this.text.charCodeAt(0) === 65279 ? Math.min(1, offset) : start;
	}
	lineEnd(offset) {
		const end = this.text.indexOf("\n", offset);
		if (end < 0) return this.text.length;
		return end > offset && this.text[end - 1] === "\r" ? end - 1 : end;
	}
	previousLineEnd(offset) {
		const start = this.lineStart(offset);
		if (start === 0 || this.text[start - 1] !== "\n") return start;
		return this.text[start - 2] === "\r" ? start - 2 : start - 1;
	}
	nextLineStart(offset) {
		const end = this.text.indexOf("\n", offset);
		return end < 0 ? void 0 : end + 1;
	}
	column(offset) {
		return offset - this.lineStart(offset);
	}
	startsLine(offset) {
		const before = this.text[this.skipSpacesBefore(offset) - 1];
		return before === void 0 || before === "\n" || before === "\ufeff";
	}
	endsLine(offset) {
		const at = this.skipSpaces(offset);
		return at >= this.text.length || "\r\n".includes(this.text[at]) || this.text[at] === "#" && at > offset;
	}
	skipSpaces(offset) {
		let at = offset;
		while (at < this.text.length && (this.text[at] === " " || this.text[at] === "	")) at++;
		return at;
	}
	skipSpacesBefore(offset) {
		let at = offset;
		while (at > 0 && (this.text[at - 1] === " " || this.text[at - 1] === "	")) at--;
		return at;
	}
	skipBlank(offset) {
		let at = offset;
		for (; at < this.text.length; at++) {
			const char = this.text[at];
			if (char === "#" && (at === 0 || " 	\n\ufeff".includes(this.text[at - 1]))) at = this.lineEnd(at) - 1;
			else if (!" 	\r\n".includes(char)) break;
		}
		return at;
	}
	commentsIn(from, to) {
		const { comments } = this.file;
		let low = 0;
		let high = comments.length;
		while (low < high) {
			const middle = low + high >> 1;
			if (comments[middle].span.start < from) low = middle + 1;
			else high = middle;
		}
		let end = low;
		while (end < comments.length && comments[end].span.start < to) end++;
		return comments.slice(low, end);
	}
	start(node) {
		return node.properties ? Math.min(node.properties.start, node.start) : node.start;
	}
	end(node) {
		return node.properties ? Math.max(node.properties.end, node.end) : node.end;
	}
	blockEnd(node) {
		const leaf = lastLeaf(node);
		return isBlockScalar(leaf) ? this.blockScalarEnd(leaf) : this.lineEnd(this.end(leaf));
	}
	blockScalarEnd(leaf) {
		const headerEnd = this.lineEnd(leaf.start);
		const indent = this.blockScalarIndent(leaf);
		let end = headerEnd;
		for (let from = this.nextLineStart(headerEnd); from !== void 0 && from <= this.text.length; from = this.nextLineStart(from)) {
			const lineEnd = this.lineEnd(from);
			const line = this.text.slice(from, lineEnd);
			const blank = line.trim() === "";
			if (from >= leaf.end && !(blank && keepsBlankLines(this.text, leaf))) break;
			if (blank && keepsBlankLines(this.text, leaf) && this.nextLineStart(lineEnd) === void 0) break;
			if (!blank || line.length > indent || keepsBlankLines(this.text, leaf)) end = lineEnd;
		}
		return end;
	}
	blockScalarIndent(leaf) {
		for (let from = this.nextLineStart(leaf.start); from !== void 0 && from < leaf.end; from = this.nextLineStart(from)) {
			const content = this.skipSpaces(from);
			if (!"\r\n".includes(this.text[content] ?? "\n")) return content - from;
		}
		return Number.POSITIVE_INFINITY;
	}
};
function endsInBlockScalar(node) {
	const leaf = lastLeaf(node);
	return isBlockScalar(leaf) ? leaf : void 0;
}
function keepsBlankLines(text, leaf) {
	return /^[|>][0-9]?\+/.test(text.slice(leaf.start, leaf.start + 3));
}
function stripsBlankLines(text, leaf) {
	return /^[|>][0-9]?-/.test(text.slice(leaf.start, leaf.start + 3));
}
function isBlockScalar(node) {
	return node.kind === "scalar" && (node.style === "literal" || node.style === "folded");
}
function lastLeaf(node) {
	let leaf = node;
	while ((leaf.kind === "map" || leaf.kind === "sequence") && leaf.style === "block") {
		const next = lastChild(leaf);
		if (!next) refuse("a block collection without children");
		leaf = next;
	}
	return leaf;
}
function lastChild(node) {
	return node.kind === "map" ? node.entries.at(-1)?.value : node.items.at(-1);
}

// src/fix/draft.ts
var Draft = class {
	page;
	document;
	resource;
	style;
	edits = [];
	constructor(resource) {
		this.page = new Page(resource.file.parsed);
		this.document = resource.document;
		this.resource = resource;
		this.style = new MeasuredStyle(resource.document, this.page);
	}
	edit(start, end, text) {
		if (start !== end || text !== "") this.edits.push({
			start,
			end,
			text
		});
	}
	insert(at, text) {
		this.edit(at, at, text);
	}
};
function guardShared(node) {
	if (node.kind === "alias") refuse("the value is an alias");
	if (node.anchor !== void 0) refuse("the value has an anchor");
}
function guardDropped(node) {
	const queue = [node];
	for (let next = queue.pop(); next; next = queue.pop()) {
		if (next.anchor !== void 0) refuse("the value has an anchor");
		if (next.kind === "sequence") for (const item of next.items) queue.push(item);
		if (next.kind === "map") for (const entry of next.entries) queue.push(entry.key, entry.value);
	}
}
function entryOf(draft, node, key, path) {
	let found;
	let merges = false;
	for (const [index, entry] of node.entries.entries()) if (entry.merge) merges = true;
	else if (entry.name === key) {
		if (found) refuse("the key stands twice");
		found = {
			entry,
			index
		};
	}
	if (!found && merges && (draft.document.locate([...path, key])?.found ?? 0) > path.length) refuse("the value comes through a merge key");
	return found;
}
function reads(node, value) {
	if (node.kind === "alias") return node.target !== void 0 && reads(node.target, value);
	if (isJsonList(value)) return node.kind === "sequence" && node.items.length === value.length && value.every((item, index) => reads(node.items[index], item));
	if (isJsonMap(value)) {
		if (node.kind !== "map" || node.entries.length !== Object.keys(value).length) return false;
		return new Set(node.entries.map((entry) => entry.name)).size === node.entries.length && node.entries.every((entry) => !entry.merge && entry.name !== void 0 && Object.hasOwn(value, entry.name) && reads(entry.value, value[entry.name]));
	}
	return node.kind === "scalar" && (node.value === value || value === null && node.value === void 0);
}

// src/fix/offset-edit.ts
function normalizeEdits(edits) {
	const sorted = [...edits].sort((left, right) => left.start - right.start || left.end - right.end);
	const normal = [];
	for (const edit of sorted) {
		const last = normal.at(-1);
		if (last && edit.start < last.end) return void 0;
		if (last && last.start === last.end && edit.start === last.start) normal[normal.length - 1] = {
			start: last.start,
			end: edit.end,
			text: last.text + edit.text
		};
		else normal.push(edit);
	}
	return normal.filter((edit) => edit.start !== edit.end || edit.text !== "");
}
function replaceParts(text, edits) {
	const parts = [];
	let from = 0;
	for (const edit of edits) {
		parts.push(text.slice(from, edit.start), edit.text);
		from = edit.end;
	}
	parts.push(text.slice(from));
	return parts.join("");
}
function applyEdits(text, fixes) {
	const normal = fixes.map(normalizeEdits);
	const taken = new Uint8Array(fixes.length);
	const conflicts = neighbours(text, normal.flatMap((edits, fix) => (edits ?? []).map((edit) => ({
		start: edit.start,
		end: edit.end,
		fix
	}))).sort((left, right) => left.start - right.start || left.end - right.end), fixes.length);
	for (let fix = 0; fix < fixes.length; fix++) {
		if (!normal[fix]) continue;
		let free = true;
		for (const other of conflicts[fix]) if (taken[other]) free = false;
		if (free) taken[fix] = 1;
	}
	const numbers = fixes.map((_, index) => index);
	const applied = numbers.filter((index) => taken[index]);
	return {
		text: replaceParts(text, normalizeEdits(applied.flatMap((index) => normal[index]))),
		applied,
		left: numbers.filter((index) => !taken[index])
	};
}
function neighbours(text, claims, count) {
	const conflicts = Array.from({ length: count }, () => /* @__PURE__ */ new Set());
	let open = [];
	for (const claim of claims) {
		open = open.filter(({ reach }) => reach >= claim.start);
		for (const { claim: other } of open) {
			if (other.fix === claim.fix) continue;
			conflicts[claim.fix].add(other.fix);
			conflicts[other.fix].add(claim.fix);
		}
		open.push({
			claim,
			reach: skipBlank(text, claim.end)
		});
	}
	return conflicts;
}
function skipBlank(text, offset) {
	let at = offset;
	for (; at < text.length; at++) {
		const char = text[at];
		if (char === "#" && (at === 0 || " 	\n".includes(text[at - 1]))) {
			const end = text.indexOf("\n", at);
			at = end < 0 ? text.length : end;
		} else if (!" 	\r\n,".includes(char)) break;
	}
	return at;
}

// src/fix/splice.ts
function spliceEdit(draft, intent) {
	const { at, from, to, text } = intent;
	guardWay(draft, at.path);
	const span = at.text()?.span(from, to);
	if (!span) return refuse("the part of the string has no place of its own");
	return {
		start: span.start,
		end: span.end,
		text
	};
}
function guardWay(draft, path) {
	let node = draft.document.root;
	for (const key of path) {
		if (!node) break;
		guardShared(node);
		if (node.kind === "map") {
			const entries = node.entries.filter((entry) => !entry.merge && entry.name === String(key));
			if (entries.length !== 1) refuse("the key stands twice, or comes through a merge key");
			node = entries[0].value;
		} else node = node.kind === "sequence" && typeof key === "number" ? node.items[key] : void 0;
	}
	if (!node) refuse("nothing stands there");
	guardShared(node);
}

// src/fix/block.ts
function rearrangeBlock(draft, box) {
	const kept = box.children.findIndex((_, index) => !box.removed.has(index));
	if (kept < 0) {
		emptyBlock(draft, box);
		return;
	}
	const first = box.children[0];
	const headless = !draft.page.startsLine(first.start);
	if (headless && kept > 0) {
		const next = box.children[kept];
		draft.edit(first.start, next.start, ownLines(draft, box, first.start, next.start));
	}
	const tail = removeTail(draft, box, kept);
	for (const index of box.removed) if (!(headless && index < kept) && index < tail) removeLines(draft, box, index);
	for (const [index, children] of box.inserted) {
		const lines = children.flatMap((child) => indented(child, box.column));
		if (index < 0 || headless && index < kept) insertFirst(draft, box, kept, children);
		else draft.insert(placeBehind(draft, box, index), lines.map((line) => draft.page.newline + line).join(""));
	}
}
function insertFirst(draft, box, kept, children) {
	const { page } = draft;
	const next = box.children[kept];
	const lines = children.flatMap((child) => indented(child, box.column));
	if (page.startsLine(next.start) && box.slot.behind !== "nothing") draft.insert(page.lineEnd(box.slot.after), lines.map((line) => page.newline + line).join(""));
	else draft.insert(next.start, lines.map((line) => line + page.newline).join("").slice(box.column) + " ".repeat(box.column));
}
function emptyBlock(draft, box) {
	const { page } = draft;
	const first = box.children[0];
	const lines = [...box.inserted.values()].flat().flatMap((child) => indented(child, box.column));
	const last = box.children.at(-1);
	const inPlace = lines.length > 0 || box.slot.behind === "nothing" || !page.startsLine(first.start);
	const head = inPlace ? first.start : page.lineEnd(box.slot.after);
	if (page.commentsIn(head, last.end).length === 0) {
		draft.edit(head, last.end, inPlace ? lines.length > 0 ? lines.join(page.newline).slice(box.column) : box.empty : "");
		if (!inPlace) draft.insert(Math.max(box.slot.after, box.tagEnd ?? 0), ` ${box.empty}`);
		return;
	}
	for (let index = inPlace ? 1 : 0; index < box.children.length; index++) removeLines(draft, box, index);
	if (inPlace) {
		const text = lines.length > 0 ? lines.join(page.newline).slice(box.column) : box.empty;
		const comments = page.commentsIn(first.start, first.end).map((comment, index) => {
			return (index === 0 && lines.length < 2 && comment.span.start < page.lineEnd(first.start) ? " " : page.newline + " ".repeat(box.column)) + comment.text;
		});
		draft.edit(first.start, first.end, text + comments.join(""));
	} else draft.insert(Math.max(box.slot.after, box.tagEnd ?? 0), ` ${box.empty}`);
}
function removeTail(draft, box, kept) {
	const { page } = draft;
	const { children, removed } = box;
	const end = children.at(-1).end;
	let from = children.length;
	if (page.nextLineStart(end) !== void 0) return from;
	while (from - 1 > kept && removed.has(from - 1) && page.commentsIn(children[from - 1].start, end).length === 0) from--;
	if (from === children.length) return from;
	const above = endsInBlockScalar(children[from - 1].node);
	const start = children[from].start;
	draft.edit(above ? page.lineStart(start) : page.text.slice(0, page.previousLineEnd(start)).trimEnd().length, end, "");
	return from;
}
function removeLines(draft, box, index) {
	const { page } = draft;
	const child = box.children[index];
	let stays = index - 1;
	while (stays >= 0 && box.removed.has(stays)) stays--;
	const above = stays >= 0 ? endsInBlockScalar(box.children[stays].node) : void 0;
	if (above) guardScalarAbove(draft, above, child);
	const comments = page.commentsIn(child.start, child.end).filter((comment) => !suppression.test(comment.text)).map((comment) => " ".repeat(box.column) + comment.text);
	const start = endAbove(draft, child, index > 0);
	const next = page.nextLineStart(child.end);
	if (start === page.lineStart(child.start)) draft.edit(start, next ?? child.end, comments.map((line) => line + page.newline).join(""));
	else draft.edit(start, child.end, comments.map((line) => page.newline + line).join(""));
}
const suppression = /^\s*#+\s*seaworthy-ignore(?:[\s:]|$)/;
function endAbove(draft, child, withSuppressions) {
	const { page } = draft;
	let end = page.previousLineEnd(child.start);
	while (withSuppressions && suppression.test(page.text.slice(page.lineStart(end), end))) end = page.previousLineEnd(end);
	return end;
}
function guardScalarAbove(draft, above, child) {
	const { page } = draft;
	const next = page.nextLineStart(child.end);
	if (next === void 0 || above.kind !== "scalar") return;
	if (keepsBlankLines(page.text, above) && page.text.slice(next, page.lineEnd(next)).trim() === "") refuse("a kept blank line follows");
	if (isDeepComment(draft, child.end, page.column(child.start))) refuse("a comment would become text");
}
function isDeepComment(draft, lineEnd, column) {
	const { page } = draft;
	for (let from = page.nextLineStart(lineEnd); from !== void 0; from = page.nextLineStart(from)) {
		const content = page.skipSpaces(from);
		if (content >= page.text.length) return false;
		if (!"\r\n".includes(page.text[content])) return page.text[content] === "#" && content - from > column;
	}
	return false;
}
function placeBehind(draft, box, index) {
	const { page } = draft;
	const child = box.children[index];
	const scalar = endsInBlockScalar(child.node);
	if (scalar && page.nextLineStart(child.end) === void 0 && !stripsBlankLines(page.text, scalar)) refuse("the scalar above ends with the text");
	let end = child.end;
	for (let from = page.nextLineStart(end); from !== void 0 && from < page.text.length; from = page.nextLineStart(from)) {
		const content = page.skipSpaces(from);
		if (page.text[content] !== "#" || content - from <= box.column) break;
		end = page.lineEnd(from);
	}
	return end;
}
function indented(lines, column) {
	return lines.map((line, index) => index === 0 ? " ".repeat(column) + line : line);
}
function ownLines(draft, box, from, to) {
	const { page } = draft;
	return page.commentsIn(from, to).map((comment) => comment.text + page.newline + " ".repeat(box.column)).join("");
}

// src/fix/arrange-block.ts
function arrange(draft, node, slot, empty, column, children, removed, places, write) {
	if (slot.flow) refuse("a block collection inside a flow collection");
	const inserted = mapValues(places, (added, index) => {
		const style = blockStyle(draft, node, children, index < 0 ? column : isDeepComment(draft, children[index].end, column) ? void 0 : column);
		return added.map((child) => write(child, style));
	});
	rearrangeBlock(draft, {
		slot: slot.block,
		empty,
		column,
		children,
		removed,
		inserted,
		tagEnd: node.properties?.end
	});
}
function blockStyle(draft, node, children, literalColumn) {
	const { page, style } = draft;
	let dash = 2;
	if (node.kind === "sequence") {
		const first = children[0];
		if (first.node.kind === "map" && first.node.style === "block" && first.node.start < page.lineEnd(first.start)) dash = Math.min(Math.max(first.node.start - first.start, 2), 8);
	}
	const ofSiblings = (kind) => {
		if (node.kind === "map") {
			for (const { key, value } of node.entries) if (value.kind === kind) return stepOf(page, key, value);
		}
	};
	return {
		get step() {
			return Math.max(ofSiblings("map") || style.step, 1);
		},
		get listStep() {
			return ofSiblings("sequence") ?? style.listStep;
		},
		get quote() {
			return style.quote;
		},
		dash,
		newline: page.newline,
		literal: literalColumn !== void 0
	};
}
function colonBehind(draft, key) {
	const { page } = draft;
	const start = page.start(key);
	const before = page.skipSpacesBefore(start);
	if (page.text[before - 1] === "?" && before < start) refuse("a key behind a question mark");
	const at = page.skipSpaces(page.end(key));
	return page.text[at] === ":" ? at + 1 : void 0;
}
function entryChild(draft, key, value) {
	if (colonBehind(draft, key) === void 0) refuse("a key without a colon");
	const start = draft.page.start(key);
	return {
		start,
		end: Math.max(draft.page.lineEnd(start), draft.page.blockEnd(value)),
		node: value
	};
}
function itemChildren(draft, node) {
	const { page } = draft;
	const children = [];
	let from = node.start;
	for (const item of node.items) {
		const start = page.skipBlank(from);
		if (page.text[start] !== "-") refuse("a list without dashes");
		const end = Math.max(page.lineEnd(start), page.blockEnd(item));
		children.push({
			start,
			end,
			node: item
		});
		from = end;
	}
	return children;
}
function mapValues(map, convert) {
	return new Map([...map].map(([key, value]) => [key, convert(value, key)]));
}

// src/fix/flow.ts
function flowChildren(draft, node) {
	return (node.kind === "map" ? node.entries : node.items).map((_, index) => flowChild(draft, node, index));
}
function flowChild({ page }, node, index) {
	if (node.kind === "sequence") {
		const item = node.items[index];
		return item && {
			start: page.start(item),
			end: page.end(item)
		};
	}
	const entry = node.entries[index];
	return entry && {
		start: page.start(entry.key),
		end: Math.max(page.end(entry.key), page.end(entry.value))
	};
}
function innerStyle(draft, node, outer) {
	const { page } = draft;
	const first = flowChild(draft, node, 0);
	if (!first) return outer.lines ? {
		...outer,
		lines: {
			...outer.lines,
			indent: outer.lines.indent + outer.lines.step
		}
	} : outer;
	const key = node.kind === "map" ? node.entries[0].key : void 0;
	const json = key === void 0 ? outer.json : key.kind === "scalar" && key.style === "double";
	const second = flowChild(draft, node, 1);
	const gap = second ? page.text.slice(first.end, second.start) : key ? page.text.slice(page.end(key), page.start(node.entries[0].value)) : void 0;
	const compact = json && (gap === void 0 ? outer.compact : !/\s/.test(gap));
	const style = {
		...outer,
		json,
		compact
	};
	if (!page.startsLine(first.start)) return {
		...style,
		lines: void 0
	};
	const indent = page.text.slice(page.lineStart(first.start), first.start);
	const close = page.lineStart(node.end);
	const outerIndent = page.startsLine(node.end - 1) ? page.text.slice(close, node.end - 1) : indent.slice(0, -2);
	const step = indent.startsWith(outerIndent) && indent.length > outerIndent.length ? indent.slice(outerIndent.length) : "  ";
	return {
		...style,
		lines: {
			indent,
			step
		}
	};
}
function rearrangeFlow(draft, box) {
	const { page } = draft;
	const { node, children } = box;
	if (!"{[".includes(page.text[node.start] ?? " ")) refuse("a collection without brackets");
	const removed = new Set(box.removed);
	const inserted = new Map([...box.inserted].map(([index, texts]) => [index, [...texts]]));
	for (const index of box.removed) {
		const behind = [...inserted.keys()].find((key) => inserted.get(key).length > 0);
		if (behind === void 0) break;
		const child = children[index];
		if (page.commentsIn(child.start, child.end).length > 0) refuse("a comment would be lost");
		draft.edit(child.start, child.end, inserted.get(behind).shift()(box.style));
		removed.delete(index);
	}
	if (removed.size === children.length) {
		fillEmpty$1(draft, box, [...inserted.values()].flat());
		return;
	}
	removeRuns(draft, children, removed);
	for (const [index, texts] of inserted) if (texts.length > 0) insertBehind(draft, box, index, texts);
}
function fillEmpty$1(draft, box, texts) {
	const { page } = draft;
	const { node, style } = box;
	if (page.commentsIn(node.start, node.end).length > 0) refuse("a comment would be lost");
	if (texts.length === 0 || !style.lines) {
		draft.edit(node.start + 1, node.end - 1, texts.map((text) => text(style)).join(style.compact ? "," : ", "));
		return;
	}
	const { indent, step } = style.lines;
	const outer = {
		...style,
		lines: {
			indent: indent.slice(0, indent.length - step.length),
			step
		}
	};
	draft.edit(node.start + 1, node.end - 1, enclosed("{", "}", texts, outer, (text, inner) => text(inner)).slice(1, -1));
}
function removeRuns(draft, children, removed) {
	for (let from = 0; from < children.length; from++) {
		if (!removed.has(from)) continue;
		let to = from;
		while (removed.has(to + 1)) to++;
		const start = to + 1 < children.length ? children[from].start : children[from - 1].end;
		const end = to + 1 < children.length ? children[to + 1].start : children[to].end;
		if (draft.page.commentsIn(start, end).length > 0) refuse("a comment would be lost");
		draft.edit(start, end, "");
		from = to;
	}
}
function insertBehind(draft, box, index, texts) {
	const { page } = draft;
	const { style } = box;
	const parts = texts.map((text) => text(style));
	const comma = style.compact ? "," : ", ";
	const ownLine = style.lines && page.newline + style.lines.indent;
	if (index < 0) {
		const first = box.children[0];
		const after = ownLine ? `,${ownLine}` : comma;
		draft.insert(first.start, parts.map((part) => part + after).join(""));
		return;
	}
	const { end } = box.children[index];
	const at = page.skipBlank(end);
	const hasComma = page.text[at] === ",";
	const behind = hasComma ? at + 1 : end;
	if (!ownLine || !page.endsLine(behind)) draft.insert(end, parts.map((part) => comma + part).join(""));
	else if (hasComma) draft.insert(page.lineEnd(behind), parts.map((part) => `${ownLine}${part},`).join(""));
	else {
		draft.insert(end, ",");
		draft.insert(page.lineEnd(end), ownLine + parts.join(`,${ownLine}`));
	}
}
function replaceInFlow(draft, node, text, after) {
	const { page } = draft;
	const start = page.start(node);
	const end = page.end(node);
	if (page.commentsIn(start, end).length > 0) refuse("a comment would be lost");
	if (start !== end) draft.edit(start, end, text);
	else if (after !== void 0) draft.insert(after, ` ${text}`);
	else refuse("a key without a colon");
}

// src/fix/key-order.ts
const object = "apiVersion kind metadata type immutable spec data binaryData stringData rules roleRef subjects webhooks status";
const metadata = "name generateName namespace labels annotations ownerReferences finalizers";
const container = "name image imagePullPolicy command args workingDir ports envFrom env resources resizePolicy restartPolicy volumeMounts volumeDevices lifecycle startupProbe livenessProbe readinessProbe securityContext terminationMessagePath terminationMessagePolicy stdin stdinOnce tty";
const podSpec = "restartPolicy serviceAccountName serviceAccount automountServiceAccountToken enableServiceLinks imagePullSecrets priorityClassName priority runtimeClassName schedulerName nodeName nodeSelector hostNetwork hostPID hostIPC hostUsers hostname subdomain shareProcessNamespace dnsPolicy dnsConfig hostAliases terminationGracePeriodSeconds activeDeadlineSeconds securityContext affinity topologySpreadConstraints tolerations resources initContainers containers ephemeralContainers volumes";
const workloadSpec = "replicas revisionHistoryLimit minReadySeconds progressDeadlineSeconds paused selector serviceName podManagementPolicy strategy updateStrategy persistentVolumeClaimRetentionPolicy template volumeClaimTemplates";
const jobSpec = "parallelism completions completionMode backoffLimit backoffLimitPerIndex maxFailedIndexes activeDeadlineSeconds ttlSecondsAfterFinished podFailurePolicy successPolicy suspend manualSelector selector template";
const cronJobSpec = "schedule timeZone concurrencyPolicy startingDeadlineSeconds suspend successfulJobsHistoryLimit failedJobsHistoryLimit jobTemplate";
const serviceSpec = "type clusterIP clusterIPs externalName externalTrafficPolicy internalTrafficPolicy trafficDistribution healthCheckNodePort loadBalancerClass loadBalancerIP loadBalancerSourceRanges allocateLoadBalancerNodePorts externalIPs ipFamilies ipFamilyPolicy sessionAffinity sessionAffinityConfig publishNotReadyAddresses selector ports";
const ingressSpec = "ingressClassName defaultBackend tls rules";
const autoscalerSpec = "scaleTargetRef minReplicas maxReplicas metrics behavior";
const disruptionSpec = "minAvailable maxUnavailable unhealthyPodEvictionPolicy selector";
const networkPolicySpec = "podSelector policyTypes ingress egress";
const claimSpec = "storageClassName accessModes resources volumeMode volumeName selector dataSource";
const handler = "exec httpGet tcpSocket grpc sleep";
const probe = `${handler} initialDelaySeconds periodSeconds timeoutSeconds successThreshold failureThreshold terminationGracePeriodSeconds`;
const lifecycle = "postStart preStop stopSignal";
const resources = "requests limits claims";
const amounts = "cpu memory ephemeral-storage";
const securityContext = "privileged allowPrivilegeEscalation runAsNonRoot runAsUser runAsGroup fsGroup fsGroupChangePolicy supplementalGroups readOnlyRootFilesystem capabilities procMount seLinuxOptions seccompProfile appArmorProfile sysctls windowsOptions";
const servicePort = "name port targetPort protocol appProtocol nodePort";
const containerPort = "name containerPort hostPort hostIP protocol";
const byField = /* @__PURE__ */ new Map([
	["metadata", metadata],
	["startupProbe", probe],
	["livenessProbe", probe],
	["readinessProbe", probe],
	["lifecycle", lifecycle],
	["postStart", handler],
	["preStop", handler],
	["resources", resources],
	["requests", amounts],
	["limits", amounts],
	["securityContext", securityContext],
	["httpGet", "path port host scheme httpHeaders"],
	["dnsConfig", "nameservers searches options"]
]);
const byList = /* @__PURE__ */ new Map([
	["containers", container],
	["initContainers", container],
	["ephemeralContainers", container]
]);
const specByKind = /* @__PURE__ */ new Map([
	["Pod", podSpec],
	["Deployment", workloadSpec],
	["StatefulSet", workloadSpec],
	["DaemonSet", workloadSpec],
	["ReplicaSet", workloadSpec],
	["ReplicationController", workloadSpec],
	["Rollout", workloadSpec],
	["Job", jobSpec],
	["CronJob", cronJobSpec],
	["Service", serviceSpec],
	["Ingress", ingressSpec],
	["HorizontalPodAutoscaler", autoscalerSpec],
	["PodDisruptionBudget", disruptionSpec],
	["NetworkPolicy", networkPolicySpec],
	["PersistentVolumeClaim", claimSpec]
]);
function conventionalOrder(resource, path) {
	const order = orderAt(resource.kind, path.slice(resource.base.length));
	return order ? order.split(" ") : [];
}
function orderAt(kind, path) {
	const last = path.at(-1);
	const above = path.at(-2);
	if (last === void 0) return object;
	if (typeof last === "number") {
		if (above === "ports") return path.at(-4) === "containers" || path.at(-4) === "initContainers" ? containerPort : kind === "Service" ? servicePort : void 0;
		return typeof above === "string" ? byList.get(above) : void 0;
	}
	if (last === "spec") return above === "template" ? podSpec : above === "jobTemplate" ? jobSpec : path.length === 1 ? specByKind.get(kind) : void 0;
	return byField.get(last);
}
function placeOf(key, siblings, order) {
	const last = siblings.length - 1;
	const ranks = siblings.map((sibling) => sibling === void 0 ? -1 : order.indexOf(sibling));
	if (siblings.length >= 3 && isAscending(siblings) && !isAscending(ranks.filter((rank) => rank >= 0))) return siblings.findLastIndex((sibling) => sibling !== void 0 && sibling < key);
	const rank = order.indexOf(key);
	if (rank < 0) return last;
	let before = -1;
	let after = -1;
	for (const [index, other] of ranks.entries()) {
		if (other < 0) continue;
		if (other < rank && (before < 0 || other >= ranks[before])) before = index;
		if (other > rank && after < 0) after = index;
	}
	if (before < 0) return after >= 0 ? after - 1 : last;
	while (before < last && ranks[before + 1] >= 0 && ranks[before + 1] < rank) before++;
	return before;
}
function isAscending(values) {
	return values.every((value, index) => index === 0 || value !== void 0 && values[index - 1] !== void 0 && values[index - 1] <= value);
}

// src/fix/places.ts
function placesOf(draft, node, removed, keys, path) {
	const places = /* @__PURE__ */ new Map();
	if (keys.length === 0) return places;
	const order = conventionalOrder(draft.resource, path);
	const kept = node.entries.map((entry, index) => ({
		name: entry.name,
		index
	})).filter(({ index }) => !removed.has(index));
	const names = kept.map(({ name }) => name);
	const rank = (key) => order.includes(key) ? order.indexOf(key) : order.length;
	for (const entry of [...keys].sort(([left], [right]) => rank(left) - rank(right))) {
		let place = placeOf(entry[0], names, order);
		if (place < 0 && kept.length > 0 && commentAbove(draft, node, kept[0].index)) place = 0;
		const index = place < 0 ? -1 : kept[place].index;
		places.set(index, [...places.get(index) ?? [], entry]);
	}
	return places;
}
function commentAbove(draft, node, index) {
	const { page } = draft;
	const start = page.start(node.entries[index].key);
	const above = page.previousLineEnd(start);
	return above > 0 && page.text.slice(page.lineStart(above), above).trimStart().startsWith("#");
}

// src/fix/replace-value.ts
function replaceValue(draft, node, slot, value) {
	guardDropped(node);
	const { page } = draft;
	const old = node.kind === "scalar" ? node : void 0;
	const quotes = old?.style === "single" || old?.style === "double" ? { quote: old.style } : draft.style;
	const quoteAlways = old !== void 0 && typeof old.value === "string" && (old.style === "single" || old.style === "double");
	if (slot.flow) {
		const text = typeof value === "object" && value !== null ? flowValue(value, slot.flow) : scalarText(value, true, slot.flow.json ? { quote: "double" } : quotes, slot.flow.json || quoteAlways);
		replaceInFlow(draft, node, text, slot.after);
		return;
	}
	const { behind, after, column } = slot.block;
	if (behind === "nothing") refuse("the root of a document does not become something else");
	const end = page.blockEnd(node);
	const { style: document } = draft;
	const style = {
		get step() {
			return Math.max(document.step, 1);
		},
		get listStep() {
			return document.listStep;
		},
		get quote() {
			return document.quote;
		},
		dash: 2,
		newline: page.newline,
		literal: !isDeepComment(draft, end, column)
	};
	const { head, lines } = blockValue(value, column, behind, style, quotes, quoteAlways);
	const start = page.start(node);
	const oldEnd = page.end(node);
	const exact = !isBlock(node) && lines.length === 0;
	if (exact && start !== oldEnd && page.commentsIn(start, oldEnd).length === 0) draft.edit(start, oldEnd, head.slice(1));
	else if (exact && start === oldEnd) draft.insert(after, head);
	else {
		const [beside, ...below] = page.commentsIn(after, end);
		const onHead = beside && beside.span.start <= page.lineEnd(after);
		const comments = (onHead ? below : beside ? [beside, ...below] : []).map((comment) => " ".repeat(column) + comment.text);
		const first = onHead ? `${head} ${beside.text}` : head;
		draft.edit(after, end, [
			first,
			...lines,
			...comments
		].join(page.newline));
	}
}
function isBlock(node) {
	if (node.kind === "scalar") return node.style === "literal" || node.style === "folded";
	return (node.kind === "map" || node.kind === "sequence") && node.style === "block";
}
function fillEmpty(draft, node, slot, value) {
	if (!slot.flow && slot.block.behind !== "nothing") {
		replaceValue(draft, node, slot, value);
		return;
	}
	const style = innerStyle(draft, node, flowAround(draft, slot));
	const texts = isJsonList(value) ? value.map((item) => (inner) => flowValue(item, inner)) : Object.keys(value).map((key) => (inner) => flowEntry(key, value[key], inner));
	rearrangeFlow(draft, {
		node,
		children: [],
		removed: /* @__PURE__ */ new Set(),
		inserted: /* @__PURE__ */ new Map([[-1, texts]]),
		style
	});
}
function flowAround(draft, slot) {
	return slot.flow ?? {
		newline: draft.page.newline,
		quote: draft.style.quote,
		json: false,
		compact: false
	};
}

// src/fix/tree.ts
function changeRoot(draft, change) {
	const { root } = draft.document;
	if (!root) {
		if (!onlyRemoves(change)) refuse("an empty document");
		return;
	}
	if (change.kind === "remove") refuse("the root of a document stays");
	if (root.kind === "scalar" || root.kind === "alias") refuse("the root is no collection");
	if (change.kind === "set" && (root.kind === "map" ? !isJsonMap(change.value) : !isJsonList(change.value))) refuse("the root of a document does not become something else");
	changeNode(draft, root, { block: {
		behind: "nothing",
		after: root.start,
		column: draft.page.column(root.start)
	} }, change, []);
}
function changeNode(draft, node, slot, change, path) {
	if (change.kind === "remove") refuse("only its parent can remove a node");
	if (change.kind === "set") {
		setValue(draft, node, slot, change.value, path);
		return;
	}
	if (change.children.size === 0 && change.appended.length === 0) return;
	guardShared(node);
	if (node.kind === "map") changeMap(draft, node, slot, change, path);
	else if (node.kind === "sequence") changeSequence(draft, node, slot, change, path);
	else if (onlyRemoves(change)) return;
	else if (node.kind === "scalar" && (node.value === null || node.value === void 0)) replaceValue(draft, node, slot, grown(change));
	else refuse("a scalar has neither fields nor items");
}
function setValue(draft, node, slot, value, path) {
	if (reads(node, value)) return;
	guardShared(node);
	if (node.kind === "map" && isJsonMap(value) && node.entries.length > 0) {
		if (node.entries.some((entry) => entry.merge || entry.name === void 0)) refuse("a mapping with merge keys");
		const keep = noChange();
		for (const entry of node.entries) if (!Object.hasOwn(value, entry.name)) keep.children.set(entry.name, { kind: "remove" });
		for (const key of Object.keys(value)) keep.children.set(key, {
			kind: "set",
			value: value[key]
		});
		changeMap(draft, node, slot, keep, path);
	} else if (node.kind === "sequence" && isJsonList(value) && node.items.length > 0) setList(draft, node, slot, value, path);
	else replaceValue(draft, node, slot, value);
}
function setList(draft, node, slot, value, path) {
	const { items } = node;
	const shorter = Math.min(items.length, value.length);
	let head = 0;
	while (head < shorter && reads(items[head], value[head])) head++;
	let tail = 0;
	while (tail < shorter - head && reads(items[items.length - 1 - tail], value[value.length - 1 - tail])) tail++;
	const keep = noChange();
	const both = shorter - tail;
	for (let index = head; index < both; index++) keep.children.set(index, {
		kind: "set",
		value: value[index]
	});
	for (let index = both; index < items.length - tail; index++) keep.children.set(index, { kind: "remove" });
	changeSequence(draft, node, slot, keep, path, {
		behind: both - 1,
		items: value.slice(both, value.length - tail)
	});
}
function changeMap(draft, node, slot, change, path) {
	if (change.appended.length > 0) refuse("an item is appended to a mapping");
	const removed = /* @__PURE__ */ new Set();
	const grownKeys = [];
	const changed = [];
	for (const [part, child] of change.children) {
		const key = String(part);
		const found = entryOf(draft, node, key, path);
		if (found && child.kind === "remove") {
			guardDropped(found.entry.key);
			guardDropped(found.entry.value);
			removed.add(found.index);
		} else if (found) changed.push([found.index, child]);
		else if (!onlyRemoves(child)) grownKeys.push([key, grown(child)]);
	}
	if (node.entries.length === 0) {
		if (grownKeys.length > 0) fillEmpty(draft, node, slot, Object.fromEntries(grownKeys));
		return;
	}
	const flow = node.style === "flow" ? innerStyle(draft, node, flowAround(draft, slot)) : void 0;
	for (const [index, child] of changed) {
		const { key, value, name } = node.entries[index];
		const colon = colonBehind(draft, key);
		changeNode(draft, value, flow ? {
			flow,
			after: colon
		} : { block: {
			behind: "key",
			after: colon ?? refuse("a key without a colon"),
			column: draft.page.column(draft.page.start(key))
		} }, child, [...path, name]);
	}
	const places = placesOf(draft, node, removed, grownKeys, path);
	if (removed.size === 0 && places.size === 0) return;
	if (flow) {
		const inserted = mapValues(places, (keys) => keys.map(([key, value]) => (style) => flowEntry(key, value, style)));
		rearrangeFlow(draft, {
			node,
			children: flowChildren(draft, node),
			removed,
			inserted,
			style: flow
		});
		return;
	}
	const column = draft.page.column(draft.page.start(node.entries[0].key));
	const children = node.entries.map((entry) => entryChild(draft, entry.key, entry.value));
	const write = ([key, value], style) => blockEntry(key, value, column, style);
	arrange(draft, node, slot, "{}", column, children, removed, places, write);
}
function changeSequence(draft, node, slot, change, path, between = {
	behind: -1,
	items: []
}) {
	const removed = /* @__PURE__ */ new Set();
	const behindLast = [];
	const changed = [];
	for (const [index, child] of change.children) {
		if (typeof index !== "number") {
			if (onlyRemoves(child)) continue;
			refuse("a field of a list");
		}
		const item = node.items[index];
		if (!item) {
			if (!onlyRemoves(child)) behindLast.push([index, child]);
		} else if (child.kind === "remove") {
			guardDropped(item);
			removed.add(index);
		} else changed.push([index, child]);
	}
	const made = behindLast.sort(([left], [right]) => left - right);
	if (made.some(([index], offset) => index !== node.items.length + offset)) refuse("an index behind the end of the list");
	const appended = [...made.map(([, child]) => grown(child)), ...change.appended];
	if (node.items.length === 0) {
		if (appended.length > 0) fillEmpty(draft, node, slot, appended);
		return;
	}
	const places = /* @__PURE__ */ new Map();
	if (between.items.length > 0) places.set(between.behind, [...between.items]);
	const last = node.items.length - 1;
	if (appended.length > 0) places.set(last, [...places.get(last) ?? [], ...appended]);
	if (node.style === "flow") {
		const flow = innerStyle(draft, node, flowAround(draft, slot));
		for (const [index, child] of changed) changeNode(draft, node.items[index], {
			flow,
			after: void 0
		}, child, [...path, index]);
		const inserted = mapValues(places, (items) => items.map((item) => (style) => flowValue(item, style)));
		if (removed.size > 0 || places.size > 0) rearrangeFlow(draft, {
			node,
			children: flowChildren(draft, node),
			removed,
			inserted,
			style: flow
		});
		return;
	}
	for (const [index, child] of changed) {
		const dash = draft.document.locate([...path, index])?.dash ?? refuse("an item without a dash");
		const block = {
			behind: "dash",
			after: dash.end,
			column: draft.page.column(dash.start)
		};
		changeNode(draft, node.items[index], { block }, child, [...path, index]);
	}
	if (removed.size === 0 && places.size === 0) return;
	const children = itemChildren(draft, node);
	const column = draft.page.column(children[0].start);
	arrange(draft, node, slot, "[]", column, children, removed, places, (item, style) => blockItem(item, column, style));
}

// src/fix/edits-for.ts
function editsFor(intents) {
	try {
		return drafted(intents);
	} catch (error) {
		if (error instanceof Refusal) return void 0;
		throw error;
	}
}
function drafted(intents) {
	const drafts = /* @__PURE__ */ new Map();
	for (const intent of intents) {
		const { resource } = intent.at;
		if (!isWritable(resource.file.parsed)) refuse("a generated file or a template");
		let entry = drafts.get(resource.document);
		if (!entry) {
			entry = {
				draft: new Draft(resource),
				change: noChange(),
				file: resource.file
			};
			drafts.set(resource.document, entry);
		}
		if (intent.kind === "splice") entry.draft.edits.push(spliceEdit(entry.draft, intent));
		else addIntent(entry.change, intent);
	}
	const byFile = /* @__PURE__ */ new Map();
	for (const { draft, change, file } of drafts.values()) {
		changeRoot(draft, rootChange(change));
		byFile.set(file, [...byFile.get(file) ?? [], ...draft.edits]);
	}
	const edits = [];
	for (const [file, drafted] of byFile) for (const edit of normalizeEdits(drafted) ?? refuse("the edits of one fix overlap")) edits.push({
		...edit,
		file
	});
	return edits;
}

// src/fix/line-diff.ts
const mostDifferences = 400;
function diffLines(old, new_) {
	const changes = [];
	const open = [{
		oldStart: 0,
		oldEnd: old.length,
		newStart: 0,
		newEnd: new_.length
	}];
	for (let next = open.pop(); next; next = open.pop()) {
		const stretch = trimmed(old, new_, next);
		if (stretch.oldStart === stretch.oldEnd && stretch.newStart === stretch.newEnd) continue;
		if (stretch.oldStart === stretch.oldEnd || stretch.newStart === stretch.newEnd) {
			add(changes, stretch);
			continue;
		}
		const anchors = uniqueAnchors(old, new_, stretch);
		if (anchors.length === 0) for (const change of greedy(old, new_, stretch)) add(changes, change);
		else open.push(...between(stretch, anchors).reverse());
	}
	return changes;
}
function add(changes, change) {
	const last = changes.at(-1);
	if (last && last.oldEnd === change.oldStart && last.newEnd === change.newStart) changes[changes.length - 1] = {
		...last,
		oldEnd: change.oldEnd,
		newEnd: change.newEnd
	};
	else changes.push(change);
}
function trimmed(old, new_, stretch) {
	let { oldStart, oldEnd, newStart, newEnd } = stretch;
	while (oldStart < oldEnd && newStart < newEnd && old[oldStart] === new_[newStart]) {
		oldStart++;
		newStart++;
	}
	while (oldStart < oldEnd && newStart < newEnd && old[oldEnd - 1] === new_[newEnd - 1]) {
		oldEnd--;
		newEnd--;
	}
	return {
		oldStart,
		oldEnd,
		newStart,
		newEnd
	};
}
function uniqueAnchors(old, new_, stretch) {
	const seen = /* @__PURE__ */ new Map();
	for (let at = stretch.oldStart; at < stretch.oldEnd; at++) {
		const entry = seen.get(old[at]);
		if (entry) entry.inOld++;
		else seen.set(old[at], {
			inOld: 1,
			inNew: 0,
			oldAt: at
		});
	}
	for (let at = stretch.newStart; at < stretch.newEnd; at++) {
		const entry = seen.get(new_[at]);
		if (entry) entry.inNew++;
	}
	const pairs = [];
	for (let at = stretch.newStart; at < stretch.newEnd; at++) {
		const entry = seen.get(new_[at]);
		if (entry?.inOld === 1 && entry.inNew === 1) pairs.push([entry.oldAt, at]);
	}
	return longestAscending(pairs);
}
function longestAscending(pairs) {
	const tops = [];
	const previous = new Int32Array(pairs.length).fill(-1);
	for (const [index, [value]] of pairs.entries()) {
		let low = 0;
		let high = tops.length;
		while (low < high) {
			const middle = low + high >> 1;
			if (pairs[tops[middle]][0] < value) low = middle + 1;
			else high = middle;
		}
		if (low > 0) previous[index] = tops[low - 1];
		tops[low] = index;
	}
	const chain = [];
	for (let index = tops.at(-1) ?? -1; index >= 0; index = previous[index]) chain.push(pairs[index]);
	return chain.reverse();
}
function between(stretch, anchors) {
	const parts = [];
	let { oldStart, newStart } = stretch;
	for (const [oldAt, newAt] of anchors) {
		parts.push({
			oldStart,
			oldEnd: oldAt,
			newStart,
			newEnd: newAt
		});
		oldStart = oldAt + 1;
		newStart = newAt + 1;
	}
	parts.push({
		oldStart,
		oldEnd: stretch.oldEnd,
		newStart,
		newEnd: stretch.newEnd
	});
	return parts;
}
function greedy(old, new_, stretch) {
	const height = stretch.oldEnd - stretch.oldStart;
	const width = stretch.newEnd - stretch.newStart;
	const limit = Math.min(height + width, mostDifferences);
	const reach = new Int32Array(2 * limit + 2);
	const trace = [];
	for (let differences = 0; differences <= limit; differences++) {
		trace.push(reach.slice(limit - differences, limit + differences + 1));
		for (let k = -differences; k <= differences; k += 2) {
			let x = k === -differences || k !== differences && reach[k - 1 + limit] < reach[k + 1 + limit] ? reach[k + 1 + limit] : reach[k - 1 + limit] + 1;
			while (x < height && x - k < width && x - k >= 0 && old[stretch.oldStart + x] === new_[stretch.newStart + x - k]) x++;
			reach[k + limit] = x;
			if (x >= height && x - k >= width) return backtracked(stretch, trace, differences, height, width);
		}
	}
	return [stretch];
}
function backtracked(stretch, trace, total, height, width) {
	const steps = [];
	let x = height;
	let y = width;
	for (let differences = total; differences > 0; differences--) {
		const reach = trace[differences];
		const at = (k) => reach[k + differences];
		const k = x - y;
		const down = k === -differences || k !== differences && at(k - 1) < at(k + 1);
		const fromX = down ? at(k + 1) : at(k - 1);
		const fromY = fromX - (down ? k + 1 : k - 1);
		const oldAt = stretch.oldStart + fromX;
		const newAt = stretch.newStart + fromY;
		steps.push({
			oldStart: oldAt,
			oldEnd: oldAt + (down ? 0 : 1),
			newStart: newAt,
			newEnd: newAt + (down ? 1 : 0)
		});
		x = fromX;
		y = fromY;
	}
	return steps.reverse();
}

// src/fix/unified-diff.ts
const context = 3;
function unifiedDiff(path, before, after) {
	const old = linesOf(before);
	const new_ = linesOf(after);
	const changes = diffLines(old, new_);
	if (changes.length === 0) return "";
	const out = [`--- ${quotedPath(`a/${path}`)}\n`, `+++ ${quotedPath(`b/${path}`)}\n`];
	for (const hunk of hunksOf(changes)) writeHunk(out, hunk, old, new_);
	return out.join("");
}
function hunksOf(changes) {
	const hunks = [];
	for (const change of changes) {
		const hunk = hunks.at(-1);
		const last = hunk?.at(-1);
		if (hunk && last && change.oldStart - last.oldEnd <= 6) hunk.push(change);
		else hunks.push([change]);
	}
	return hunks;
}
function writeHunk(out, hunk, old, new_) {
	const first = hunk[0];
	const last = hunk.at(-1);
	const lead = Math.min(context, first.oldStart);
	const trail = Math.min(context, old.length - last.oldEnd);
	out.push(`@@ -${extent(first.oldStart - lead, last.oldEnd + trail)} +${extent(first.newStart - lead, last.newEnd + trail)} @@\n`);
	let at = first.oldStart - lead;
	for (const change of hunk) {
		for (; at < change.oldStart; at++) writeLine(out, " ", old[at]);
		for (; at < change.oldEnd; at++) writeLine(out, "-", old[at]);
		for (let line = change.newStart; line < change.newEnd; line++) writeLine(out, "+", new_[line]);
	}
	for (; at < last.oldEnd + trail; at++) writeLine(out, " ", old[at]);
}
function extent(start, end) {
	const count = end - start;
	return count === 1 ? `${start + 1}` : `${count === 0 ? start : start + 1},${count}`;
}
function writeLine(out, mark, line) {
	out.push(mark, line);
	if (!line.endsWith("\n")) out.push("\n\\ No newline at end of file\n");
}
function linesOf(text) {
	const lines = [];
	for (let from = 0; from < text.length;) {
		const end = text.indexOf("\n", from);
		const next = end < 0 ? text.length : end + 1;
		lines.push(text.slice(from, next));
		from = next;
	}
	return lines;
}
function quotedPath(path) {
	if (!/[\x00-\x1f\x7f"\\]/.test(path)) return path.includes(" ") ? `${path}\t` : path;
	return `"${path.replace(/[\x00-\x1f\x7f"\\]/g, (char) => char === "\"" || char === "\\" ? `\\${char}` : `\\${char.charCodeAt(0).toString(8).padStart(3, "0")}`)}"`;
}

// src/fix/text-edit.ts
var TextOffsets = class {
	starts;
	length;
	constructor(text) {
		this.starts = [text.charCodeAt(0) === 65279 ? 1 : 0];
		this.length = text.length;
		for (let at = 0; at < text.length; at++) {
			const code = text.charCodeAt(at);
			if (code === 10 || code === 13 && text.charCodeAt(at + 1) !== 10) this.starts.push(at + 1);
		}
	}
	offset(line, column) {
		const start = this.starts[line - 1];
		return start === void 0 ? this.length : Math.min(start + column - 1, this.length);
	}
	edit({ range, text }) {
		return {
			start: this.offset(range.start.line, range.start.column),
			end: this.offset(range.end.line, range.end.column),
			text
		};
	}
};

// src/fix/until-stable.ts
async function fixUntilStable(texts, diagnostics, lintAgain, { unsafe, bound = 10 }) {
	const safeties = unsafe ? ["safe", "unsafe"] : ["safe"];
	const locked = /* @__PURE__ */ new Set();
	let current = new Map(texts);
	let findings = diagnostics;
	let applied = 0;
	let stable = false;
	for (let pass = 0; pass < bound; pass++) {
		const candidates = candidatesOf(findings, current, safeties, locked);
		const step = applyCandidates(current, candidates);
		if (step.applied === 0) {
			stable = true;
			break;
		}
		const before = current;
		current = step.texts;
		const errors = syntaxErrors(findings);
		findings = await lintAgain(current);
		const broken = [...syntaxErrors(findings)].filter(([path, count]) => count > (errors.get(path) ?? 0) && before.get(path) !== current.get(path));
		applied += step.applied;
		if (broken.length > 0) {
			for (const path of step.changed) {
				current.set(path, before.get(path));
				if (broken.some(([name]) => name === path)) locked.add(path);
			}
			applied -= step.applied;
			findings = await lintAgain(current);
		}
	}
	if (!stable) stable = candidatesOf(findings, current, safeties, locked).length === 0;
	return {
		changed: new Map([...current].filter(([path, text]) => texts.get(path) !== text)),
		diagnostics: findings,
		applied,
		stable: stable && locked.size === 0,
		takenBack: [...locked]
	};
}
function candidatesOf(diagnostics, texts, safeties, locked) {
	const offsets = /* @__PURE__ */ new Map();
	const candidates = [];
	for (const diagnostic of diagnostics) {
		const { fix } = diagnostic;
		if (!fix || fix.edits.length === 0 || !safeties.includes(fix.safety)) continue;
		if (fix.edits.some(({ file }) => !texts.has(file) || locked.has(file))) continue;
		const edits = /* @__PURE__ */ new Map();
		for (const edit of fix.edits) {
			const of = offsets.get(edit.file) ?? new TextOffsets(texts.get(edit.file));
			offsets.set(edit.file, of);
			edits.set(edit.file, [...edits.get(edit.file) ?? [], of.edit(edit)]);
		}
		candidates.push({
			diagnostic,
			edits
		});
	}
	return candidates;
}
function applyCandidates(texts, all) {
	let candidates = all;
	for (;;) {
		const byFile = /* @__PURE__ */ new Map();
		for (const candidate of candidates) for (const file of candidate.edits.keys()) {
			const own = byFile.get(file);
			if (own) own.push(candidate);
			else byFile.set(file, [candidate]);
		}
		const left = /* @__PURE__ */ new Set();
		const results = /* @__PURE__ */ new Map();
		for (const [file, own] of byFile) {
			const result = applyEdits(texts.get(file), own.map((candidate) => candidate.edits.get(file)));
			results.set(file, result.text);
			for (const index of result.left) left.add(own[index]);
		}
		const torn = new Set([...left].filter((candidate) => candidate.edits.size > 1));
		if (torn.size > 0) {
			candidates = candidates.filter((candidate) => !torn.has(candidate));
			continue;
		}
		const changed = [...results].filter(([file, text]) => text !== texts.get(file)).map(([file]) => file);
		return {
			texts: new Map([...texts, ...results]),
			changed,
			applied: changed.length === 0 ? 0 : candidates.length - left.size
		};
	}
}
function syntaxErrors(diagnostics) {
	const counts = /* @__PURE__ */ new Map();
	for (const { rule, file } of diagnostics) if (rule === "syntax-error") counts.set(file, (counts.get(file) ?? 0) + 1);
	return counts;
}

// src/engine/rendered-from.ts
const HEAD = 400;
function renderedFrom({ text }, { span }) {
	const head = text.slice(span.start, Math.min(span.end, span.start + HEAD));
	return /^(?:---[^\n]*\n|[ \t]*\r?\n)*# Source: ([^\r\n]{1,300}?)[ \t]*\r?\n/.exec(head)?.[1];
}

// src/engine/finish.ts
const START = {
	start: {
		line: 1,
		column: 1
	},
	end: {
		line: 1,
		column: 1
	}
};
function finish(kept, suppressed, counts) {
	const fingerprints = /* @__PURE__ */ new Map();
	const sorted = capped(merged(kept).sort(inOrder));
	const diagnostics = sorted.map((finding) => diagnosticOf(finding, fingerprints));
	return {
		diagnostics,
		summary: {
			files: counts.files,
			documents: counts.documents,
			resources: counts.resources,
			errors: diagnostics.filter((d) => d.severity === "error").length,
			warnings: diagnostics.filter((d) => d.severity === "warning").length,
			infos: diagnostics.filter((d) => d.severity === "info").length,
			suppressed: suppressed.length,
			unknownValues: counts.unknownValues,
			durationMs: 0,
			notLinted: [...counts.notLinted].sort((a, b) => compare(a.file, b.file) || (a.document ?? -1) - (b.document ?? -1))
		},
		crashed: counts.crashed,
		suppressed: merged(suppressed).sort(inOrder).map((finding) => diagnosticOf(finding, fingerprints)),
		messageIds: sorted.map((finding) => finding.messageId)
	};
}
const compare = (a, b) => a < b ? -1 : a > b ? 1 : 0;
const inOrder = (a, b) => compare(a.file, b.file) || a.span.start - b.span.start || compare(a.rule, b.rule) || compare(a.message, b.message);
function merged(findings) {
	const seen = /* @__PURE__ */ new Map();
	for (const finding of findings) {
		const key = [
			finding.rule,
			finding.file,
			finding.span.start,
			finding.span.end,
			finding.message
		].join("\0");
		const first = seen.get(key);
		if (!first) seen.set(key, finding);
		else for (const place of finding.related) if (!first.related.some((known) => known.file === place.file && known.message === place.message && known.range.start.line === place.range.start.line)) first.related.push(place);
	}
	return [...seen.values()];
}
const MOST_PER_OBJECT = 100;
const MOST_PER_FILE = 1e3;
const MOST_SYNTAX_ERRORS = 10;
function capped(sorted) {
	const inObject = ({ rule, file, document, resource }) => [
		rule,
		file,
		document,
		resource?.base.join("/")
	].join("\0");
	const inFile = ({ rule, file }) => `${rule}\u0000${file}`;
	return atMost(() => MOST_PER_FILE, "file", inFile, atMost(({ rule }) => rule === "syntax-error" ? MOST_SYNTAX_ERRORS : MOST_PER_OBJECT, "object", inObject, sorted));
}
function atMost(mostOf, noun, keyOf, sorted) {
	const groups = /* @__PURE__ */ new Map();
	const kept = [];
	for (const finding of sorted) {
		const key = keyOf(finding);
		const group = groups.get(key) ?? {
			count: 0,
			last: -1
		};
		group.count++;
		groups.set(key, group);
		if (group.count > mostOf(finding)) continue;
		group.last = kept.length;
		kept.push(finding);
	}
	for (const { count, last } of groups.values()) {
		const finding = kept[last];
		const most = finding ? mostOf(finding) : 0;
		if (finding && count > most) kept[last] = {
			...finding,
			message: `${finding.message} (${count - most} more like it in this ${finding.resource || noun === "file" ? noun : "document"} are not listed)`
		};
	}
	return kept;
}
function diagnosticOf(finding, fingerprints) {
	const { rule, severity, message, file, document, source, span, resource, path, related, because } = finding;
	const key = `${file}\u0000${finding.fingerprint}`;
	const before = fingerprints.get(key) ?? 0;
	fingerprints.set(key, before + 1);
	const fix = fixOf(finding);
	const parsed = source?.parsed.documents[document ?? 0];
	const template = source && parsed && renderedFrom(source.parsed, parsed);
	return {
		rule,
		severity,
		message,
		file,
		...document !== void 0 && { document },
		range: source ? rangeOf(source.parsed, span) : START,
		resource: resource ? nameOf(resource) : null,
		...path && { path: pointerOf(path) },
		related,
		fingerprint: before ? `${finding.fingerprint}-${before + 1}` : finding.fingerprint,
		...template !== void 0 && { source: template },
		...because !== void 0 && { because },
		...fix && { fix },
		docs: docsOf(rule)
	};
}
function fixOf({ fix }) {
	if (!fix) return void 0;
	const edits = editsFor(fix.intents);
	if (!edits?.length) return void 0;
	return {
		safety: fix.safety,
		edits: edits.map(({ file, start, end, text }) => ({
			file: file.path,
			range: rangeOf(file.parsed, {
				start,
				end
			}),
			text
		}))
	};
}

// src/engine/suppressible.ts
const neverSuppressed = /* @__PURE__ */ new Set([
	"syntax-error",
	"unreadable-file",
	"file-too-large"
]);
function isSuppressible(rule) {
	return !neverSuppressed.has(rule) && !rule.startsWith("internal/");
}

// src/engine/suppression-index.ts
var SuppressionIndex = class {
	wholeFile = /* @__PURE__ */ new Map();
	documents = /* @__PURE__ */ new Map();
	lines = /* @__PURE__ */ new Map();
	all = [];
	add(suppression, rules) {
		const { binding } = suppression;
		const places = [];
		if (suppression.wholeFile) places.push(this.wholeFile);
		if (binding) places.push(this.branchAt(binding.document, binding.path).claims);
		if (binding?.line !== void 0) places.push(setDefault(this.lines, binding.line, () => /* @__PURE__ */ new Map()));
		for (const rule of rules) {
			const claims = places.map((place) => setDefault(place, rule, () => ({ used: false })));
			this.all.push({
				suppression,
				rule,
				claims
			});
		}
	}
	covers({ rule, document, path, span }, file) {
		let covered = take(this.wholeFile, rule);
		if (document === void 0 || path === void 0) return covered;
		let branch = this.documents.get(document);
		for (let depth = 0; branch; depth++) {
			if (take(branch.claims, rule)) covered = true;
			branch = depth < path.length ? branch.children.get(path[depth]) : void 0;
		}
		if (this.lines.size > 0 && take(this.lines.get(file.position(span.start).line), rule)) covered = true;
		return covered;
	}
	get claimed() {
		return this.all.map(({ suppression, rule, claims }) => ({
			suppression,
			rule,
			used: claims.some((claim) => claim.used)
		}));
	}
	branchAt(document, path) {
		let branch = setDefault(this.documents, document, newBranch);
		for (const part of path) branch = setDefault(branch.children, part, newBranch);
		return branch;
	}
};
const newBranch = () => ({
	claims: /* @__PURE__ */ new Map(),
	children: /* @__PURE__ */ new Map()
});
function take(claims, rule) {
	const own = claims?.get(rule);
	const all = claims?.get("all");
	if (own) own.used = true;
	if (all) all.used = true;
	return own !== void 0 || all !== void 0;
}
function setDefault(map, key, make) {
	let value = map.get(key);
	if (value === void 0) {
		value = make();
		map.set(key, value);
	}
	return value;
}

// src/engine/suppression-judgement.ts
const mostUnknown = 5;
var SuppressionJudge = class {
	findings = [];
	options;
	hints = /* @__PURE__ */ new Map();
	constructor(options) {
		this.options = options;
	}
	judge(suppression) {
		const say = (rule, message, about) => this.findings.push(findingOf(suppression, rule, message, about));
		if (suppression.unknownWord !== void 0) {
			const known = suppression.unknownWord.includes("file") ? "seaworthy-ignore-file" : "seaworthy-ignore";
			say("unknown-suppression", `"${suppression.unknownWord}" suppresses nothing; write "${known}".`, suppression.unknownWord);
			return [];
		}
		if (suppression.badUntil !== void 0) {
			say("unknown-suppression", `Behind "until" stands ${suppression.badUntil === "" ? "nothing" : `"${suppression.badUntil}"`}, not a day such as 2027-01-31: nothing is suppressed.`, "until");
			return [];
		}
		if (suppression.rules.length === 0) {
			say("unknown-suppression", `The suppression names no rule: write "${suppression.form === "comment" ? "# seaworthy-ignore <rule> -- reason" : "<rule>, <rule> -- reason"}", or "all" in place of the rules.`, "");
			return [];
		}
		if (suppression.until !== void 0 && suppression.until < this.options.today) {
			const rules = suppression.rules.join(", ");
			say("expired-suppression", `The suppression of ${rules} ended on ${suppression.until}: solve the finding, or set another day.`, rules);
			return [];
		}
		if (this.options.requireReason && suppression.reason === void 0) say("suppression-reason-missing", "The suppression gives no reason; add \" -- why\" behind the rules.", suppression.rules.join(", "));
		const alone = suppression.rules.length === 1;
		const unknown = suppression.rules.filter((rule) => !(rule === "all" && alone) && !(this.options.knownRules.has(rule) && isSuppressible(rule)));
		for (const rule of unknown.slice(0, mostUnknown)) say("unknown-suppression", this.hintFor(rule), rule);
		return unknown.length === 0 ? suppression.rules : suppression.rules.filter((rule) => !unknown.includes(rule));
	}
	hintFor(rule) {
		let hint = this.hints.get(rule);
		if (hint === void 0) {
			hint = this.hint(rule);
			this.hints.set(rule, hint);
		}
		return hint;
	}
	hint(rule) {
		const { knownRules, aliases } = this.options;
		if (rule === "all") return "\"all\" stands alone: leave the other names out, or name the rules.";
		if (!isSuppressible(rule)) return `"${rule}" cannot be suppressed.`;
		const ours = aliases?.get(rule) ?? nearest(rule, knownRules);
		return `The suppression names "${rule}", which is no rule${ours === void 0 ? "; \"seaworthy rules\" lists them" : `; did you mean "${ours}"?`}`;
	}
};
function unusedIn(index, options) {
	const findings = [];
	for (const { suppression, rule, used } of index.claimed) {
		if (used || suppression.outside) continue;
		if (rule === "all" ? options.complete === false : !options.ran(rule)) continue;
		const what = rule === "all" ? "Nothing here needs suppressing" : `"${rule}" finds nothing here`;
		const remedy = suppression.rules.length > 1 ? `take "${rule}" out of the suppression` : "remove the suppression";
		findings.push(findingOf(suppression, "unused-suppression", `${what}: ${remedy}.`, rule));
	}
	return findings;
}
function unboundFinding(suppression) {
	return findingOf(suppression, "unused-suppression", "Nothing follows that the suppression could be about: remove it.", suppression.rules.join(", "));
}
function findingOf(suppression, rule, message, about) {
	const { span, binding, resource } = suppression;
	return {
		rule,
		message,
		span,
		document: binding?.document,
		path: binding?.path,
		resource,
		about
	};
}

// src/engine/suppression-binding.ts
function bindComment(file, comment) {
	if (comment.ownLine) return bindAbove(file, comment);
	const { text } = file;
	const line = {
		start: lineStart(text, comment.span.start),
		end: comment.span.start
	};
	const content = contentOf(text, line);
	if (content === void 0 || isMarker(text, line)) return bindAbove(file, comment);
	const document = documentAt(file, content);
	if (!document?.root) return void 0;
	const path = descend(document, document.root, line, true);
	return {
		document: document.index,
		path,
		line: file.position(content).line
	};
}
function bindAbove(file, comment) {
	const { text } = file;
	for (let start = nextLine(text, comment.span.end); start < text.length; start = nextLine(text, start)) {
		const end = lineEnd(text, start);
		const line = {
			start: isMarker(text, {
				start,
				end
			}) ? start + 3 : start,
			end
		};
		const content = contentOf(text, line);
		if (content === void 0 || text[content] === "#" || text[start] === "%") continue;
		const document = documentAt(file, content);
		return document?.root && {
			document: document.index,
			path: descend(document, document.root, line, false)
		};
	}
}
function isMarker(text, { start }) {
	return (text.startsWith("---", start) || text.startsWith("...", start)) && /[\s]|^$/.test(text[start + 3] ?? "");
}
function contentOf(text, { start, end }) {
	let at = start;
	while (at < end && " 	\r\ufeff".includes(text[at])) at++;
	return at < end ? at : void 0;
}
function lineStart(text, offset) {
	return text.lastIndexOf("\n", offset - 1) + 1;
}
function lineEnd(text, offset) {
	const end = text.indexOf("\n", offset);
	return end < 0 ? text.length : end;
}
function nextLine(text, offset) {
	return Math.min(lineEnd(text, offset) + 1, text.length);
}
function documentAt(file, offset) {
	return file.documents.find(({ root }) => root !== void 0 && startOf(root) <= offset && offset <= root.end);
}
function descend(document, root, line, trailing) {
	const path = [];
	let node = root;
	for (;;) {
		if (!trailing && node.kind !== "sequence" && startOf(node) >= line.start) return path;
		if (node.kind === "map") {
			const entry = lastBefore(node.entries, line, ({ key }) => startOf(key));
			if (!entry || entry.found.name === void 0) return path;
			path.push(entry.found.name);
			if (entry.starts) return path;
			node = entry.found.value;
		} else if (node.kind === "sequence") {
			if (!trailing && node.style === "flow" && startOf(node) >= line.start) return path;
			const index = itemAt(document, node, line, path);
			if (index === void 0) return path;
			path.push(index.index);
			if (index.starts) return path;
			node = node.items[index.index];
		} else return path;
	}
}
function lastBefore(children, line, start) {
	let low = 0;
	let high = children.length;
	while (low < high) {
		const middle = low + high >> 1;
		if (start(children[middle]) < line.start) low = middle + 1;
		else high = middle;
	}
	const first = children[low];
	if (first !== void 0 && start(first) <= line.end) return {
		found: first,
		index: low,
		starts: true
	};
	return low > 0 ? {
		found: children[low - 1],
		index: low - 1,
		starts: false
	} : void 0;
}
function itemAt(document, node, line, path) {
	const near = lastBefore(node.items, line, startOf);
	if (node.style === "flow") return near;
	for (let index = Math.max((near?.index ?? 0) - 1, 0); index < Math.min((near?.index ?? 0) + 2, node.items.length); index++) {
		const dash = document.locate([...path, index])?.dash;
		if (dash && dash.start >= line.start && dash.start <= line.end) return {
			index,
			starts: true
		};
	}
	return near && {
		...near,
		starts: false
	};
}
function startOf(node) {
	return node.properties ? Math.min(node.properties.start, node.start) : node.start;
}

// src/engine/suppression-text.ts
const directive = /^#+[ \t]*(seaworthy-(?:ignore|disable|skip|suppress)[a-z-]*)(?=[\s:]|$):?/i;
const until = /(?:^|[\s,])until(?:[\s:]+([^\s,]*))?$/;
const untilInReason = /(?:^|\s)until\s+([0-9]{4}-[0-9]{2}-[0-9]{2})[.)]?$/;
function readSuppressionComment(text) {
	const match = directive.exec(text);
	if (!match) return void 0;
	const word = match[1].toLowerCase();
	const said = readSuppressionText(text.slice(match[0].length));
	if (word === "seaworthy-ignore") return {
		...said,
		scope: "node",
		word
	};
	if (word === "seaworthy-ignore-file") return {
		...said,
		rules: said.rules.length > 0 ? said.rules : ["all"],
		scope: "file",
		word
	};
	return {
		...said,
		scope: "unknown",
		word
	};
}
function readSuppressionText(text) {
	const dashes = /(?:^|\s)--(?=\s|$)/.exec(text);
	let head = (dashes ? text.slice(0, dashes.index) : text).trim();
	const reason = dashes ? text.slice(dashes.index + dashes[0].length).trim() : "";
	const inHead = until.exec(head);
	if (inHead) head = head.slice(0, inHead.index);
	const date = inHead ? inHead[1] ?? "" : untilInReason.exec(reason)?.[1];
	const valid = date !== void 0 && isDate(date);
	return {
		rules: [...new Set(head.split(/[\s,]+/).filter((word) => word !== ""))],
		until: valid ? date : void 0,
		reason: reason === "" ? void 0 : reason,
		badUntil: date !== void 0 && !valid ? date : void 0
	};
}
function isDate(text) {
	if (!/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(text)) return false;
	const time = Date.parse(`${text}T00:00:00Z`);
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

// src/engine/suppressions.ts
const IGNORE_ANNOTATION = "seaworthy.dev/ignore";
function suppressionsOf(file, resources) {
	const { text } = file.parsed;
	const suppressions = [];
	if (/#[ \t]*seaworthy-/i.test(text)) addComments(file, resources, suppressions);
	if (text.includes("seaworthy.dev/ignore")) for (const resource of resources) addAnnotations(resource, suppressions);
	return suppressions;
}
function addComments(file, resources, into) {
	const byDocument = /* @__PURE__ */ new Map();
	for (const resource of resources) {
		const own = byDocument.get(resource.document.index);
		if (own) own.push(resource);
		else byDocument.set(resource.document.index, [resource]);
	}
	for (const comment of file.parsed.comments) {
		const said = readSuppressionComment(comment.text);
		if (!said) continue;
		const wholeFile = said.scope === "file";
		const binding = wholeFile ? void 0 : bindComment(file.parsed, comment);
		const candidates = binding && byDocument.get(binding.document);
		into.push({
			...said,
			form: "comment",
			unknownWord: said.scope === "unknown" ? said.word : void 0,
			span: comment.span,
			wholeFile,
			binding,
			resource: candidates && resourceAt(candidates, binding.path),
			outside: binding !== void 0 && candidates === void 0
		});
	}
}
function resourceAt(candidates, path) {
	const [first] = candidates;
	if (first?.base.length === 0) return first;
	return candidates.find(({ base }) => base.length <= path.length && base.every((part, index) => part === path[index]));
}
function addAnnotations(resource, into) {
	const places = [resource.base, ...workloadsOf(resource, []).map((workload) => workload.template.path)];
	const seen = /* @__PURE__ */ new Set();
	for (const path of places) {
		const key = path.join("\0");
		if (seen.has(key)) continue;
		seen.add(key);
		const value = annotationAt(resource, path);
		if (value === void 0) continue;
		const located = resource.document.locate([
			...path,
			"metadata",
			"annotations",
			IGNORE_ANNOTATION
		]);
		const span = located?.via?.use ?? located?.value ?? resource.document.span;
		for (const line of value.split("\n")) {
			if (line.trim() === "") continue;
			into.push({
				...readSuppressionText(line),
				form: "annotation",
				unknownWord: void 0,
				span,
				wholeFile: false,
				binding: {
					document: resource.document.index,
					path
				},
				resource,
				outside: false
			});
		}
	}
}
function annotationAt(resource, path) {
	let value = resource.object;
	for (const key of [
		...path.slice(resource.base.length),
		"metadata",
		"annotations",
		IGNORE_ANNOTATION
	]) if (Array.isArray(value)) value = value[key];
	else value = isMapping(value) && Object.hasOwn(value, key) ? value[key] : void 0;
	return typeof value === "string" ? value : void 0;
}

// src/engine/suppress.ts
function applySuppressions(findings, file, resources, options) {
	const suppressions = suppressionsOf(file, resources);
	if (suppressions.length === 0) return {
		kept: findings,
		suppressed: [],
		findings: []
	};
	const judge = new SuppressionJudge(options);
	const unbound = [];
	const index = new SuppressionIndex();
	for (const suppression of suppressions) {
		const rules = judge.judge(suppression);
		if (rules.length === 0) continue;
		if (suppression.wholeFile || suppression.binding) index.add(suppression, rules);
		else if (file.parsed.documents.every((document) => !document.broken)) unbound.push(unboundFinding(suppression));
	}
	const kept = [];
	const suppressed = [];
	for (const finding of findings) (isSuppressible(finding.rule) && index.covers(finding, file.parsed) ? suppressed : kept).push(finding);
	if (resources.length === 0) return {
		kept,
		suppressed,
		findings: []
	};
	return {
		kept,
		suppressed,
		findings: [...judge.findings, ...options.reportUnused ? [...unbound, ...unusedIn(index, options)] : []].sort((left, right) => left.span.start - right.span.start)
	};
}

// src/engine/suppress-findings.ts
function suppress(findings, sources, resources, input) {
	const findingsOf = grouped(findings, (finding) => finding.source?.path);
	const resourcesOf = grouped(resources, (resource) => resource.file.path);
	const knownRules = new Set([...input.rules, ...engineRules].map((rule) => rule.id));
	const aliases = new Map(input.rules.flatMap((rule) => (rule.aliases ?? []).map((alias) => [alias, rule.id])));
	const kept = findings.filter((finding) => !finding.source);
	const suppressed = [];
	for (const source of sources) {
		if (!source.target) continue;
		const { config } = input.configFor(source.path);
		const outcome = applySuppressions(findingsOf.get(source.path) ?? [], source, resourcesOf.get(source.path) ?? [], {
			today: input.today,
			knownRules,
			aliases,
			...config.settings.suppressions,
			ran: (rule) => config.rule(rule).severity !== "off" || config.mayApply(rule),
			complete: config.complete
		});
		kept.push(...outcome.kept);
		suppressed.push(...outcome.suppressed);
		for (const finding of outcome.findings) {
			const { severity } = config.rule(finding.rule);
			if (severity !== "off") kept.push({
				...placed(finding, source),
				severity
			});
		}
	}
	return {
		kept,
		suppressed
	};
}
function placed({ rule, message, span, document, path, resource, about }, source) {
	return {
		rule,
		message: boundMessage(message),
		messageId: void 0,
		file: source.path,
		source,
		document,
		span,
		resource,
		path: void 0,
		related: [],
		because: void 0,
		fingerprint: fingerprintOf(rule, resource, path, resource ? about : `${source.path}\u0000${about}`),
		fix: void 0
	};
}
function grouped(items, keyOf) {
	const groups = /* @__PURE__ */ new Map();
	for (const item of items) {
		const key = keyOf(item);
		if (key === void 0) continue;
		const group = groups.get(key);
		if (group) group.push(item);
		else groups.set(key, [item]);
	}
	return groups;
}

// src/engine/unknown-values.ts
const trigger = /\$\{|\{\{|ENC\[|\$\(/;
function countUnknownValues(resources) {
	let count = 0;
	const triggered = /* @__PURE__ */ new Map();
	for (const resource of resources) {
		if (!resource.file.target) continue;
		const { path, parsed } = resource.file;
		let worth = triggered.get(path);
		if (worth === void 0) {
			worth = trigger.test(parsed.text);
			triggered.set(path, worth);
		}
		if (worth) count += (resource.base.length === 0 ? resource.document.placeholders : void 0) ?? countIn(resource.object);
	}
	return count;
}
function countIn(root) {
	let count = 0;
	const seen = /* @__PURE__ */ new Set();
	const queue = [root];
	for (let value = queue.pop(); queue.length || value !== void 0; value = queue.pop()) if (value === UNKNOWN || typeof value === "string" && !value.includes("\n") && hasPlaceholder(value)) count++;
	else if (typeof value === "object" && value !== null && !seen.has(value)) {
		seen.add(value);
		for (const child of Array.isArray(value) ? value : isMapping(value) ? Object.values(value) : []) if (child !== void 0 && child !== null) queue.push(child);
	}
	return count;
}

// src/engine/lint.ts
function lint(input) {
	const sources = input.files.flatMap(({ path, target, parsed }) => parsed ? [{
		path,
		target,
		parsed
	}] : []);
	const settingsFor = (path) => input.configFor(path).config.settings;
	const manifests = readManifests(sources, settingsFor);
	const cluster = buildCluster(manifests.resources, manifests.workloads, settingsFor);
	const runtime = createRuntime(settingsFor);
	const shell = input.chunks.shellParser ? createShell(runtime, input.chunks.shellParser) : noShell;
	const embedded = createEmbedded(cluster, runtime);
	const { findings, crashes } = dispatch(rulesInUse(input), {
		cluster,
		runtime,
		embedded,
		shell,
		configFor: input.configFor
	});
	const collected = [];
	for (const finding of findings) collectFinding(finding, collected);
	for (const crash of crashes) collectCrash(crash, collected);
	collectProblems(input, sources, manifests, collected);
	const { kept, suppressed } = suppress(collected, sources, manifests.resources, input);
	const targets = sources.filter((source) => source.target);
	const notLinted = [...input.notLinted ?? [], ...manifests.notLinted];
	return finish(kept, suppressed, {
		files: targets.length + input.files.filter((file) => file.target && !file.parsed).length,
		documents: targets.reduce((sum, { parsed }) => sum + parsed.documents.filter((document) => !document.empty).length, 0),
		resources: manifests.resources.filter((resource) => resource.file.target).length,
		unknownValues: countUnknownValues(manifests.resources),
		notLinted,
		crashed: crashes.length > 0
	});
}
const noShell = { pid1: () => void 0 };
function rulesInUse({ rules, files, configFor }) {
	const configs = /* @__PURE__ */ new Set();
	for (const file of files) configs.add(configFor(file.path).config);
	return rules.filter((rule) => [...configs].some((config) => config.rule(rule.id).severity !== "off" || config.mayApply(rule.id)));
}
function chunksNeeded(input) {
	return { shellParser: rulesInUse(input).some((rule) => rule.needs?.includes("shell")) && input.files.some((file) => file.parsed && /(?<![\w.-])(?:ba|da|z|k|mk|a)?sh(?![\w.-])/.test(file.parsed.text)) };
}

export { ConfigError, Cursor, IGNORE_ANNOTATION, RuleIndex, TextOffsets, applyEdits, balancesLocalNodes, bindComment, chunksNeeded, clientAddressUse, compareQuantities, configOf, configuredDrain, coversEveryNode, defineRule, diffLines, dotsIn, doubleQuoted, eachUwsgi, editsFor, engineRules, excerpt, exposureWords, externalTrafficOf, fixUntilStable, gracePeriodOf, isExternalHost, isIdle, isMapping, isPlainSafe, limitRangesOf$1 as limitRangesOf, lint, matchesWildcard, mergeConfig, minimumPods, nameResolutionOf, namesOf, needSeconds, normalizeEdits, orDidYouMean, overrideTest, parentOf, parse, parseQuantity, podCounts, podResourcesOf, pointerOf, preStopSleep, presetNames, presets, presetsInUse, readManifests, readSuppressionComment, replaceParts, resolvesWithoutLibc, resourceLists, ruleSeverities, rules, rulesOfPreset, servingOf, sharesProcesses, shellStory, shutdownBudgetSeconds, signalsGroup, spreadConstraint, spreadOverNodes, stopImpact, trafficNear, trafficToPort, unifiedDiff, unitProblemOf, weakEvidence, withEngineRules, workloadsOf, writeBeside };