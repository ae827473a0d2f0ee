import { describe, expect, test } from 'vitest'
import { parseAllDocuments } from 'yaml'
import { rules } from '../rules/index.js'
import { configOf } from '../src/config/index.js'
import { createShellParser } from '../src/container/shell-parser.js'
import { lint } from '../src/engine/lint.js'
import { parse } from '../src/parse/index.js'
import type { AnyRule } from '../src/rule/index.js'

/** What may stand in the place of any value of a manifest; the API server refuses it, and a linter sees it first. */
const wrong = [5, -1, true, '', 'x', null, [], {}, [[]], [{}], { a: {} }, ['__proto__']]
/** Changed copies of each bad example. */
const COPIES = 2

/** The same numbers in every run. */
function numbers(seed: number): (below: number) => number {
  let state = seed
  return below => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

type Slot = { readonly holder: Record<string, unknown>; readonly key: string }

/** Every place of a document, without those that say what it is. */
function slotsOf(root: unknown): readonly Slot[] {
  const slots: Slot[] = []
  const queue = [root]
  for (let value = queue.pop(); value !== undefined || queue.length > 0; value = queue.pop()) {
    if (typeof value !== 'object' || value === null) continue
    const holder = value as Record<string, unknown>
    for (const key of Object.keys(holder)) {
      queue.push(holder[key])
      if (holder !== root || (key !== 'kind' && key !== 'apiVersion')) slots.push({ holder, key })
    }
  }
  return slots
}

const shellParser = createShellParser()

function crashes(rule: AnyRule, text: string): readonly string[] {
  const config = configOf({}, [rule], { only: [rule.id] })
  const { diagnostics } = lint({
    files: [{ path: 'all.yaml', target: true, parsed: parse(text) }],
    rules: [rule],
    configFor: path => ({ config, relative: path }),
    today: '2026-01-01',
    chunks: { shellParser },
  })
  return diagnostics.filter(found => found.rule.startsWith('internal/')).map(({ message }) => `${message}\n${text}`)
}

describe('values of another type', () => {
  test.each(rules.map((rule, index) => [rule.id, rule, index] as const))('%s does not fail on them', (_, rule, index) => {
    const next = numbers(index + 1)
    for (const { yaml } of rule.examples.bad) {
      const text = typeof yaml === 'string' ? yaml : Object.values(yaml).join('\n---\n')
      for (let copy = 0; copy < COPIES; copy++) {
        const documents: unknown[] = parseAllDocuments(text, { logLevel: 'silent' }).map(document => document.toJS() as unknown)
        const slots = documents.flatMap(slotsOf)
        const slot = slots[next(slots.length)]
        if (!slot) continue
        slot.holder[slot.key] = wrong[next(wrong.length)]
        expect(crashes(rule, documents.map(document => JSON.stringify(document)).join('\n---\n'))).toEqual([])
      }
    }
  })
})
