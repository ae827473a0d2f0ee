declare const _default: import("../../src/rule/define.js").Rule<{
    readonly wraps: "{init} exits when the shell behind it dies from SIGTERM, so \"{command}\" in container \"{container}\" is killed at once, {loss}. Start it with exec in the script.";
    readonly unknownShell: "Whether the shell behind {init} in container \"{container}\" lets \"{command}\" take its place depends on what sh is in the image: where it does not, \"{command}\" is killed at once, {loss}. Start it with exec in the script.";
}, {}, "shell">;
export default _default;
