import { i as hasPlaceholder, n as resolvePlain, r as UNKNOWN } from "./parse.js";

// src/parse/scalar-segments.ts
/** The string of a scalar in runs that know their place, in order. `text` is the file's. */
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
/** Plain and quoted scalars: `escapeCode` is the code of the character that escapes (39 doubles itself), -1 for none. */
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
	N: "",
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
		value: code <= 1114111 ? String.fromCodePoint(code) : "�",
		length: 2 + digits
	};
}
function* linesOf(text, block) {
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
	const lines = [...linesOf(builder.text, block)];
	const last = lines.findLastIndex((line) => !line.blank);
	const { chomping } = block;
	for (const [index, line] of lines.entries()) {
		if (!line.blank) builder.verbatim(line.start, line.end);
		if (index < last || chomping === "keep" || chomping === "clip" && index === last) builder.add("break", "\n", line.end, index < last ? lines[index + 1].start : line.next);
	}
}
function folded$1(builder, block) {
	const lines = [...linesOf(builder.text, block)];
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
/**
* How `replacement` is written in place of the characters `from..to` of a string, so that the string reads as wanted and nothing else changes; undefined where the
* style of the scalar does not allow it, or where a character of the part is written as an escape or came out of folding.
*/
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
	return isPlainSafe(value.slice(0, from) + replacement + value.slice(to), written.inFlow) ? replacement : void 0;
}
/** The runs that hold a character of `from..to`. */
function segmentsTouching(segments, from, to) {
	const touched = [];
	for (let at = firstEndingBehind(segments, from); at < segments.length && segments[at].at < to; at++) if (segments[at].length > 0) touched.push(segments[at]);
	return touched;
}
/** Index of the first run that ends behind an offset of the value. */
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
/** Whether an offset lies inside of a character of two UTF-16 units. */
function splitsPair(value, offset) {
	return LONE_SURROGATE.test(value.slice(Math.max(0, offset - 1), offset)) && LONE_SURROGATE.test(value.slice(offset, offset + 1));
}
/** White space next to a fold, or at the ends of a plain scalar, is lost: the part must not leave any there. */
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
/** Text between double quotes. */
function escaped(text) {
	return text.replaceAll(/["\\\n\t\r]|[\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g, (character) => {
		const code = character.charCodeAt(0);
		return ESCAPES[character] ?? (code < 256 ? `\\x${code.toString(16).padStart(2, "0")}` : `\\u${code.toString(16).padStart(4, "0")}`);
	});
}
/** Whether a text of one or more lines can stand without quotes and is read as a string. */
function isPlainSafe(text, inFlow) {
	if (/^[-?:](?:\s|$)|^[,[\]{}#&*!|>'"%@`]|^(?:---|\.\.\.)(?:\s|$)/.test(text)) return false;
	if (/:(?:\s|$)|\s#/.test(text) || text === "<<") return false;
	if (inFlow && /[,[\]{}]|^[-?:]/.test(text)) return false;
	return resolvePlain(text) === text;
}
/** One line of a folded scalar: its first character decides about folding, so it must not become or cease to be white space. */
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
/** The run of text that holds a part, ends included. */
function lineOf(segments, from, to) {
	return segments.find((segment) => segment.kind === "text" && segment.at <= from && to <= segment.at + segment.length);
}
/** Lines of a literal scalar are as they are; new ones get its indentation. */
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
/** The header says what becomes of the line breaks at the end, so these must stay, and the last line must have content. */
function keepsEnd(value, from, to, replacement) {
	let body = value.length;
	while (body > 0 && value.charCodeAt(body - 1) === 10) body--;
	if (to > body || body === 0) return false;
	if (to < body) return true;
	const text = value.slice(value.lastIndexOf("\n", from - 1) + 1, from) + replacement;
	return !/^[ \t]*$/.test(text.slice(text.lastIndexOf("\n") + 1));
}
/** The first line with content shows how deep the block is indented. */
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
/** The string at a cursor with the place of each of its characters. Looking the places up costs nothing until `span` or `splice` ask. See `Cursor.text`. */
function sourceTextOf(cursor) {
	return new ManifestText(cursor);
}
/** Kept as long as the nodes, so that several rules that look into one script decode it once. */
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
		const start = placeOf(places, from);
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
/** Where the character at an offset of the value is written; behind the last one for the value's length. */
function placeOf({ segments, node }, offset) {
	const segment = segments[firstEndingBehind(segments, offset)];
	if (segment) return segment.kind === "text" ? segment.start + offset - segment.at : segment.start;
	const last = segments.at(-1);
	if (!last) return node.style === "plain" ? node.start : node.block ? node.end : node.start + 1;
	return last.end;
}
/** Behind the character in front of an offset of the value. */
function endOf({ segments }, offset) {
	const segment = segments[firstEndingBehind(segments, offset - 1)];
	return segment.kind === "text" ? segment.start + offset - segment.at : segment.end;
}

// src/manifest/cursor.ts
/**
* A value of an object together with its place. `at` walks through keys that are missing, so that a rule can speak about what is not there;
* a finding about an absent cursor stands at the nearest parent that exists.
*/
var Cursor = class Cursor {
	resource;
	/** From the root of the document, so that it includes the List item. */
	path;
	/** What the manifest holds, placeholders and wrong types included; undefined where it holds nothing (an explicit null is nothing too). */
	raw;
	constructor(resource, path, raw) {
		this.resource = resource;
		this.path = path;
		this.raw = raw ?? void 0;
	}
	/** The object of a resource. */
	static of(resource) {
		return new Cursor(resource, resource.base, resource.object);
	}
	/** `unknown`: a template will fill the value in. A rule that claims absence or a value stays silent then. */
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
	/** The value; undefined where it is absent or unknown. Scalars are `unknown` to TypeScript: compare them, or use `string`, `number`, `boolean`. */
	get value() {
		return this.state === "present" ? this.raw : void 0;
	}
	/** The value where it is a string without placeholder. */
	get string() {
		return typeof this.raw === "string" && !hasPlaceholder(this.raw) ? this.raw : void 0;
	}
	/** The value where it is a number. */
	get number() {
		return typeof this.raw === "number" ? this.raw : void 0;
	}
	get boolean() {
		return typeof this.raw === "boolean" ? this.raw : void 0;
	}
	/** The last part of the path: the key or the index. */
	get key() {
		return this.path.at(-1);
	}
	/** A field of a mapping, or an item of a list; absent where there is none. */
	at(key) {
		return new Cursor(this.resource, [...this.path, key], child(this.raw, key));
	}
	/** `at` along several keys that no type knows. */
	walk(...keys) {
		let raw = this.raw;
		for (const key of keys) raw = child(raw, key);
		return new Cursor(this.resource, [...this.path, ...keys], raw);
	}
	/** The items of a list; none where it is no list. */
	items() {
		return Array.isArray(this.raw) ? this.raw.map((item, index) => new Cursor(this.resource, [...this.path, index], item)) : [];
	}
	/** The entries of a mapping, in order; none where it is no mapping. */
	entries() {
		if (!isMapping(this.raw)) return [];
		return Object.entries(this.raw).map(([key, value]) => [key, new Cursor(this.resource, [...this.path, key], value)]);
	}
	/** The item of a list whose `name` is this. */
	named(name) {
		return this.items().find((item) => isMapping(item.raw) && item.raw.name === name);
	}
	/** The string with the place of each of its characters; undefined where the value is no string. */
	text() {
		return typeof this.raw === "string" ? sourceTextOf(this) : void 0;
	}
	/** Intent: this value becomes `value`; a missing key is inserted, with the parents it lacks. */
	set(value) {
		return {
			kind: "set",
			at: this,
			value
		};
	}
	/** Intent: the key and its value, or the list item, go. */
	remove() {
		return {
			kind: "remove",
			at: this
		};
	}
	/** Intent: one more item at the end of this list; the list is made where it is missing. */
	append(value) {
		return {
			kind: "append",
			at: this,
			value
		};
	}
};
/** Whether a value is a mapping (and no list, null, or placeholder). */
function isMapping(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function child(value, key) {
	if (Array.isArray(value)) return typeof key === "number" ? value[key] : void 0;
	return isMapping(value) && Object.hasOwn(value, key) ? value[key] : value === UNKNOWN ? UNKNOWN : void 0;
}

// src/cluster/host-name.ts
/**
* What is a host name and what merely looks like one. Facts: RFC 1123 (labels), the IANA list of top-level domains (the part of it that
* server names in manifests use and that is no file extension), Kubernetes' habit of naming API groups and drivers like domains.
*/
const topLevel = new Set("com net org edu gov mil int info biz io dev cloud app co ai tech online site xyz host network systems services solutions digital software center run live tools zone works studio agency page pro name mobi eu us uk de fr nl be ch at it es pt se no fi dk cz sk hu ro gr ie ru ua tr il ae sa za ng ke eg br mx ar cl pe cn jp kr tw hk sg my th vn id au nz ca tv me cc ws to ly gg fm".split(" "));
/** Endings of names that only a private or a cluster's DNS knows. */
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
/** A Java package, a Go-like reversed domain: `com.example.app`, `io.grpc.netty`. */
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
/** Domains under which projects name API groups, label keys, drivers and finalizers, not servers. */
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
/** The servers that such domains have nevertheless. */
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
/** Namespaces of XML and JSON, licences: written as addresses, never looked up. */
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
/** The labels of a lower-case host name (a trailing dot allowed); undefined for an IP address, a number, `localhost` or what no DNS name can be. */
function labelsOf(host) {
	const name = host.endsWith(".") ? host.slice(0, -1) : host;
	if (name === "" || name.length > 253) return void 0;
	const labels = name.split(".");
	if (!labels.every((part) => part.length <= 63 && label.test(part))) return void 0;
	const last = labels.at(-1);
	if (!/[a-z]/.test(last) || last === "localhost") return void 0;
	return labels;
}
/** Whether a URL with this host names an XML namespace or a licence and no server. */
function isNamespaceHost(host) {
	return namespaceHosts.has(host);
}
/** Whether a dotted name that stands alone, without scheme or port, is a host name: its end must say so, and nothing else may. */
function looksLikeHost(host) {
	const labels = labelsOf(host);
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
/** `web.shop.svc` and longer. */
function isServiceName(labels) {
	const at = labels.lastIndexOf("svc");
	return at >= 2 && (at === labels.length - 1 || labels.length - at <= 6);
}
/** Cloud services whose names are lookups wherever they stand. */
const cloud = /\.(amazonaws\.com(\.cn)?|googleapis\.com|windows\.net|azure\.com|azure\.net|cloudapp\.net|aliyuncs\.com|myqcloud\.com|digitaloceanspaces\.com|mongodb\.net|redislabs\.com|confluent\.cloud|elastic-cloud\.com|datadoghq\.(com|eu)|sentry\.io)\.?$/;
const serverStart = /^(api|db|database|mysql|mariadb|postgres|postgresql|pg|redis|kafka|broker|mq|rabbitmq|amqp|smtp|mail|imap|ldap|ldaps|s3|minio|mongo|mongodb|elastic|elasticsearch|es|nats|etcd|vault|consul|memcached|cassandra|proxy|registry|git|ntp|time|dns|syslog|graylog|influx|prometheus|rpc|grpc)[0-9-]*\./;
/** Whether a dotted name in a line of a configuration file is one that a program looks up: stricter than `looksLikeHost`. */
function isKnownServer(host) {
	if (!looksLikeHost(host)) return false;
	return isServiceName(labelsOf(host)) || cloud.test(host) || serverStart.test(host);
}
/** Endings of the organisation's own DNS, outside of the cluster. */
const organisation = /* @__PURE__ */ new Set([
	"internal",
	"lan",
	"corp",
	"intranet",
	"consul"
]);
/** Top-level domains that are as good a name for a namespace: `redis.dev` may be a Service. */
const wordLike = new Set("dev cloud app ai tech online site host network systems services solutions digital software center run live tools zone works studio agency page pro name info int test".split(" "));
/**
* Whether a name (in lower case) belongs to the world outside of the cluster: its last label is a top-level domain or one of an organisation's own. Names of
* Services, with or without namespace, of a cluster domain and of what cannot be told apart from these give false.
*/
function isExternalName(host) {
	const labels = labelsOf(host);
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
/** Beyond this no reference is valid: 255 for the name, 128 for the tag, and a generous digest. */
const LONGEST = 1024;
/**
* Splits an image reference.
* @param text the value of `image`
* @returns its parts; undefined where no container runtime would accept it. Linear.
*/
function parseImageReference(text) {
	if (text.length > LONGEST) return void 0;
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
	/** Its name for a message; containers without one are called by their place. */
	get label() {
		const { string } = this.at("name");
		return string ?? (typeof this.key === "string" ? this.key : `#${this.key}`);
	}
};
/** An object that makes Pods, seen through its Pod template. An object with several templates gives several workloads. */
var Workload = class {
	resource;
	kind;
	/** The Pod template (for a Pod: the object). */
	template;
	pod;
	/** Every container: init containers and native sidecars first, then normal, then ephemeral ones. */
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
	/** The field that says how many Pods there are; absent cursor where it is missing, undefined where the kind has none. */
	get replicas() {
		return this.kind.replicas && Cursor.of(this.resource).walk(...this.kind.replicas);
	}
	/** How many Pods the manifest asks for; undefined where it does not say (a placeholder, a DaemonSet, a kind that leaves it open). An autoscaler may decide otherwise. */
	get replicaCount() {
		const { replicas } = this;
		if (!replicas || replicas.absent) return this.kind.controller === "daemonset" ? void 0 : this.kind.defaultReplicas;
		return replicas.number;
	}
	/** Whether its Pods are meant to end (Job, CronJob). */
	get runsToCompletion() {
		return this.kind.controller === "job" || this.kind.controller === "cronjob";
	}
	/**
	* Whether some Kustomize patch of the run speaks of a field: `resources`. What is missing in the manifest may be set there. A patch is not applied, only searched
	* for the word. A template of Argo Workflows may have a patch of its own, and defaults.
	*/
	mayBePatched(field) {
		if (this.kind.shape === "argo-template" && (!this.pod.walk("podSpecPatch").absent || hasTemplateDefaults(this.resource))) return true;
		return this.resource.patchTexts?.some((text) => holdsWord(text, field)) ?? false;
	}
	/** "Deployment web", for messages. */
	get label() {
		return `${this.resource.kind} ${this.resource.name ?? "(no name)"}`;
	}
	/** Containers that live as long as the Pod does: normal ones and native sidecars. */
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
/** The containers of a template of Argo Workflows: one of `container`, `script` and `containerSet`, and what runs before and beside it. */
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
/** The entries of a mapping whose values are strings. */
function stringsOf(value) {
	const strings = Object.create(null);
	if (isMapping(value)) {
		for (const key of Object.keys(value)) if (typeof value[key] === "string") strings[key] = value[key];
	}
	return strings;
}

// src/embedded/uwsgi-entry.ts
const ini = /^[ \t]*\[uwsgi\]/m;
const yaml = /^uwsgi:[ \t]*(#.*)?$/m;
const json = /^\s*\{/;
const xml = /<uwsgi[\s>]/;
/** Which kind of uWSGI configuration a text is; undefined for anything else. */
function uwsgiFormat(text) {
	if (!text.includes("uwsgi")) return void 0;
	if (ini.test(text)) return "ini";
	if (yaml.test(text)) return "yaml";
	if (json.test(text) && /"uwsgi"\s*:\s*\{/.test(text)) return "json";
	return xml.test(text) ? "xml" : void 0;
}
const opens = /^(if-|for-)|^(for|ifopt|ifenv|ifexists|iffile|ifdir|ifdirectory|else)$/;
const closes = /^(end|endif|end-if|endfor|end-for)$/;
/** Follows the option logic of uWSGI (`if-env`, `for`, `else`, `end...`): says of each key in turn whether a condition decides over it. */
var OptionLogic = class {
	#inside = false;
	/** Whether this key is only logic and no option. */
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
/** The uWSGI configuration texts of a workload's ConfigMaps and Secrets (`stringData`), with the files they become. */
function mountedTexts(cluster, workload) {
	const texts = [];
	for (const edge of cluster.configOf(workload)) {
		if (edge.how !== "mount") continue;
		for (const [key, cursor] of textsOf(edge)) {
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
/** The strings that an edge brings, by key. */
function textsOf({ config, keys }) {
	const data = Cursor.of(config).walk(config.kind === "Secret" ? "stringData" : "data");
	if (!isMapping(data.raw)) return [];
	return (keys ?? Object.keys(data.raw)).flatMap((key) => {
		const cursor = data.walk(key);
		return typeof cursor.raw === "string" ? [[key, cursor]] : [];
	});
}

// src/embedded/container-variables.ts
/** The environment of a container, `envFrom` first, as the kubelet fills it; the last of a name wins. */
function variablesOf(cluster, workload, container) {
	const variables = /* @__PURE__ */ new Map();
	const byReference = /* @__PURE__ */ new Map();
	for (const edge of cluster.configOf(workload)) {
		if (edge.how === "mount" || edge.container !== container) continue;
		for (const [key, cursor] of textsOf(edge)) if (edge.how === "env") byReference.set(edge.at.path.slice(0, -3).join("/"), cursor);
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
			value: expand(value.raw, variables),
			valueAt: value.absent ? item : value,
			nameAt
		});
	}
	return variables;
}
/** `$(NAME)` of variables that stand before; undefined where one is not known. */
function expand(raw, variables) {
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
const proxies = /* @__PURE__ */ new Set([
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
/** Whether an image is a well-known reverse proxy, which speaks to its upstream in its own way. */
function isProxyImage(image) {
	const repository = image === void 0 ? void 0 : parseImageReference(image)?.repository;
	return repository !== void 0 && proxies.has(repository.slice(repository.lastIndexOf("/") + 1));
}

// src/embedded/script-words.ts
/**
* Splits a shell script into simple commands and words. This is no shell parser: it is enough to find a program that is started with plain options,
* in whichever branch, and knows quotes, comments, line continuation and variables.
* @param variable the value of a variable of the environment, where it is known
*/
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
			const word = readWord(script, at, variable);
			command.push(word);
			at = word.to;
		}
	}
	finish();
	return commands;
}
const ends = /[\s;&|()]/;
function readWord(script, start, variable) {
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
/** `$A`, `${A}`, `${A:-default}`; anything else is unknown. Returns the value and how many characters it takes. */
function substitution(script, at, variable) {
	const plain = /^\$([A-Za-z_][A-Za-z0-9_]*)/.exec(script.slice(at, at + 100));
	if (plain) return [variable(plain[1]), plain[0].length];
	const braced = /^\$\{([A-Za-z_][A-Za-z0-9_]*)(?::?-([^{}$`"']*))?\}/.exec(script.slice(at, at + 200));
	if (braced) return [variable(braced[1]) ?? braced[2], braced[0].length];
	return script[at + 1] === void 0 || ends.test(script[at + 1]) ? ["$", 1] : [void 0, 1];
}

// src/embedded/uwsgi-option-facts.ts
/** Options that take no value, or one only behind `=`: the word that follows on a command line is not theirs. */
const uwsgiFlags = new Set("abstract-socket alarm-list alarms-list auto-procname autoload cache-no-expire cache-report-freed-items cache-use-last-modified catch-exceptions cflags cgi-mode cheap cheaper-algo-list cheaper-algos-list cheaper-list check-cache check-static-docroot chmod chmod-socket clock-list clocks-list close-on-exec close-on-exec2 command-mode config-py daemons-honour-stdin die-on-idle die-on-term disable-logging disable-sendfile disable-write-exception dot-h drop-after-apps drop-after-init dump-options early-emperor emperor-graceful-shutdown emperor-magic-exec emperor-no-blacklist emperor-nofollow emperor-tyrant emperor-tyrant-nofollow enable-metrics enable-proxy-protocol enable-threads end-blacklist end-for end-if end-whitelist endfor endif exit exit-on-reload force-gateway freebind gevent-early-monkey-patch gevent-monkey-patch gevent-wait-for-hub harakiri-no-arh harakiri-verbose help honour-range honour-stdin http-auto-chunked http-auto-gzip http-cheap http-chunked-input http-enable-proxy-protocol http-keepalive http-manage-expect http-manage-rtsp http-manage-source http-raw-body http-use-cache http-use-socket http-websockets https-export-cert if-not-reload if-reload ignore-script-name ignore-sigpipe ignore-write-errors imperial-monitor-list imperial-monitors-list jailed ksm lazy lazy-apps log-4xx log-5xx log-date log-format-strftime log-master log-master-req-stream log-master-stream log-micros log-prefix log-reopen log-syslog log-truncate log-x-forwarded-for log-zero logdate logfile-chown logformat-strftime logger-list loggers-list loop-list loops-list manage-script-name master master-as-root memory-report metric-dir-restore metrics-dir-restore metrics-no-cores mule mule-msg-size need-app never-swap no-default-app no-defer-accept no-fd-passing no-harakiri-after-req-hook no-harakiri-arh no-initgroups no-orphans no-server no-site no-threads-wait paste-logger pcre-jit persistent-ipcsem plugin-list plugins-list propagate-touch py-call-osafterfork py-call-uwsgi-fork-hooks pyshell pyshell-oneshot python-version re-fork re-fork-as-root re-fork-post-jail reaper refork refork-as-root refork-post-jail reload-on-exception reload-os-env reuse-port router-list routers-list setns-preopen show-config shutdown-sockets single-interpreter skip-atexit skip-atexit-teardown skip-zero snmp so-keepalive so-send-timeout so-write-timeout socket-send-timeout socket-write-timeout spooler-ordered spooler-quiet ssl-enable-sslv3 ssl-enable-tlsv1 ssl-enable3 ssl-option ssl-session-use-cache ssl-sessions-use-cache ssl-verbose ssl-verify-depth start-unsubscribed start_response-nodelay static-gzip-all stats-http stats-min stats-minified stats-no-cores stats-no-metrics strict subscription-dotsplit subscriptions-use-credentials tcp-fast-open-client tcp-fastopen-client tcp-nodelay threaded-logger thunder-lock unsubscribe-on-graceful-reload usage use-abort vacuum version vhost vhost-host write-errors-exception-only wsgi-accept-buffer wsgi-accept-buffers wsgi-disable-file-wrapper wsgi-strict zerg-fallback".split(" "));
/** Options that make uWSGI run with its master process even where `master` is not set. */
const bringsMaster = new Set("alarm alarm-backlog alarm-fd alarm-listen-queue alarm-log alarm-lq alarm-metric alarm-segfault attach-control-daemon attach-daemon attach-daemon2 backlog-alarm brutal-reload-on-fd cache-store cache-udp-node cache-udp-server cheap cheaper cheaper-algo cheaper-initial cheaper-overload cheaper-rss-limit-hard cheaper-rss-limit-soft cheaper-step check-interval check-mount check-mountpoint cron cron-legion cron2 daemons-honour-stdin enable-metrics evil-reload-on-as evil-reload-on-rss exception-handler farm forkbomb-delay fs-brutal-reload fs-reload fs-signal idle legion legion-attach-daemon legion-cron legion-death legion-death-on-lord-error legion-freq legion-join legion-lord legion-mcast legion-node legion-node-joined legion-node-left legion-quorum legion-scroll legion-setup legion-skew-tolerance legion-smart-attach-daemon legion-smart-attach-daemon2 legion-tolerance legion-unlord listen-queue-alarm log-alarm log-drain log-encoder log-filter log-master log-maxsize log-req-encoder log-req-route log-route log-socket log-syslog logger logger-req lq-alarm master-fifo metric metric-alarm metric-dir metric-dir-restore metric-threshold metrics-dir metrics-dir-restore metrics-no-cores mount-check mountpoint-check mule mule-msg-size mules multicast not-alarm-log not-log-alarm notify-socket py-auto-reload py-auto-reload-ignore py-autoreload py-tracebacker python-auto-reload python-autoreload queue-store rbtimer reload-on-fd req-logger segfault-alarm setns-socket signal-rbtimer signal-timer smart-attach-daemon smart-attach-daemon2 spooler spooler-external ssl-session-use-cache ssl-sessions-use-cache st static-cache-paths static-cache-paths-name stats stats-http stats-min stats-minified stats-no-cores stats-no-metrics stats-push stats-pusher-default-freq stats-pushers-default-freq stats-server subscribe subscribe-to subscribe-with-modifier1 subscribe2 subscription-notify-socket subscriptions-credentials-check subscriptions-sign-check subscriptions-sign-check-tolerance subscriptions-sign-skip-uid threaded-logger timer touch-chain-reload touch-exec touch-logreopen touch-logrotate touch-mules-reload touch-reload touch-signal touch-spoolers-reload touch-workers-reload udp unique-cron unique-cron-legion unique-legion-cron zerg-server".split(" "));

// src/embedded/uwsgi-arguments.ts
/** The short options of uWSGI 2.0.30 that take a value, and the flags behind them. */
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
/** The options of a command line behind `uwsgi`; a word that belongs to no option is a configuration file or a socket and gets the name ``. */
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
/** Options that no other program has. */
const own = /^--(http-socket|http11-socket|uwsgi-socket|wsgi-file|die-on-term|http-auto-chunked|http-keepalive|py-autoreload|need-app)(=|$)/;
const ownIni = /^--(ini|yaml|wsgi|module)(=|$)/;
/** Programs that take the word `uwsgi` without starting it. */
const mentions = /^(echo|printf|which|pip3?|apt|apt-get|apk|yum|dnf|pkill|killall|kill|test|\[|\[\[|type|cd|cat|rm|chown|chmod|mkdir|touch|grep|cp|mv|ln|ls|source|\.|useradd|adduser|groupadd|usermod|tail|pgrep|pidof|ps|curl|wget|sed|until|supervisorctl|service|systemctl|celery)$/;
const shells = /^(?:.*\/)?(?:sh|bash|ash|dash|zsh)$/;
/**
* Looks for uWSGI in command and args: as the program, behind wrappers (`newrelic-admin run-program uwsgi`), or within the script of `sh -c`.
* @param variable the value of an environment variable of the container, where it is known
* @param hasText a uWSGI configuration text is mounted into the container, so that `--ini` is uWSGI's
*/
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
/** The index of the word that is the program uWSGI; undefined where there is none among the first ones. */
function programAt(words) {
	if (mentions.test(baseName(words[0] ?? ""))) return void 0;
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
/** `$(NAME)` filled in as the kubelet does; undefined where a placeholder remains. */
function filled(text, variable) {
	const value = text.replace(/\$\(([A-Za-z_][A-Za-z0-9_.-]*)\)/g, (whole, name) => variable(name) ?? whole);
	return /\$\([A-Za-z_]|\{\{|\$\{/.test(value) && !value.includes(" ") && !value.includes("\n") ? void 0 : value;
}
const baseName = (path) => path.slice(path.lastIndexOf("/") + 1);

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
/**
* The sockets among options; `protocol` is the value of `protocol` or `socket-protocol`, which decides what a plain `socket` speaks.
* Source: core/uwsgi.c (options) and core/socket.c (an address without a colon is a UNIX socket) of uWSGI 2.0.30.
*/
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
/** What an address such as `:8080`, `127.0.0.1:3031`, `/run/app.sock` or `0.0.0.0:443,cert,key` binds. */
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
/** A view on options; `complete` says whether they are all that uWSGI gets. */
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
	/** Any value but `false`, `off`, `no` and `0` turns a flag on, an empty one too (`uwsgi_opt_true` of core/uwsgi.c). */
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
/**
* Fills in the placeholders of uWSGI: `%(name)` (an option or placeholder set before), `$(NAME)` (the environment), and the magic variables of the file
* (`%d`, `%n`, ...). Undefined where one of them cannot be known.
* Source: https://uwsgi-docs.readthedocs.io/en/latest/Configuration.html#magic-variables
* @param file path of the file in which the value stands
*/
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
/**
* Reads a section of a uWSGI ini text as uWSGI does: line by line, keys repeat, `;` and `#` begin a comment only at the start of a line, a key without `=` has an empty value.
* Source: core/ini.c of uWSGI 2.0.30.
*/
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
/** Reads the object `uwsgi` of a JSON text: strings, numbers, booleans, and lists of these. Objects within it give nothing. */
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
/** Reads the children of the element `uwsgi` of an XML text; comments and elements within them give nothing. */
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
/**
* Reads the `uwsgi:` block of a YAML text: one `key: value` on a line, or a key with a list of values. uWSGI's own reader knows no more than that (core/yaml.c);
* what is nested deeper gives nothing.
*/
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
/** Reads a string of a manifest as uWSGI configuration; undefined when it is something else. */
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
/** Options whose value is another configuration. Source: core/uwsgi.c and core/ini.c of uWSGI 2.0.30. */
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
/** Options that bring configuration from where no manifest can show it. */
const elsewhere = /* @__PURE__ */ new Set([
	"emperor",
	"vassals-dir",
	"include-template",
	"inherit-template",
	"import",
	"early-envdir",
	"envdir"
]);
/** Variables that only mean something to uWSGI itself. */
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
/** The uWSGI configuration of every container of a workload that runs uWSGI, as far as the manifests show. */
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
/** Whether there is any sign of uWSGI in commands, images and variables: most workloads have none, and nothing more is read of them. */
function mentionsUwsgi(cluster, workload) {
	const says = (value) => typeof value === "string" && /uwsgi|--(http(11)?-socket|wsgi-file|die-on-term|http-keepalive)/i.test(value);
	return workload.running.some((container) => says(container.at("image").raw) || [...container.at("command").items(), ...container.at("args").items()].some((word) => says(word.raw)) || container.at("env").items().some((item) => says(item.at("name").raw))) || cluster.configOf(workload).some((edge) => edge.how === "env-from" && textsOf(edge).some(([key]) => says(key)));
}
/** A word of the command line that is a configuration file. */
const configFile = /\.(ini|ya?ml|json|js|xml|conf)(:[\w-]+)?$/;
/** Collects the options of one container in the order in which uWSGI meets them. */
var Reader = class {
	/** The texts that were read, by id. */
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
	/** `UWSGI_HTTP_SOCKET` is the option http-socket. */
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
	/** @param file path of the file in which the options stand */
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
	/** The text behind a path: by its place in this container, else by its name when only one text has it. */
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
/** Reads configuration inside configuration for a cluster. Everything is read when it is asked for, and kept. */
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
/** A text by itself: nothing is known of its environment, its path or its command line. */
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

export { parseImageReference as a, isNamespaceHost as c, Cursor as d, isMapping as f, stringsOf as i, labelsOf as l, isProxyImage as n, isExternalName as o, Workload as r, isKnownServer as s, createEmbedded as t, looksLikeHost as u };