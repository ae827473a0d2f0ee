import { o as withoutCommands, r as plain } from "./visible.js";

// src/cli/terminal.ts
/** Whoever reads our output may stop reading (`| head`): that is no error, and no reason for a stack. */
function surviveClosedPipes() {
	for (const stream of [process.stdout, process.stderr]) stream.on("error", (error) => {
		if (error.code !== "EPIPE") throw error;
		process.exit();
	});
}
/** Says a line on standard error. Names from the linted tree can be in it: control characters are made visible, and it cannot be taken for a workflow command. */
function say(line) {
	process.stderr.write(`${withoutCommands(plain(line))}\n`);
}
/**
* Whether to use colours on standard output: a flag decides, then NO_COLOR, then FORCE_COLOR, then whether it is a terminal.
* NO_COLOR: https://no-color.org (any value but the empty one).
*/
function wantsColor(flags, env, isTerminal) {
	if (flags.noColor) return false;
	if (flags.color) return true;
	if (env.NO_COLOR) return false;
	if (env.FORCE_COLOR !== void 0 && env.FORCE_COLOR !== "") return env.FORCE_COLOR !== "0" && env.FORCE_COLOR !== "false";
	return isTerminal && env.TERM !== "dumb";
}
/** Columns of the terminal; 100 where there is none. */
const terminalWidth = () => process.stdout.columns || 100;
/** A line on standard error that shows how far a long run is; nothing where standard error is no terminal, or the run is short. */
var Progress = class {
	started = performance.now();
	last = 0;
	shown = false;
	update(done, total) {
		const now = performance.now();
		if (!process.stderr.isTTY || now - this.started < 1e3 || now - this.last < 100) return;
		this.last = now;
		this.shown = true;
		process.stderr.write(`\r\u001b[2Kreading file ${done.toLocaleString("en-US")} of ${total.toLocaleString("en-US")}`);
	}
	clear() {
		if (this.shown) process.stderr.write("\r\x1B[2K");
		this.shown = false;
	}
};

export { wantsColor as a, terminalWidth as i, say as n, surviveClosedPipes as r, Progress as t };