import type { Cluster } from '../cluster/types.js'
import type { Runtime, Shell } from '../container/types.js'
import { normalizeSysctl } from '../kubernetes/sysctls.js'
import type { Sysctl as SysctlFields } from '../kubernetes/types.js'
import type { Cursor } from '../manifest/cursor.js'
import type { Resource, SourceFile } from '../manifest/resource.js'
import type { ContainerCursor, PodSpecCursor } from '../manifest/workload.js'
import type { Place } from './context.js'

/** A kernel parameter that a Pod asks for in `securityContext.sysctls`. */
export interface PodSysctl {
  /** With dots. */
  readonly name: string
  /** Undefined where a placeholder stands. */
  readonly value: string | undefined
  readonly item: Cursor<SysctlFields>
}

/** A workload as what the kubelet sees of it, for messages: `Pod shell`, `the Pods of Deployment web`. */
export function podsOf({ kind, name = '(no name)' }: Resource): string {
  return kind === 'Pod' ? `Pod ${name}` : `the Pods of ${kind} ${name}`
}

/** The kernel parameters of a Pod spec; those without a readable name are left out. */
export function podSysctls(pod: PodSpecCursor): PodSysctl[] {
  return pod
    .at('securityContext')
    .at('sysctls')
    .items()
    .flatMap(item => {
      const name = item.at('name').string
      return name ? [{ name: normalizeSysctl(name), value: item.at('value').string, item }] : []
    })
}

/** A kernel parameter that a container writes with the `sysctl` command. */
export interface WrittenSysctl {
  readonly name: string
  readonly value: string
  readonly at: Place
}

/** What a container writes with `sysctl -w name=value`, in its command line and in the scripts it starts. */
export function writtenSysctls(container: ContainerCursor, shell: Shell, runtime: Runtime): WrittenSysctl[] {
  const { name: program, program: words } = runtime.commandLine(container)
  if (program === 'sysctl') return words.slice(1).flatMap(({ text, at }) => (at ? assignment(text, at) : []))
  return shell
    .scripts(container)
    .flatMap(({ role, commands }) =>
      role === 'command' || role === 'postStart'
        ? commands.flatMap(({ name, words }) =>
            name === 'sysctl' ? words.slice(1).flatMap(({ text, part }) => assignment(text, part)) : [],
          )
        : [],
    )
}

/** `name=value` as a parameter; none for a flag, and where an expansion decides. */
export function assignment(text: string | undefined, at: Place): WrittenSysctl[] {
  const match = text === undefined ? null : /^([a-z][\w./-]*)=(.*)$/s.exec(text)
  return match ? [{ name: normalizeSysctl(match[1]!), value: match[2]!, at }] : []
}

const mention = /allowed-?unsafe-?sysctls/gi
const NEAR = 400
/** Kinds that say what Pods may ask for, not what kubelets allow. */
const policies = new Set([
  'PodSecurityPolicy',
  'SecurityContextConstraints',
  'ClusterPolicy',
  'Policy',
  'ConstraintTemplate',
  'ValidatingAdmissionPolicy',
])
const allowedIn = new WeakMap<Cluster, ReadonlySet<string>>()

/**
 * The parameters, and patterns of such, that the kubelets of these manifests allow beyond the safe ones: KubeletConfiguration, arguments of the kubelet, and every other object that
 * speaks of allowed unsafe sysctls (Cluster API, kOps, OpenShift's KubeletConfig, ...). They are collected from the whole run, since they only silence.
 */
export function allowedUnsafeSysctls(cluster: Cluster): ReadonlySet<string> {
  let allowed = allowedIn.get(cluster)
  if (!allowed) {
    allowed = new Set([...cluster.resources, ...cluster.components].flatMap(patternsIn))
    allowedIn.set(cluster, allowed)
  }
  return allowed
}

const mentions = new WeakMap<SourceFile, boolean>()

function patternsIn({ kind, group, file, document }: Resource): readonly string[] {
  const { text } = file.parsed
  let mentioned = mentions.get(file)
  if (mentioned === undefined) {
    mentioned = text.search(mention) >= 0
    mentions.set(file, mentioned)
  }
  if (!mentioned || policies.has(kind) || group === 'constraints.gatekeeper.sh') return []
  const own = text.slice(document.span.start, document.span.end)
  return [...own.matchAll(mention)].flatMap(({ index }) =>
    [...own.slice(index, index + NEAR).matchAll(/\b[a-z]+(?:[./][\w*-]+)+/g)].map(([pattern]) => pattern),
  )
}
