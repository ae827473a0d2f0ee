// src/parse/unknown.ts
/** Stands in for a value that a template will fill in: `replicas: {{ .Values.replicas }}`. */
const UNKNOWN = Symbol("unknown");
const inside = /\{\{|\$\{[^}]*\}|\$\([A-Za-z_][A-Za-z0-9_.-]*\)|^ENC\[|^<[^<>\n]+>$|^@[A-Za-z_]+@$|^__[A-Z0-9_]+__$|^\$[A-Z_][A-Z0-9_]*$/;
/** Whether a text holds a placeholder, so that its value cannot be known from the manifest. */
function hasPlaceholder(text) {
	return inside.test(text);
}

// src/parse/go-scalars.ts
/**
* How kubectl reads a scalar: the rules of go-yaml v2 (`resolve.go`, the code under sigs.k8s.io/yaml), which are neither those of YAML 1.1 nor of 1.2.
* Checked against what kubectl and an API server answer for each form (test/parse/go-scalars.test.ts).
*/
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
/** What the first character lets a plain scalar be: 0 a string, 1 a word of the table, 2 a number (or a word), 3 a float with a leading dot. */
const HINTS = /* @__PURE__ */ new Uint8Array(128);
for (const character of "yYnNtTfFoO~") HINTS[character.charCodeAt(0)] = 1;
for (const character of "0123456789+-") HINTS[character.charCodeAt(0)] = 2;
HINTS[".".charCodeAt(0)] = 3;
/** The hint for a UTF-16 code unit; 0 for one that only a string can begin with. */
function hintOf(code) {
	return code < 128 ? HINTS[code] : 0;
}
const INTEGER = /^[-+]?(?:0[bB][01]+|0[oO]?[0-7]+|0[xX][0-9a-fA-F]+|[1-9][0-9]*|0)$/;
const FLOAT = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
const INT64_MIN = -(2n ** 63n);
const UINT64_MAX = 2n ** 64n - 1n;
/** The value of a plain scalar without a tag: null, boolean, number or, in all other cases, the text itself. */
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
/** The number that a text stands for; undefined where kubectl takes it for a string (`1:30`, `2001-12-14`, `1e400`). */
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
/** `0777` and `0o777` are octal; the other prefixes are JavaScript's own. */
function withRadix(digits) {
	const second = digits.charCodeAt(1);
	return second >= 48 && second <= 57 ? `0o${digits.slice(1)}` : digits;
}
const CORE = "tag:yaml.org,2002:";
/** A tag written out: `!!str` is `tag:yaml.org,2002:str`; handles are those of the document's `%TAG` lines. */
function fullTag(raw, handles) {
	if (raw.startsWith("!<") && raw.endsWith(">")) return raw.slice(2, -1);
	const end = raw.indexOf("!", 1);
	const handle = end === -1 ? "!" : raw.slice(0, end + 1);
	return (handles?.get(handle) ?? (handle === "!!" ? CORE : handle)) + raw.slice(handle.length);
}
/** A tagged scalar as kubectl reads it, or what it refuses. `tag` is written out; a tag that is none of YAML's own leaves the text as it is. */
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
/** A scalar key as a key of JSON (sigs.k8s.io/yaml); undefined for null, which no object can have as a key. `text` is the key as written. */
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
/** Go's FormatFloat(f, 'g', -1, 32): the shortest digits that give the same 32-bit float, with an exponent below 1e-4 and from the sixth digit on. */
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
/**
* The event stream on which everything in this folder works: the form that the first tier yields, and that the tolerant parser copies.
* Offsets are UTF-16 offsets into the text; -1 means that there is none.
*/
const DOCUMENT = 1;
const SEQUENCE = 2;
const MAPPING = 3;
const SCALAR = 4;
const ALIAS = 5;
const POP = 6;
const NOWHERE = -1;
/** The index behind the node that starts at `index`. */
function skipNode(events, index) {
	let depth = 0;
	let at = index;
	do {
		const type = events[at++].type;
		if (type === 2 || type === 3) depth++;
		else if (type === 6) depth--;
	} while (depth > 0);
	return at;
}
/** Rewrites every offset of some events. */
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
/**
* Whether go-yaml refuses a document because almost all of it would come out of aliases (`decode.go`: more than 99 % of up to 400,000 values, falling to 10 % of
* 4,000,000). Counted without expanding anything, from `index` (the node of the document) to its end.
*/
function hasExcessiveAliasing(text, events, index) {
	const sizes = /* @__PURE__ */ new Map();
	const open = [];
	let decoded = 0;
	let aliased = 0;
	let depth = 0;
	let at = index;
	do {
		const event = events[at++];
		if (event.type === 6) {
			depth--;
			const closed = open.pop();
			if (closed?.name !== void 0) sizes.set(closed.name, decoded - closed.before);
		} else if (event.type === 5) {
			const size = sizes.get(text.slice(event.anchorStart, event.anchorEnd)) ?? 0;
			decoded += 1 + size;
			aliased += size;
			if (aliased > 100 && decoded > 1e3 && aliased / decoded > allowedShare(decoded)) return true;
		} else if (event.type === 3 || event.type === 2) {
			open.push({
				name: event.anchorStart === -1 ? void 0 : text.slice(event.anchorStart, event.anchorEnd),
				before: decoded
			});
			decoded++;
			depth++;
		} else if (event.type === 4) {
			decoded++;
			if (event.anchorStart !== -1) sizes.set(text.slice(event.anchorStart, event.anchorEnd), 1);
		}
	} while (depth > 0);
	return false;
}
function allowedShare(decoded) {
	if (decoded <= 4e5) return .99;
	return decoded >= 4e6 ? .1 : .99 - .89 * ((decoded - 4e5) / 36e5);
}

// node_modules/js-yaml/dist/js-yaml.mjs
/**
* Returned by a scalar resolver when the source does not match its tag.
*
* @category Tags
*/
var NOT_RESOLVED = Symbol("NOT_RESOLVED");
/**
* Create a normalized scalar tag definition.
*
* @category Tags
*/
function defineScalarTag(tagName, options) {
	return {
		tagName,
		nodeKind: "scalar",
		implicit: options.implicit ?? false,
		matchByTagPrefix: options.matchByTagPrefix ?? false,
		implicitFirstChars: options.implicitFirstChars ?? null,
		resolve: options.resolve,
		identify: options.identify,
		represent: options.represent ?? ((data) => String(data)),
		representTagName: options.representTagName ?? (() => tagName)
	};
}
/**
* Create a normalized sequence tag definition.
*
* @category Tags
*/
function defineSequenceTag(tagName, options) {
	const carrierIsResult = options.finalize === void 0;
	return {
		tagName,
		nodeKind: "sequence",
		implicit: false,
		matchByTagPrefix: options.matchByTagPrefix ?? false,
		create: options.create,
		addItem: options.addItem,
		finalize: options.finalize ?? ((carrier) => carrier),
		carrierIsResult,
		identify: options.identify,
		represent: options.represent ?? ((data) => data),
		representTagName: options.representTagName ?? (() => tagName)
	};
}
/**
* Create a normalized mapping tag definition.
*
* @category Tags
*/
function defineMappingTag(tagName, options) {
	const carrierIsResult = options.finalize === void 0;
	return {
		tagName,
		nodeKind: "mapping",
		implicit: false,
		matchByTagPrefix: options.matchByTagPrefix ?? false,
		create: options.create,
		addPair: options.addPair,
		has: options.has,
		keys: options.keys,
		get: options.get,
		finalize: options.finalize ?? ((carrier) => carrier),
		carrierIsResult,
		identify: options.identify,
		represent: options.represent ?? ((data) => data),
		representTagName: options.representTagName ?? (() => tagName)
	};
}
/** @category Tags */
var strTag = defineScalarTag("tag:yaml.org,2002:str", {
	resolve: (source) => source,
	identify: (data) => typeof data === "string"
});
var NULL_VALUES$1 = [
	"",
	"~",
	"null",
	"Null",
	"NULL"
];
/** @category Tags */
var nullCoreTag = defineScalarTag("tag:yaml.org,2002:null", {
	implicit: true,
	implicitFirstChars: [
		"",
		"~",
		"n",
		"N"
	],
	resolve: (source) => {
		if (NULL_VALUES$1.indexOf(source) !== -1) return null;
		return NOT_RESOLVED;
	},
	identify: (object) => object === null,
	represent: () => "null"
});
/** @category Tags */
var nullJsonTag = defineScalarTag("tag:yaml.org,2002:null", {
	implicit: true,
	implicitFirstChars: ["n"],
	resolve: (source, isExplicit) => {
		if (source === "null" || isExplicit && source === "") return null;
		return NOT_RESOLVED;
	},
	identify: (object) => object === null,
	represent: () => "null"
});
var NULL_VALUES = [
	"",
	"~",
	"null",
	"Null",
	"NULL"
];
/** @category Tags */
var nullYaml11Tag = defineScalarTag("tag:yaml.org,2002:null", {
	implicit: true,
	implicitFirstChars: [
		"",
		"~",
		"n",
		"N"
	],
	resolve: (source) => {
		if (NULL_VALUES.indexOf(source) !== -1) return null;
		return NOT_RESOLVED;
	},
	identify: (object) => object === null,
	represent: () => "null"
});
var TRUE_VALUES$2 = [
	"true",
	"True",
	"TRUE"
];
var FALSE_VALUES$2 = [
	"false",
	"False",
	"FALSE"
];
/** @category Tags */
var boolCoreTag = defineScalarTag("tag:yaml.org,2002:bool", {
	implicit: true,
	implicitFirstChars: [
		"t",
		"T",
		"f",
		"F"
	],
	resolve: (source) => {
		if (TRUE_VALUES$2.indexOf(source) !== -1) return true;
		if (FALSE_VALUES$2.indexOf(source) !== -1) return false;
		return NOT_RESOLVED;
	},
	identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
	represent: (object) => object ? "true" : "false"
});
var TRUE_VALUES$1 = ["true"];
var FALSE_VALUES$1 = ["false"];
/** @category Tags */
var boolJsonTag = defineScalarTag("tag:yaml.org,2002:bool", {
	implicit: true,
	implicitFirstChars: ["t", "f"],
	resolve: (source) => {
		if (TRUE_VALUES$1.indexOf(source) !== -1) return true;
		if (FALSE_VALUES$1.indexOf(source) !== -1) return false;
		return NOT_RESOLVED;
	},
	identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
	represent: (object) => object ? "true" : "false"
});
var TRUE_VALUES = [
	"true",
	"True",
	"TRUE",
	"y",
	"Y",
	"yes",
	"Yes",
	"YES",
	"on",
	"On",
	"ON"
];
var FALSE_VALUES = [
	"false",
	"False",
	"FALSE",
	"n",
	"N",
	"no",
	"No",
	"NO",
	"off",
	"Off",
	"OFF"
];
/** @category Tags */
var boolYaml11Tag = defineScalarTag("tag:yaml.org,2002:bool", {
	implicit: true,
	implicitFirstChars: [
		"y",
		"Y",
		"n",
		"N",
		"t",
		"T",
		"f",
		"F",
		"o",
		"O"
	],
	resolve: (source) => {
		if (TRUE_VALUES.indexOf(source) !== -1) return true;
		if (FALSE_VALUES.indexOf(source) !== -1) return false;
		return NOT_RESOLVED;
	},
	identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
	represent: (object) => object ? "true" : "false"
});
var YAML_INTEGER_IMPLICIT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:0o[0-7]+|0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
var YAML_INTEGER_EXPLICIT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
function parseYamlInteger$2(source) {
	let value = source;
	let sign = 1;
	if (value[0] === "-" || value[0] === "+") {
		if (value[0] === "-") sign = -1;
		value = value.slice(1);
	}
	if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
	if (value.startsWith("0o")) return sign * parseInt(value.slice(2), 8);
	if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
	return sign * parseInt(value, 10);
}
function resolveYamlInteger$2(source, isExplicit) {
	if (isExplicit) {
		if (!YAML_INTEGER_EXPLICIT_PATTERN$1.test(source)) return NOT_RESOLVED;
	} else if (!YAML_INTEGER_IMPLICIT_PATTERN$1.test(source)) return NOT_RESOLVED;
	const result = parseYamlInteger$2(source);
	return Number.isFinite(result) ? result : NOT_RESOLVED;
}
/** @category Tags */
var intCoreTag = defineScalarTag("tag:yaml.org,2002:int", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		..."0123456789"
	],
	resolve: resolveYamlInteger$2,
	identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
	represent: (object) => object.toString(10)
});
var YAML_INTEGER_IMPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^-?(?:0|[1-9][0-9]*)$");
var YAML_INTEGER_EXPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
function parseYamlInteger$1(source) {
	let value = source;
	let sign = 1;
	if (value[0] === "-" || value[0] === "+") {
		if (value[0] === "-") sign = -1;
		value = value.slice(1);
	}
	if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
	if (value.startsWith("0o")) return sign * parseInt(value.slice(2), 8);
	if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
	return sign * parseInt(value, 10);
}
function resolveYamlInteger$1(source, isExplicit) {
	if (isExplicit) {
		if (!YAML_INTEGER_EXPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
	} else if (!YAML_INTEGER_IMPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
	const result = parseYamlInteger$1(source);
	return Number.isFinite(result) ? result : NOT_RESOLVED;
}
/** @category Tags */
var intJsonTag = defineScalarTag("tag:yaml.org,2002:int", {
	implicit: true,
	implicitFirstChars: ["-", ..."0123456789"],
	resolve: resolveYamlInteger$1,
	identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
	represent: (object) => object.toString(10)
});
var YAML_INTEGER_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1_]+|[-+]?0[0-7_]+|[-+]?0x[0-9a-fA-F_]+|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+|[-+]?(?:0|[1-9][0-9_]*))$");
function parseYamlInteger(source) {
	let value = source.replace(/_/g, "");
	let sign = 1;
	if (value[0] === "-" || value[0] === "+") {
		if (value[0] === "-") sign = -1;
		value = value.slice(1);
	}
	if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
	if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
	if (value.includes(":")) {
		let result = 0;
		for (const part of value.split(":")) result = result * 60 + Number(part);
		return sign * result;
	}
	if (value !== "0" && value[0] === "0") return sign * parseInt(value, 8);
	return sign * parseInt(value, 10);
}
function resolveYamlInteger(source) {
	if (!YAML_INTEGER_PATTERN.test(source)) return NOT_RESOLVED;
	const result = parseYamlInteger(source);
	return Number.isFinite(result) ? result : NOT_RESOLVED;
}
/** @category Tags */
var intYaml11Tag = defineScalarTag("tag:yaml.org,2002:int", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		..."0123456789"
	],
	resolve: resolveYamlInteger,
	identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
	represent: (object) => object.toString(10)
});
var YAML_FLOAT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
var YAML_FLOAT_SPECIAL_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat$2(source) {
	if (!YAML_FLOAT_PATTERN$1.test(source)) return NOT_RESOLVED;
	let value = source.toLowerCase();
	const sign = value[0] === "-" ? -1 : 1;
	if ("+-".includes(value[0])) value = value.slice(1);
	if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
	if (value === ".nan") return NaN;
	const result = sign * parseFloat(value);
	if (Number.isFinite(result) || YAML_FLOAT_SPECIAL_PATTERN$1.test(source)) return result;
	return NOT_RESOLVED;
}
function representYamlFloat$2(object) {
	if (isNaN(object)) return ".nan";
	if (object === Number.POSITIVE_INFINITY) return ".inf";
	if (object === Number.NEGATIVE_INFINITY) return "-.inf";
	if (Object.is(object, -0)) return "-0.0";
	const result = object.toString(10);
	return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
/** @category Tags */
var floatCoreTag = defineScalarTag("tag:yaml.org,2002:float", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		".",
		..."0123456789"
	],
	resolve: resolveYamlFloat$2,
	identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
	represent: representYamlFloat$2
});
var YAML_FLOAT_IMPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^-?(?:0|[1-9][0-9]*)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$");
var YAML_FLOAT_EXPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat$1(source, isExplicit) {
	if (isExplicit) {
		if (!YAML_FLOAT_EXPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
		let value = source.toLowerCase();
		const sign = value[0] === "-" ? -1 : 1;
		if ("+-".includes(value[0])) value = value.slice(1);
		if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
		if (value === ".nan") return NaN;
		const result = sign * parseFloat(value);
		return Number.isFinite(result) ? result : NOT_RESOLVED;
	}
	if (!YAML_FLOAT_IMPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
	const result = Number(source);
	if (Number.isFinite(result)) return result;
	return NOT_RESOLVED;
}
function representYamlFloat$1(object) {
	if (isNaN(object)) return ".nan";
	if (object === Number.POSITIVE_INFINITY) return ".inf";
	if (object === Number.NEGATIVE_INFINITY) return "-.inf";
	if (Object.is(object, -0)) return "-0.0";
	const result = object.toString(10);
	return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
/** @category Tags */
var floatJsonTag = defineScalarTag("tag:yaml.org,2002:float", {
	implicit: true,
	implicitFirstChars: ["-", ..."0123456789"],
	resolve: resolveYamlFloat$1,
	identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
	represent: representYamlFloat$1
});
var YAML_FLOAT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?(?:(?:[0-9][0-9_]*)?\\.[0-9_]*)(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\\.[0-9_]*|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
var YAML_FLOAT_SPECIAL_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat(source) {
	if (!YAML_FLOAT_PATTERN.test(source)) return NOT_RESOLVED;
	let value = source.toLowerCase().replace(/_/g, "");
	const sign = value[0] === "-" ? -1 : 1;
	if ("+-".includes(value[0])) value = value.slice(1);
	if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
	if (value === ".nan") return NaN;
	let result = 0;
	if (value.includes(":")) {
		for (const part of value.split(":")) result = result * 60 + Number(part);
		result *= sign;
	} else result = sign * parseFloat(value);
	if (Number.isFinite(result) || YAML_FLOAT_SPECIAL_PATTERN.test(source)) return result;
	return NOT_RESOLVED;
}
function representYamlFloat(object) {
	if (isNaN(object)) return ".nan";
	if (object === Number.POSITIVE_INFINITY) return ".inf";
	if (object === Number.NEGATIVE_INFINITY) return "-.inf";
	if (Object.is(object, -0)) return "-0.0";
	const result = object.toString(10);
	return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
/** @category Tags */
var floatYaml11Tag = defineScalarTag("tag:yaml.org,2002:float", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		".",
		..."0123456789"
	],
	resolve: resolveYamlFloat,
	identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
	represent: representYamlFloat
});
/**
* Enables merge keys in {@link CORE_SCHEMA} when added with
* {@link Schema.withTags}.
*
* @category Tags
*/
var mergeTag = defineScalarTag("tag:yaml.org,2002:merge", {
	implicit: true,
	implicitFirstChars: ["<"],
	resolve: (source, isExplicit) => {
		if (source === "<<" || isExplicit && source === "") return "<<";
		return NOT_RESOLVED;
	},
	identify: () => false
});
var BASE64_PATTERN = /^[A-Za-z0-9+/]*={0,2}$/;
function resolveYamlBinary(source) {
	const input = source.replace(/\s/g, "");
	if (input.length % 4 !== 0 || !BASE64_PATTERN.test(input)) return NOT_RESOLVED;
	const binary = atob(input);
	const result = new Uint8Array(binary.length);
	for (let index = 0; index < binary.length; index++) result[index] = binary.charCodeAt(index);
	return result;
}
function representYamlBinary(object) {
	let binary = "";
	for (let index = 0; index < object.length; index++) binary += String.fromCharCode(object[index]);
	return btoa(binary);
}
/**
* The `!!binary` tag, represented as a `Uint8Array`.
*
* @category Tags
*/
var binaryTag = defineScalarTag("tag:yaml.org,2002:binary", {
	resolve: resolveYamlBinary,
	identify: (object) => Object.prototype.toString.call(object) === "[object Uint8Array]",
	represent: representYamlBinary
});
var YAML_DATE_REGEXP = /* @__PURE__ */ new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9])-([0-9][0-9])$");
var YAML_TIMESTAMP_REGEXP = /* @__PURE__ */ new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");
function makeUtcDate(year, month, day, hour = 0, minute = 0, second = 0, fraction = 0) {
	const date = new Date(Date.UTC(year, month, day, hour, minute, second, fraction));
	date.setUTCFullYear(year, month, day);
	return date;
}
function resolveYamlTimestamp(source) {
	let match = YAML_DATE_REGEXP.exec(source);
	if (match === null) match = YAML_TIMESTAMP_REGEXP.exec(source);
	if (match === null) return NOT_RESOLVED;
	const year = +match[1];
	const month = +match[2] - 1;
	const day = +match[3];
	if (!match[4]) {
		const date = makeUtcDate(year, month, day);
		if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month || date.getUTCDate() !== day) return NOT_RESOLVED;
		return date;
	}
	const hour = +match[4];
	const minute = +match[5];
	const second = +match[6];
	let fraction = 0;
	if (hour > 23 || minute > 59 || second > 59) return NOT_RESOLVED;
	if (match[7]) {
		let value = match[7].slice(0, 3);
		while (value.length < 3) value += "0";
		fraction = +value;
	}
	const date = makeUtcDate(year, month, day, hour, minute, second, fraction);
	if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month || date.getUTCDate() !== day) return NOT_RESOLVED;
	if (match[9]) {
		const offsetHour = +match[10];
		const offsetMinute = +(match[11] || 0);
		if (offsetHour > 23 || offsetMinute > 59) return NOT_RESOLVED;
		const offset = (offsetHour * 60 + offsetMinute) * 6e4;
		date.setTime(date.getTime() - (match[9] === "-" ? -offset : offset));
	}
	return date;
}
/**
* The YAML 1.1 `!!timestamp` tag, represented as a JavaScript `Date`.
*
* @category Tags
*/
var timestampTag = defineScalarTag("tag:yaml.org,2002:timestamp", {
	implicit: true,
	implicitFirstChars: [..."0123456789"],
	resolve: resolveYamlTimestamp,
	identify: (object) => object instanceof Date,
	represent: (object) => object.toISOString()
});
/** @category Tags */
var seqTag = defineSequenceTag("tag:yaml.org,2002:seq", {
	create: () => [],
	addItem: (container, item) => {
		container.push(item);
	},
	identify: Array.isArray
});
function isPlainObject(data) {
	if (data === null || typeof data !== "object" || Array.isArray(data)) return false;
	const prototype = Object.getPrototypeOf(data);
	return prototype === null || prototype === Object.prototype;
}
/**
* Provided only for YAML 1.1 compatibility and supported by the loader only.
* JavaScript has no dedicated class to represent this type, so it cannot be
* identified and dumped.
*
* ```yaml
* !!omap
*   - one: 1
*   - two: 2
* ```
*
* is loaded as
*
* ```javascript
* [
*   { one: 1 },
*   { two: 2 }
* ]
* ```
*
* @category Tags
*/
var omapTag = defineSequenceTag("tag:yaml.org,2002:omap", {
	create: () => ({
		list: [],
		seen: /* @__PURE__ */ new Set()
	}),
	addItem: (carrier, item) => {
		let key;
		if (item instanceof Map) {
			if (item.size !== 1) return "cannot resolve an ordered map item";
			key = item.keys().next().value;
		} else if (isPlainObject(item)) {
			const itemKeys = Object.keys(item);
			if (itemKeys.length !== 1) return "cannot resolve an ordered map item";
			key = itemKeys[0];
		} else return "cannot resolve an ordered map item";
		if (carrier.seen.has(key)) return "duplicate key in ordered map";
		carrier.seen.add(key);
		carrier.list.push(item);
		return "";
	},
	finalize: (carrier) => carrier.list,
	identify: () => false
});
/**
* Provided only for YAML 1.1 compatibility and supported by the loader only.
* JavaScript has no dedicated class to represent this type, so it cannot be
* identified and dumped.
*
* ```yaml
* !!pairs
*   - one: 1
*   - two: 2
* ```
*
* is loaded as
*
* ```javascript
* [
*   ['one', 1],
*   ['two', 2]
* ]
* ```
*
* @category Tags
*/
var pairsTag = defineSequenceTag("tag:yaml.org,2002:pairs", {
	create: () => [],
	addItem: (container, item) => {
		if (item instanceof Map) {
			if (item.size !== 1) return "cannot resolve a pairs item";
			container.push(item.entries().next().value);
			return "";
		}
		if (Object.prototype.toString.call(item) !== "[object Object]") return "cannot resolve a pairs item";
		const object = item;
		const keys = Object.keys(object);
		if (keys.length !== 1) return "cannot resolve a pairs item";
		container.push([keys[0], object[keys[0]]]);
		return "";
	},
	identify: () => false
});
/**
* This is the default mapping implementation. It uses `{}` objects and has only
* partial functionality due to language limitations. This choice was made
* because users expect to get JavaScript objects, and it was left unchanged to
* avoid too many breaking changes in the v5 release.
*
* Side effects:
*
* - `Object.hasOwn()` checks or `for...of` loops are required for safe use (to
*   avoid falling through to prototypes).
* - Only scalar string keys are supported properly.
* - Other scalar keys, such as `null` and numbers, are converted to strings.
*   This is historical behaviour, and it can cause side effects such as
*   problems with `!!merge`.
*
* Note that non-string scalar keys may be deprecated in future versions.
*
* Ideally, use {@link realMapTag} instead.
*
* @category Tags
*/
var mapTag = defineMappingTag("tag:yaml.org,2002:map", {
	create: () => ({}),
	identify: isPlainObject,
	represent: (o) => {
		const map = /* @__PURE__ */ new Map();
		for (const key of Object.keys(o)) map.set(key, o[key]);
		return map;
	},
	addPair: (container, key, value) => {
		if (key !== null && typeof key === "object") return "object-based map does not support complex keys";
		const normalizedKey = String(key);
		if (normalizedKey === "__proto__") Object.defineProperty(container, normalizedKey, {
			value,
			enumerable: true,
			configurable: true,
			writable: true
		});
		else container[normalizedKey] = value;
		return "";
	},
	has: (container, key) => {
		if (key !== null && typeof key === "object") return false;
		return Object.prototype.hasOwnProperty.call(container, String(key));
	},
	keys: (container) => Object.keys(container),
	get: (container, key) => {
		const normalizedKey = String(key);
		if (!Object.prototype.hasOwnProperty.call(container, normalizedKey)) return null;
		return container[normalizedKey];
	}
});
/**
* The YAML 1.1 `!!set` tag, represented as a JavaScript `Set`.
*
* @category Tags
*/
var setTag = defineMappingTag("tag:yaml.org,2002:set", {
	create: () => /* @__PURE__ */ new Set(),
	identify: (data) => data instanceof Set,
	represent: (data) => {
		const map = /* @__PURE__ */ new Map();
		for (const key of data) map.set(key, null);
		return map;
	},
	addPair: (container, key, value) => {
		if (value !== null) return "cannot resolve a set item";
		container.add(key);
		return "";
	},
	has: (container, key) => container.has(key),
	keys: (container) => container.keys(),
	get: () => null
});
function createTagDefinitionMap() {
	return {
		scalar: Object.create(null),
		sequence: Object.create(null),
		mapping: Object.create(null)
	};
}
function createTagDefinitionListMap() {
	return {
		scalar: [],
		sequence: [],
		mapping: []
	};
}
function compileTags(tags) {
	const result = [];
	for (const tag of tags) {
		let index = result.length;
		for (let previousIndex = 0; previousIndex < result.length; previousIndex++) {
			const previous = result[previousIndex];
			if (previous.nodeKind === tag.nodeKind && previous.tagName === tag.tagName && previous.matchByTagPrefix === tag.matchByTagPrefix) {
				index = previousIndex;
				break;
			}
		}
		result[index] = tag;
	}
	return result;
}
/**
* Controls tag resolution when loading and type selection when dumping.
*
* @category Schemas
*/
var Schema = class Schema {
	tags;
	/** @internal */
	implicitScalarTags;
	/**
	* Dispatch implicit scalar resolvers by `source.charAt(0)`. Each bucket holds
	* the resolvers that may match that key, in schema order; a key absent from
	* the map uses
	* {@link Schema.implicitScalarAnyFirstChar}
	* (resolvers that declared no first-char constraint, so they apply to any
	* first character).
	*/
	implicitScalarByFirstChar;
	implicitScalarAnyFirstChar;
	/**
	* The default scalar tag (`!!str`), resolved once so the composer's fallback
	* for unresolved plain scalars avoids a keyed lookup per scalar.
	*
	* @internal
	*/
	defaultScalarTag;
	/**
	* The default container tags (`!!seq` / `!!map`), used by the dumper: when a
	* value is identified by its default tag, the tag is implicit and not
	* printed. Undefined if the schema does not define them (then such values
	* can't be dumped).
	*
	* @internal
	*/
	defaultSequenceTag;
	/** @internal */
	defaultMappingTag;
	exact;
	prefix;
	constructor(tags) {
		const compiledTags = compileTags(tags);
		const implicitScalarTags = [];
		const exact = createTagDefinitionMap();
		const prefix = createTagDefinitionListMap();
		for (const tag of compiledTags) {
			if (tag.nodeKind === "scalar" && tag.implicit) {
				if (tag.matchByTagPrefix) throw new Error("Implicit scalar tags cannot match by tag prefix");
				implicitScalarTags.push(tag);
			}
			switch (tag.nodeKind) {
				case "scalar":
					if (tag.matchByTagPrefix) prefix.scalar.push(tag);
					else exact.scalar[tag.tagName] = tag;
					break;
				case "sequence":
					if (tag.matchByTagPrefix) prefix.sequence.push(tag);
					else exact.sequence[tag.tagName] = tag;
					break;
				case "mapping": if (tag.matchByTagPrefix) prefix.mapping.push(tag);
				else exact.mapping[tag.tagName] = tag;
			}
		}
		const implicitScalarAnyFirstChar = implicitScalarTags.filter((tag) => tag.implicitFirstChars === null);
		const keys = /* @__PURE__ */ new Set();
		for (const tag of implicitScalarTags) if (tag.implicitFirstChars !== null) for (const key of tag.implicitFirstChars) keys.add(key);
		const implicitScalarByFirstChar = /* @__PURE__ */ new Map();
		for (const key of keys) implicitScalarByFirstChar.set(key, implicitScalarTags.filter((tag) => tag.implicitFirstChars === null || tag.implicitFirstChars.indexOf(key) !== -1));
		const defaultScalarTag = exact.scalar["tag:yaml.org,2002:str"];
		if (!defaultScalarTag) throw new Error("schema does not define the default scalar tag (tag:yaml.org,2002:str)");
		this.tags = compiledTags;
		this.implicitScalarTags = implicitScalarTags;
		this.implicitScalarByFirstChar = implicitScalarByFirstChar;
		this.implicitScalarAnyFirstChar = implicitScalarAnyFirstChar;
		this.defaultScalarTag = defaultScalarTag;
		this.defaultSequenceTag = exact.sequence["tag:yaml.org,2002:seq"];
		this.defaultMappingTag = exact.mapping["tag:yaml.org,2002:map"];
		this.exact = exact;
		this.prefix = prefix;
	}
	/** @internal */
	lookupScalarTag(tagName) {
		const exactTag = this.exact.scalar[tagName];
		if (exactTag) return exactTag;
		for (const tag of this.prefix.scalar) if (tagName.startsWith(tag.tagName)) return tag;
	}
	/** @internal */
	lookupSequenceTag(tagName) {
		const exactTag = this.exact.sequence[tagName];
		if (exactTag) return exactTag;
		for (const tag of this.prefix.sequence) if (tagName.startsWith(tag.tagName)) return tag;
	}
	/** @internal */
	lookupMappingTag(tagName) {
		const exactTag = this.exact.mapping[tagName];
		if (exactTag) return exactTag;
		for (const tag of this.prefix.mapping) if (tagName.startsWith(tag.tagName)) return tag;
	}
	/** @internal */
	resolveImplicitScalarTag(source) {
		const candidates = this.implicitScalarByFirstChar.get(source.charAt(0)) ?? this.implicitScalarAnyFirstChar;
		for (const tag of candidates) {
			const value = tag.resolve(source, false, tag.tagName);
			if (value !== NOT_RESOLVED) return {
				value,
				tag
			};
		}
		const tag = this.defaultScalarTag;
		return {
			value: tag.resolve(source, false, tag.tagName),
			tag
		};
	}
	/**
	* Creates a new schema with the specified tags added. If a tag already
	* exists, it is replaced by the specified tag.
	*
	* @example
	*
	* ```javascript
	* import { CORE_SCHEMA, mergeTag, realMapTag } from 'js-yaml'
	*
	* const schema = CORE_SCHEMA.withTags(mergeTag, realMapTag)
	* ```
	*/
	withTags(...tags) {
		let flatTags = [];
		for (const tag of tags) flatTags = flatTags.concat(tag);
		return new Schema([...this.tags, ...flatTags]);
	}
};
/**
* The YAML 1.2 Failsafe Schema: strings, sequences, and mappings.
*
* @category Schemas
*/
var FAILSAFE_SCHEMA = new Schema([
	strTag,
	seqTag,
	mapTag
]);
/**
* The YAML 1.2 JSON Schema. It uses JSON scalar forms while retaining YAML
* collection syntax.
*
* @category Schemas
*/
var JSON_SCHEMA = new Schema([
	...FAILSAFE_SCHEMA.tags,
	nullJsonTag,
	boolJsonTag,
	intJsonTag,
	floatJsonTag
]);
/**
* The default schema for the loaders. Note, {@link CORE_SCHEMA} comes
* without the `!!merge` tag. You can easily enable it if needed.
*
* @example
* Enable {@link mergeTag}:
*
* ```javascript
* import { load, CORE_SCHEMA, mergeTag } from 'js-yaml'
*
* try {
*   load(data, { schema: CORE_SCHEMA.withTags(mergeTag) })
* } catch (e) {
*   console.error(e)
* }
* ```
*
* @category Schemas
*/
var CORE_SCHEMA = new Schema([
	...FAILSAFE_SCHEMA.tags,
	nullCoreTag,
	boolCoreTag,
	intCoreTag,
	floatCoreTag
]);
/**
* YAML 1.1-compatible schema.
*
* @category Schemas
*/
var YAML11_SCHEMA = new Schema([
	...FAILSAFE_SCHEMA.tags,
	nullYaml11Tag,
	boolYaml11Tag,
	intYaml11Tag,
	floatYaml11Tag,
	timestampTag,
	mergeTag,
	binaryTag,
	omapTag,
	pairsTag,
	setTag
]);
/**
* The dumper schema for maximum compatibility. It combines all supported type
* variants from YAML 1.1 and YAML 1.2 so strings matching any of them are
* quoted. This makes the generated YAML more compatible with other parsers.
*
* The schema is based on YAML 1.1, but extends `!!int` and `!!float` to accept
* both YAML 1.1 and Core Schema forms, since Core Schema supports some forms
* that YAML 1.1 does not.
*
* @category Schemas
*/
var DUMP_SCHEMA = YAML11_SCHEMA.withTags({
	...intYaml11Tag,
	resolve: (source, isExplicit, tagName) => {
		const result = intYaml11Tag.resolve(source, isExplicit, tagName);
		return result === NOT_RESOLVED ? intCoreTag.resolve(source, isExplicit, tagName) : result;
	}
}, {
	...floatYaml11Tag,
	resolve: (source, isExplicit, tagName) => {
		const result = floatYaml11Tag.resolve(source, isExplicit, tagName);
		return result === NOT_RESOLVED ? floatCoreTag.resolve(source, isExplicit, tagName) : result;
	}
});
/**
* Recommended when non-string keys are actually needed. It uses native
* JavaScript `Map` objects, so keys keep their constructed types instead of
* being converted to strings.
*
* It is not the default to avoid widespread breaking changes in existing
* projects. `Map` has a different access API and does not pass deep equality
* checks against `{}`-based fixtures. Alongside the other changes in v5,
* making it the default was considered too disruptive.
*
* If these differences are acceptable for your project, we recommend using
* {@link realMapTag} to guarantee the absence of problems and side effects.
*
* @example
* Enable {@link realMapTag}:
*
* ```javascript
* import { load, CORE_SCHEMA, realMapTag } from 'js-yaml'
*
* try {
*   load(data, { schema: CORE_SCHEMA.withTags(realMapTag) })
* } catch (e) {
*   console.error(e)
* }
* ```
*
* @category Tags
*/
var realMapTag = defineMappingTag("tag:yaml.org,2002:map", {
	create: () => /* @__PURE__ */ new Map(),
	addPair: (container, key, value) => {
		container.set(key, value);
		return "";
	},
	has: (container, key) => container.has(key),
	keys: (container) => container.keys(),
	get: (container, key) => container.get(key),
	identify: (data) => data instanceof Map || isPlainObject(data),
	represent: (data) => {
		if (data instanceof Map) return data;
		const map = /* @__PURE__ */ new Map();
		const obj = data;
		for (const key of Object.keys(obj)) map.set(key, obj[key]);
		return map;
	}
});
function normalizeKey(key) {
	if (Array.isArray(key)) {
		const array = Array.prototype.slice.call(key);
		for (let index = 0; index < array.length; index++) {
			if (Array.isArray(array[index])) return null;
			if (typeof array[index] === "object" && Object.prototype.toString.call(array[index]) === "[object Object]") array[index] = "[object Object]";
		}
		return String(array);
	}
	if (typeof key === "object" && Object.prototype.toString.call(key) === "[object Object]") return "[object Object]";
	return String(key);
}
/**
* This implementation exists solely to reproduce v4 behavior exactly. Its use
* is strongly discouraged. If complex or non-string keys are needed, use
* {@link realMapTag} instead.
*
* @category Tags
*/
var legacyMapTag = defineMappingTag("tag:yaml.org,2002:map", {
	create: () => ({}),
	identify: isPlainObject,
	represent: (o) => {
		const map = /* @__PURE__ */ new Map();
		for (const key of Object.keys(o)) map.set(key, o[key]);
		return map;
	},
	addPair: (container, key, value) => {
		const normalizedKey = normalizeKey(key);
		if (normalizedKey === null) return "nested arrays are not supported inside keys";
		if (normalizedKey === "__proto__") Object.defineProperty(container, normalizedKey, {
			value,
			enumerable: true,
			configurable: true,
			writable: true
		});
		else container[normalizedKey] = value;
		return "";
	},
	has: (container, key) => {
		const normalizedKey = normalizeKey(key);
		return normalizedKey !== null && Object.prototype.hasOwnProperty.call(container, normalizedKey);
	},
	keys: (container) => Object.keys(container),
	get: (container, key) => {
		const normalizedKey = String(key);
		if (!Object.prototype.hasOwnProperty.call(container, normalizedKey)) return null;
		return container[normalizedKey];
	}
});
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
		str: head + buffer.slice(lineStart, lineEnd).replace(/\t/g, "→") + tail,
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
/**
* A YAML error. Unlike an ordinary `Error`, it adds a source snippet showing
* the location of the problem to the error message, when available.
*
* @category Main
*/
var YAMLException = class YAMLException extends Error {
	reason;
	mark;
	/**
	* Optional `mark` contains source snippet data. Usually, use
	* {@link YAMLException.throwAt} instead of passing it directly.
	*/
	constructor(reason, mark) {
		super();
		this.name = "YAMLException";
		this.reason = reason;
		this.mark = mark;
		this.message = formatError(this, false);
		if (Error.captureStackTrace) Error.captureStackTrace(this, this.constructor);
	}
	/**
	* Returns the formatted error, omitting the source snippet in compact mode.
	*/
	toString(compact) {
		return `${this.name}: ${formatError(this, compact)}`;
	}
	/**
	* Builds a YAMLException with a source snippet and throws it. `source` is
	* the raw input text; `position` is an offset into it.
	*/
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
/** @category Events */
var EVENT_ID = {
	DOCUMENT: 1,
	SEQUENCE: 2,
	MAPPING: 3,
	SCALAR: 4,
	ALIAS: 5,
	POP: 6
};
/** @category Nodes */
var SCALAR_STYLE = {
	PLAIN: 1,
	SINGLE_QUOTED: 2,
	DOUBLE_QUOTED: 3,
	LITERAL_BLOCK: 4,
	FOLDED_BLOCK: 5
};
/** @category Nodes */
var COLLECTION_STYLE = {
	BLOCK: 1,
	FLOW: 2
};
/** @category Nodes */
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
		case 78: return "";
		case 95: return "\xA0";
		case 76: return "\u2028";
		case 80: return "\u2029";
		default: return "";
	}
}
var simpleEscapeCheck = new Array(256);
var simpleEscapeMap = new Array(256);
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
/**
* Decodes the scalar referenced by event offsets in `input`.
*
* @category Events
*/
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
var DEFAULT_TAG_HANDLERS = Object.assign(Object.create(null), {
	"!": "!",
	"!!": "tag:yaml.org,2002:"
});
var TAG_SUFFIX_CHARS = "-#;/?:@&=+$_.~*'()";
var TAG_URI_CHARS = TAG_SUFFIX_CHARS + "!,[]";
var DEFAULT_CONSTRUCTOR_OPTIONS = {
	filename: "",
	schema: CORE_SCHEMA,
	json: false,
	maxTotalMergeKeys: 1e4,
	maxAliases: -1
};
var NO_RANGE$1 = -1;
var HAS_OWN = Object.prototype.hasOwnProperty;
var CONTEXT_FLOW_IN = 1;
var CONTEXT_FLOW_OUT = 2;
var CONTEXT_BLOCK_IN = 3;
var CONTEXT_BLOCK_OUT = 4;
var PATTERN_NON_PRINTABLE = /[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/;
var PATTERN_FLOW_INDICATORS = /[,\[\]{}]/;
var PATTERN_TAG_HANDLE = /^(?:!|!!|![0-9A-Za-z-]+!)$/;
var NS_URI_CHAR = String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$,_.!~*'()\[\]])`;
var NS_TAG_CHAR = String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$.~*'()_])`;
var PATTERN_TAG_URI = new RegExp(`^(?:${NS_URI_CHAR})*$`);
var PATTERN_TAG_SUFFIX = new RegExp(`^(?:${NS_TAG_CHAR})+$`);
var PATTERN_TAG_PREFIX = new RegExp(`^(?:!(?:${NS_URI_CHAR})*|${NS_TAG_CHAR}(?:${NS_URI_CHAR})*)$`);
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
/**
* Parses YAML into a flat event stream referencing source text by offsets.
*
* @category Events
*/
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
var DEFAULT_LOAD_OPTIONS = {
	...DEFAULT_PARSER_OPTIONS,
	...DEFAULT_CONSTRUCTOR_OPTIONS
};
function hasBit(mask, bit) {
	return (mask & 1 << bit) !== 0;
}
/**
* Default scalar styling rules in application order.
* See [Scalar styling](../../docs/scalar_styling.md) for usage details.
*
* @category AST
*/
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
var SRC_NB_JSON = "[\\x09\\x20-\\uD7FF\\uE000-\\uFFFF\\u{10000}-\\u{10FFFF}]";
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
var SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY = SRC_NS_PLAIN_ONE_LINE_FLOW_OUT;
var SRC_NS_PLAIN_ONE_LINE_FLOW_KEY = SRC_NS_PLAIN_ONE_LINE_FLOW_IN;
var SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT = `\\n+${SRC_NS_PLAIN_CHAR_FLOW_OUT}${SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT}`;
var SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN = `\\n+${SRC_NS_PLAIN_CHAR_FLOW_IN}${SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN}`;
var SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT = `${SRC_NS_PLAIN_ONE_LINE_FLOW_OUT}(?:${SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT})*`;
var SRC_NS_PLAIN_MULTI_LINE_FLOW_IN = `${SRC_NS_PLAIN_ONE_LINE_FLOW_IN}(?:${SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN})*`;
var NS_PLAIN_FLOW_OUT = new RegExp(`^(?:${SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT})$`, "u");
var NS_PLAIN_FLOW_IN = new RegExp(`^(?:${SRC_NS_PLAIN_MULTI_LINE_FLOW_IN})$`, "u");
var NS_PLAIN_BLOCK_KEY = new RegExp(`^(?:${SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY})$`, "u");
var NS_PLAIN_FLOW_KEY = new RegExp(`^(?:${SRC_NS_PLAIN_ONE_LINE_FLOW_KEY})$`, "u");
var NB_SINGLE_ONE_LINE = new RegExp(`^(?:${SRC_NB_JSON})*$`, "u");
var NB_SINGLE_MULTI_LINE = new RegExp(`^(?:${SRC_NB_JSON}|\\n)*$`, "u");
var BLOCK_SCALAR_CONTENT = new RegExp(`^(?:${SRC_NB_CHAR}|\\n)*$`, "u");
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
var DEFAULT_DUMP_OPTIONS = {
	...DEFAULT_PRESENTER_OPTIONS,
	schema: DUMP_SCHEMA,
	skipInvalid: false,
	noRefs: false,
	flowLevel: -1,
	sortKeys: false,
	transform: () => {}
};
/** @deprecated Use `EVENT_ID.DOCUMENT` instead. @internal */
var EVENT_DOCUMENT = EVENT_ID.DOCUMENT;
/** @deprecated Use `EVENT_ID.SEQUENCE` instead. @internal */
var EVENT_SEQUENCE = EVENT_ID.SEQUENCE;
/** @deprecated Use `EVENT_ID.MAPPING` instead. @internal */
var EVENT_MAPPING = EVENT_ID.MAPPING;
/** @deprecated Use `EVENT_ID.SCALAR` instead. @internal */
var EVENT_SCALAR = EVENT_ID.SCALAR;
/** @deprecated Use `EVENT_ID.ALIAS` instead. @internal */
var EVENT_ALIAS = EVENT_ID.ALIAS;
/** @deprecated Use `EVENT_ID.POP` instead. @internal */
var EVENT_POP = EVENT_ID.POP;
/** @deprecated Use `SCALAR_STYLE.PLAIN` instead. @internal */
var SCALAR_STYLE_PLAIN = SCALAR_STYLE.PLAIN;
/** @deprecated Use `SCALAR_STYLE.SINGLE_QUOTED` instead. @internal */
var SCALAR_STYLE_SINGLE_QUOTED = SCALAR_STYLE.SINGLE_QUOTED;
/** @deprecated Use `SCALAR_STYLE.DOUBLE_QUOTED` instead. @internal */
var SCALAR_STYLE_DOUBLE_QUOTED = SCALAR_STYLE.DOUBLE_QUOTED;
/** @deprecated Use `SCALAR_STYLE.LITERAL_BLOCK` instead. @internal */
var SCALAR_STYLE_LITERAL_BLOCK = SCALAR_STYLE.LITERAL_BLOCK;
/** @deprecated Use `SCALAR_STYLE.FOLDED_BLOCK` instead. @internal */
var SCALAR_STYLE_FOLDED_BLOCK = SCALAR_STYLE.FOLDED_BLOCK;
/** @deprecated Use `COLLECTION_STYLE.BLOCK` instead. @internal */
var COLLECTION_STYLE_BLOCK = COLLECTION_STYLE.BLOCK;
/** @deprecated Use `COLLECTION_STYLE.FLOW` instead. @internal */
var COLLECTION_STYLE_FLOW = COLLECTION_STYLE.FLOW;
/** @deprecated Use `CHOMPING_MODE.CLIP` instead. @internal */
var CHOMPING_CLIP = CHOMPING_MODE.CLIP;
/** @deprecated Use `CHOMPING_MODE.STRIP` instead. @internal */
var CHOMPING_STRIP = CHOMPING_MODE.STRIP;
/** @deprecated Use `CHOMPING_MODE.KEEP` instead. @internal */
var CHOMPING_KEEP = CHOMPING_MODE.KEEP;

// src/parse/first-tier.ts
/** Deeper manifests than this do not exist; every walk in this project can be recursive below it. */
const MAX_DEPTH = 1e3;
/** Reads a text with js-yaml: its events, or the first error. Never throws. */
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
/** The text of a scalar: quotes, escapes, folding and indentation undone. */
function scalarText(text, event) {
	return getScalarValue(text, event);
}

// src/parse/key-names.ts
/**
* Manifests use the same few hundred keys again and again. A table of those seen last saves a slice, a hash and a look-up in the engine's string table for each
* key: composing is a third faster with it. It has a fixed size and holds short copies of keys only, so it never grows.
*/
const SIZE = 4096;
const LONGEST$1 = 48;
const raws = new Array(SIZE).fill(void 0);
const names = new Array(SIZE).fill(null);
/** The JSON key that the plain text between two offsets is (`on` is "true", `010` is "8"); null for `<<` and for a null key. */
function keyName(text, start, end) {
	const length = end - start;
	if (length > LONGEST$1) return nameOf(text.slice(start, end));
	const slot = (text.charCodeAt(start) * 31 + text.charCodeAt(end - 1)) * 31 + text.charCodeAt(start + (length >> 1)) * 7 + text.charCodeAt(start + (length >> 2)) * 131 + length & 4095;
	const known = raws[slot];
	if (known !== void 0 && known.length === length && text.startsWith(known, start)) return names[slot];
	const raw = text.slice(start, end);
	const name = nameOf(raw);
	raws[slot] = raw;
	names[slot] = name;
	return name;
}
function nameOf(raw) {
	if (raw === "<<") return null;
	return jsonKey(resolvePlain(raw), raw) ?? null;
}

// src/parse/compose.ts
/**
* What a mapping becomes: no prototype keys, so that `constructor` is absent and `__proto__` a key like any other.
* Instances of a function have fast hidden classes; Object.create(null) would make a dictionary of each.
*/
const Mapping = function Mapping() {};
Mapping.prototype = Object.create(null);
const MERGE = Symbol("merge");
const NO_KEY = Symbol("no key");
/** Stands for a collection that is still being composed: an alias to it would make a cycle. */
const OPEN = Symbol("open");
/**
* Composes the document whose node begins at `index` into the value that kubectl would send: scalars by the rules of go-yaml v2, aliases shared, merge keys merged
* in the order in which they stand (as go-yaml v2 does, so a `<<` behind a key overrides it), the last of duplicate keys.
* An alias that cannot be resolved and an unquoted `{{ .x }}` become UNKNOWN. Never throws; time is linear in the events and the merged keys.
*/
function compose(text, events, index, document) {
	const composer = new Composer(text, events, index, document);
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
	constructor(text, events, index, document) {
		this.text = text;
		this.events = events;
		this.index = index;
		this.handles = tagHandles(document);
	}
	node() {
		const event = this.events[this.index++];
		switch (event.type) {
			case 4: {
				const value = this.scalar(event);
				if (event.anchorStart !== -1) this.anchor(event, value);
				return value;
			}
			case 3: return this.mapping(event);
			case 2: return this.sequence(event);
			case 5: return this.alias(event);
			default: return;
		}
	}
	scalar(event) {
		if (event.tagStart !== -1) return this.tagged(event);
		if (event.style !== 1) return event.fast ? this.text.slice(event.valueStart, event.valueEnd) : scalarText(this.text, event);
		if (event.valueStart === -1) return null;
		if (!event.fast) return resolvePlain(scalarText(this.text, event));
		const text = this.text.slice(event.valueStart, event.valueEnd);
		return hintOf(this.text.charCodeAt(event.valueStart)) === 0 ? text : resolvePlain(text);
	}
	tagged(event) {
		const raw = this.text.slice(event.tagStart, event.tagEnd);
		const text = scalarText(this.text, event);
		if (raw === "!") return resolvePlain(text);
		const resolved = resolveTagged(fullTag(raw, this.handles), text);
		if ("value" in resolved) return resolved.value;
		this.problem(`${resolved.refused}.`, event.tagStart, Math.max(event.tagEnd, event.valueEnd));
		return text;
	}
	sequence(event) {
		const list = [];
		const { events } = this;
		if (event.anchorStart !== -1) this.anchor(event, OPEN);
		while (events[this.index].type !== 6) list.push(this.node());
		this.index++;
		if (event.anchorStart !== -1) this.anchor(event, list);
		return list;
	}
	mapping(event) {
		const { events } = this;
		const first = events[this.index];
		if (event.style === 2 && first.type === 3 && first.start === event.start + 1) {
			this.index = skipNode(events, this.index - 1);
			if (event.anchorStart !== -1) this.anchor(event, UNKNOWN);
			return UNKNOWN;
		}
		const value = new Mapping();
		if (event.anchorStart !== -1) this.anchor(event, OPEN);
		let merged;
		while (events[this.index].type !== 6) {
			const at = this.index;
			const name = this.key();
			if (typeof name === "string") {
				if (name in value && !merged?.delete(name)) this.duplicates = true;
				value[name] = this.node();
			} else if (name === MERGE) {
				merged ??= /* @__PURE__ */ new Set();
				this.merge(value, merged, events[at]);
			} else this.index = skipNode(events, this.index);
		}
		this.index++;
		if (event.anchorStart !== -1) this.anchor(event, value);
		return value;
	}
	/** The next node as a key. */
	key() {
		const event = this.events[this.index];
		if (event.type === 4 && event.tagStart === -1 && event.anchorStart === -1 && event.fast) {
			this.index++;
			if (event.style !== 1) return this.text.slice(event.valueStart, event.valueEnd);
			const name = keyName(this.text, event.valueStart, event.valueEnd);
			if (name === null) return this.text.charCodeAt(event.valueStart) === 60 ? MERGE : this.noKey(event.valueStart, event.valueEnd, "null");
			return name;
		}
		return this.unusualKey(event);
	}
	/** A key with an anchor or a tag, quoted over several lines, empty, an alias, or a collection. */
	unusualKey(event) {
		if (event.type === 4) {
			const text = scalarText(this.text, event);
			if (isMergeKey(this.text, event, this.handles)) {
				this.index++;
				return MERGE;
			}
			const value = this.node();
			if (value === null) return this.noKey(event.valueStart, event.valueEnd, "null");
			return jsonKey(value, text) ?? NO_KEY;
		}
		if (event.type === 5) {
			const value = this.node();
			if (value === UNKNOWN) return NO_KEY;
			if (value === null || typeof value === "object") return this.noKey(event.anchorStart - 1, event.anchorEnd, value === null ? "null" : "a collection");
			return jsonKey(value, String(value)) ?? NO_KEY;
		}
		const start = "start" in event ? event.start : 0;
		return this.node() === UNKNOWN ? NO_KEY : this.noKey(start, start + 1, "a collection");
	}
	noKey(start, end, what) {
		const from = start === -1 ? this.placeOfNext() : start;
		this.problem(`kubectl refuses ${what} as a key of a mapping.`, from, start === -1 ? from : end);
		return NO_KEY;
	}
	/** Where the next event with a place stands: the nearest there is for a key of which nothing is written. */
	placeOfNext() {
		for (let at = this.index; at < this.events.length; at++) {
			const event = this.events[at];
			if (event.type === 4 && event.valueStart !== -1) return event.valueStart;
			if (event.type === 3 || event.type === 2) return event.start;
			if (event.type === 5) return event.anchorStart - 1;
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
			this.problem("A merge key (\"<<\") takes a mapping or a list of mappings.", key.valueStart, key.valueEnd);
			return;
		}
		for (const name of Object.keys(source)) {
			into[name] = source[name];
			merged.add(name);
		}
	}
	alias(event) {
		const name = this.text.slice(event.anchorStart, event.anchorEnd);
		const value = this.anchors?.get(name);
		if (value !== void 0 && value !== OPEN) return value;
		if (value === void 0 && this.anchors?.has(name)) return value;
		this.problem(value === OPEN ? `The anchor "&${name}" contains itself.` : `There is no anchor "&${name}" before this alias in its document.`, event.anchorStart - 1, event.anchorEnd);
		return UNKNOWN;
	}
	anchor(event, value) {
		this.anchors ??= /* @__PURE__ */ new Map();
		this.anchors.set(this.text.slice(event.anchorStart, event.anchorEnd), value);
	}
	problem(message, start, end) {
		this.problems.push({
			message,
			start,
			end
		});
	}
};
/** The `%TAG` handles of a document; undefined where it has none. */
function tagHandles(document) {
	if (document.directives.length === 0) return void 0;
	return new Map(document.directives.flatMap((directive) => directive.kind === "tag" ? [[directive.handle, directive.prefix]] : []));
}
/** Whether a key is a merge key: a plain `<<`, or any `<<` tagged `!!merge`. */
function isMergeKey(text, event, handles) {
	const { valueStart, valueEnd } = event;
	if (valueEnd - valueStart !== 2 || text.charCodeAt(valueStart) !== 60 || text.charCodeAt(valueStart + 1) !== 60) return false;
	if (event.tagStart === -1) return event.style === 1;
	const raw = text.slice(event.tagStart, event.tagEnd);
	return raw === "!" || fullTag(raw, handles) === "tag:yaml.org,2002:merge";
}

// src/parse/gaps.ts
/** Reading what stands between scalars: white space, comments and indicators. */
/** The first offset at or behind `from` (below `end`) that is neither white space nor in a comment nor one of the indicators `skip`. */
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
/** The offset of the line break at or behind an offset, or the end of the text. */
function endOfLine(text, from) {
	const feed = text.indexOf("\n", from);
	const end = feed === -1 ? text.length : feed;
	for (let at = from; at < end; at++) if (text.charCodeAt(at) === 13) return at;
	return end;
}
/** Space, tab or line break. */
function isSpace(code) {
	return code === 32 || code === 9 || code === 10 || code === 13;
}

// src/parse/locate.ts
/**
* Where a path stands. Of keys that give the same name the one that go-yaml uses counts: the last, be it the mapping's own or one that a merge key brings.
* What comes through an alias or an aliased merge carries `via`, the outermost of them; a path that ends at an alias is the alias.
*/
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
			use: spanOf$1(node),
			anchor: spanOf$1(target)
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
		value: spanOf$1(node),
		inFlow,
		...key && { key: spanOf$1(key) },
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
function spanOf$1(node) {
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
/** Names of a mapping to the entry that counts; kept as long as the tree. */
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
			use: spanOf$1(merge.key),
			anchor: spanOf$1(anchor)
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
/** Whether an event is a literal or folded scalar. */
function isBlockScalar(event) {
	return event.type === 4 && (event.style === 4 || event.style === 5);
}
/** The node of a scalar; `at` lies behind all that stands in front of it, its anchor and tag included. */
function scalarNode(text, event, at, properties, handles) {
	const { start, end } = spanOf(text, event, at);
	let known;
	return {
		kind: "scalar",
		style: STYLES[event.style],
		start,
		end,
		...properties,
		...isBlockScalar(event) && { block: layoutOf(text, start, event) },
		get value() {
			known ??= { value: valueIn(text, event, handles) };
			return known.value;
		}
	};
}
function spanOf(text, event, at) {
	if (event.valueStart === -1) return {
		start: at,
		end: at
	};
	if (event.style === 1) return {
		start: event.valueStart,
		end: event.valueEnd
	};
	if (!isBlockScalar(event)) return {
		start: event.valueStart - 1,
		end: event.valueEnd + 1
	};
	const start = skipGap(text, at, event.valueStart, ":-?,");
	return {
		start,
		end: endOfBlock(text, start, event)
	};
}
function valueIn(text, event, handles) {
	const value = scalarText(text, event);
	if (event.tagStart === -1) return event.style === 1 ? resolvePlain(value) : value;
	const raw = text.slice(event.tagStart, event.tagEnd);
	if (raw === "!") return resolvePlain(value);
	const resolved = resolveTagged(fullTag(raw, handles), value);
	return "value" in resolved ? resolved.value : value;
}
/** Behind the last character of a block scalar's content; behind its header where it has none. */
function endOfBlock(text, start, event) {
	let end = event.valueEnd;
	while (end > event.valueStart) {
		let last = end;
		if (text.charCodeAt(last - 1) === 10) last--;
		if (last > event.valueStart && text.charCodeAt(last - 1) === 13) last--;
		let line = last;
		while (line > event.valueStart && text.charCodeAt(line - 1) !== 10 && text.charCodeAt(line - 1) !== 13) line--;
		if (event.indent >= 0 && (last - line > event.indent || !isBlank(text, line, last))) return last;
		end = line;
	}
	return endOfHeader(text, start);
}
/** Behind the `|` or `>` and its indicators. */
function endOfHeader(text, start) {
	let at = start + 1;
	while (/[-+0-9]/.test(text[at] ?? "")) at++;
	return at;
}
const CHOMPING = [
	"clip",
	"clip",
	"strip",
	"keep"
];
function layoutOf(text, start, event) {
	return {
		lines: {
			start: event.valueStart,
			end: event.valueEnd
		},
		indent: event.indent,
		explicitIndent: /\d/.test(text.slice(start, endOfHeader(text, start))),
		chomping: CHOMPING[event.chomping]
	};
}
function isBlank(text, from, to) {
	for (let at = from; at < to; at++) if (text.charCodeAt(at) !== 32) return false;
	return true;
}

// src/parse/node-tree.ts
/**
* The tree of a document: `index` is that of its event, `from` an offset at or before its first character. Children are made when they are asked for, so that
* looking one place up costs a walk down to it and not the whole document. Never throws.
*/
function buildTree(text, events, index, from) {
	const document = events[index];
	return new Tree(text, events, index + 1, tagHandles(document)).node(index + 1, document.explicitStart ? behindMarker(text, from) : from);
}
/** Behind the `---` that opens a document. */
function behindMarker(text, from) {
	let at = skipGap(text, from, text.length, "");
	while (text[at] === "%") {
		const end = text.indexOf("\n", at);
		at = skipGap(text, end === -1 ? text.length : end, text.length, "");
	}
	return at + 3;
}
/** What may stand between two children besides white space and comments: the ends of the first one, and a comma. */
const BETWEEN = ",]}";
var Tree = class {
	text;
	events;
	first;
	handles;
	anchors;
	/** Nodes with an anchor, so that aliases lead to the node that stands in the tree. */
	anchored = /* @__PURE__ */ new Map();
	constructor(text, events, first, handles) {
		this.text = text;
		this.events = events;
		this.first = first;
		this.handles = handles;
	}
	/** The node at an index; `at` lies behind all that stands in front of it. */
	node(index, at) {
		const event = this.events[index];
		if (event.type === 5) return this.alias(event, index);
		const known = event.anchorStart === -1 ? void 0 : this.anchored.get(index);
		if (known) return known;
		const node = this.make(event, index, Math.max(at, event.anchorEnd, event.tagEnd));
		if (event.anchorStart !== -1) this.anchored.set(index, node);
		return node;
	}
	make(event, index, at) {
		const properties = this.properties(event);
		if (event.type === 4) return scalarNode(this.text, event, at, properties, this.handles);
		return event.type === 2 ? new LazySequence(this, event, index, properties) : new LazyMap(this, event, index, properties);
	}
	properties(event) {
		if (event.anchorStart === -1 && event.tagStart === -1) return {};
		const properties = {
			start: leastOf(event.anchorStart === -1 ? -1 : event.anchorStart - 1, event.tagStart),
			end: Math.max(event.anchorEnd, event.tagEnd)
		};
		return event.anchorStart === -1 ? { properties } : {
			anchor: this.text.slice(event.anchorStart, event.anchorEnd),
			properties
		};
	}
	alias(event, index) {
		const name = this.text.slice(event.anchorStart, event.anchorEnd);
		this.anchors ??= this.findAnchors();
		const named = this.anchors.get(name)?.findLast((anchor) => anchor.index < index);
		const target = named && named.next <= index ? this.node(named.index, 0) : void 0;
		return {
			kind: "alias",
			start: event.anchorStart - 1,
			end: event.anchorEnd,
			name,
			target
		};
	}
	findAnchors() {
		const anchors = /* @__PURE__ */ new Map();
		const end = skipNode(this.events, this.first);
		for (let index = this.first; index < end; index++) {
			const event = this.events[index];
			if (event.type === 5 || !("anchorStart" in event) || event.anchorStart === -1) continue;
			const name = this.text.slice(event.anchorStart, event.anchorEnd);
			const list = anchors.get(name);
			const anchor = {
				index,
				next: skipNode(this.events, index)
			};
			if (list) list.push(anchor);
			else anchors.set(name, [anchor]);
		}
		return anchors;
	}
	entries(event, index) {
		const { text, events } = this;
		const entries = [];
		let at = hasBrackets(text, events, event, index) ? event.start + 1 : event.start;
		for (let keyIndex = index + 1; events[keyIndex].type !== 6;) {
			const keyEvent = events[keyIndex];
			const start = startOf(keyEvent);
			const next = skipGap(text, at, text.length, BETWEEN);
			if (text[next] === "?" && start > next) at = next + 1;
			else if (start === Number.POSITIVE_INFINITY) at = next;
			const key = this.node(keyIndex, at);
			const valueIndex = skipNode(events, keyIndex);
			const behindKey = keyEvent.type === 4 && isBlockScalar(keyEvent) ? Math.max(key.end, keyEvent.valueEnd) : key.end;
			const colon = skipGap(text, behindKey, text.length, "");
			const value = this.node(valueIndex, text[colon] === ":" ? colon + 1 : Math.max(key.end, at));
			const merge = keyEvent.type === 4 && isMergeKey(text, keyEvent, this.handles);
			entries.push({
				key,
				value,
				name: merge ? "<<" : this.nameOf(key, keyEvent),
				merge
			});
			keyIndex = skipNode(events, valueIndex);
			at = this.behind(value, valueIndex, keyIndex);
		}
		return entries;
	}
	items(event, index) {
		const { text, events } = this;
		const flow = event.style === 2;
		const items = [];
		let at = flow ? event.start + 1 : event.start;
		for (let item = index + 1; events[item].type !== 6;) {
			if (!flow) at = skipGap(text, at, text.length, BETWEEN) + 1;
			const node = this.node(item, at);
			items.push(node);
			const next = skipNode(events, item);
			at = this.behind(node, item, next);
			item = next;
		}
		return items;
	}
	/** An offset behind all text of a node, brackets that close it excepted. */
	behind(node, index, next) {
		let last = next - 1;
		while (this.events[last].type === 6) last--;
		const event = this.events[last];
		if (event.type === 5) return event.anchorEnd;
		if (event.type !== 4 || event.valueStart === -1) return node.end;
		if (isBlockScalar(event)) return last === index ? Math.max(node.end, event.valueEnd) : event.valueEnd;
		return event.style === 1 ? event.valueEnd : event.valueEnd + 1;
	}
	nameOf(key, event) {
		if (key.kind === "alias") return key.target?.kind === "scalar" ? jsonKey(key.target.value, String(key.target.value)) : void 0;
		return key.kind === "scalar" ? jsonKey(key.value, scalarText(this.text, event)) : void 0;
	}
	/** Behind the bracket that closes a flow collection whose last child ends at an offset. */
	behindBracket(from) {
		return Math.min(skipGap(this.text, from, this.text.length, ",") + 1, this.text.length);
	}
};
var LazyCollection = class {
	style;
	start;
	tree;
	event;
	index;
	knownEnd;
	constructor(tree, event, index, properties) {
		this.tree = tree;
		this.event = event;
		this.index = index;
		this.style = event.style === 2 ? "flow" : "block";
		this.start = event.start;
		Object.assign(this, properties);
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
		this.known ??= this.tree.entries(this.event, this.index);
		return this.known;
	}
	findEnd() {
		const last = this.entries.at(-1);
		if (hasBrackets(this.tree.text, this.tree.events, this.event, this.index)) return this.tree.behindBracket(last ? Math.max(last.value.end, last.key.end) : this.start + 1);
		return last?.value.end ?? this.start;
	}
};
var LazySequence = class extends LazyCollection {
	kind = "sequence";
	known;
	get items() {
		this.known ??= this.tree.items(this.event, this.index);
		return this.known;
	}
	findEnd() {
		const last = this.items.at(-1);
		return this.style === "flow" ? this.tree.behindBracket(last?.end ?? this.start + 1) : last?.end ?? this.start + 1;
	}
};
/** Whether a mapping has braces: a pair in a flow sequence (`[a: 1]`, also `[{a: 1}: 2]`) has none of its own. */
function hasBrackets(text, events, event, index) {
	if (event.style !== 2 || text[event.start] !== "{") return false;
	const first = events[index + 1];
	return !((first.type === 3 || first.type === 2) && first.start === event.start);
}
/** Where a node's text begins, its properties included; infinite for an empty scalar. */
function startOf(event) {
	if (event.type === 5) return event.anchorStart - 1;
	return leastOf(event.type === 4 ? event.valueStart : event.start, event.anchorStart === -1 ? -1 : event.anchorStart - 1, event.tagStart);
}
/** The first of some places; infinite where none is anywhere. */
function leastOf(...places) {
	return places.reduce((least, place) => place === -1 ? least : Math.min(least, place), Number.POSITIVE_INFINITY);
}

// src/parse/peek.ts
/**
* The scalar at a path of the document whose node begins at `index`, read from the events alone. Of duplicate keys the last counts. Where the way is not plain
* (aliases, merge keys, tags, keys that are no strings), `compose` answers instead.
*/
function peek(text, events, index, path, compose) {
	let at = index;
	for (const part of path) {
		const event = events[at];
		if (event.type === 5) return compose();
		if (event.type === 2) {
			if (typeof part !== "number") return void 0;
			at++;
			for (let skip = part; skip > 0 && events[at].type !== 6; skip--) at = skipNode(events, at);
			if (events[at].type === 6) return void 0;
		} else if (event.type === 3) {
			const value = entryValue(text, events, at + 1, String(part));
			if (value === UNUSUAL) return compose();
			if (value === ABSENT) return void 0;
			at = value;
		} else return void 0;
	}
	const event = events[at];
	if (event.type === 5 || event.type === 3) return compose();
	if (event.type !== 4) return void 0;
	if (event.tagStart !== -1) return compose();
	const value = scalarText(text, event);
	return event.style === 1 ? resolvePlain(value) : value;
}
const ABSENT = -1;
const UNUSUAL = -2;
function entryValue(text, events, index, name) {
	let found = ABSENT;
	for (let at = index; events[at].type !== 6;) {
		const key = events[at];
		if (key.type !== 4 || key.tagStart !== -1) return UNUSUAL;
		const { valueStart, valueEnd } = key;
		if (!key.fast) return UNUSUAL;
		if (key.style === 1) {
			const written = keyName(text, valueStart, valueEnd);
			if (written === null) return UNUSUAL;
			if (written === name) found = at + 1;
		} else if (valueEnd - valueStart === name.length && text.startsWith(name, valueStart)) found = at + 1;
		at = skipNode(events, at + 1);
	}
	return found;
}

// src/parse/document.ts
const NOTHING = {
	problems: [],
	duplicates: false
};
/** A document of a file; `stream` is undefined for one that could not be read. */
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
		this.tree ??= { root: this.stream && !this.empty ? buildTree(this.text, this.stream.read(), this.event, this.span.start) : void 0 };
		return this.tree.root;
	}
	peek(path) {
		if (!this.stream) return void 0;
		return this.composed ? scalarAt(this.composed.value, path) : peek(this.text, this.stream.read(), this.event + 1, path, () => scalarAt(this.value, path));
	}
	locate(path) {
		const { root } = this;
		return root && locate(this.text, root, path);
	}
	/** What kubectl refuses about it. */
	get findings() {
		if (!this.found) this.compose();
		return this.found;
	}
	/** Lets go of nodes. */
	forget() {
		this.tree = void 0;
	}
	/** Lets go of values and nodes; what was found about it stays. */
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
		const composed = compose(this.text, events, this.event + 1, events[this.event]);
		this.found ??= composed.duplicates || composed.problems.length > 0 ? {
			problems: composed.problems,
			duplicates: composed.duplicates
		} : NOTHING;
		this.composed ??= { value: composed.value };
		return composed.value;
	}
};
function isNull(text, events, index) {
	const event = events[index];
	if (event.type !== 4 || event.style !== 1 || event.tagStart !== -1) return false;
	return event.valueStart === -1 || /^(?:~|null|Null|NULL)$/.test(text.slice(event.valueStart, event.valueEnd));
}
function scalarAt(value, path) {
	let at = value;
	for (const part of path) {
		if (typeof at !== "object" || at === null || !Object.hasOwn(at, part)) return void 0;
		at = at[part];
	}
	return typeof at === "object" && at !== null ? void 0 : at;
}

// src/parse/comments.ts
/** The comments between two offsets: every `#` behind white space that stands in no scalar of `events`. Linear. */
function commentsOf(text, events, start, end) {
	const comments = [];
	let next = 0;
	let scalarStart = Number.POSITIVE_INFINITY;
	let scalarEnd = -1;
	const advance = () => {
		scalarStart = Number.POSITIVE_INFINITY;
		for (; next < events.length; next++) {
			const event = events[next];
			if (event.type !== 4 || event.valueStart === -1) continue;
			scalarStart = event.valueStart;
			scalarEnd = event.valueEnd;
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

// src/parse/duplicates.ts
/** So many duplicate keys of a document are reported one by one; the last of them says how many there are. */
const MOST = 1e3;
/** Every key of a document that its mapping has already, with the place where it was first given. Linear in the nodes. */
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
			else if (problems.length >= MOST) more++;
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

// src/parse/lines.ts
/** Where the lines of a text begin. A line ends with `\n`, `\r\n` or a lone `\r`; NEL, LS and PS are ordinary characters, as in YAML 1.2. */
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
	/** 1-based line and column of an offset; what lies outside of the text counts as its nearest end. */
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
	/** The offset of a 1-based line and column; what lies outside of the text counts as its nearest end. */
	offset(line, column) {
		const start = line < 1 ? 0 : line > this.starts.length ? this.length : this.starts[line - 1];
		return Math.min(Math.max(start + column - 1, 0), this.length);
	}
};

// src/parse/parsed-file.ts
/** A parsed text. What costs something is made at the first call and dropped by `release`. */
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
	settle(recent) {
		for (const document of this.documents) document.value;
		this.forget();
		for (const stream of this.streams) stream.onReadAgain = () => recent.touch(this);
	}
	get size() {
		return this.text.length;
	}
	/** Lets go of events, nodes, lines and comments; the values stay. */
	forget() {
		for (const stream of this.streams) stream.release();
		for (const document of this.documents) document.forget();
		this.lines = void 0;
		this.allComments = void 0;
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
	return duplicates && document.root ? [...refused, ...duplicateKeys(document.root, document.index)] : refused;
}

// src/parse/mend.ts
/** What the first tier says about a line inside of brackets or quotes that is not indented enough. */
const DEFICIENT = "deficient indentation";
const MOST_LINES = 100;
/** Characters that may be read again in all, so that a hostile file costs no more than a long one. */
const MOST_CHARACTERS = 2e7;
/**
* Reads a text of which lines inside of brackets or quotes are indented less than YAML 1.2 wants (a `]` below its key, a quoted text that goes on at the start of a
* line, a tab in front of `{`). go-yaml, and with it kubectl, does not care about indentation there. Such lines are read as if they were indented; the events have
* the offsets of the text as it is. `first` is the error that the text gave; the answer is the error that is left when this does not help.
*/
function readMended(text, first) {
	const width = deepestIndentation(text) + 2;
	const padding = " ".repeat(width);
	const lines = [];
	let base = text;
	let error = first;
	for (let tries = 0; error.message === DEFICIENT && tries < MOST_LINES && tries * text.length <= MOST_CHARACTERS; tries++) {
		const at = originalOffset(lines, width, error.offset);
		const line = lineStart(base, at);
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
/** The offset in the text of an offset in the text with padding in front of some lines. */
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
function lineStart(text, at) {
	return Math.max(text.lastIndexOf("\n", at - 1), text.lastIndexOf("\r", at - 1)) + 1;
}
function deepestIndentation(text) {
	let deepest = 0;
	const indented = /^ +/gm;
	for (let match = indented.exec(text); match; match = indented.exec(text)) deepest = Math.max(deepest, match[0].length);
	return Math.min(deepest, 2e3);
}

// src/parse/streams.ts
/** A part of a file that is read alone: all of it, or one piece between `---` lines. Its events have offsets into the file. */
var Stream = class {
	text;
	start;
	end;
	events;
	/** Called when the events had to be read again. */
	onReadAgain;
	constructor(text, start, end, events) {
		this.text = text;
		this.start = start;
		this.end = end;
		this.events = events;
	}
	/** The events; read again after a release. */
	read() {
		if (this.events) return this.events;
		const read = readPiece(this.text, this.start, this.end);
		this.events = "events" in read ? read.events : [];
		this.onReadAgain?.();
		return this.events;
	}
	release() {
		this.events = void 0;
	}
};
/** Reads the part of a text between two offsets with the first tier. */
function readPiece(text, start, end) {
	const piece = text.slice(start, end);
	let read = readEvents(piece);
	if ("error" in read) read = readMended(piece, read.error);
	if ("error" in read) return { error: {
		message: read.error.message,
		offset: read.error.offset + start
	} };
	if (start > 0) moveOffsets(read.events, (offset) => offset + start);
	return read;
}
/** Where the documents of a stream are. The first one starts with the stream, the others with their `---` (or behind the `...` in front of them). */
function documentsOf(text, events, start) {
	const places = [];
	let behind = start;
	for (let at = 0; at < events.length;) {
		const document = events[at];
		const from = places.length === 0 ? start : document.explicitStart ? markerFrom(text, behind) : lineBehindDots(text, behind);
		places.push({
			event: at,
			start: from
		});
		const next = skipNode(events, at + 1) + 1;
		behind = Math.max(endOfContent(events, at + 1, next - 1), document.explicitStart ? markerFrom(text, places.length === 1 ? start : from) + 3 : from);
		at = next;
	}
	return places;
}
function endOfContent(events, from, to) {
	for (let at = to - 1; at >= from; at--) {
		const event = events[at];
		if (event.type === 4) {
			const end = Math.max(event.valueEnd, event.anchorEnd, event.tagEnd);
			if (end !== -1) return end;
		} else if (event.type === 5) return event.anchorEnd;
		else if (event.type === 3 || event.type === 2) return event.start;
	}
	return -1;
}
/** The first `---` at the start of a line at or behind an offset; the offset where there is none. */
function markerFrom(text, from) {
	if (isMarker(text, from) && (from === 0 || isBreak(text.charCodeAt(from - 1)))) return from;
	for (let at = text.indexOf("---", from); at !== -1; at = text.indexOf("---", at + 1)) if (isBreak(text.charCodeAt(at - 1)) && isMarker(text, at)) return at;
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
function isMarker(text, at) {
	if (!text.startsWith("---", at)) return false;
	const next = text.charCodeAt(at + 3);
	return Number.isNaN(next) || next === 32 || next === 9 || isBreak(next);
}
/**
* Cuts a text where kubectl cuts it: in front of every line that is `---`. What stands in front of the first marker is a piece of its own only when it holds content
* (comments, blank lines and directives belong to the document behind them).
*/
function cut(text) {
	const starts = [];
	for (let at = text.indexOf("---"); at !== -1; at = text.indexOf("---", at + 3)) if ((at === 0 || isBreak(text.charCodeAt(at - 1))) && isMarker(text, at)) starts.push(at);
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
/** Whether a line before an offset is more than white space, a comment or a directive. */
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
/** The first tier's error as a fault. */
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
/** Errors of one document that are told: nobody reads more before the first are repaired. */
const MOST_ERRORS = 100;
/** What some faults of a document mean; of those that turn out to be on one line, the first. `text` is what the parser was given. */
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
/** Mistakes that a line shows by itself, tried in order; the first group of a pattern is where it is. */
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
	const written = text.slice(line.start, Math.min(line.end, line.start + LONGEST));
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
const LONGEST = 2e3;
const NEITHER = "This line is neither \"key: value\" nor a list item.";
const WITHOUT_COLON = [/^\s*([^\s#:-][^:#]*)$/d, NEITHER];
/** What makes a parser stumble only at the next line. */
const MISTAKES_ABOVE = MISTAKES.filter(([, message]) => /conflict|space is missing|template/.test(message));
function mistakeIn(text, line, mistakes) {
	const written = text.slice(line.start, Math.min(line.end, line.start + LONGEST));
	for (const [pattern, message] of mistakes) {
		const place = pattern.exec(written)?.indices?.[1];
		if (place) return {
			message,
			start: line.start + place[0],
			end: line.start + place[1]
		};
	}
}
/** The nearest line above that is not blank; empty where there is none. */
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
/**
* Reads a text: YAML of one or more documents, or JSON. The whole text goes through the first tier; only when that refuses it, the text is cut at its `---` lines as
* kubectl cuts it, and each piece is read alone. A broken document takes only itself down; what is wrong with it is said by the first tier, or in full by `tolerant` where that is given.
* Never throws. Without `tolerant`, `needsTolerantParser` says that some piece should be read with it for a better report.
*/
function parse(text, tolerant) {
	const byteOrderMark = text.charCodeAt(0) === 65279;
	return new Reading(byteOrderMark ? text.slice(1) : text, tolerant).file(byteOrderMark);
}
/** Characters: the tolerant parser takes seconds for a megabyte of mistakes. */
const LONGEST_FOR_TOLERANT = 5e5;
var Reading = class {
	text;
	tolerant;
	mayHaveAliases;
	streams = [];
	documents = [];
	problems = [];
	needsTolerantParser = false;
	constructor(text, tolerant) {
		this.text = text;
		this.tolerant = tolerant;
		this.mayHaveAliases = text.includes("*");
	}
	file(byteOrderMark) {
		const { text } = this;
		const whole = readEvents(text);
		if ("events" in whole) this.add(new Stream(text, 0, text.length, whole.events), whole.events);
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
			this.add(new Stream(text, start, end, read.events), read.events);
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
	add(stream, events) {
		const { text } = this;
		this.streams.push(stream);
		const places = documentsOf(text, events, stream.start);
		const aliases = this.mayHaveAliases && events.some((event) => event.type === 5);
		places.forEach((place, at) => {
			const index = this.documents.length;
			const span = {
				start: place.start,
				end: places[at + 1]?.start ?? stream.end
			};
			const refused = aliases && hasExcessiveAliasing(text, events, place.event + 1);
			if (refused) this.problems.push(excessiveAliasing(text, events, place.event, index, span.start));
			this.documents.push(new FileDocument(text, index, span, stream, place.event, refused));
		});
		if (places.length === 0 && (stream.start > 0 || stream.end < text.length)) this.documents.push(new FileDocument(text, this.documents.length, {
			start: stream.start,
			end: stream.end
		}, void 0, 0, false));
	}
};
function excessiveAliasing(text, events, from, document, start) {
	const alias = events.slice(from).find((event) => event.type === 5);
	return {
		rule: "syntax-error",
		message: "Aliases would multiply this document many times over; kubectl refuses it (\"document contains excessive aliasing\"). It was not linted.",
		span: alias?.type === 5 ? {
			start: alias.anchorStart - 1,
			end: alias.anchorEnd
		} : {
			start,
			end: Math.min(start + 1, text.length)
		},
		document,
		related: []
	};
}

export { hasPlaceholder as i, resolvePlain as n, UNKNOWN as r, parse as t };