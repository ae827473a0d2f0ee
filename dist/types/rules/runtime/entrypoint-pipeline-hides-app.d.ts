declare const _default: import("../../src/rule/define.js").Rule<{
    readonly pipe: "The pipe keeps a shell as PID 1 of container \"{container}\", so \"{command}\" never sees SIGTERM: every stop waits {grace}, then kills it {loss}. Do without the pipe; in bash, \"exec > >({rest}) 2>&1; exec {command}\" takes its place.";
    readonly pipeInto: "The pipe keeps a shell as PID 1 of container \"{container}\", so \"{command}\" never sees SIGTERM: every stop waits {grace}, then kills it {loss}. Give it its input in another way (a file, a here-document) and start it with exec.";
    readonly background: "The shell of container \"{container}\" stays PID 1 while \"{command}\" runs in the background, and drops SIGTERM: every stop waits {grace}, then kills it {loss}. Start it with exec, or set a TERM trap that signals it and waits.";
    readonly subshell: "The parentheses keep a shell as PID 1 of container \"{container}\", so \"{command}\" never sees SIGTERM: every stop waits {grace}, then kills it {loss}. Use exec without them.";
    readonly sharedProcesses: "The shell in front of \"{command}\" in container \"{container}\" is not PID 1 (the processes of the Pod share their ids): SIGTERM kills it at once, the container ends, and \"{command}\" is killed {loss}.";
}, {}, "shell">;
export default _default;
