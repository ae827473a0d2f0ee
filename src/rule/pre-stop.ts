import type { Runtime } from '../container/types.js'
import type { Intent } from '../manifest/cursor.js'
import type { ContainerCursor } from '../manifest/workload.js'
import { gracePeriodOf } from './grace-period.js'
import type { OptionSpec } from './options.js'

/** Options of the rules about preStop. Where the numbers come from: kube-proxy's minSyncPeriod, ingress-nginx's sync rate, AWS's measurements of propagation, load balancers' health checks. */
export const needSeconds = {
  type: 'integers',
  default: { clusterip: 5, ingress: 10, 'lb-pod': 20, 'lb-node': 15, mesh: 5 },
  minimum: 0,
  description: 'Seconds that a Pod must keep accepting connections after its deletion begins, by the way traffic reaches it.',
} as const satisfies OptionSpec
export const shutdownBudgetSeconds = {
  type: 'integer',
  default: 10,
  minimum: 0,
  description: 'Seconds that the application needs to stop when the hook is over.',
} as const satisfies OptionSpec

/** `PodLifecycleSleepAction`: in the API from 1.29, on by default from 1.30 (KEP-3960). */
export const NATIVE_SLEEP_MINOR = 30
/** `PodLifecycleSleepActionAllowZero`: `seconds: 0` is accepted from 1.33 on by default (KEP-4818). */
export const NATIVE_ZERO_SLEEP_MINOR = 33

/** The intents that give a container a preStop sleep, and raise the grace period where it would not leave `budget` seconds to stop. */
export function preStopSleep(
  container: ContainerCursor,
  seconds: number,
  budget: number,
  runtime: Runtime,
  kubernetesMinor: { readonly from: number } | undefined,
): { readonly intents: readonly Intent[]; readonly safety: 'safe' | 'unsafe' } | undefined {
  const { seconds: grace } = gracePeriodOf(container.workload.pod)
  if (grace === undefined) return undefined
  const preStop = container.at('lifecycle').at('preStop')
  const native = kubernetesMinor === undefined || kubernetesMinor.from >= NATIVE_SLEEP_MINOR
  const { sh } = runtime.image(container)
  // A hook that calls a program the image lacks fails, and the container gets SIGTERM at once.
  if (!native && (sh === undefined || sh === 'none')) return undefined
  const hook = native ? preStop.at('sleep').set({ seconds }) : preStop.at('exec').set({ command: ['sleep', String(seconds)] })
  const enough = grace >= seconds + budget
  const longer = container.workload.pod.at('terminationGracePeriodSeconds').set(Math.ceil((seconds + budget) / 5) * 5)
  return { intents: enough ? [hook] : [hook, longer], safety: enough && native && kubernetesMinor !== undefined ? 'safe' : 'unsafe' }
}

/**
 * The intents that turn a hook which executes nothing but `sleep N` into the sleep action of the same length.
 * @returns undefined for every other hook, and where the API server would refuse the action: longer than the grace period, no whole seconds, or a version without it;
 * `safe` only where the version is known to have it
 */
export function asNativeSleep(
  container: ContainerCursor,
  runtime: Runtime,
  kubernetesMinor: { readonly from: number } | undefined,
): { readonly seconds: number; readonly intents: readonly Intent[]; readonly safety: 'safe' | 'unsafe' } | undefined {
  const hook = runtime.preStop(container)
  if (hook.kind !== 'sleep' || hook.native || !hook.only || !Number.isInteger(hook.total) || hook.total < 1) return undefined
  const { seconds: grace } = gracePeriodOf(container.workload.pod)
  if (grace === undefined || grace < hook.total || (kubernetesMinor && kubernetesMinor.from < NATIVE_SLEEP_MINOR)) return undefined
  // A comment in the script is kept by leaving the script alone.
  if (runtime.preStopCommands(container)?.script?.value.includes('#')) return undefined
  const preStop = container.at('lifecycle').at('preStop')
  return {
    seconds: hook.total,
    intents: [preStop.at('exec').remove(), preStop.at('sleep').set({ seconds: hook.total })],
    safety: kubernetesMinor ? 'safe' : 'unsafe',
  }
}
