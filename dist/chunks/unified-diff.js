// src/fix/line-diff.ts
/** Beyond this many differing lines in one stretch without a common unique line the stretch counts as replaced: it bounds time and memory. */
const mostDifferences = 400;
/**
* What turns one list of lines into the other, in order and not touching. Lines that stand exactly once in both lists part the problem; what
* is between them is compared by Myers' greedy algorithm (E. Myers, "An O(ND) Difference Algorithm and Its Variations", 1986).
*/
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
/** The longest run, in both orders, of lines that stand once in either part. */
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
/** The longest subsequence of pairs whose first numbers ascend; the second ones do already. */
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
/** Myers' algorithm on one stretch; the whole stretch as one change where more than `mostDifferences` lines differ. */
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
/**
* The difference of two texts in the unified format that `patch` and `git apply` read; the empty string where they are equal.
*
* @param path the file's path, with `/`; it stands behind `a/` and `b/` in the header, quoted as git does where it holds quotes or controls.
*/
function unifiedDiff(path, before, after) {
	const old = linesOf(before);
	const new_ = linesOf(after);
	const changes = diffLines(old, new_);
	if (changes.length === 0) return "";
	const out = [`--- ${quotedPath(`a/${path}`)}\n`, `+++ ${quotedPath(`b/${path}`)}\n`];
	for (const hunk of hunksOf(changes)) writeHunk(out, hunk, old, new_);
	return out.join("");
}
/** Changes with no more unchanged lines between them than both need as context. */
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
/** First line and number of lines; an empty extent names the line before it, and one line needs no number. */
function extent(start, end) {
	const count = end - start;
	return count === 1 ? `${start + 1}` : `${count === 0 ? start : start + 1},${count}`;
}
function writeLine(out, mark, line) {
	out.push(mark, line);
	if (!line.endsWith("\n")) out.push("\n\\ No newline at end of file\n");
}
/** Lines with their line breaks; the last one may have none. */
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
	if (!/[\x00-\x1f\x7f"\\]/.test(path)) return path;
	return `"${path.replace(/[\x00-\x1f\x7f"\\]/g, (char) => char === "\"" || char === "\\" ? `\\${char}` : `\\${char.charCodeAt(0).toString(8).padStart(3, "0")}`)}"`;
}

export { unifiedDiff as t };