import type { Cluster } from '../cluster/types.js';
import type { Runtime } from '../container/types.js';
import type { Embedded } from './types.js';
export type { Corefile, CorefileDirective, CorefileReader, CorefileServer, CorefileWord } from './corefile-types.js';
export type { FluentBitConfig, FluentBitEntry, FluentBitSection } from './fluent-bit-types.js';
export { nginxInForce } from './nginx-tree.js';
export type { NginxConfig, NginxDirective, NginxDirectives, NginxFile, NginxWord } from './nginx-types.js';
export { isProxyImage } from './proxy-images.js';
export type { Embedded, HeapSize, JavaProcess, NodeProcess, PythonServer, RuntimeFlag, Setting, UwsgiConfig, UwsgiFile, UwsgiOption, UwsgiOptions, UwsgiSocket, } from './types.js';
/** Reads configuration inside configuration for a cluster. Everything is read when it is asked for, and kept. */
export declare function createEmbedded(cluster: Cluster, runtime: Runtime): Embedded;
