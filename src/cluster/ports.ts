import type { ServicePort } from '../kubernetes/types.js'
import { Cursor } from '../manifest/cursor.js'
import type { Resource } from '../manifest/resource.js'
import type { ContainerCursor, Workload } from '../manifest/workload.js'
import { field, integer, items, text } from './raw.js'
import { isKnownSidecar } from './sidecars.js'
import type { PortEdge } from './types.js'

/**
 * Where each port of a Service leads in the Pods of a workload. A name or number finds the container that declares it (native sidecars too); an undeclared
 * number is taken for a port of the first container that is no known sidecar, since `containerPort` only informs.
 * Source: https://kubernetes.io/docs/concepts/services-networking/service/#field-spec-ports
 */
export function portEdges(service: Resource, workload: Workload): readonly PortEdge[] {
  const list = Cursor.of<{ spec?: { ports?: ServicePort[] } }>(service).at('spec').at('ports')
  return list.items().map(port => {
    const protocol = text(field(port.raw, 'protocol')) ?? 'TCP'
    const target = field(port.raw, 'targetPort') ?? field(port.raw, 'port')
    const number = integer(target) ?? numeric(target)
    const declared =
      number !== undefined
        ? findDeclared(workload, protocol, declaration => field(declaration, 'containerPort') === number)
        : typeof target === 'string'
          ? findDeclared(workload, protocol, declaration => field(declaration, 'name') === target)
          : undefined
    return {
      port,
      targetPort: number ?? integer(field(declared?.declaration, 'containerPort')),
      container: declared?.container ?? mainContainer(workload),
      declared: declared !== undefined,
    }
  })
}

const mainContainers = new WeakMap<Workload, ContainerCursor | 'none'>()

/** The first container that lives as long as the Pod and is no known sidecar; the first of all where every one is known. */
export function mainContainer(workload: Workload): ContainerCursor | undefined {
  let main = mainContainers.get(workload)
  if (!main) {
    const normal = workload.containers.filter(container => container.role === 'normal')
    main = normal.find(container => !isKnownSidecar(container)) ?? normal[0] ?? 'none'
    mainContainers.set(workload, main)
  }
  return main === 'none' ? undefined : main
}

/** `"8080"` is refused by the API server as a name, but what is meant is plain. */
function numeric(value: unknown): number | undefined {
  return typeof value === 'string' && /^[0-9]{1,5}$/.test(value) ? Number(value) : undefined
}

interface Declared {
  readonly container: ContainerCursor
  readonly declaration: unknown
}

function findDeclared(workload: Workload, protocol: string, fits: (declaration: unknown) => boolean): Declared | undefined {
  let other: Declared | undefined
  for (const container of workload.running) {
    for (const declaration of items(field(container.raw, 'ports'))) {
      if (!fits(declaration)) continue
      if ((text(field(declaration, 'protocol')) ?? 'TCP') === protocol) return { container, declaration }
      other ??= { container, declaration }
    }
  }
  return other
}
