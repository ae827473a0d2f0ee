declare const _default: import("../../src/rule/define.js").Rule<{
    readonly missing: 'uWSGI treats SIGTERM as reload: on every rollout the Pods of {workload} start their workers again and hang for {seconds}s until SIGKILL cuts the running requests. Add die-on-term = true.';
    readonly off: 'uWSGI treats SIGTERM as reload with die-on-term = {value}: on every rollout the Pods of {workload} start their workers again and hang for {seconds}s until SIGKILL cuts the running requests.';
}, {}, never>;
export default _default;
