// What the compiler refuses in a rule. This file is only type-checked: each line below a `@ts-expect-error` must not compile.
import type { Cursor } from '../src/manifest/cursor.js'
import { defineRule, type Rule } from '../src/rule/index.js'

const common = {
  summary: 's',
  why: 'w',
  category: 'security',
  severity: 'error',
  presets: [],
  since: '0.1.0',
  sources: [],
  examples: { good: [], bad: [] },
} as const

export const accepted = defineRule({
  ...common,
  id: 'accepted',
  messages: { plain: 'no slot', slotted: 'Container "{name}" of {kind}' },
  options: {
    limit: { type: 'integer', default: 3, description: 'd' },
    mode: { type: 'string', enum: ['a', 'b'], default: 'a', description: 'd' },
    seconds: { type: 'integers', default: { ingress: 10 }, description: 'd' },
  },
  needs: ['shell'],
  on: {
    container(container, { report, options, shell }) {
      const limit: number = options.limit
      const mode: 'a' | 'b' = options.mode
      const seconds: number = options.seconds.ingress
      report({ at: container, message: 'plain' })
      report({
        at: container.at('image'),
        message: 'slotted',
        data: { name: mode, kind: limit + seconds },
        fix: container.at('image').set('x'),
      })
      shell.pid1(container)
      container.at('securityContext').at('privileged').set(false)
      container.at('ports').items()[0]?.at('containerPort').set(80)
      container.at('command').append('x')
    },
    Service(service, { report }) {
      report({ at: service.at('spec').at('externalTrafficPolicy'), message: 'plain', lower: 'info', because: 'weak evidence' })
    },
  },
})

defineRule({
  ...common,
  id: 'refused-reports',
  messages: { plain: 'no slot', slotted: 'Container "{name}"' },
  on: {
    container(container, { report }) {
      // @ts-expect-error an unknown message
      report({ at: container, message: 'other' })
      // @ts-expect-error a missing slot
      report({ at: container, message: 'slotted', data: {} })
      // @ts-expect-error no data for a message with a slot
      report({ at: container, message: 'slotted' })
      // @ts-expect-error a slot too many
      report({ at: container, message: 'slotted', data: { name: 'a', other: 'b' } })
      // @ts-expect-error a severity that does not exist
      report({ at: container, message: 'plain', lower: 'fatal' })
      // @ts-expect-error a place is needed
      report({ message: 'plain' })
    },
  },
})

defineRule({
  ...common,
  id: 'refused-fields',
  messages: { plain: 'no slot' },
  on: {
    container(container, context) {
      // @ts-expect-error a container has no such field
      container.at('privileged')
      // @ts-expect-error a fix of the wrong type
      container.at('securityContext').at('privileged').set('yes')
      // @ts-expect-error an item of the wrong type
      container.at('command').append(5)
      // @ts-expect-error a service that the rule did not ask for
      context.shell.pid1(container)
      // @ts-expect-error an option that the rule does not declare
      context.options.limit
    },
    Service(service) {
      // @ts-expect-error a Service has no containers
      service.at('spec').at('containers')
    },
  },
})

defineRule({
  ...common,
  id: 'refused-visitor',
  messages: { plain: 'no slot' },
  on: {
    // @ts-expect-error an unknown visitor
    contaner() {},
  },
})

// @ts-expect-error a service that does not exist
defineRule({ ...common, id: 'refused-service', messages: { plain: 'p' }, needs: ['network'], on: {} })
// @ts-expect-error a category outside the closed list
defineRule({ ...common, id: 'refused-category', category: 'misc', messages: { plain: 'p' }, on: {} })
// @ts-expect-error a rule without `why`
defineRule({ ...common, why: undefined, id: 'refused-why', messages: { plain: 'p' }, on: {} })
const wrong = { type: 'integer', default: 'x', description: 'd' } as const
// @ts-expect-error a default of the wrong type
defineRule({ ...common, id: 'refused-option', messages: { plain: 'p' }, options: { n: wrong }, on: {} })

export type Accepted = typeof accepted extends Rule<infer Messages, infer _Options, infer _Needs> ? keyof Messages : never
export const messages: Accepted[] = ['plain', 'slotted']
// @ts-expect-error a scalar of a manifest can be of any type
export const untrusted = (image: Cursor<string>): string | undefined => image.value
