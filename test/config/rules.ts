import type { RuleMeta } from '../../src/config/index.js'
import { withEngineRules } from '../../src/config/rule-meta.js'
import { engineRules } from '../../src/rule/engine-rules.js'

/** Three rules that stand for all: one with options of every type, one of another preset, one of none. */
const own: readonly RuleMeta[] = [
  {
    id: 'memory-limit-missing',
    severity: 'warning',
    presets: ['recommended', 'resources'],
    aliases: ['kube-linter/unset-memory-requirements'],
    options: {
      strict: { type: 'boolean', default: false, description: 'Also for init containers.' },
      containers: { type: 'integer', default: 3, minimum: 1, maximum: 9, description: 'How many.' },
      factor: { type: 'number', default: 1.5, description: 'By how much.' },
      mode: { type: 'string', default: 'near', enum: ['near', 'far'], description: 'Where.' },
      skip: { type: 'strings', default: ['a'], description: 'Which ones not.' },
      seconds: { type: 'integers', default: { clusterip: 5, ingress: 10 }, minimum: 0, description: 'How long.' },
    },
  },
  { id: 'cpu-limit-missing', severity: 'info', presets: ['resources'] },
  { id: 'latest-tag', severity: 'error', presets: [] },
]
export const rules: readonly RuleMeta[] = withEngineRules(own, engineRules)
