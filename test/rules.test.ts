import { describe, test } from 'vitest'
import { rules } from '../rules/index.js'
import { casesOf } from '../src/testing/index.js'

describe.each(rules.map(rule => [rule.id, rule] as const))('%s', (_, rule) => {
  for (const { name, run } of casesOf(rule)) test(name, run)
})
