declare const _default: import("../../src/rule/define.js").Rule<{
    readonly direct: 'uWSGI {option} {address} closes every connection unannounced and answers without length or chunking: keep-alive clients of {services} get 502s ({consumers}). Use http with http-keepalive and http-auto-chunked, or put a proxy in front.';
    readonly unseen: 'uWSGI {option} {address} is what {services} sends traffic to: it closes every connection unannounced, so whoever calls it directly with keep-alive gets 502s. Use http with http-keepalive and http-auto-chunked, or put a proxy in front.';
    readonly unused: 'uWSGI {option} {address} needs a proxy in front: it closes every connection unannounced, so whoever calls it directly with keep-alive gets 502s. Use http with http-keepalive and http-auto-chunked.';
}, {}, never>;
export default _default;
