// src/output/cell-width.ts
/** Code points that take two cells of a terminal: East Asian wide and full-width characters, and emoji (Unicode EastAsianWidth). */
const WIDE = [
	[4352, 4447],
	[8986, 8987],
	[9193, 9196],
	[11904, 12350],
	[12353, 13311],
	[13312, 19903],
	[19968, 42191],
	[43360, 43391],
	[44032, 55203],
	[63744, 64255],
	[65072, 65135],
	[65280, 65376],
	[65504, 65510],
	[127744, 128591],
	[128640, 128767],
	[129280, 129535],
	[129648, 129791],
	[131072, 262141]
];
const ZERO = /^(?:\p{Mn}|\p{Me}|\u200c|\u200d)$/u;
/** How many cells of a terminal a text takes; it holds nothing that `visible` would escape. */
function cellWidth(text) {
	if (/^[\u0000-\u007f]*$/.test(text)) return text.length;
	let width = 0;
	for (const character of text) width += widthOf(character);
	return width;
}
function widthOf(character) {
	const code = character.codePointAt(0) ?? 0;
	if (code < 768) return 1;
	if (ZERO.test(character)) return 0;
	return WIDE.some(([from, to]) => code >= from && code <= to) ? 2 : 1;
}

// src/output/wrap.ts
/**
* Breaks a text at its spaces into lines of at most `width` cells; a longer word stands alone and is not broken, so that names and paths
* can be copied. No line begins with what a CI log would take for a command.
*/
function wrap(text, width) {
	const lines = [];
	let line = "";
	let used = 0;
	for (const word of text.split(" ")) {
		const cells = cellWidth(word);
		if (line && used + 1 + cells > width && !/^(?:::|##)/.test(word)) {
			lines.push(line);
			line = word;
			used = cells;
		} else {
			used += cells + (line ? 1 : 0);
			line = line ? `${line} ${word}` : word;
		}
	}
	lines.push(line);
	return lines;
}

export { cellWidth as n, wrap as t };