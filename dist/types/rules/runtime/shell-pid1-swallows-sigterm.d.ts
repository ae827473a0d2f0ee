declare const _default: import("../../src/rule/define.js").Rule<{
    readonly stays: "The shell is PID 1 of container \"{container}\" and drops SIGTERM: every stop waits {grace}, then kills \"{command}\" {loss}. {reason} Start it with exec.";
    readonly loop: "A shell loop is PID 1 of container \"{container}\" and drops SIGTERM: every stop waits {grace}, then kills it {loss}. Add a trap that exits on TERM and let the loop use \"sleep N & wait $!\", or run a program that handles SIGTERM.";
    readonly sharedProcesses: "The shell in front of \"{command}\" in container \"{container}\" is not PID 1 ({why}): SIGTERM kills it at once, the container ends, and \"{command}\" is killed {loss}. Start it with exec.";
    readonly unknownShell: "Whether the shell of container \"{container}\" lets \"{command}\" take its place depends on what sh is in the image: where it does not, \"{command}\" never sees SIGTERM and is killed {loss}. Start it with exec.";
    readonly idle: "Container \"{container}\" only sleeps, behind a shell that drops SIGTERM: every stop waits {grace}. Where that matters, use \"trap : TERM; sleep infinity & wait\".";
}, {
    readonly ignoreNonServing: {
        readonly type: "boolean";
        readonly default: false;
        readonly description: "Say nothing about containers that no Service sends traffic to.";
    };
}, "shell">;
export default _default;
