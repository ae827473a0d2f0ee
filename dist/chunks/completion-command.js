import { engineRules, presetNames, ruleSeverities, rules } from "./core.js";
import { VERSION } from "./names.js";
import { UsageError, formatNames } from "./start.js";
import { commands, shells } from "./command.js";

// src/cli/completion/model.ts
function completionOf(commands, version, known) {
	const flagOf = (flag) => ({
		name: flag.name,
		short: flag.short,
		summary: flag.summary,
		label: flag.value ?? "",
		value: flag.value === void 0 || flag.optional ? void 0 : choiceOf(flag.takes, flag.list === true, known)
	});
	const completed = commands.map((command) => ({
		name: command.name,
		summary: command.summary,
		flags: command.flags.filter((flag) => flag.reserved === void 0).map(flagOf),
		argument: command.takes && choiceOf(command.takes, false, known)
	}));
	const help = {
		name: "help",
		summary: "show the help of a command",
		flags: [],
		argument: {
			kind: "words",
			words: known.command,
			list: false
		}
	};
	return {
		version,
		commands: [...completed, help]
	};
}
function choiceOf(takes, list, known) {
	if (takes === void 0) return { kind: "anything" };
	if (takes === "file" || takes === "folder") return { kind: takes };
	if (takes === "rule=severity") return {
		kind: "pairs",
		keys: known.rule,
		values: known.ruleSeverity
	};
	return {
		kind: "words",
		words: typeof takes === "string" ? known[takes] : takes,
		list
	};
}

// src/cli/completion-command.ts
const writers = {
	bash: async () => (await import("./bash.js")).bashCompletion,
	zsh: async () => (await import("./zsh.js")).zshCompletion,
	fish: async () => (await import("./fish.js")).fishCompletion
};
async function completionCommand(args) {
	const [shell, extra] = args.positionals;
	const known = shells.find((name) => name === shell);
	if (!known || extra !== void 0) throw new UsageError(`"seaworthy completion" takes one shell: ${shells.join(", ")}`);
	const write = await writers[known]();
	const completion = completionOf(commands, VERSION, {
		format: formatNames,
		severity: ruleSeverities.filter((severity) => severity !== "off"),
		ruleSeverity: ruleSeverities,
		preset: presetNames,
		rule: [...rules, ...engineRules].map((rule) => rule.id).sort(),
		command: commands.map((command) => command.name)
	});
	process.stdout.write(write(completion));
	return 0;
}

export { completionCommand };