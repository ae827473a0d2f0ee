import { describe, expect, it } from 'vitest'
import { editsFor } from '../../src/fix/edits-for.js'
import { replaceParts } from '../../src/fix/offset-edit.js'
import { Cursor, type Intent, type Json } from '../../src/manifest/cursor.js'
import { type ParsedFile, type Path, parse } from '../../src/parse/index.js'
import { resourceOf } from '../fix/fixture.js'
import { canonical, fulfilled, type Wish } from '../fix/oracle.js'
import { dice } from '../fix/written-yaml.js'
import { readCorpus } from './corpora.js'

const added: readonly Json[] = ['1Gi', 'yes', 5, true, { limits: { memory: '1Gi' } }, ['a', { b: 'c' }], 'two\nlines\n', null]
const newKeys = ['resources', 'securityContext', 'terminationGracePeriodSeconds', 'labels', 'zz']

/** A wish about a random place of a document. */
function randomWish(value: unknown, roll: (sides: number) => number): Wish {
  const path: (string | number)[] = []
  let at = value
  const deep = 1 + roll(8)
  for (let depth = 0; depth < deep; depth++) {
    if (Array.isArray(at) && at.length > 0) path.push(roll(at.length))
    else if (typeof at === 'object' && at !== null && Object.keys(at).length > 0) path.push(Object.keys(at)[roll(Object.keys(at).length)]!)
    else break
    at = (at as Record<string | number, unknown>)[path.at(-1)!]
  }
  const wish = { value: added[roll(added.length)]! }
  const kind = roll(4)
  if (kind === 0) return { kind: 'remove', path }
  if (kind === 1) return { kind: 'append', path: Array.isArray(at) ? path : [...path, 'tolerations'], ...wish }
  if (kind === 2) return { kind: 'set', path, ...wish }
  return { kind: 'set', path: [...path, ...newKeys.slice(roll(newKeys.length)).slice(0, 1 + roll(2))], ...wish }
}

const commentsOf = (parsed: ParsedFile) => parsed.comments.map(comment => comment.text.trim()).sort()

function tryWishes(name: string, text: string, count: number, tally: Record<'done' | 'refused', number>): void {
  const parsed = parse(text)
  for (const document of parsed.documents) {
    let value: Json
    try {
      // Placeholders are symbols: such a document has no plain value to compare with.
      value = structuredClone(document.value) as Json
    } catch {
      continue
    }
    if (typeof value !== 'object' || value === null) continue
    const roll = dice(text.length * 31 + document.index)
    for (let turn = 0; turn < count; turn++) {
      const wish = randomWish(value, roll)
      const wanted = wish.path.length > 0 ? fulfilled(value, wish) : undefined
      const at = Cursor.of<unknown>(resourceOf(parsed, document.index)).walk(...(wish.path as Path))
      const edits = editsFor([{ ...wish, at } as unknown as Intent])
      if (wanted === undefined) {
        if (wish.path.length > 0) expect(edits, `${name} ${JSON.stringify(wish)}`).toBeUndefined()
        continue
      }
      if (!edits) {
        tally.refused++
        continue
      }
      tally.done++
      const result = replaceParts(parsed.text, edits)
      const after = parse(result)
      const said = `${name} document ${document.index} ${JSON.stringify(wish)}`
      expect(after.documents.length, said).toBe(parsed.documents.length)
      for (const other of after.documents) {
        const expected = other.index === document.index ? wanted : parsed.documents[other.index]!.value
        expect(canonical(other.value) === canonical(expected), said).toBe(true)
      }
      expect(after.problems.length, said).toBeLessThanOrEqual(parsed.problems.length)
      expect(commentsOf(after), said).toEqual(commentsOf(parsed))
      const [first, last] = [edits[0], edits.at(-1)]
      expect(result.slice(0, first?.start), said).toBe(parsed.text.slice(0, first?.start))
      if (last) expect(result.endsWith(parsed.text.slice(last.end)), said).toBe(true)
      if (wish.kind === 'set')
        expect(
          editsFor([{ ...wish, at: Cursor.of<unknown>(resourceOf(after, document.index)).walk(...wish.path) } as unknown as Intent]),
          said,
        ).toEqual([])
    }
  }
}

describe('random intents on real files keep every untouched byte and every comment', () => {
  for (const [name, count] of [
    ['small', 30],
    ['medium', 4],
  ] as const) {
    const files = readCorpus(name)
    it.skipIf(!files)(`${name} corpus`, () => {
      const tally = { done: 0, refused: 0 }
      for (const [path, text] of files!) tryWishes(path, text, count, tally)
      expect(tally.done).toBeGreaterThan(1_000)
      // Anchors, generated files, templates.
      expect(tally.refused / (tally.done + tally.refused)).toBeLessThan(0.2)
      console.log(`${name}: ${tally.done} intents written, ${tally.refused} refused`)
    })
  }
})
