import { Folders, UsageError, complaintsOf, discover, formatNames, markdownText, plain, requireFiles } from "./chunks/start.js";
import { delayOptimization } from "./chunks/names.js";
import fs$1 from "node:fs";
import path from "node:path";
import * as os from "os";
import * as crypto from "crypto";
import * as fs from "fs";

// src/action/ending.ts
const MOST_LINES = 100;
async function failure(runner, error) {
	const { code, complaints } = await complaintsOf(error);
	const said = complaints.map(({ place, message }) => plain(place ? `${place.file}:${place.line}:${place.column}: ${message}` : message));
	for (const [index, { place, message }] of complaints.entries()) if (index >= 10) runner.info(`error: ${said[index]}`);
	else if (!place) runner.error(said[index], { title: "seaworthy" });
	else runner.error(plain(message), {
		title: "seaworthy",
		file: plain(place.file, 500),
		startLine: place.line,
		startColumn: place.column
	});
	const lines = said.slice(0, MOST_LINES).map((text) => `- ${markdownText(text)}`);
	if (said.length > MOST_LINES) lines.push(`- and ${said.length - MOST_LINES} more: see the log`);
	return {
		code,
		summary: `## seaworthy: nothing was linted\n\n${lines.join("\n")}\n`,
		outputs: { exitReason: code === 2 ? "usage" : "defect" }
	};
}

// src/action/inputs.ts
const logFormats = formatNames.filter((name) => name !== "github");
function readInputs(runner) {
	const paths = runner.lines("paths");
	if (paths.includes("-")) throw new UsageError("input paths: there is no standard input in a workflow");
	const config = runner.input("config");
	const presets = namesIn(runner.input("preset"));
	const kubernetesVersion = runner.input("kubernetes-version");
	return {
		paths: paths.length ? paths : ["."],
		config: config ? { path: config } : "nearest",
		cli: {
			...presets.length && { presets },
			...kubernetesVersion && { kubernetesVersion }
		},
		failOn: oneOf(runner, "fail-on", [
			"error",
			"warning",
			"info"
		]) ?? "warning",
		format: oneOf(runner, "format", logFormats) ?? "pretty",
		sarifFile: runner.input("sarif-file") || void 0,
		changedLines: oneOf(runner, "changed-lines", ["true", "false"]) === "true",
		baseline: runner.input("baseline") || void 0,
		workingDirectory: runner.input("working-directory") || "."
	};
}
const namesIn = (value) => value.split(/[\s,]+/).filter(Boolean);
function oneOf(runner, input, words) {
	const value = runner.input(input);
	if (!value) return void 0;
	const word = words.find((candidate) => candidate === value);
	if (!word) throw new UsageError(`input ${input} cannot be "${value}" (it can be ${words.join(", ")})`);
	return word;
}

// src/action/outputs.ts
function setOutputs(runner, { errors, warnings, infos, sarifFile, exitReason }) {
	runner.setOutput("errors", errors ?? "");
	runner.setOutput("warnings", warnings ?? "");
	runner.setOutput("infos", infos ?? "");
	runner.setOutput("sarif-file", sarifFile ?? "");
	runner.setOutput("exit-reason", exitReason);
}

// node_modules/@actions/core/lib/utils.js
function toCommandValue(input) {
	if (input === null || input === void 0) return "";
	else if (typeof input === "string" || input instanceof String) return input;
	return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
	if (!Object.keys(annotationProperties).length) return {};
	return {
		title: annotationProperties.title,
		file: annotationProperties.file,
		line: annotationProperties.startLine,
		endLine: annotationProperties.endLine,
		col: annotationProperties.startColumn,
		endColumn: annotationProperties.endColumn
	};
}

// node_modules/@actions/core/lib/command.js
function issueCommand(command, properties, message) {
	const cmd = new Command(command, properties, message);
	process.stdout.write(cmd.toString() + os.EOL);
}
function issue(name, message = "") {
	issueCommand(name, {}, message);
}
const CMD_STRING = "::";
var Command = class {
	constructor(command, properties, message) {
		if (!command) command = "missing.command";
		this.command = command;
		this.properties = properties;
		this.message = message;
	}
	toString() {
		let cmdStr = CMD_STRING + this.command;
		if (this.properties && Object.keys(this.properties).length > 0) {
			cmdStr += " ";
			let first = true;
			for (const key in this.properties) if (this.properties.hasOwnProperty(key)) {
				const val = this.properties[key];
				if (val) {
					if (first) first = false;
					else cmdStr += ",";
					cmdStr += `${key}=${escapeProperty(val)}`;
				}
			}
		}
		cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
		return cmdStr;
	}
};
function escapeData(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}

// node_modules/@actions/core/lib/file-command.js
function issueFileCommand(command, message) {
	const filePath = process.env[`GITHUB_${command}`];
	if (!filePath) throw new Error(`Unable to find environment variable for file command ${command}`);
	if (!fs.existsSync(filePath)) throw new Error(`Missing file at path: ${filePath}`);
	fs.appendFileSync(filePath, `${toCommandValue(message)}${os.EOL}`, { encoding: "utf8" });
}
function prepareKeyValueMessage(key, value) {
	const delimiter = `ghadelimiter_${crypto.randomUUID()}`;
	const convertedValue = toCommandValue(value);
	if (key.includes(delimiter)) throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
	if (convertedValue.includes(delimiter)) throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
	return `${key}<<${delimiter}${os.EOL}${convertedValue}${os.EOL}${delimiter}`;
}

// node_modules/@actions/core/lib/core.js
var __awaiter = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
var ExitCode;
(function(ExitCode) {
	ExitCode[ExitCode["Success"] = 0] = "Success";
	ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function getInput(name, options) {
	const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
	if (options && options.required && !val) throw new Error(`Input required and not supplied: ${name}`);
	if (options && options.trimWhitespace === false) return val;
	return val.trim();
}
function getMultilineInput(name, options) {
	const inputs = getInput(name, options).split("\n").filter((x) => x !== "");
	if (options && options.trimWhitespace === false) return inputs;
	return inputs.map((input) => input.trim());
}
function setOutput(name, value) {
	if (process.env["GITHUB_OUTPUT"] || "") return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
	process.stdout.write(os.EOL);
	issueCommand("set-output", { name }, toCommandValue(value));
}
function error(message, properties = {}) {
	issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
	issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function notice(message, properties = {}) {
	issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function info(message) {
	process.stdout.write(message + os.EOL);
}
function startGroup(name) {
	issue("group", name);
}
function endGroup() {
	issue("endgroup");
}

// src/action/runner.ts
const runner = {
	input: (name) => getInput(name),
	lines: (name) => getMultilineInput(name).filter(Boolean),
	setOutput: (name, value) => setOutput(name, value),
	info: (message) => info(message),
	startGroup: (title) => startGroup(title),
	endGroup: () => endGroup(),
	error: (message, place) => error(message, place),
	warning: (message, place) => warning(message, place),
	notice: (message, place) => notice(message, place)
};

// src/action/step-summary.ts
const LIMIT = 1e6;
const fileOf = () => process.env.GITHUB_STEP_SUMMARY || void 0;
function summaryRoom() {
	const file = fileOf();
	return file === void 0 ? 0 : LIMIT - (fs$1.statSync(file, { throwIfNoEntry: false })?.size ?? 0);
}
function writeSummary(runner, markdown) {
	const file = fileOf();
	if (file === void 0 || !markdown) return;
	try {
		if (!fs$1.existsSync(file)) throw new Error("the file for it is missing");
		fs$1.appendFileSync(file, markdown);
	} catch (error) {
		runner.warning(`the job summary could not be written: ${error.message}`, { title: "seaworthy" });
	}
}

// src/action/workspace.ts
function workspaceOf(workingDirectory, env) {
	const root = fs$1.realpathSync(env.GITHUB_WORKSPACE || process.cwd());
	try {
		const cwd = fs$1.realpathSync(path.resolve(root, workingDirectory));
		if (fs$1.statSync(cwd).isDirectory()) return {
			root,
			cwd
		};
	} catch {}
	throw new UsageError(`input working-directory: "${workingDirectory}" is no folder of the workspace`);
}

// src/action/main.ts
async function act() {
	const inputs = readInputs(runner);
	const workspace = workspaceOf(inputs.workingDirectory, process.env);
	const folders = new Folders();
	const targets = await discover(workspace.cwd, inputs.paths, folders);
	requireFiles(targets, inputs.paths);
	delayOptimization();
	const { lintAndReport } = await import("./chunks/lint-and-report.js");
	return await lintAndReport(runner, {
		inputs,
		workspace,
		found: {
			folders,
			targets
		},
		summaryRoom: summaryRoom()
	});
}
const ending = await act().catch((error) => failure(runner, error));
process.exitCode = ending.code;
writeSummary(runner, ending.summary);
try {
	setOutputs(runner, ending.outputs);
} catch (error) {
	process.exitCode = ending.code || 3;
	runner.error(`the outputs could not be written: ${error.message}`, { title: "seaworthy" });
}

export {  };