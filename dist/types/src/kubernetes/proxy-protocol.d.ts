/** The PROXY protocol, by which a load balancer says whose connection it passes on: who sends it, as annotations of a Service of type LoadBalancer say. */
/** What the annotations of a Service say: the one that makes its load balancer send the header, `unknown` where one that is not understood may, `no` where none does. */
export declare function proxyProtocolOf(written: Readonly<Record<string, string>>): {
    readonly annotation: string;
} | 'no' | 'unknown';
