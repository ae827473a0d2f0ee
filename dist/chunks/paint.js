// src/output/paint.ts
const CODES = {
	error: "1;31",
	warning: "1;33",
	info: "1;36"
};
/** `color: false` gives plain text: no escape sequence at all. */
function paintWith(color) {
	const wrap = (code, text) => color && text ? `\u001b[${code}m${text}\u001b[0m` : text;
	return {
		severity: (severity, text) => wrap(CODES[severity], text),
		strong: (text) => wrap("1", text),
		faint: (text) => wrap("2", text),
		good: (text) => wrap("32", text)
	};
}

export { paintWith as t };