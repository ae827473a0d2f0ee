import { nearest } from '../text/did-you-mean.js'
import { ConfigError, type ErrorPlace, orDidYouMean } from './config-error.js'
import type { RuleMeta } from './rule-meta.js'

/** The presets that a configuration can extend, each with what it is for. `all` is every rule. */
export const presets = {
  recommended: 'what breaks in production and is worth acting on; the default',
  resources: 'requests and limits: every missing one, and settings of a runtime that do not fit them',
  traffic: 'Services, routes and load balancers: hops, drops, stickiness, keep-alive',
  dns: 'what a name costs and where it does not resolve',
  valid: 'what the API server of the target version refuses',
  security: 'what widens an attack',
  availability: 'what makes an application unavailable when a node or a Pod goes',
  cluster: 'below the Pod: nodes, kube-proxy, network plug-ins, DNS add-ons, component configuration, versions with known defects',
  all: 'every rule',
} as const

export const presetNames: readonly string[] = Object.keys(presets)

/**
 * The ids of the rules that a preset turns on.
 *
 * @throws ConfigError for a name that is no preset.
 */
export function rulesOfPreset(name: string, rules: readonly RuleMeta[], where: ErrorPlace = {}): string[] {
  if (!Object.hasOwn(presets, name)) {
    throw new ConfigError(
      `there is no preset "${name}"${orDidYouMean(nearest(name, presetNames))} (the presets are ${presetNames.join(', ')})`,
      where,
    )
  }
  return rules.filter(rule => !rule.engine && (name === 'all' || rule.presets?.includes(name))).map(rule => rule.id)
}
