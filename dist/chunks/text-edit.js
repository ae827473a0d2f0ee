// src/fix/text-edit.ts
/** Turns lines and columns of a text into offsets. A byte order mark is no column, as in `ParsedFile`. */
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
	/** The offset of a 1-based line and column; what lies outside of the text counts as its nearest end. */
	offset(line, column) {
		const start = this.starts[line - 1];
		return start === void 0 ? this.length : Math.min(start + column - 1, this.length);
	}
	/** The edit by offsets. */
	edit({ range, text }) {
		return {
			start: this.offset(range.start.line, range.start.column),
			end: this.offset(range.end.line, range.end.column),
			text
		};
	}
};

export { TextOffsets as t };