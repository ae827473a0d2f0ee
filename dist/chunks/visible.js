// src/output/visible.ts
/** Messages longer than this many UTF-16 code units are cut: a name in a manifest can be megabytes long. */
const MAX_MESSAGE = 2e3;
/**
* Characters that a terminal, a log viewer or an XML reader would act on, or that nobody sees: control characters, bidirectional controls,
* line separators, zero-width characters, language tags, noncharacters, and halves of surrogate pairs. U+200C and U+200D stay: words of
* several scripts and emoji need them.
*/
const HIDDEN = /[\u0000-\u001f\u007f-\u009f\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff]|[\u{e0000}-\u{e007f}]|\p{Surrogate}/gu;
/** Azure Pipelines, TeamCity and old GitHub runners take commands that stand anywhere in a line of the log. */
const LOG_COMMAND = /##(?=\[|vso\[|teamcity\[)/g;
const SHORT = {
	"\n": "\\n",
	"\r": "\\r",
	"	": "\\t"
};
/** The text in one line, everything hidden written as an escape (`\x1b`, `\u202e`), and without a command that a CI log would obey. */
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
/** The text, or its first `max` UTF-16 code units and `…`; a surrogate pair is never halved. */
function cut(text, max = MAX_MESSAGE) {
	if (text.length <= max) return text;
	const last = text.charCodeAt(max - 1);
	return `${text.slice(0, last >= 55296 && last <= 56319 ? max - 1 : max)}…`;
}
/** A message or a name, cut and visible. */
function plain(text, max = MAX_MESSAGE) {
	return visible(cut(text, max));
}
/** Lines that a CI log would take for a command because of how they begin are given a backslash in front. */
function withoutCommands(lines) {
	return lines.replace(/^([ \t]*)(?=::|##)/gm, "$1\\");
}
/** A file name, cut and visible. One that begins like a command of a CI log is written from the working directory on: `./::error`. */
function plainFile(file) {
	const shown = plain(file, 500);
	return /^\s*(?:::|##)/.test(shown) ? `./${shown}` : shown;
}

export { visible as a, plainFile as i, cut as n, withoutCommands as o, plain as r, LOG_COMMAND as t };