import { engineRules, overrideTest, presetsInUse, readManifests, rules, rulesOfPreset, withEngineRules } from "./core.js";
import { ConfigFiles, readTarget } from "./lint-command.js";
import { Folders, PathError, plain, plainFile, shownPath, terminalWidth, wantsColor, withoutCommands } from "./start.js";
import { jsonText, paintWith, wrap } from "./report.js";
import fs from "node:fs";
import path from "node:path";

// src/config/explain.ts
function explainRules({ file, cli, rules, config, compile }, place) {
	const presets = presetsInUse(file ?? {}, cli).map(({ name, path }) => ({
		name,
		path,
		ids: new Set(rulesOfPreset(name, rules))
	}));
	const overrides = (file?.overrides ?? []).flatMap((override, index) => overrideTest(override, compile)(place) ? [{
		settings: override.rules,
		number: index + 1
	}] : []);
	const only = cli.only && new Set(cli.only);
	return rules.map((rule) => {
		const { id } = rule;
		const reasons = rule.engine ? [{ by: "engine" }] : [];
		for (const { name, path, ids } of presets) if (ids.has(id)) reasons.push({
			by: "preset",
			name,
			...path && { path }
		});
		if (file?.rules && Object.hasOwn(file.rules, id)) reasons.push({
			by: "rules",
			setting: file.rules[id],
			path: ["rules", id]
		});
		const left = only !== void 0 && !only.has(id) && !rule.engine;
		if (!left) {
			for (const { settings, number } of overrides) if (Object.hasOwn(settings, id)) reasons.push({
				by: "override",
				number,
				setting: settings[id],
				path: [
					"overrides",
					number - 1,
					"rules",
					id
				]
			});
		}
		if (only && !rule.engine) reasons.push({
			by: "command line",
			name: "--only"
		});
		if (!left && cli.rules && Object.hasOwn(cli.rules, id)) reasons.push({
			by: "command line",
			name: "--rule",
			setting: cli.rules[id]
		});
		return {
			id,
			state: config.ruleFor(id, place),
			reasons: reasons.length ? reasons : [{
				by: "nothing",
				...rule.presets?.length && { name: rule.presets.join(", ") }
			}]
		};
	});
}

// src/cli/config-explanation.ts
function explanationText(explanation, look) {
	const paint = paintWith(look.color);
	const isOn = (rule) => rule.severity !== "off" || rule.objects?.some((object) => object.severity !== "off") === true;
	const on = explanation.rules.filter(isOn);
	const off = explanation.rules.filter((rule) => !isOn(rule));
	const width = Math.max(0, ...explanation.rules.map((rule) => rule.rule.length));
	const lines = [
		paint.strong(plainFile(explanation.file)),
		...facts(explanation),
		"",
		paint.strong(`Rules that hold (${on.length})`),
		...on.flatMap((rule) => ruleLines(rule, width, explanation, paint, look.width)),
		"",
		paint.strong(`Off (${off.length})`),
		...off.map((rule) => `  ${rule.rule.padEnd(width)}  ${paint.faint(why(rule.because, explanation))}`)
	];
	return `${withoutCommands(lines.map((line) => line.trimEnd()).join("\n"))}\n`;
}
function facts({ config, how, ignored, presets, settings, objects }) {
	const found = {
		nearest: config === null ? "none: there is no seaworthy.yaml up to the root of the repository" : `${plainFile(config)}, the nearest upwards`,
		none: "none: --no-config",
		named: `${plainFile(config ?? "")}, named by --config`
	}[how];
	const from = {
		"command line": "by --preset",
		extends: "by \"extends\"",
		default: "the default"
	};
	const [first] = presets;
	const row = (name, text) => `  ${name.padEnd(15)}${text}`;
	return [
		row("configuration", found),
		row("linted", ignored ? "no: \"ignore\" in the configuration leaves it out" : "yes"),
		row("presets", first ? `${presets.map(({ name }) => name).join(", ")} (${from[first.by]})` : "none"),
		row("Kubernetes", settings.kubernetesVersion ?? "not said; the newest known version is assumed"),
		row("provider", settings.provider === "unknown" ? "not said" : settings.provider),
		row("objects", objects.length ? objects.map(named).join(", ") : "none that can be linted")
	];
}
function ruleLines(rule, width, explanation, paint, columns) {
	const state = (severity) => severity === "off" ? "off    " : paint.severity(severity, severity.padEnd(7));
	const options = Object.entries(rule.options).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
	return [
		`  ${rule.rule.padEnd(width)}  ${state(rule.severity)}  ${paint.faint(why(rule.because, explanation))}`,
		...options.length ? wrap(options.join(", "), columns - 6).map((line) => `      ${line}`) : [],
		...(rule.objects ?? []).map(({ object, severity, because, options: own }) => `      ${named(object)}: ${severity}${changed(own, rule.options)}  ${paint.faint(why(because, explanation))}`)
	];
}
function changed(own, from) {
	return Object.entries(own).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(from[name])).map(([name, value]) => `, ${name}: ${JSON.stringify(value)}`).join("");
}
function why(because, { config }) {
	return because.map((reason) => reasonText(reason, config)).join("; ");
}
function reasonText({ by, name, number, line, setting }, config) {
	const at = line === void 0 || config === null ? "" : ` (${plainFile(config)}:${line})`;
	const said = setting === void 0 ? "" : `: ${typeof setting === "string" ? setting : plain(JSON.stringify(setting), 200)}`;
	switch (by) {
		case "engine": return "always on";
		case "preset": return `preset ${name}`;
		case "rules": return `rules${at}${said}`;
		case "override": return `override ${number}${at}${said}`;
		case "command line": return `${name}${said}`;
		case "nothing": return name === void 0 ? "in no preset but all" : `in none of these presets, but in ${name}`;
	}
}
function named({ kind, name, namespace }) {
	return `${plain(kind, 200)} ${namespace === void 0 ? "" : `${plain(namespace, 200)}/`}${name === void 0 ? "(no name)" : plain(name, 200)}`;
}

// src/cli/explain-config.ts
async function explainConfig(file, flags) {
	const explanation = await explain(file, flags, process.cwd());
	const color = wantsColor(flags, process.env, process.stdout.isTTY);
	process.stdout.write(flags.format === "json" ? `${jsonText(explanation, 2)}\n` : explanationText(explanation, {
		color,
		width: Math.min(terminalWidth(), 140)
	}));
	return 0;
}
async function explain(file, flags, cwd) {
	const absolute = path.resolve(cwd, file);
	if (!fs.statSync(absolute, { throwIfNoEntry: false })?.isFile()) throw new PathError(`--explain-config: "${file}" is no file`);
	const real = fs.realpathSync(absolute);
	const metas = withEngineRules(rules, engineRules);
	const configs = new ConfigFiles({
		cwd,
		folders: new Folders(),
		rules: metas,
		cli: flags.cli,
		file: flags.config
	});
	await configs.load([path.dirname(real)]);
	const { config, relative } = configs.for(real);
	const origin = configs.originFor(real);
	const shown = shownPath(cwd, absolute);
	const objects = await objectsOf(shown, real, config.settings.workloadKinds);
	const source = {
		file: origin.value,
		cli: flags.cli,
		rules: metas,
		config,
		compile: origin.compile
	};
	const whole = explainRules(source, { file: relative });
	const perObject = objects.map((object) => ({
		object,
		rules: explainRules(source, {
			file: relative,
			...placeOf(object)
		})
	}));
	const explained = (rule) => ({
		rule: rule.id,
		severity: rule.state.severity,
		options: rule.state.options,
		because: rule.reasons.map(({ by, name, number, setting, path: at }) => ({
			by,
			name,
			number,
			line: at && origin.lineOf(at),
			setting
		}))
	});
	const { settings } = config;
	const minors = settings.kubernetesMinor;
	return {
		version: 1,
		file: shown,
		config: origin.path === void 0 ? null : shownPath(cwd, origin.path),
		how: flags.config === "nearest" ? "nearest" : flags.config === "none" ? "none" : "named",
		ignored: configs.ignores(real),
		presets: presetsInUse(origin.value ?? {}, flags.cli).map(({ name, path: at }) => ({
			name,
			by: flags.cli.presets ? "command line" : at ? "extends" : "default"
		})),
		settings: {
			kubernetesVersion: minors && (minors.from === minors.to ? `1.${minors.from}` : `1.${minors.from}-1.${minors.to}`),
			provider: settings.provider,
			clusterDomain: settings.clusterDomain
		},
		objects: objects.map(nameOf),
		rules: whole.map((rule, index) => {
			const states = perObject.map(({ object, rules: own }) => ({
				object,
				own: own[index]
			}));
			const [first] = states;
			if (!first) return explained(rule);
			if (states.every(({ own }) => key(own) === key(first.own))) return explained(first.own);
			return {
				...explained(rule),
				objects: states.filter(({ own }) => key(own) !== key(rule)).map(({ object, own }) => ({
					object: nameOf(object),
					...explained(own),
					rule: void 0
				}))
			};
		})
	};
}
const key = ({ state, reasons }) => JSON.stringify([
	state.severity,
	state.options,
	reasons
]);
async function objectsOf(shown, real, workloadKinds) {
	const read = await readTarget({
		path: shown,
		real
	});
	if ("notLinted" in read || !read.input.parsed) return [];
	return readManifests([{
		path: shown,
		parsed: read.input.parsed,
		target: true
	}], () => ({ workloadKinds })).resources;
}
function placeOf({ kind, name, namespace }) {
	return {
		kind,
		...name !== void 0 && { name },
		...namespace !== void 0 && { namespace }
	};
}
const nameOf = ({ kind, name, namespace }) => ({
	kind,
	name,
	namespace
});

export { explainConfig };