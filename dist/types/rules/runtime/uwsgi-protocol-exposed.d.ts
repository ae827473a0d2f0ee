declare const _default: import("../../src/rule/define.js").Rule<{
    readonly exposed: 'uWSGI {option} {address} speaks the binary uwsgi protocol, and {consumers} reaches it through {services} with HTTP: requests fail ("invalid request block size"), and the protocol lets a peer choose what code runs. Use http, or bind it to 127.0.0.1 behind an nginx with uwsgi_pass.';
    readonly unseen: 'uWSGI {option} {address} speaks the binary uwsgi protocol to whoever reaches {services}: HTTP requests fail ("invalid request block size"), and the protocol lets a peer choose what code runs. Bind it to 127.0.0.1 behind an nginx with uwsgi_pass, or use http.';
}, {}, never>;
export default _default;
