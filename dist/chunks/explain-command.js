import { RuleIndex, engineRules, rules, withEngineRules } from "./core.js";
import { docsOf } from "./names.js";
import { paintWith, wrap } from "./report.js";
import { UsageError, plain, say, terminalWidth, wantsColor } from "./start.js";
import { readDocumentation } from "./rule-documentation.js";

// src/cli/explain-command.ts
async function explainCommand(args) {
	const [asked, extra] = args.positionals;
	if (asked === void 0 || extra !== void 0) throw new UsageError("\"seaworthy explain\" takes the id of one rule (\"seaworthy rules\" lists them)");
	const paint = paintWith(wantsColor({
		color: args.has("color"),
		noColor: args.has("no-color")
	}, process.env, process.stdout.isTTY));
	const engineRule = engineRules.find((rule) => rule.id === asked);
	if (engineRule) {
		process.stdout.write(page([
			heading(engineRule.id, `${engineRule.category}, ${engineRule.severity}, a rule of the engine: no preset hides it`, paint),
			paragraphs(engineRule.summary),
			paragraphs(engineRule.why),
			docsOf(engineRule.id)
		]));
		return 0;
	}
	const found = rulesFor(asked);
	if (!found.length) {
		const { PeerChecks } = await import("./peer-checks.js");
		for (const { peer, id, here, later } of new PeerChecks(rules).named(asked)) {
			found.push(...rules.filter((rule) => here.includes(rule.id) && !found.includes(rule)));
			if (!found.length) throw new UsageError(`${peer}/${id} is a check of ${peer} that no rule answers for yet; the rule will be called ${later.join(", ")}`);
		}
	}
	if (!found.length) {
		const meant = new RuleIndex(withEngineRules(rules, engineRules)).meantBy(asked);
		throw new UsageError(`there is no rule "${asked}"${meant === void 0 ? "" : `; did you mean "${meant}"?`} ("seaworthy rules" lists them)`);
	}
	const documentation = readDocumentation(rules);
	if (found[0].id !== asked) say(`seaworthy: ${plain(asked)} is the check of another linter; here it is ${found.map((rule) => rule.id).join(", ")}`);
	process.stdout.write(found.map((rule) => explanation(rule, documentation.get(rule.id) ?? rule, paint)).join("\n"));
	return 0;
}
function rulesFor(asked) {
	const rule = rules.find((candidate) => candidate.id === asked);
	if (rule) return [rule];
	const lower = asked.toLowerCase();
	return rules.filter((candidate) => candidate.aliases?.some((alias) => alias.toLowerCase() === lower || alias.toLowerCase().endsWith(`/${lower}`)));
}
function explanation(rule, { why, details, sources }, paint) {
	const presets = rule.presets.length ? `preset ${rule.presets.join(", ")}` : "in no preset but all";
	const fix = rule.fix === void 0 ? "" : `, ${rule.fix} fix`;
	const options = Object.entries(rule.options ?? {});
	return page([
		heading(rule.id, `${rule.category}, at most ${rule.severity}, ${presets}${fix}, since ${rule.since}`, paint),
		paragraphs(rule.summary),
		paragraphs(why),
		details === void 0 ? "" : paragraphs(details),
		options.length ? section("Options", options.map(([name, spec]) => optionLine(name, spec)), paint) : "",
		section("In seaworthy.yaml", ["rules:", `  ${rule.id}: off`], paint),
		section("On one object, with a reason", [`# seaworthy-ignore ${rule.id} -- why it is fine here`], paint),
		sources.length ? section("Sources", sources.map(({ title, url }) => `${title}: ${url}`), paint) : "",
		rule.aliases?.length ? section("In other linters", [rule.aliases.join(", ")], paint) : "",
		docsOf(rule.id)
	]);
}
function optionLine(name, spec) {
	return `${name} (${spec.type === "string" && spec.enum ? spec.enum.join(" or ") : spec.type === "strings" ? "list of texts" : spec.type === "integers" ? "integers by name" : spec.type}, default ${JSON.stringify(spec.default)}): ${spec.description}`;
}
const heading = (id, about, paint) => `${paint.strong(id)}  ${paint.faint(`(${about})`)}`;
const page = (parts) => `${parts.filter(Boolean).join("\n\n")}\n`;
const width = () => Math.min(terminalWidth(), 120);
function section(title, lines, paint) {
	return [paint.strong(`${title}:`), ...lines.flatMap((line) => hang(line))].join("\n");
}
function hang(line) {
	const indent = /^ */.exec(line)[0];
	return wrap(line.trimStart(), width() - indent.length - 4).map((part, index) => `  ${indent}${index ? "  " : ""}${part}`);
}
function paragraphs(text) {
	return text.trim().split(/\n{2,}/).map((part) => /^(?:[-*|#>]|\d+\.|```| {4})/.test(part) ? part : wrap(part.replaceAll("\n", " "), width()).join("\n")).join("\n\n");
}

export { explainCommand };