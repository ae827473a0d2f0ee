import { t as nearest } from "./did-you-mean.js";
import { c as reportFailure, d as surviveClosedPipes, r as UsageError } from "./start.js";
import { t as commands } from "./commands.js";
import fs from "node:fs";
import { parseArgs } from "node:util";

// src/cli/arguments.ts
/**
* Reads the arguments of a command. What follows `--` is no flag.
*
* @throws UsageError for a flag that does not exist, lacks its value, has one too many, or is reserved.
*/
function readArguments(command, argv) {
	const options = Object.fromEntries(command.flags.map((flag) => [flag.name, {
		type: flag.value === void 0 ? "boolean" : "string",
		multiple: true,
		...flag.short && { short: flag.short }
	}]));
	const { tokens } = parseArgs({
		args: [...argv],
		options,
		strict: false,
		allowPositionals: true,
		tokens: true
	});
	const values = /* @__PURE__ */ new Map();
	const positionals = [];
	for (const token of tokens) {
		if (token.kind === "positional") positionals.push(token.value);
		if (token.kind !== "option") continue;
		const flag = command.flags.find((candidate) => candidate.name === token.name);
		if (!flag) throw new UsageError(unknownFlag(command, token.rawName));
		if (flag.reserved !== void 0) throw new UsageError(`--${flag.name}: ${flag.reserved}`);
		values.set(flag.name, [...values.get(flag.name) ?? [], valueFor(flag, token)]);
	}
	return {
		positionals,
		has: (flag) => values.has(flag),
		value: (flag) => values.get(flag)?.at(-1),
		list: (flag) => values.get(flag)?.flatMap((value) => value.split(",")).map((value) => value.trim()).filter(Boolean)
	};
}
function valueFor(flag, token) {
	if (flag.value === void 0) {
		if (token.value !== void 0) throw new UsageError(`--${flag.name} takes no value`);
		return "";
	}
	const { value, inlineValue } = token;
	if (value === void 0 || value === "" || !inlineValue && value.length > 1 && value.startsWith("-")) throw new UsageError(`--${flag.name} needs a value: --${flag.name} ${flag.value}`);
	return value;
}
function unknownFlag(command, raw) {
	if (!raw.startsWith("--")) return `there is no flag "${raw}"; a file whose name begins with a dash is written ./-name or stands behind --`;
	const names = command.flags.filter((flag) => flag.reserved === void 0).map((flag) => `--${flag.name}`);
	const meant = nearest(raw, names);
	return `there is no flag "${raw}"${meant === void 0 ? "" : `; did you mean "${meant}"?`} ("seaworthy ${command.name} --help" shows them)`;
}

// src/cli/command.ts
const implementations = {
	lint: async () => (await import("./lint-command.js")).lintCommand,
	rules: async () => (await import("./rules-command.js")).rulesCommand,
	explain: async () => (await import("./explain-command.js")).explainCommand,
	init: async () => (await import("./init-command.js")).initCommand
};
/**
* Runs what the command line asks for.
*
* @param argv without node and script.
* @returns the exit code: 0, 1, 2 (wrong usage), 3 (a defect of ours).
*/
async function runCommand(argv) {
	surviveClosedPipes();
	try {
		const [name, ...rest] = argv;
		if (name === void 0 || name === "--help" || name === "-h" || name === "help") {
			const asked = name === "help" ? commands.find((command) => command.name === rest[0]) : void 0;
			const { commandHelp, programHelp } = await import("./help.js");
			if (name === void 0) {
				process.stderr.write(programHelp());
				return 2;
			}
			process.stdout.write(asked ? commandHelp(asked) : programHelp());
			return 0;
		}
		const command = commands.find((candidate) => candidate.name === name);
		if (!command) throw new UsageError(unknownCommand(name));
		if (asksForHelp(rest)) {
			process.stdout.write((await import("./help.js")).commandHelp(command));
			return 0;
		}
		const args = readArguments(command, rest);
		return await (await implementations[command.name]())(args);
	} catch (error) {
		return reportFailure(error);
	}
}
function asksForHelp(argv) {
	const end = argv.indexOf("--");
	return (end === -1 ? argv : argv.slice(0, end)).some((argument) => argument === "--help" || argument === "-h");
}
function unknownCommand(name) {
	const names = commands.map((command) => command.name);
	if (name.startsWith("-")) {
		const meant = nearest(name, ["--help", "--version"]);
		return `there is no flag "${name}" before a command${meant ? `; did you mean "${meant}"?` : ""} ("seaworthy --help" shows the commands)`;
	}
	const meant = nearest(name, names);
	if (meant === void 0 && fs.existsSync(name)) return `there is no command "${name}"; did you mean "seaworthy lint ${name}"?`;
	return `there is no command "${name}"${meant === void 0 ? "" : `; did you mean "${meant}"?`} (the commands are ${names.join(", ")})`;
}

export { runCommand };