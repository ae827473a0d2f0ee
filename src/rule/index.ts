/** The author API: the only thing that rules and plugins import. */
export { configuredDrain } from './configured-drain.js'
export type { Context, Finding, Place, ServiceName } from './context.js'
export { type AnyRule, type BadExample, type Category, defineRule, type GoodExample, type Preset, type Rule } from './define.js'
export { gracePeriodOf } from './grace-period.js'
export type { OptionSpec, OptionSpecs, OptionValues } from './options.js'
export { needSeconds, preStopSleep, shutdownBudgetSeconds } from './pre-stop.js'
export { exposureWords, minimumPods, type Serving, servingOf } from './serving.js'
export type { Kinds, Visitors } from './visitors.js'
