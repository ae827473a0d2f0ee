declare const _default: import("../../src/rule/define.js").Rule<{
    readonly off: 'uWSGI http {address} closes every connection unannounced, since http-keepalive is not set: keep-alive clients of {services} get 502s ({consumers}), and nobody can reuse a connection. Add http-keepalive = 75 and http-auto-chunked = true.';
    readonly offUnseen: 'uWSGI http {address} closes every connection unannounced, since http-keepalive is not set: nothing that comes through {services} can reuse a connection, and a client that tries to gets a 502. Add http-keepalive = 75 and http-auto-chunked = true.';
    readonly notNumber: 'http-keepalive = {value} turns keep-alive off: uWSGI reads a number of seconds here, and "{value}" is 0. Every connection through {services} is closed unannounced: a client that reuses one gets a 502. Write http-keepalive = 75.';
    readonly separate: 'uWSGI takes the value of --http-keepalive only behind "=": "{value}" is read as the name of a configuration file, and uWSGI does not start. Write --http-keepalive={value}.';
    readonly short: 'uWSGI closes idle connections after {seconds}s, before {balancer} does ({idle}s): requests that it sends at that moment get 502s. Set http-keepalive to more than {idle}.';
    readonly unchunked: 'http-keepalive without http-auto-chunked: uWSGI closes the connection behind every answer that has no Content-Length. Add http-auto-chunked = true.';
}, {}, never>;
export default _default;
