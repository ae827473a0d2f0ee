import type { Diagnostic } from '../../src/diagnostic.js'

/** A finding of a file; the fingerprint is made of a word. */
export function finding(file: string, word: string, more: Partial<Diagnostic> = {}): Diagnostic {
  return {
    rule: 'best-effort-pod',
    severity: 'warning',
    message: `about ${word}`,
    file,
    range: { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } },
    resource: { apiVersion: 'v1', kind: 'Pod', name: word },
    related: [],
    fingerprint: fingerprint(word),
    docs: 'https://example.com',
    ...more,
  }
}

/** A fingerprint that is told by a word; a number behind a dash stays behind it. */
export function fingerprint(word: string): string {
  const [name, number] = word.split('-')
  const hash = Buffer.from(name!).toString('hex').padEnd(32, '0').slice(0, 32)
  return number === undefined ? hash : `${hash}-${number}`
}
