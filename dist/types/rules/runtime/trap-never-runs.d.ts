declare const _default: import("../../src/rule/define.js").Rule<{
    readonly foreground: "The TERM trap in container \"{container}\" waits for \"{command}\" to end by itself, which it will not do within {grace}: it is killed {loss}. Run it in the background and \"wait\" for it.";
    readonly doesNotStop: "The TERM trap in container \"{container}\" neither signals \"{command}\" nor ends the script in a way that stops it: it is killed {loss}. Let the trap signal it (kill -TERM $pid) and wait for it.";
    readonly doesNotEndLoop: "The TERM trap in container \"{container}\" does not end the loop of the script: every stop waits {grace}, then kills it {loss}. Let the trap exit.";
    readonly endsBeforeJob: "The TERM trap in container \"{container}\" signals \"{command}\" and nothing waits for it afterwards: the shell ends, and it is killed before it has finished. Wait once more: \"kill -TERM $pid; wait $pid\".";
    readonly idle: "The TERM trap in container \"{container}\" waits for \"{command}\" to end: every stop takes {grace}. Use \"sleep infinity & wait\".";
    readonly signalledTwice: "dumb-init sends SIGTERM to every process of container \"{container}\", and the trap sends it to \"{command}\" again: some programs take the second one for \"stop now\". Use dumb-init --single-child.";
}, {}, "shell">;
export default _default;
