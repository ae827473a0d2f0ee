import { m as LOG_COMMAND } from "./start.js";

// src/output/json-text.ts
/**
* Characters that must not reach a terminal or log raw; inside JSON they can only stand in strings, where an escape means the same.
* `JSON.stringify` itself escapes U+0000 to U+001F and halves of surrogate pairs.
*/
const RAW = /[\u007f-\u009f\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff]/g;
/** JSON of plain data, without a character or a command that a terminal or a CI log would obey; parsing gives the same data. */
function jsonText(value, indent) {
	return JSON.stringify(value, void 0, indent).replace(RAW, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`).replace(LOG_COMMAND, "\\u0023#");
}

export { jsonText as t };