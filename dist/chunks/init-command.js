import { UsageError, configNames, say } from "./command.js";
import { presets } from "./core.js";
import { CONFIG_SCHEMA } from "./names.js";
import fs from "node:fs";
import path from "node:path";

// src/cli/initial-config.ts
const presetLines = Object.entries(presets).map(([name, summary]) => `#   ${name}: ${summary}`).join("\n");
const initialConfig = `# yaml-language-server: $schema=${CONFIG_SCHEMA}
#
# The configuration of seaworthy. It holds for the files below this folder, up to the next seaworthy.yaml; nothing is merged.

## Where to start from: one preset or several.
${presetLines}
extends: recommended

## Severity (off, info, warning, error) and options of rules: "seaworthy rules" lists them, "seaworthy explain RULE" shows the options.
# rules:
#   memory-limit-missing: warning
#   prestop-missing:
#     severity: error

## Other severities for some objects; where several match, the last one wins. Patterns are those of .gitignore, relative to this file.
# overrides:
#   - files: [overlays/dev/]
#     rules:
#       best-effort-pod: info
#   - kinds: [Job]
#     names: [migrate-*]
#     rules:
#       best-effort-pod: off

## Files that are not linted.
# ignore:
#   - third-party/

## What the manifests run on. The more is known, the fewer guesses are needed.
# kubernetesVersion: 1.28-1.33
# provider: aws
# clusterDomain: cluster.local
# nodeCIDRs: [10.0.0.0/16]
# externalCallers: false

## What is known of images; * stands for anything.
# images:
#   registry.example.com/team/*:
#     shell: bash
#     libc: glibc
#     drainsOnTerm: true

## Objects that exist in the cluster and in no manifest here.
# externalObjects:
#   - kind: Secret
#     name: tls

## Kinds that carry a Pod template, besides those that are known.
# workloadKinds:
#   - apiVersion: example.com/v1
#     kind: Worker
#     podTemplate: /spec/template
#     replicas: /spec/replicas

## What is asked of "# seaworthy-ignore RULE -- reason".
# suppressions:
#   requireReason: true
#   reportUnused: true
`;

// src/cli/init-command.ts
async function initCommand(args) {
	const [folder = ".", extra] = args.positionals;
	if (extra !== void 0) throw new UsageError("\"seaworthy init\" takes one folder");
	for (const name of configNames) {
		const there = path.join(folder, name);
		if (fs.lstatSync(there, { throwIfNoEntry: false })) throw new UsageError(`${there} is there already, and is not overwritten`);
	}
	const file = path.join(folder, configNames[0]);
	try {
		fs.writeFileSync(file, initialConfig, { flag: "wx" });
	} catch (error) {
		throw new UsageError(`${file} cannot be written: ${error.code ?? "unknown error"}`);
	}
	say(`seaworthy: wrote ${file}`);
	return 0;
}

export { initCommand };