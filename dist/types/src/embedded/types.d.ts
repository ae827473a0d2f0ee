import type { Cursor } from '../manifest/cursor.js';
import type { Resource } from '../manifest/resource.js';
import type { TextPart } from '../manifest/source-text.js';
import type { ContainerCursor, Workload } from '../manifest/workload.js';
import type { EmbeddedCorefiles } from './corefile-types.js';
import type { EmbeddedFluentBit } from './fluent-bit-types.js';
import type { IstioProxy } from './istio-proxy-config.js';
import type { EmbeddedNginx } from './nginx-types.js';
/** An option of a uWSGI configuration, from an ini, YAML, JSON or XML text, the command line or UWSGI_ variables. */
export interface UwsgiOption {
    /** With dashes, as uWSGI knows it: `http-socket`. Empty for a word of the command line that belongs to no option. */
    readonly name: string;
    /** Empty for a key without value in a file; undefined for a bare flag of the command line, or where a placeholder stands. */
    readonly value: string | undefined;
    /** The value holds a placeholder that could not be resolved (`%d`, `$(PORT)`). */
    readonly unknown: boolean;
    /** It stands in an `if-env`, `for`, ... block: it may hold or not. */
    readonly conditional: boolean;
    /** The place for a finding: `http-socket = :8080`, the word of the command line, the value of the variable. */
    readonly at: TextPart;
    /** The name, where it stands: the key, `--http-socket`, the name of the variable. */
    readonly nameAt: TextPart;
    readonly source: 'ini' | 'yaml' | 'json' | 'xml' | 'args' | 'script' | 'env';
}
/** An address on which uWSGI listens. */
export interface UwsgiSocket {
    readonly option: UwsgiOption;
    /** `http`: the worker itself answers (http-socket, or socket with protocol http); `router`: the HTTP router process (`http =`). */
    readonly protocol: 'http' | 'http11' | 'uwsgi' | 'router' | 'other';
    readonly bind: 'any' | 'loopback' | 'unix' | 'unknown';
    readonly port: number | undefined;
}
/** Options from all sources that belong together, in the order in which uWSGI meets them. */
export interface UwsgiOptions {
    readonly options: readonly UwsgiOption[];
    readonly sockets: readonly UwsgiSocket[];
    /** Whether all of it is seen: no unknown ini file, no include that is not in the manifests. Claims of absence need it. */
    readonly complete: boolean;
    all(name: string): readonly UwsgiOption[];
    last(name: string): UwsgiOption | undefined;
    /** Whether a flag is on: `unknown` where a condition or a placeholder decides, or where sources contradict each other. */
    flag(name: string): 'on' | 'off' | 'unset' | 'unknown';
    /** Whether uWSGI runs with its master process: `master`, or an option that brings it (cheaper, stats, cron, ...). */
    readonly master: 'on' | 'off' | 'unknown';
    /** The option that brings the master process, where it is on. */
    readonly masterOption: UwsgiOption | undefined;
}
/** The uWSGI configuration of one container, all sources together. */
export interface UwsgiConfig extends UwsgiOptions {
    readonly workload: Workload;
    readonly container: ContainerCursor;
    /** The manifest says how uWSGI is started; otherwise the image may add options. */
    readonly commandSeen: boolean;
}
/** A uWSGI configuration text in a ConfigMap, by itself. */
export interface UwsgiFile extends UwsgiOptions {
    readonly cursor: Cursor<string>;
    /** Some workload of the manifests mounts the ConfigMap or reads it. */
    readonly used: boolean;
}
/** A setting of a program with its place. */
export interface Setting<Value> {
    /** `default`: nothing sets it, and `value` is the documented default. `unknown`: a placeholder, code, or a file that is not in the manifests decides. */
    readonly state: 'set' | 'default' | 'unknown';
    /** Undefined when `unknown`. */
    readonly value: Value | undefined;
    /** As written, also where it is unknown: `multiprocessing.cpu_count() * 2 + 1`. Undefined where nothing is written. */
    readonly text: string | undefined;
    /** The value, where it stands; undefined where nothing is written. */
    readonly at: TextPart | undefined;
}
/** The settings of gunicorn or uvicorn in one container, all sources together. Durations in seconds. */
export interface PythonServer {
    readonly server: 'gunicorn' | 'uvicorn';
    readonly workload: Workload;
    readonly container: ContainerCursor;
    /** The manifest says how it is started; otherwise the image may set more, and what is not set is unknown. */
    readonly commandSeen: boolean;
    /** The word that starts it; undefined where the image does. */
    readonly at: TextPart | undefined;
    /** Worker processes. */
    readonly workers: Setting<number>;
    /** Threads of each worker; 1 with uvicorn. */
    readonly threads: Setting<number>;
    /** `sync`, `gthread`, `gevent`, `uvicorn.workers.UvicornWorker`, ...; `asyncio` for uvicorn. More than one thread makes gthread of sync, as in gunicorn. */
    readonly workerClass: Setting<string>;
    /** After this long a silent worker is killed; 0: never. Infinity for uvicorn, which has no such setting. */
    readonly timeout: Setting<number>;
    /** After SIGTERM, requests have this long to end. Infinity for uvicorn without a setting: it waits. */
    readonly gracefulTimeout: Setting<number>;
    /** An idle connection is kept open for this long. The sync worker of gunicorn closes every connection, whatever this says. */
    readonly keepAlive: Setting<number>;
    /** A worker starts anew after so many requests; 0: never. uvicorn ends then. */
    readonly maxRequests: Setting<number>;
    /** `0.0.0.0:8000`, `unix:/run/app.sock`. */
    readonly bind: Setting<readonly string[]>;
    /** Connections that may wait. */
    readonly backlog: Setting<number>;
}
/** A word that sets something of a runtime: `-Xmx512m`. */
export interface RuntimeFlag {
    /** Undefined where a placeholder stands. */
    readonly text: string | undefined;
    readonly at: TextPart;
    /** The environment variable that holds it; undefined for the command line. */
    readonly variable: string | undefined;
    /** The runtime surely reads it. False for JAVA_OPTS and the like, which start scripts read by convention. */
    readonly certain: boolean;
}
/** A size in bytes, or a percentage, and the flag that sets it. */
export interface HeapSize {
    readonly value: number;
    readonly flag: RuntimeFlag;
}
/** A JVM that a container starts. */
export interface JavaProcess {
    readonly container: ContainerCursor;
    /** The word that starts it; undefined where the image does. */
    readonly at: TextPart | undefined;
    /** The manifests show the whole command line; otherwise the image may add flags. */
    readonly seen: boolean;
    /** The strongest last. */
    readonly flags: readonly RuntimeFlag[];
    /** `-Xmx`, in bytes. */
    readonly maxHeap: HeapSize | undefined;
    /** `-XX:MaxRAMPercentage`, in per cent of the container's memory limit; undefined where `-Xmx` makes it void. */
    readonly maxRamPercentage: HeapSize | undefined;
    /** False where a placeholder may change the size of the heap. */
    readonly heapKnown: boolean;
}
/** A Node.js process that says how large its heap may be. */
export interface NodeProcess {
    readonly container: ContainerCursor;
    /** `--max-old-space-size`, in bytes. */
    readonly maxOldSpace: HeapSize;
    /** False where a placeholder may change the size. */
    readonly heapKnown: boolean;
}
/** Configuration inside configuration, read with the places of the manifest. Results are kept. */
export interface Embedded extends EmbeddedNginx, EmbeddedCorefiles, EmbeddedFluentBit {
    /** The uWSGI configurations of a workload, one for each container that runs uWSGI. */
    uwsgi(workload: Workload): readonly UwsgiConfig[];
    /** The uWSGI configurations of the whole cluster that take options from a ConfigMap or Secret. */
    uwsgiFrom(config: Resource): readonly UwsgiConfig[];
    /** The uWSGI configuration texts in a ConfigMap, whoever reads them. */
    uwsgiFiles(config: Resource): readonly UwsgiFile[];
    /** gunicorn and uvicorn in the containers of a workload: at most one for each container. */
    pythonServers(workload: Workload): readonly PythonServer[];
    /** The JVMs of a container; none where nothing speaks of one. */
    java(container: ContainerCursor): readonly JavaProcess[];
    /** The Node.js processes of a container that set the size of their heap. */
    node(container: ContainerCursor): readonly NodeProcess[];
    /** How the Istio proxy of a workload is configured; meaningful for workloads that `cluster.meshOf` finds in Istio. */
    istioProxy(workload: Workload): IstioProxy;
}
