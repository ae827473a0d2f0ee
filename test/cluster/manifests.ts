import { parseAllDocuments } from 'yaml'
import { buildCluster } from '../../src/cluster/build.js'
import type { Cluster } from '../../src/cluster/types.js'
import type { Settings } from '../../src/config/types.js'
import { workloadKindsOf } from '../../src/kubernetes/workload-kinds.js'
import type { Resource } from '../../src/manifest/resource.js'
import { stringsOf, Workload } from '../../src/manifest/workload.js'
import type { ParsedDocument } from '../../src/parse/types.js'

const settings = { clusterDomain: 'cluster.local', externalCallers: false } as Settings

/** Objects of files, without the layers in between: what stands in them as a YAML library reads it. */
export function resourcesOf(files: Readonly<Record<string, string | readonly unknown[]>>): Resource[] {
  const resources: Resource[] = []
  for (const [path, content] of Object.entries(files)) {
    const file = { path, target: true, parsed: undefined as never }
    const objects = typeof content === 'string' ? parseAllDocuments(content).map(document => document.toJS()) : content
    objects.forEach((value, index) => {
      const object = value as { apiVersion: string; kind: string; metadata?: Record<string, unknown> }
      if (!object) return
      const metadata = object.metadata ?? {}
      const [group, version] = object.apiVersion.includes('/') ? object.apiVersion.split('/') : ['', object.apiVersion]
      const namespace = metadata.namespace as string | undefined
      const name = (metadata.name ?? metadata.generateName) as string | undefined
      resources.push({
        file,
        document: { index } as ParsedDocument,
        base: [],
        apiVersion: object.apiVersion,
        group: group!,
        version: version!,
        kind: object.kind,
        name,
        namespace,
        labels: stringsOf(metadata.labels),
        annotations: stringsOf(metadata.annotations),
        identity: `${group}/${object.kind}/${namespace ?? ''}/${name}`,
        object: object as unknown as Record<string, unknown>,
        owned:
          Array.isArray(metadata.ownerReferences) && metadata.ownerReferences.some((owner: { controller?: boolean }) => owner.controller),
      })
    })
  }
  return resources
}

/** The workloads of objects whose Pod template stands at one place. */
export function workloadsOf(resources: readonly Resource[]): Workload[] {
  return resources.flatMap(resource => {
    const [kind] = workloadKindsOf(resource.group, resource.kind)
    return kind ? [new Workload(resource, kind, kind.template)] : []
  })
}

export interface Built {
  readonly cluster: Cluster
  /** By `Kind/name`, or `path#Kind/name` where several have it. */
  resource(id: string): Resource
  workload(id: string): Workload
  /** Where an object stands, as `resource` takes it. */
  id(resource: Resource): string
}

export function build(files: Readonly<Record<string, string | readonly unknown[]>>, change: Partial<Settings> = {}): Built {
  const resources = resourcesOf(files)
  const workloads = workloadsOf(resources)
  const cluster = buildCluster(resources, workloads, () => ({ ...settings, ...change }))
  const id = (resource: Resource) => `${resource.file.path}#${resource.kind}/${resource.name}`
  const resource = (wanted: string) => {
    const found = resources.filter(candidate => id(candidate) === wanted || `${candidate.kind}/${candidate.name}` === wanted)
    if (found.length !== 1) throw new Error(`${found.length} objects are ${wanted}`)
    return found[0]!
  }
  return { cluster, resource, id, workload: wanted => cluster.workloadsFrom(resource(wanted))[0]! }
}

/** A Service in one line. */
export const service = (name: string, selector: string, spec = '', metadata = '') =>
  `apiVersion: v1\nkind: Service\nmetadata: {name: ${name}${metadata && `, ${metadata}`}}\nspec: {selector: {${selector}}, ports: [{port: 80, targetPort: 8080}]${spec && `, ${spec}`}}\n---\n`

/** A Deployment in one line. */
export const deployment = (name: string, labels: string, pod = 'containers: [{name: c, image: "x:1"}]', metadata = '') =>
  `apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: ${name}${metadata && `, ${metadata}`}}\nspec: {selector: {matchLabels: {${labels}}}, template: {metadata: {labels: {${labels}}}, spec: {${pod}}}}\n---\n`
