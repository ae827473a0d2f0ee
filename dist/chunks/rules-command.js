import { engineRules, presetNames, rules, rulesOfPreset, withEngineRules } from "./core.js";
import { docsOf } from "./names.js";
import { paintWith } from "./report.js";
import { oneOf } from "./lint-command.js";
import { UsageError, terminalWidth, wantsColor } from "./start.js";

// src/cli/rules-command.ts
async function rulesCommand(args) {
	const [extra] = args.positionals;
	if (extra !== void 0) throw new UsageError(`"seaworthy rules" takes no path ("${extra}"); "seaworthy explain ${extra}" explains a rule`);
	const format = oneOf(args, "format", ["pretty", "json"]) ?? "pretty";
	const rows = listed();
	process.stdout.write(format === "json" ? `${JSON.stringify(rows, null, 2)}\n` : table(rows, args));
	return 0;
}
function listed() {
	const metas = withEngineRules(rules, engineRules);
	const holds = new Map(presetNames.map((name) => [name, new Set(rulesOfPreset(name, metas))]));
	const own = rules.map((rule) => ({
		id: rule.id,
		category: rule.category,
		severity: rule.severity,
		presets: presetNames.filter((name) => holds.get(name)?.has(rule.id)),
		aliases: rule.aliases ?? [],
		fix: rule.fix ?? null,
		since: rule.since,
		engine: false,
		summary: rule.summary,
		docs: docsOf(rule.id)
	}));
	const engine = engineRules.map(({ id, category, severity, summary }) => ({
		id,
		category,
		severity,
		presets: [],
		aliases: [],
		fix: null,
		engine: true,
		summary,
		docs: docsOf(id)
	}));
	return [...own, ...engine].sort((a, b) => a.category === b.category ? a.id < b.id ? -1 : 1 : a.category < b.category ? -1 : 1);
}
function table(rows, args) {
	const paint = paintWith(wantsColor({
		color: args.has("color"),
		noColor: args.has("no-color")
	}, process.env, process.stdout.isTTY));
	const width = Math.max(...rows.map((row) => row.id.length));
	const lines = [];
	let category;
	for (const row of rows) {
		if (row.category !== category) {
			lines.push(...category === void 0 ? [] : [""], paint.strong(row.category));
			category = row.category;
		}
		const presets = row.engine ? "always on" : row.presets.filter((name) => name !== "all").join(", ") || "in no preset";
		const fix = row.fix === null ? "" : `, fix: ${row.fix}`;
		lines.push(`  ${row.id.padEnd(width)}  ${paint.severity(row.severity, row.severity.padEnd(7))}  ${row.summary} ${paint.faint(`(${presets}${fix})`)}`);
	}
	const narrow = terminalWidth() < 80 ? [] : ["", "What a rule finds, why it hurts, its options: seaworthy explain RULE"];
	return `${[...lines, ...narrow].join("\n")}\n`;
}

export { rulesCommand };