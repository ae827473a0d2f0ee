import { D as Folders, S as requireFiles, g as plain, o as markdownText, r as UsageError, s as complaintsOf, t as formatNames, x as discover } from "./chunks/start.js";
import { a as writeSummary, c as error, l as getInput, o as setOutputs, r as workspaceOf, u as getMultilineInput } from "./chunks/action-commands.js";
import { t as nearest } from "./chunks/did-you-mean.js";

// src/action/fail.ts
/** Says why nothing was linted: in annotations, the summary and the outputs. @returns the exit code: 2 for what the workflow can repair, 3 for a defect of ours. */
async function failWith(error$1) {
	const { code, complaints } = complaintsOf(error$1);
	for (const { place, message } of complaints) error(plain(message), place ? {
		title: "seaworthy",
		file: plain(place.file, 500),
		startLine: place.line,
		startColumn: place.column
	} : { title: "seaworthy" });
	const lines = complaints.map(({ place, message }) => `- ${markdownText(place ? `${place.file}:${place.line}:${place.column}: ${message}` : message)}`);
	await writeSummary(`## seaworthy: nothing was linted\n\n${lines.join("\n")}\n`);
	setOutputs({ exitReason: code === 2 ? "usage" : "defect" });
	return code;
}

// src/action/inputs.ts
/** The annotations are made by the Action itself, within GitHub's limits. */
const logFormats = formatNames.filter((name) => name !== "github");
/** @throws UsageError for values that cannot be used. */
function readInputs() {
	const paths = getMultilineInput("paths").filter(Boolean);
	if (paths.includes("-")) throw new UsageError("input paths: there is no standard input in a workflow");
	const config = getInput("config");
	const presets = list("preset");
	const kubernetesVersion = getInput("kubernetes-version");
	return {
		paths: paths.length ? paths : ["."],
		config: config ? { path: config } : "nearest",
		cli: {
			...presets.length && { presets },
			...kubernetesVersion && { kubernetesVersion }
		},
		failOn: oneOf("fail-on", [
			"error",
			"warning",
			"info"
		]) ?? "warning",
		format: oneOf("format", logFormats) ?? "pretty",
		sarifFile: getInput("sarif-file") || void 0,
		workingDirectory: getInput("working-directory") || "."
	};
}
/** Names with commas, spaces or line breaks between them. */
function list(input) {
	return getInput(input).split(/[\s,]+/).filter(Boolean);
}
function oneOf(input, words) {
	const value = getInput(input);
	if (!value) return void 0;
	const word = words.find((candidate) => candidate === value);
	if (word) return word;
	const meant = nearest(value, words);
	throw new UsageError(`input ${input} cannot be "${value}"${meant === void 0 ? "" : `; did you mean "${meant}"?`} (it can be ${words.join(", ")})`);
}

// src/action/main.ts
/** @returns the exit code of the step: that of the command. */
async function act() {
	try {
		const inputs = readInputs();
		const workspace = workspaceOf(inputs.workingDirectory, process.env);
		const folders = new Folders();
		const targets = await discover(workspace.cwd, inputs.paths, folders);
		requireFiles(targets, inputs.paths);
		const { lintAndReport } = await import("./chunks/lint-and-report.js");
		return await lintAndReport(inputs, workspace, {
			folders,
			targets
		});
	} catch (error) {
		return await failWith(error);
	}
}
process.exitCode = await act();

export {  };