import type { Formatter } from './types.js'

export type { Formatter, OutputContext, RuleInfo } from './types.js'

export const formatNames = ['pretty', 'json', 'sarif', 'github', 'gitlab', 'junit', 'markdown'] as const
export type FormatName = (typeof formatNames)[number]

/** The formatters by name. Each is a chunk of its own, so that a run loads the one it prints with. */
export const formats: Readonly<Record<FormatName, () => Promise<Formatter>>> = {
  pretty: async () => (await import('./pretty.js')).pretty,
  json: async () => (await import('./json.js')).json,
  sarif: async () => (await import('./sarif.js')).sarif,
  github: async () => (await import('./github.js')).github,
  gitlab: async () => (await import('./gitlab.js')).gitlab,
  junit: async () => (await import('./junit.js')).junit,
  markdown: async () => (await import('./markdown.js')).markdown,
}
