#!/usr/bin/env node
import { VERSION } from "./chunks/names.js";
import module from "node:module";

// src/cli/main.ts
module.enableCompileCache?.();
const [first] = process.argv.slice(2);
if (first === "--version" || first === "-V") process.stdout.write(`${VERSION}\n`);
else {
	const { runCommand } = await import("./chunks/command.js");
	process.exitCode = await runCommand(process.argv.slice(2));
}

export {  };