// src/output/counts.ts
/** Most severe first. */
const severities = [
	"error",
	"warning",
	"info"
];
/** 0 for `error`, 2 for `info`. */
function rank(severity) {
	return severities.indexOf(severity);
}
/** The items, most severe first, otherwise in their order. */
function bySeverity(items) {
	return severities.flatMap((severity) => items.filter((item) => item.severity === severity));
}
/** `1 error`, `2 errors`, `1,204 files`. */
function count(number, one, many = `${one}s`) {
	return `${String(number).replace(/\B(?=(?:\d{3})+$)/g, ",")} ${number === 1 ? one : many}`;
}
/** `3 errors, 1 warning`: what there is, most severe first; empty where there is nothing. */
function severityCounts({ errors, warnings, infos }) {
	return [
		errors && count(errors, "error"),
		warnings && count(warnings, "warning"),
		infos && count(infos, "info", "infos")
	].filter(Boolean).join(", ");
}
/** `41 ms`, `2.3 s`, `1 min 4 s`. */
function duration(milliseconds) {
	if (milliseconds < 1e3) return `${Math.round(milliseconds)} ms`;
	if (milliseconds < 6e4) return `${(milliseconds / 1e3).toFixed(1)} s`;
	const seconds = Math.round(milliseconds / 1e3);
	return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

export { severities as a, rank as i, count as n, severityCounts as o, duration as r, bySeverity as t };