import type { Cluster } from '../cluster/types.js'
import { EXIT_ON_ZERO, ISTIO_PROXY, NATIVE_SIDECAR_ANNOTATION, PROXY_CONFIG_ANNOTATION } from '../kubernetes/controllers/istio.js'
import { goDurationSeconds } from '../kubernetes/go-duration.js'
import { Cursor, isMapping } from '../manifest/cursor.js'
import type { Workload } from '../manifest/workload.js'
import { parse } from '../parse/index.js'

/** How the Istio proxy of a workload starts and stops. What is undefined is not said in the manifests, and the mesh may say it elsewhere. */
export interface IstioProxy {
  /** Seconds; and where the manifests say so. */
  readonly terminationDrain: { readonly seconds: number; readonly at: Cursor<unknown> } | undefined
  readonly holdsApplication: boolean | undefined
  /** It waits for its connections to end. */
  readonly exitsOnZero: boolean
  /** It is a native sidecar: by the annotation, or because it stands among the init containers. */
  readonly native: boolean | undefined
  /** Something was written that could not be read. */
  readonly unknown: boolean
}

type Config = Readonly<Record<string, unknown>>

/** A ProxyConfig and where it stands. */
export interface ProxyDefaults {
  readonly config: Config
  readonly at: Cursor<unknown>
}

/**
 * Reads the proxy's configuration for a workload: its annotation, then what the mesh has for all.
 * @param mesh the `istioDefaults` that may be in one cluster with it
 */
export function istioProxyOf(workload: Workload, mesh: readonly ProxyDefaults[]): IstioProxy {
  const annotation = workload.template.at('metadata').at('annotations').at(PROXY_CONFIG_ANNOTATION)
  const own = annotation.absent ? undefined : annotation.string === undefined ? 'unknown' : read(annotation.string)
  const native = workload.podAnnotations[NATIVE_SIDECAR_ANNOTATION]
  const proxy = workload.running.find(container => container.at('name').string === ISTIO_PROXY)
  const layers: ProxyDefaults[] = []
  if (own && own !== 'unknown') layers.push({ config: own, at: annotation })
  layers.push(...mesh)
  const first = <Value>(
    pick: (config: Config) => Value | undefined,
  ): { readonly value: Value; readonly at: Cursor<unknown> } | undefined => {
    for (const { config, at } of layers) {
      const value = pick(config)
      if (value !== undefined) return { value, at }
    }
    return undefined
  }
  const drain = first(config => durationOf(config.terminationDrainDuration))
  const exits = first(config => (isMapping(config.proxyMetadata) ? config.proxyMetadata[EXIT_ON_ZERO] : undefined))?.value
  return {
    terminationDrain: drain && { seconds: drain.value, at: drain.at },
    holdsApplication: first(config =>
      typeof config.holdApplicationUntilProxyStarts === 'boolean' ? config.holdApplicationUntilProxyStarts : undefined,
    )?.value,
    exitsOnZero: isTrue(exits) || isTrue(proxy?.at('env').named(EXIT_ON_ZERO)?.at('value').raw),
    native: proxy?.role === 'sidecar' ? true : native === undefined ? undefined : native === 'true',
    unknown: own === 'unknown',
  }
}

/** Every `defaultConfig` of a mesh among the manifests: in an IstioOperator, an Istio resource, or the ConfigMap that istiod reads. */
export function istioDefaults(cluster: Cluster): readonly ProxyDefaults[] {
  const found: ProxyDefaults[] = []
  for (const resource of [...cluster.ofKind('IstioOperator'), ...cluster.ofKind('Istio', 'sailoperator.io')]) {
    const object = Cursor.of(resource)
    for (const at of [object.walk('spec', 'meshConfig', 'defaultConfig'), object.walk('spec', 'values', 'meshConfig', 'defaultConfig')])
      if (isMapping(at.raw)) found.push({ config: at.raw, at })
  }
  for (const resource of cluster.ofKind('ConfigMap')) {
    if (resource.name !== 'istio' && !resource.name?.startsWith('istio-')) continue
    const at = Cursor.of(resource).walk('data', 'mesh')
    const mesh = at.string === undefined ? undefined : read(at.string)
    if (mesh && mesh !== 'unknown' && isMapping(mesh.defaultConfig)) found.push({ config: mesh.defaultConfig, at })
  }
  return found
}

/** A mapping written as YAML or JSON inside a string. */
function read(text: string): Config | 'unknown' {
  const parsed = parse(text)
  const value = parsed.documents[0]?.value
  return parsed.problems.length > 0 || !isMapping(value) ? 'unknown' : value
}

function durationOf(value: unknown): number | undefined {
  return typeof value === 'string' ? goDurationSeconds(value) : undefined
}

/** A variable of the proxy: `true` as a text or not. */
const isTrue = (value: unknown): boolean => value === true || value === 'true'
