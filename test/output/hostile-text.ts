import fc from 'fast-check'
import type { Diagnostic, NotLinted, Report } from '../../src/diagnostic.js'
import { finding, range, reportOf } from './sample.js'

const nasty = [
  '\u001b[31mred',
  '\u001b]8;;http://evil.example\u0007',
  '\r\u001b[0Ksection_start:0:x',
  '\n::error file=a.yaml,line=1::injected',
  '\r\n::stop-commands::tok',
  '::error::x',
  '##vso[task.setvariable variable=a]b',
  '##[error]x',
  "x']\n##teamcity[testFailed name='y']",
  '%0A::error::y%25',
  ']]></failure><script>alert(1)</script>&\u0001',
  '<img src=x onerror=alert(1)>',
  '<!--',
  '`x` | **b** [l](http://e) ![i](http://e/i.png) \n\n# h',
  '\\|',
  '``` |',
  'http://evil.example',
  '@somebody',
  '\u202etxt.exe\u202c',
  '\u2066',
  '\u0085',
  '\u2028',
  '\ufeff',
  '\ufffe',
  '\ud800',
  '\udc00x',
  '{0} %s ${HOME}',
  ',line=1',
  '\t- a',
  '日本 e\u0301 😀',
  '..',
  '/',
  ' ',
]

/** Text that tries to break out of an output: control characters, commands of CI logs, markup, halves of surrogate pairs, and plain text. */
export const hostileText = fc
  .array(fc.oneof(fc.constantFrom(...nasty), fc.string({ unit: 'binary', maxLength: 12 }), fc.string({ maxLength: 12 })), { maxLength: 5 })
  .map(parts => parts.join(''))

const place = fc
  .tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 60 }))
  .map(([line, column, lines, columns]) => range(line, column, line + lines, lines ? columns + 1 : column + columns))

const hostileFinding: fc.Arbitrary<Diagnostic> = fc
  .record({
    rule: fc.constantFrom('privileged-container', 'shell-pid1-swallows-sigterm', 'internal/rule-crash'),
    severity: fc.constantFrom('error', 'warning', 'info'),
    message: hostileText,
    file: hostileText.map(name => name || 'a.yaml'),
    range: place,
    resource: fc.oneof(
      fc.constant(null),
      fc.record({ apiVersion: hostileText, kind: hostileText, namespace: hostileText, name: hostileText }),
    ),
    path: hostileText,
    related: fc.array(fc.record({ message: hostileText, file: hostileText, range: place }), { maxLength: 3 }),
    fingerprint: fc.constantFrom('a', 'b'),
    because: hostileText,
  })
  .chain(parts =>
    fc.record({
      parts: fc.constant(parts),
      fix: fc.option(fc.record({ file: hostileText, range: place, text: hostileText }), { nil: undefined }),
    }),
  )
  .map(({ parts, fix }) => finding({ ...parts, ...(fix && { fix: { safety: 'safe', edits: [fix] } }) }) as Diagnostic)

const hostileNotLinted: fc.Arbitrary<NotLinted> = fc.record({
  file: hostileText,
  reason: fc.constantFrom('helm-template', 'values-file', 'not-kubernetes'),
  message: hostileText,
})

/** A report in which every text that can come from the linted tree is hostile. */
export const hostileReport: fc.Arbitrary<Report> = fc
  .tuple(fc.array(hostileFinding, { maxLength: 4 }), fc.array(hostileNotLinted, { maxLength: 3 }))
  .map(([diagnostics, notLinted]) => reportOf(diagnostics, { notLinted }))

/** What no output may pass on raw, whatever the format; line feed and tab are the formats' own. */
export const RAW_CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/
/** Commands that CI logs obey wherever they stand in a line. */
export const LOG_COMMAND = /##(?:\[|vso\[|teamcity\[)/
/** Lines that a GitHub runner takes for a command. */
export function commandLines(text: string): string[] {
  return text.split(/[\n\r]/).filter(line => line.trimStart().startsWith('::'))
}
/** Nothing is a half of a surrogate pair: the text can be written as UTF-8. */
export function isWellFormed(text: string): boolean {
  return !/\p{Surrogate}/u.test(text)
}
