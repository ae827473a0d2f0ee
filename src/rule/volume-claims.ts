import type { Cluster } from '../cluster/types.js'
import { type AnyCursor, Cursor } from '../manifest/cursor.js'
import type { Resource } from '../manifest/resource.js'
import type { Workload } from '../manifest/workload.js'
import { standNear } from './nearby.js'

/** A volume of a Pod that stands on a PersistentVolumeClaim, or makes one. */
export interface VolumeClaim {
  readonly name: string
  /** `claimName` of the volume. */
  readonly at: AnyCursor
  /** Access modes of the claim; undefined where the claim is not in the manifests, or a placeholder stands there. */
  readonly accessModes: readonly string[] | undefined
  readonly modesAt: AnyCursor | undefined
  /** The claim may be another one: a namespace is set on one side only. */
  readonly weak: boolean
  /**
   * The storage is on one node (`local-path`, `hostPath`), so that Pods that use it start there, or is a network file system, which any node may mount at any time. Told by the
   * names of storage classes, and by a PersistentVolume of the manifests that the claim names, or that stands beside a claim that names none.
   */
  readonly place: 'node' | 'network' | 'unknown'
}

const onNode = /local|host-?path|manual|topolvm|lvm|microk8s/i
const onNetwork = /nfs|efs|cephfs|azure-?file|gluster|juicefs|filestore|lustre|smb|cifs|fsx/i

/** The claims of the Pods of a workload; those of `volumeClaimTemplates`, which every Pod has for itself, do not count. */
export function volumeClaimsOf(workload: Workload, cluster: Cluster): readonly VolumeClaim[] {
  return workload.pod
    .at('volumes')
    .items()
    .flatMap(volume => {
      const at = volume.at('persistentVolumeClaim').at('claimName')
      const name = at.string
      return name === undefined ? [] : [claimOf(workload, cluster, name, at)]
    })
}

function claimOf(workload: Workload, cluster: Cluster, name: string, at: AnyCursor): VolumeClaim {
  const found = cluster.find(workload.resource, { kind: 'PersistentVolumeClaim', group: '', name })
  if (!found) return { name, at, accessModes: undefined, modesAt: undefined, weak: false, place: 'unknown' }
  const spec = Cursor.of(found.resource).walk('spec')
  const modesAt = spec.walk('accessModes')
  const modes = (modesAt as AnyCursor).items().map(mode => mode.string)
  const storageClass = spec.walk('storageClassName').string ?? ''
  const volumeName = spec.walk('volumeName').string
  const volume =
    volumeName === undefined
      ? volumeBeside(found.resource, cluster)
      : cluster.find(found.resource, { kind: 'PersistentVolume', group: '', name: volumeName })?.resource
  const source = volume && Cursor.of(volume).walk('spec')
  const has = (key: string) => source !== undefined && !source.walk(key).absent
  return {
    name,
    at,
    accessModes: modes.length > 0 && modes.every(mode => mode !== undefined) ? modes : undefined,
    modesAt,
    weak: found.weak,
    place:
      onNode.test(storageClass) || has('hostPath') || has('local') || has('nodeAffinity')
        ? 'node'
        : onNetwork.test(storageClass) || has('nfs') || has('cephfs') || has('glusterfs') || has('azureFile')
          ? 'network'
          : 'unknown',
  }
}

/** The PersistentVolume of the same folder to which a claim that names none would be bound: one of its storage class (or of none), which `claimRef` keeps for nobody else. */
function volumeBeside(claim: Resource, cluster: Cluster): Resource | undefined {
  const classOf = (resource: Resource) => Cursor.of(resource).walk('spec', 'storageClassName').string ?? ''
  const keptFor = (volume: Resource) => Cursor.of(volume).walk('spec', 'claimRef', 'name').string
  const fitting = cluster
    .ofKind('PersistentVolume', '')
    .filter(
      volume =>
        standNear(claim, volume) &&
        classOf(volume) === classOf(claim) &&
        (keptFor(volume) ?? claim.name) === claim.name &&
        cluster.areTogether(claim, volume),
    )
  return fitting.find(volume => keptFor(volume) !== undefined || volume.file === claim.file) ?? fitting[0]
}
