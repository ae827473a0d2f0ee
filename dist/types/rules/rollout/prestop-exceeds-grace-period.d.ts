declare const _default: import("../../src/rule/define.js").Rule<{
    readonly eaten: "preStop of container \"{container}\" ({seconds}s) eats the whole grace period ({grace}s{origin}): the application is killed with requests in flight. Set terminationGracePeriodSeconds to {better} or more.";
    readonly squeezed: "preStop of container \"{container}\" takes {seconds}s of {grace}s{origin}: {left}s are left for an application that needs {need}s to stop, then it is killed. Set terminationGracePeriodSeconds to {better} or more.";
}, {
    readonly shutdownBudgetSeconds: {
        readonly type: 'integer';
        readonly default: 10;
        readonly minimum: 0;
        readonly description: 'Seconds that the application needs to stop when the hook is over.';
    };
}, never>;
export default _default;
