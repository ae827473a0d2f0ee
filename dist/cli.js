#!/usr/bin/env node
import { VERSION } from "./chunks/names.js";
import module from "node:module";
import fs from "node:fs";

// src/cli/main.ts
const [first] = process.argv.slice(2);
if (first === "--version" || first === "-V") sayVersion();
else {
	module.enableCompileCache?.();
	const { runCommand } = await import("./chunks/command.js");
	process.exitCode = await runCommand(process.argv.slice(2));
}
function sayVersion() {
	try {
		fs.writeSync(1, `${VERSION}\n`);
	} catch (error) {
		if (error.code !== "EPIPE") throw error;
	}
}

export {  };