import { nearest } from "./names.js";
import { UsageError, reportFailure, surviveClosedPipes } from "./start.js";
import { presets } from "./core.js";
import fs from "node:fs";
import { parseArgs } from "node:util";

// src/cli/arguments.ts
function readArguments(command, argv) {
	const options = Object.fromEntries(command.flags.map((flag) => [flag.name, {
		type: flag.value === void 0 || flag.optional ? "boolean" : "string",
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
	const taken = /* @__PURE__ */ new Set();
	const following = (flag, index) => {
		const next = tokens.find((token) => token.index === index + 1);
		if (next?.kind !== "positional" || !flag.optional?.test(next.value)) return void 0;
		taken.add(next.index);
		return next.value;
	};
	for (const token of tokens) {
		if (token.kind === "positional" && !taken.has(token.index)) positionals.push(token.value);
		if (token.kind !== "option") continue;
		const flag = command.flags.find((candidate) => candidate.name === token.name);
		if (!flag) throw new UsageError(unknownFlag(command, token.rawName));
		if (flag.reserved !== void 0) throw new UsageError(`--${flag.name}: ${flag.reserved}`);
		values.set(flag.name, [...values.get(flag.name) ?? [], valueFor(flag, token, following(flag, token.index))]);
	}
	return {
		positionals,
		has: (flag) => values.has(flag),
		value: (flag) => values.get(flag)?.at(-1),
		list: (flag) => values.get(flag)?.flatMap((value) => value.split(",")).map((value) => value.trim()).filter(Boolean)
	};
}
function valueFor(flag, token, next) {
	if (flag.optional && token.value === void 0) return next ?? "";
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

// src/cli/commands.ts
const shells = [
	"bash",
	"zsh",
	"fish"
];
const colors = [{
	name: "color",
	summary: "use colours, even where standard output is no terminal"
}, {
	name: "no-color",
	summary: "use no colours"
}];
const grouped = (group, flags) => flags.map((flag) => ({
	...flag,
	group
}));
const help = {
	name: "help",
	short: "h",
	summary: "show this help"
};
const commands = [
	{
		name: "lint",
		usage: "seaworthy lint [paths...]",
		summary: "find what will break in production",
		takes: "file",
		flags: [
			...grouped("What is linted", [
				{
					name: "config",
					value: "FILE",
					takes: "file",
					summary: "this configuration for every file"
				},
				{
					name: "no-config",
					summary: "no configuration at all"
				},
				{
					name: "context",
					value: "DIR|none",
					takes: "folder",
					summary: "what the files are judged within; default: their repository"
				},
				{
					name: "stdin-filename",
					value: "NAME",
					summary: "the file that standard input stands for"
				},
				{
					name: "kubernetes-version",
					value: "VERSION",
					summary: "1.30, or a range: 1.28-1.33"
				}
			]),
			...grouped("Which findings", [
				{
					name: "preset",
					value: "NAME,...",
					takes: "preset",
					list: true,
					summary: "rules to start from instead of those that the config extends"
				},
				{
					name: "only",
					value: "RULE,...",
					takes: "rule",
					list: true,
					summary: "just these rules"
				},
				{
					name: "rule",
					value: "RULE=SEVERITY,...",
					takes: "rule=severity",
					list: true,
					summary: "off, info, warning or error for a rule"
				},
				{
					name: "since",
					value: "COMMIT",
					summary: "only what changed since HEAD left it (a branch, a tag, a commit), and what that causes"
				},
				{
					name: "diff",
					value: "FILE|-",
					takes: "file",
					summary: "only what a unified diff touches"
				},
				{
					name: "baseline",
					value: "FILE",
					takes: "file",
					summary: "only what this baseline does not hold"
				},
				{
					name: "write-baseline",
					value: "FILE",
					optional: /\.json$/i,
					takes: "file",
					summary: "write what is found now to a baseline (default seaworthy-baseline.json)"
				},
				{
					name: "prune-baseline",
					summary: "take out of the baseline what is gone"
				}
			]),
			...grouped("Repairs", [
				{
					name: "fix",
					summary: "repair what can be repaired safely"
				},
				{
					name: "fix-dry-run",
					summary: "show the repairs as a unified diff, and write nothing"
				},
				{
					name: "unsafe-fixes",
					summary: "with --fix or --fix-dry-run: also repairs that somebody has to look at"
				}
			]),
			...grouped("Report", [
				{
					name: "format",
					value: "FORMAT",
					takes: "format",
					summary: "pretty (default), json, sarif, github, gitlab, junit, markdown"
				},
				{
					name: "output",
					value: "FILE",
					takes: "file",
					summary: "write the report to a file instead of standard output"
				},
				{
					name: "fail-on",
					value: "SEVERITY",
					takes: "severity",
					summary: "error, warning (default) or info: from here on the exit code is 1"
				},
				{
					name: "fail-on-not-linted",
					summary: "exit code 1 when something was not linted (templates, ...)"
				},
				{
					name: "statistics",
					summary: "how many findings each rule and each folder has, instead of the findings"
				},
				{
					name: "explain-config",
					value: "FILE",
					takes: "file",
					summary: "which rules hold for a file, with which options, and why; lints nothing"
				},
				...colors,
				help
			]),
			{
				name: "render",
				summary: "",
				reserved: "charts and kustomizations are not rendered yet: write \"helm template . | seaworthy lint -\""
			},
			{
				name: "plugin",
				value: "NAME",
				summary: "",
				reserved: "plugins are not there yet"
			}
		],
		examples: [
			["seaworthy lint", "this folder and what is below it"],
			["seaworthy lint deploy/ 'apps/**/*.yaml'", "folders, files, patterns"],
			["helm template . | seaworthy lint -", "what a chart renders"],
			["seaworthy lint --format sarif --output seaworthy.sarif", "for code scanning"],
			["seaworthy lint --preset recommended,resources --fail-on error", "more rules; only errors fail"],
			["seaworthy lint --fix-dry-run", "what would be repaired"],
			["seaworthy lint --since main", "what this branch causes"],
			["seaworthy lint --write-baseline", "accept what there is; from then on --baseline seaworthy-baseline.json"],
			["seaworthy lint --statistics", "what there is most of"],
			["seaworthy lint --explain-config deploy/web.yaml", "why a rule is on or off there"]
		],
		notes: [
			"Paths are files, folders, patterns, and \"-\" for standard input. Hidden folders, node_modules, vendor and what .gitignore hides are left out unless they are named.",
			"The nearest seaworthy.yaml upwards from a file is its configuration; \"seaworthy init\" writes one.",
			"On one object, with a reason: \"# seaworthy-ignore RULE -- reason\" above it, or the annotation \"seaworthy.dev/ignore\"."
		],
		topics: [
			["Presets", Object.entries(presets)],
			["Exit codes", [
				["0", "nothing found at or above --fail-on"],
				["1", "findings at or above --fail-on, or something that could not be read"],
				["2", "wrong usage or configuration: nothing was linted"],
				["3", "a defect of seaworthy"]
			]],
			["Environment", [
				["NO_COLOR", "no colours, unless --color says so"],
				["FORCE_COLOR", "colours where standard output is no terminal"],
				["NODE_COMPILE_CACHE", "the folder where compiled code is kept for the next run (default: that for temporary files)"],
				["NODE_DISABLE_COMPILE_CACHE", "any value: nothing is kept"]
			]]
		]
	},
	{
		name: "rules",
		usage: "seaworthy rules",
		summary: "list every rule",
		flags: [
			{
				name: "format",
				value: "FORMAT",
				takes: ["pretty", "json"],
				summary: "pretty (default) or json"
			},
			...colors,
			help
		],
		examples: [["seaworthy rules", "id, severity, presets and what is wrong"], ["seaworthy rules --format json", "for programs"]]
	},
	{
		name: "explain",
		usage: "seaworthy explain RULE",
		summary: "what a rule finds, why it hurts, its options",
		takes: "rule",
		flags: [...colors, help],
		examples: [["seaworthy explain prestop-missing", ""], ["seaworthy explain kube-linter/unset-memory-requirements", "the rule that answers for the check of another linter"]]
	},
	{
		name: "init",
		usage: "seaworthy init [folder]",
		summary: "look at the repository and write a commented seaworthy.yaml that fits",
		takes: "folder",
		flags: [{
			name: "dry-run",
			summary: "print the configuration, and write nothing"
		}, help],
		examples: [
			["seaworthy init", "this folder"],
			["seaworthy init deploy/", "the configuration goes into deploy/"],
			["seaworthy init --dry-run", "what it would write"]
		],
		notes: ["It says what it saw and where: Helm, Kustomize, Argo CD, Flux, the provider, Kubernetes versions, configurations of other linters. Nothing is started, nothing is sent anywhere.", "A configuration that is there already is not overwritten."]
	},
	{
		name: "migrate",
		usage: "seaworthy migrate [folder]",
		summary: "take over configuration and ignores of kube-linter, kube-score, polaris, checkov, trivy",
		takes: "folder",
		flags: [
			{
				name: "dry-run",
				summary: "print the configuration and the changes of manifests as a diff, and write nothing"
			},
			{
				name: "config-only",
				summary: "leave the manifests alone"
			},
			help
		],
		examples: [["seaworthy migrate --dry-run", "what it would write"], ["seaworthy migrate", "this folder and what is below it"]],
		notes: ["Rules go into seaworthy.yaml; a check without a rule of ours is written there as a comment. Ignores in manifests become the annotation \"seaworthy.dev/ignore\" or comments beside those that are there, which stay."]
	},
	{
		name: "completion",
		usage: "seaworthy completion SHELL",
		summary: "print the completion script of bash, zsh or fish",
		takes: shells,
		flags: [help],
		examples: [
			["source <(seaworthy completion bash)", "in ~/.bashrc"],
			["seaworthy completion zsh > \"${fpath[1]}/_seaworthy\"", "once"],
			["seaworthy completion fish > ~/.config/fish/completions/seaworthy.fish", "once"]
		]
	}
];

// src/cli/command.ts
const implementations = {
	lint: async () => (await import("./lint-command.js")).lintCommand,
	rules: async () => (await import("./rules-command.js")).rulesCommand,
	explain: async () => (await import("./explain-command.js")).explainCommand,
	init: async () => (await import("./init-command.js")).initCommand,
	migrate: async () => (await import("./migrate-command.js")).migrateCommand,
	completion: async () => (await import("./completion-command.js")).completionCommand
};
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

export { commands, runCommand, shells };