// src/cli/commands.ts
const help = {
	name: "help",
	short: "h",
	summary: "show this help"
};
/** Everything that the command line understands; help, parsing and "did you mean" read it. */
const commands = [
	{
		name: "lint",
		usage: "seaworthy lint [paths...]",
		summary: "find what will break in production",
		flags: [
			{
				name: "format",
				value: "FORMAT",
				summary: "pretty (default), json, sarif, github, gitlab, junit, markdown"
			},
			{
				name: "output",
				value: "FILE",
				summary: "write the report to a file instead of standard output"
			},
			{
				name: "preset",
				value: "NAME,...",
				list: true,
				summary: "rules to start from instead of those that the config extends"
			},
			{
				name: "only",
				value: "RULE,...",
				list: true,
				summary: "just these rules"
			},
			{
				name: "rule",
				value: "RULE=SEVERITY,...",
				list: true,
				summary: "off, info, warning or error for a rule"
			},
			{
				name: "fail-on",
				value: "SEVERITY",
				summary: "error, warning (default) or info: from here on the exit code is 1"
			},
			{
				name: "fail-on-not-linted",
				summary: "exit code 1 when something was not linted (templates, ...)"
			},
			{
				name: "config",
				value: "FILE",
				summary: "this configuration for every file"
			},
			{
				name: "no-config",
				summary: "no configuration at all"
			},
			{
				name: "kubernetes-version",
				value: "VERSION",
				summary: "1.30, or a range: 1.28-1.33"
			},
			{
				name: "context",
				value: "DIR|none",
				summary: "what the files are judged within; default: their repository"
			},
			{
				name: "stdin-filename",
				value: "NAME",
				summary: "the file that standard input stands for"
			},
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
			},
			{
				name: "color",
				summary: "use colours, even where standard output is no terminal"
			},
			{
				name: "no-color",
				summary: "use no colours"
			},
			help,
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
			["seaworthy lint --fix-dry-run", "what would be repaired"]
		],
		notes: ["Hidden folders, node_modules, vendor and what .gitignore hides are left out unless they are named.", "Exit codes: 0 nothing found; 1 findings at or above --fail-on, or something that could not be read; 2 wrong usage or configuration; 3 a defect of seaworthy."]
	},
	{
		name: "rules",
		usage: "seaworthy rules",
		summary: "list every rule",
		flags: [
			{
				name: "format",
				value: "FORMAT",
				summary: "pretty (default) or json"
			},
			{
				name: "color",
				summary: "use colours, even where standard output is no terminal"
			},
			{
				name: "no-color",
				summary: "use no colours"
			},
			help
		],
		examples: [["seaworthy rules", "id, severity, presets and what is wrong"], ["seaworthy rules --format json", "for programs"]]
	},
	{
		name: "explain",
		usage: "seaworthy explain RULE",
		summary: "what a rule finds, why it hurts, its options",
		flags: [
			{
				name: "color",
				summary: "use colours, even where standard output is no terminal"
			},
			{
				name: "no-color",
				summary: "use no colours"
			},
			help
		],
		examples: [["seaworthy explain prestop-missing", ""], ["seaworthy explain kube-linter/unset-memory-requirements", "the rule that answers for the check of another linter"]]
	},
	{
		name: "init",
		usage: "seaworthy init [folder]",
		summary: "write a commented seaworthy.yaml",
		flags: [help],
		examples: [["seaworthy init", ""], ["seaworthy init deploy/", ""]],
		notes: ["A configuration that is there already is not overwritten."]
	}
];

export { commands as t };