// src/text/did-you-mean.ts
/** Beyond this many characters a word is no typing error of a name of ours; it also bounds the work on hostile input. */
const longest = 100;
/**
* How many single-character insertions, deletions, replacements and swaps of neighbours turn one word into the other
* (optimal string alignment distance), counted up to `limit`.
*
* @param limit the answer is `limit + 1` as soon as the distance is known to be larger.
*/
function editDistance(from, to, limit = Number.POSITIVE_INFINITY) {
	if (Math.abs(from.length - to.length) > limit) return limit + 1;
	let beforeLast = [];
	let last = Array.from({ length: to.length + 1 }, (_, index) => index);
	for (let i = 1; i <= from.length; i++) {
		const row = [i];
		let smallest = i;
		for (let j = 1; j <= to.length; j++) {
			const replaced = last[j - 1] + (from[i - 1] === to[j - 1] ? 0 : 1);
			let cost = Math.min(replaced, last[j] + 1, row[j - 1] + 1);
			if (i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1]) cost = Math.min(cost, beforeLast[j - 2] + 1);
			row.push(cost);
			if (cost < smallest) smallest = cost;
		}
		if (smallest > limit && Math.min(...last) > limit) return limit + 1;
		beforeLast = last;
		last = row;
	}
	return Math.min(last[to.length], limit + 1);
}
/**
* The candidate that a person most likely meant by `word`: the nearest one, letter case aside, if no more than about a third of the
* word differs; of equally near ones the first. A candidate that the word is the beginning of, or that holds its parts (split at
* `-`, `_`, `/`, `.`) in another order, is taken where nothing is near.
*
* @returns undefined where nothing is near enough to be worth a "did you mean".
*/
function nearest(word, candidates) {
	if (word === "" || word.length > longest) return void 0;
	const lower = word.toLowerCase();
	const parts = partsOf(lower);
	let best;
	let limit = Math.max(1, Math.floor(word.length / 3));
	let fallback;
	for (const candidate of candidates) {
		const other = candidate.toLowerCase();
		if (other === lower) return candidate;
		const distance = editDistance(lower, other, limit);
		if (distance <= limit && distance < Math.max(lower.length, other.length)) {
			best = candidate;
			limit = distance - 1;
			if (limit < 1) return best;
		}
		if (fallback === void 0 && (lower.length >= 4 && other.startsWith(lower) || partsOf(other) === parts)) fallback = candidate;
	}
	return best ?? fallback;
}
function partsOf(name) {
	return name.split(/[-_/.]/).sort().join("-");
}

export { nearest as t };