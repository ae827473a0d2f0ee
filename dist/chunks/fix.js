import { n as resolvePlain } from "./parse.js";

// src/fix/refusal.ts
/** A fix that cannot be written without touching what it must not touch; it never leaves this folder. */
var Refusal = class extends Error {};
/** Ends the drafting of a fix. `reason` is for whoever debugs a rule. */
function refuse(reason) {
	throw new Refusal(reason);
}
const generated = /\bdo not edit\b|\bcode generated\b|@generated\b|\b(?:auto-?generated|generated automatically|file is generated)\b|^# Source: \S+\/templates\//i;
const helmAction = /\{\{-?\s*(?:if|else|end|range|with|include|template|define|block|tpl|toYaml|\.Values|\.Release|\.Chart|\.Files|\.Capabilities)\b/;
const writable = /* @__PURE__ */ new WeakMap();
/**
* Whether a person writes this file by hand: it holds no Helm action, says nowhere in a comment above its first value that a program wrote
* it, and has only line ends that an edit can keep.
*/
function isWritable(file) {
	let known = writable.get(file);
	if (known === void 0) {
		const first = file.documents.find((document) => document.root)?.root?.start ?? file.text.length;
		known = !file.comments.some((comment) => comment.span.start < first && generated.test(comment.text)) && !helmAction.test(file.text) && !/\r(?!\n)/.test(file.text);
		writable.set(file, known);
	}
	return known;
}

// src/fix/scalar-text.ts
const sexagesimal = /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\.[0-9_]*)?$/;
const date = /^[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[Tt \t].*)?$/;
const unprintable = /[\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
const indicatorAtStart = /^(?:[,[\]{}#&*!|>'"%@`]|[-?:](?:\s|$))/;
/** Whether kubectl reads a string as itself without quotes. `flow`: inside `[ ]` or `{ }`. */
function isPlainSafe(value, flow) {
	if (value === "" || value !== value.trim() || unprintable.test(value)) return false;
	if (resolvePlain(value) !== value || sexagesimal.test(value) || date.test(value) || value === "<<" || value === "=") return false;
	if (indicatorAtStart.test(value) || value.startsWith("---") || value.startsWith("...")) return false;
	if (/:(?:\s|$)|\s#/.test(value)) return false;
	return !flow || !/[,[\]{}]|^[-?:]/.test(value);
}
/** Whether a string can be written between single quotes, on one line. */
function isSingleQuotable(value) {
	return !unprintable.test(value);
}
/** The string between double quotes, as JSON writes it, with all that is not printable escaped. */
function doubleQuoted(value) {
	return JSON.stringify(value).replace(/[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
/** The string between single quotes. */
function singleQuoted(value) {
	return `'${value.replaceAll("'", "''")}'`;
}
/**
* A scalar on one line. A string is plain where `quoteAlways` does not ask for quotes and it reads back as itself; `quote` says which quotes it
* gets otherwise (double ones where single ones cannot hold it).
*/
function scalarText(value, flow, quote, quoteAlways = false) {
	if (value === null) return "null";
	if (typeof value !== "string") return String(value);
	if (!quoteAlways && isPlainSafe(value, flow)) return value;
	return quote === "single" && isSingleQuotable(value) ? singleQuoted(value) : doubleQuoted(value);
}
/**
* A string of several lines as a literal block scalar: its header, and its lines without indentation. Undefined where a block scalar needs an
* indentation indicator or cannot hold the string.
*/
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
/** `key: value`, the first line without indentation, for a mapping whose keys stand in `column`. */
function blockEntry(key, value, column, style) {
	const { head, lines } = blockValue(value, column, "key", style);
	return [`${scalarText(key, false, style.quote)}:${head}`, ...lines];
}
/** `- value`, the first line without indentation, for a list whose dashes stand in `column`. */
function blockItem(value, column, style) {
	const { head, lines } = blockValue(value, column, "dash", style);
	return [`-${head}`, ...lines];
}
/** A value behind the colon of a key, or behind a dash, that stands in `column`. `quote` and `quoteAlways` are for a string on one line. */
function blockValue(value, column, behind, style, quote = style.quote, quoteAlways = false) {
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
		head: ` ${scalarText(value, false, quote, quoteAlways)}`,
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
/** A value inside `[ ]` or `{ }`. */
function flowValue(value, style) {
	if (isJsonList(value)) return enclosed("[", "]", value, style, (item, inner) => flowValue(item, inner));
	if (isJsonMap(value)) return enclosed("{", "}", Object.keys(value), style, (key, inner) => flowEntry(key, value[key], inner));
	if (style.json && typeof value === "string") return doubleQuoted(value);
	return scalarText(value, true, style.quote);
}
/** `key: value` inside `{ }`. */
function flowEntry(key, value, style) {
	return `${style.json ? doubleQuoted(key) : scalarText(key, true, style.quote)}:${style.compact ? "" : " "}${flowValue(value, style)}`;
}
/** The children of a collection between its brackets, on lines of their own where the style says so. */
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
/** The key under which the change of the root stands in the change above it. */
const root = "";
/** A change that changes nothing yet. */
function noChange() {
	return {
		kind: "keep",
		children: /* @__PURE__ */ new Map(),
		appended: []
	};
}
/** Adds an intent to the changes of a document; `above` holds the change of the document's root. Later intents win over earlier ones. */
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
/** What the intents make of a document's root. */
function rootChange(above) {
	return above.children.get(root) ?? noChange();
}
/** A value with an intent applied inside it. */
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
/** Whether a change asks for nothing but the removal of what is there. */
function onlyRemoves(change) {
	if (change.kind !== "keep") return change.kind === "remove";
	if (change.appended.length > 0) return false;
	for (const child of change.children.values()) if (!onlyRemoves(child)) return false;
	return true;
}
/** The value that a change makes where nothing is. */
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
/** Takes the style of a document from its first nodes; two columns, indented lists and double quotes where nothing says otherwise. */
function styleOf(document, page) {
	let style = styles.get(document);
	if (!style) {
		style = measure(document.root, page);
		styles.set(document, style);
	}
	return style;
}
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
/** The columns between a key and the block collection below it; undefined where the value is none. */
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
/** A text with its lines and comments, as somebody sees it who edits it by hand. */
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
	/** The end of the line, without its line break. */
	lineEnd(offset) {
		const end = this.text.indexOf("\n", offset);
		if (end < 0) return this.text.length;
		return end > offset && this.text[end - 1] === "\r" ? end - 1 : end;
	}
	/** The end of the line before this line, or the start of the text. */
	previousLineEnd(offset) {
		const start = this.lineStart(offset);
		if (start === 0 || this.text[start - 1] !== "\n") return start;
		return this.text[start - 2] === "\r" ? start - 2 : start - 1;
	}
	/** Where the next line starts; undefined on the last one. */
	nextLineStart(offset) {
		const end = this.text.indexOf("\n", offset);
		return end < 0 ? void 0 : end + 1;
	}
	/** From 0, in UTF-16 code units. */
	column(offset) {
		return offset - this.lineStart(offset);
	}
	/** Nothing but white space stands before it on its line. */
	startsLine(offset) {
		const before = this.text[this.skipSpacesBefore(offset) - 1];
		return before === void 0 || before === "\n" || before === "﻿";
	}
	/** Nothing but white space and a comment stands behind it on its line. */
	endsLine(offset) {
		const at = this.skipSpaces(offset);
		return at >= this.text.length || "\r\n".includes(this.text[at]) || this.text[at] === "#" && at > offset;
	}
	skipSpaces(offset) {
		let at = offset;
		while (at < this.text.length && (this.text[at] === " " || this.text[at] === "	")) at++;
		return at;
	}
	/** Behind the last character before `offset` that is no space or tab. */
	skipSpacesBefore(offset) {
		let at = offset;
		while (at > 0 && (this.text[at - 1] === " " || this.text[at - 1] === "	")) at--;
		return at;
	}
	/** The first character at or behind `offset` that is no white space and no part of a comment. */
	skipBlank(offset) {
		let at = offset;
		for (; at < this.text.length; at++) {
			const char = this.text[at];
			if (char === "#" && (at === 0 || " 	\n﻿".includes(this.text[at - 1]))) at = this.lineEnd(at) - 1;
			else if (!" 	\r\n".includes(char)) break;
		}
		return at;
	}
	/** The comments that start in `from..to`. */
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
	/** Where a block node starts, its anchor and tag included. */
	start(node) {
		return node.properties ? Math.min(node.properties.start, node.start) : node.start;
	}
	/** Where a node ends whose end is exact: a flow collection, a plain or quoted scalar, an alias. */
	end(node) {
		return node.properties ? Math.max(node.properties.end, node.end) : node.end;
	}
	/** The end of the last line of a block node: its trailing comment included, blank lines behind it not (except those that a `|+` scalar keeps). */
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
	/** The columns by which the content of a block scalar is indented; a large number where it has none. */
	blockScalarIndent(leaf) {
		for (let from = this.nextLineStart(leaf.start); from !== void 0 && from < leaf.end; from = this.nextLineStart(from)) {
			const content = this.skipSpaces(from);
			if (!"\r\n".includes(this.text[content] ?? "\n")) return content - from;
		}
		return Number.POSITIVE_INFINITY;
	}
};
/** What must not move behind a node: the blank lines and the final newline that its last block scalar reads. */
function endsInBlockScalar(node) {
	const leaf = lastLeaf(node);
	return isBlockScalar(leaf) ? leaf : void 0;
}
/** Whether a block scalar keeps the blank lines behind it (`|+`). */
function keepsBlankLines(text, leaf) {
	return /^[|>][0-9]?\+/.test(text.slice(leaf.start, leaf.start + 3));
}
/** Whether a block scalar drops the line breaks behind it (`|-`). */
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
/** The edits of one fix to one document while they are drafted. */
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
		this.style = styleOf(resource.document, this.page);
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
/** Refuses what stands for other places too: an alias, and a node that an alias may name. */
function guardShared(node) {
	if (node.kind === "alias") refuse("the value is an alias");
	if (node.anchor !== void 0) refuse("the value has an anchor");
}
/** Refuses to drop a node with an anchor in it: an alias further down would name nothing. */
function guardDropped(node) {
	const queue = [node];
	for (let next = queue.pop(); next; next = queue.pop()) {
		if (next.anchor !== void 0) refuse("the value has an anchor");
		if (next.kind === "sequence") for (const item of next.items) queue.push(item);
		if (next.kind === "map") for (const entry of next.entries) queue.push(entry.key, entry.value);
	}
}
/** The entry of a key, with its index; undefined where the mapping has none of its own. Refuses a key that stands twice, or comes through a merge. */
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
/** Whether a node already reads as this value. */
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
/**
* Sorts the edits of one fix; insertions at one place become one, in the order given.
*
* @returns undefined where two of them overlap.
*/
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
/** Applies sorted edits that do not overlap. */
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
/**
* Applies fixes to a text, each of them whole or not at all, the earlier in the list the sooner. A fix that overlaps or touches one that is
* applied already, or is parted from it by nothing but white space, commas and comments, is left for the next pass: two fixes that insert the
* same missing parent, or remove the last two fields of a mapping, are right one after the other and wrong together.
*
* @param fixes the edits of each fix; a fix whose own edits overlap is left.
*/
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
/** For each fix those that cannot be applied together with it. */
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
/** The offset of the first character at or behind `offset` that is no white space, comma or part of a comment. */
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
/** The edit that replaces a part of a string: `SourceText.splice` has written the new text as the string's style needs it. Throws a Refusal. */
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
/** Nothing on the way to a value may be shared, and no key may stand twice. */
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
/** Drafts the edits for children that go and children that come. Comments always stay. */
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
/** All children go: what comes takes the place of the first, else the collection becomes `{}` or `[]`. */
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
/**
* Removes the children that end a text without a final newline, so that the text has none afterwards either.
*
* @returns the index of the first child that is done with.
*/
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
/** Removes the lines of a child; the comments on them get lines of their own. */
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
/** The end of the line above a child; with its suppressions above the end of the line above these. */
function endAbove(draft, child, withSuppressions) {
	const { page } = draft;
	let end = page.previousLineEnd(child.start);
	while (withSuppressions && suppression.test(page.text.slice(page.lineStart(end), end))) end = page.previousLineEnd(end);
	return end;
}
/** Without this child, what follows it must not become a part of the block scalar above. */
function guardScalarAbove(draft, above, child) {
	const { page } = draft;
	const next = page.nextLineStart(child.end);
	if (next === void 0 || above.kind !== "scalar") return;
	if (keepsBlankLines(page.text, above) && page.text.slice(next, page.lineEnd(next)).trim() === "") refuse("a kept blank line follows");
	if (isDeepComment(draft, child.end, page.column(child.start))) refuse("a comment would become text");
}
/** Whether the next line that is not blank is a comment indented by more than `column`: behind a block scalar it would be text. */
function isDeepComment(draft, lineEnd, column) {
	const { page } = draft;
	for (let from = page.nextLineStart(lineEnd); from !== void 0; from = page.nextLineStart(from)) {
		const content = page.skipSpaces(from);
		if (content >= page.text.length) return false;
		if (!"\r\n".includes(page.text[content])) return page.text[content] === "#" && content - from > column;
	}
	return false;
}
/** Behind the last line of a child, and behind the comments that are indented more than the child: they speak of what is in it. */
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
/** The comments of a part of the text, each with a line break and the indentation of what follows behind it. */
function ownLines(draft, box, from, to) {
	const { page } = draft;
	return page.commentsIn(from, to).map((comment) => comment.text + page.newline + " ".repeat(box.column)).join("");
}

// src/fix/arrange-block.ts
/** Drafts the edits of a block mapping or list; `write` gives the lines of a new child in the style of its siblings. */
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
/** The style of new lines in a block collection: that of the siblings, else that of the document. */
function blockStyle(draft, node, children, literalColumn) {
	const { page, style } = draft;
	let { step, listStep } = style;
	let dash = 2;
	if (node.kind === "map") {
		const of = (kind) => {
			for (const entry of node.entries) if (entry.value.kind === kind) return stepOf(page, entry.key, entry.value);
		};
		step = of("map") || step;
		listStep = of("sequence") ?? listStep;
	} else {
		const first = children[0];
		if (first.node.kind === "map" && first.node.style === "block" && first.node.start < page.lineEnd(first.start)) dash = Math.min(Math.max(first.node.start - first.start, 2), 8);
	}
	return {
		...style,
		step: Math.max(step, 1),
		listStep,
		dash,
		newline: page.newline,
		literal: literalColumn !== void 0
	};
}
/** Right behind the colon of a key; undefined for a key of a flow mapping that has none. Refuses `? key`. */
function colonBehind(draft, key) {
	const { page } = draft;
	const start = page.start(key);
	const before = page.skipSpacesBefore(start);
	if (page.text[before - 1] === "?" && before < start) refuse("a key behind a question mark");
	const at = page.skipSpaces(page.end(key));
	return page.text[at] === ":" ? at + 1 : void 0;
}
/** An entry of a block mapping, as far as its lines go. */
function entryChild(draft, key, value) {
	if (colonBehind(draft, key) === void 0) refuse("a key without a colon");
	const start = draft.page.start(key);
	return {
		start,
		end: Math.max(draft.page.lineEnd(start), draft.page.blockEnd(value)),
		node: value
	};
}
/** The items of a block list, as far as their lines go. */
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
/** The same map with other values. */
function mapValues(map, convert) {
	return new Map([...map].map(([key, value]) => [key, convert(value, key)]));
}

// src/fix/flow.ts
/** The children of a flow collection, in order. */
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
/** The style of what stands inside a flow collection, from what is in it already; `outer` is that of the collection around it. */
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
/** Drafts the edits for children that go and children that come. Refuses where a comment would be lost. */
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
/** Writes between the brackets of a collection that has no children, or loses them all. */
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
/** Removes children with the commas that parted them; some others stay. */
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
/** The text of a flow value that replaces `node`; the style is that of the collection around it. */
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
/**
* The fields of the mapping at `path` (from the root of the document) of an object, in the order in which people write them; none where there
* is no convention.
*/
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
/**
* Where a key goes among its siblings: behind the sibling with this index, -1 for the very first place. It follows `order`; siblings that
* stand in alphabetical order and not in that one (as `kubectl get -o yaml` writes them) stay in alphabetical order.
*/
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
/** Groups new keys by the index of the entry behind which a person would put them. */
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
/** Puts another value in the place of one. */
function replaceValue(draft, node, slot, value) {
	guardDropped(node);
	const { page } = draft;
	const old = node.kind === "scalar" ? node : void 0;
	const quote = old?.style === "single" ? "single" : old?.style === "double" ? "double" : draft.style.quote;
	const quoteAlways = old !== void 0 && typeof old.value === "string" && (old.style === "single" || old.style === "double");
	if (slot.flow) {
		const text = typeof value === "object" && value !== null ? flowValue(value, slot.flow) : scalarText(value, true, slot.flow.json ? "double" : quote, slot.flow.json || quoteAlways);
		replaceInFlow(draft, node, text, slot.after);
		return;
	}
	const { behind, after, column } = slot.block;
	if (behind === "nothing") refuse("the root of a document does not become something else");
	const end = page.blockEnd(node);
	const style = {
		...draft.style,
		step: Math.max(draft.style.step, 1),
		dash: 2,
		newline: page.newline,
		literal: !isDeepComment(draft, end, column)
	};
	const { head, lines } = blockValue(value, column, behind, style, quote, quoteAlways);
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
/** Fills `{}` or `[]`: in a block document with block children, in a flow document between the brackets. */
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
/** The style of what is around a flow collection; in a block collection that of a single line. */
function flowAround(draft, slot) {
	return slot.flow ?? {
		newline: draft.page.newline,
		quote: draft.style.quote,
		json: false,
		compact: false
	};
}

// src/fix/tree.ts
/** Drafts the smallest edits that make a document as `change` wants its root. Throws a Refusal. */
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
/** Between the items that two lists share at their beginnings and ends, items are replaced, then removed or added. */
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
/**
* Turns what a rule wants changed into the smallest text edits.
*
* All intents of one fix speak of the manifests as they are: an index of a list means the item that has it now, and two intents that need the
* same missing parent share it. Comments, anchors, quotes, indentation and line ends stay; comments on removed lines get lines of their own.
*
* @param intents the intents of one fix, of any documents and files.
* @returns the edits, by file and offset, without overlaps; none where the manifest is as wanted already; undefined where the fix would have to
* write through an alias, an anchor or a merge key, into a generated file or a template, where it would lose a comment, or where the intents
* contradict each other or the manifest (a field of a scalar).
*/
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

export { applyEdits as n, editsFor as t };