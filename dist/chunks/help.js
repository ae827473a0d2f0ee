import { VERSION } from "./names.js";
import { commands } from "./command.js";

// src/cli/help.ts
function programHelp() {
	return `seaworthy ${VERSION}: finds what will break in production, in Kubernetes manifests.

Usage:
${columns([
		...commands.map((command) => [command.usage, command.summary]),
		["seaworthy --version", ""],
		["seaworthy COMMAND --help", "flags and examples of a command"]
	])}

Examples:
${columns([
		["seaworthy lint", "this folder and what is below it"],
		["helm template . | seaworthy lint -", "what a chart renders"],
		["seaworthy explain prestop-missing", "what a rule finds, and why it hurts"]
	])}
`;
}
function commandHelp(command) {
	const flags = command.flags.filter((flag) => flag.reserved === void 0);
	return `${[
		`${command.usage}: ${command.summary}.`,
		`Flags:\n${columns(flags.map((flag) => [nameOf(flag), flag.summary]))}`,
		`Examples:\n${columns(command.examples)}`,
		...command.notes ?? []
	].join("\n\n")}\n`;
}
function nameOf(flag) {
	return `${flag.short ? `-${flag.short}, ` : ""}--${flag.name}${flag.value === void 0 ? "" : ` ${flag.value}`}`;
}
function columns(rows) {
	const width = Math.max(...rows.map(([left]) => left.length));
	return rows.map(([left, right]) => `  ${left.padEnd(width + 2)}${right}`.trimEnd()).join("\n");
}

export { commandHelp, programHelp };