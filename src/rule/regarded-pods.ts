import type { OptionSpec } from './options.js'
import type { Serving } from './serving.js'
import { trafficPorts } from './traffic-ports.js'

/** An option of the rules about how many Pods there are and what guards them: which Pods they look at. */
export const regardedPods = (preset: 'external' | 'served') =>
  ({
    type: 'string',
    enum: ['external', 'served', 'all'],
    default: preset,
    description:
      'Which Pods are looked at: those that traffic reaches from outside of the cluster (a route, a load balancer, a node port), those that some Service selects, or all.',
  }) as const satisfies OptionSpec

/** Whether the option takes Pods in, by what sends traffic to them; ports for metrics and the like are no traffic. */
export function regards(which: 'external' | 'served' | 'all', serving: Serving | undefined): boolean {
  if (which === 'all') return true
  return serving !== undefined && (which === 'served' || serving.external) && trafficPorts(serving).length > 0
}

const forDevelopment =
  /(?:^|[-_.])(?:dev|devel|development|local|test|tests|testing|qa|e2e|ci|sandbox|playground|preview|demo|examples?)(?:[-_.]|$)/i

/** Whether the name of a namespace says that nothing in it has to stay up. */
export function isForDevelopment(namespace: string | undefined): boolean {
  return namespace !== undefined && forDevelopment.test(namespace)
}
