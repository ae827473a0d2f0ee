import type { PortEdge } from '../cluster/types.js'
import type { Serving } from './serving.js'

/** Ports that only monitoring and debugging read, and Services that are there for it. */
const monitoringPort = /metrics|prometheus|telemetry|monitoring|pprof|profiling|debug|probes?$|health/i
const monitoringService = /(?:^|-)(?:metrics|exporter|monitoring)(?:-|$)/i

/** The ports through which somebody waits for an answer: those of the Services without the ones for metrics, profiling and health checks, which are told by their names. */
export function trafficPorts(serving: Serving): readonly PortEdge[] {
  return serving.exposures.flatMap(({ edge }) =>
    monitoringService.test(edge.service.name ?? '')
      ? []
      : edge.ports.filter(({ port }) => !monitoringPort.test(port.at('name').string ?? '')),
  )
}
