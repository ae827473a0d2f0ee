import { HOMEPAGE, VERSION } from "./names.js";
import { wrap } from "./report.js";
import { commands } from "./command.js";
import { terminalWidth } from "./start.js";

// src/cli/help.ts
const maxLeft = 36;
function programHelp() {
	const usage = [
		...commands.map((command) => [command.usage, command.summary]),
		["seaworthy --version", "the version"],
		["seaworthy COMMAND --help", "flags, examples and more about a command"]
	];
	return page([
		[`seaworthy ${VERSION}: finds what will break in production, in Kubernetes manifests.`],
		section("Usage", usage),
		section("Examples", [
			["seaworthy init", "a configuration that fits this repository"],
			["seaworthy lint --statistics", "what there is most of"],
			["seaworthy lint", "this folder and what is below it"],
			["seaworthy explain prestop-missing", "what a rule finds, and why it hurts"],
			["seaworthy lint --fix-dry-run", "what can be repaired"],
			["helm template . | seaworthy lint -", "what a chart renders"]
		]),
		[`More: ${HOMEPAGE}`]
	]);
}
function commandHelp(command) {
	const flags = command.flags.filter((flag) => flag.reserved === void 0);
	const groups = [...new Set(flags.map((flag) => flag.group ?? "Flags"))];
	const ofGroup = (group) => flags.filter((flag) => (flag.group ?? "Flags") === group);
	const left = Math.max(...flags.map((flag) => nameOf(flag).length).filter((length) => length <= maxLeft));
	return page([
		fold(`${command.usage}: ${command.summary}.`),
		...groups.map((group) => section(group, ofGroup(group).map((flag) => [nameOf(flag), flag.summary]), left)),
		section("Examples", command.examples),
		...(command.topics ?? []).map(([title, rows]) => section(title, rows)),
		...(command.notes ?? []).map(fold)
	]);
}
function nameOf(flag) {
	const value = flag.value === void 0 ? "" : flag.optional ? ` [${flag.value}]` : ` ${flag.value}`;
	return `${flag.short ? `-${flag.short}, ` : ""}--${flag.name}${value}`;
}
const page = (parts) => `${parts.map((lines) => lines.join("\n")).join("\n\n")}\n`;
const columns = () => Math.max(60, Math.min(terminalWidth(), 120));
const fold = (text) => wrap(text, columns());
function section(title, rows, atLeast = 0) {
	const width = Math.max(atLeast, ...rows.map(([left]) => left.length).filter((length) => length <= maxLeft)) + 2;
	return [`${title}:`, ...rows.flatMap(([left, right]) => {
		if (right === "") return [`  ${left}`];
		const lines = wrap(right, Math.max(20, columns() - width - 2)).map((line) => `${" ".repeat(width + 2)}${line}`);
		if (left.length > maxLeft) return [`  ${left}`, ...lines];
		return [`  ${left.padEnd(width)}${lines[0].trimStart()}`, ...lines.slice(1)];
	})];
}

export { commandHelp, programHelp };