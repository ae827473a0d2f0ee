import { bindComment } from '../engine/suppression-binding.js'
import type { Resource } from '../manifest/resource.js'
import { pointerOf } from '../parse/pointer.js'
import type { Comment, Path } from '../parse/types.js'
import type { TakenIgnore } from './ignore-edits.js'
import type { Migration } from './migration.js'
import type { PeerIgnore } from './peer-ignores.js'

/** What a finding needs to say. */
export interface FoundThere {
  readonly rule: string
  readonly file: string
  readonly document?: number
  readonly path?: string
}

/** What became of the ignores of a file. */
export interface Judged {
  readonly taken: TakenIgnore[]
  /** No rule that answers for their checks finds anything there. */
  readonly needless: PeerIgnore[]
  readonly expired: PeerIgnore[]
  /** No rule answers for their checks yet. */
  readonly missing: PeerIgnore[]
}

/**
 * Says which rules an ignore of another linter has to silence: those that answer for its checks *and* find something there. Others would only be reported as unused.
 *
 * @param findings of this file, with every rule on that answers for a check of another linter.
 * @param today YYYY-MM-DD.
 */
export function judgeIgnores(ignores: readonly PeerIgnore[], findings: readonly FoundThere[], migration: Migration, today: string): Judged {
  const judged: Judged = { taken: [], needless: [], expired: [], missing: [] }
  for (const ignore of ignores) {
    const { peer, ids, resource, line } = ignore
    const counterparts = ids === 'all' ? migration.checks.all(peer) : ids.map(id => migration.checks.find(peer, id))
    if (ids !== 'all') {
      for (const [index, found] of counterparts.entries()) {
        if (!found?.here.length) migration.lack(peer, ids[index]!, 'ignored', `${resource.file.path}:${line}`, found)
      }
    }
    const rules = [...new Set(counterparts.flatMap(found => found?.here ?? []))].sort()
    if (!rules.length) judged.missing.push(ignore)
    else if (ignore.until !== undefined && ignore.until < today) judged.expired.push(ignore)
    else {
      const place = placeOf(ignore)
      const finding = findings.filter(
        found => place !== undefined && found.document === place.document && isWithin(found.path, place.pointer),
      )
      const there = new Set(finding.map(found => found.rule))
      const silenced = rules.filter(rule => there.has(rule))
      if (silenced.length) judged.taken.push({ ignore, rules: silenced })
      else judged.needless.push(ignore)
    }
  }
  return judged
}

/** Finds the object that a comment stands in: of its document that one, of a List the last item that begins before it (else the first). */
export function objectFinder(resources: readonly Resource[]): (comment: Comment) => Resource | undefined {
  const documents = new Set<number>()
  const places = resources.map(resource => {
    const { document, base } = resource
    const first = !documents.has(document.index)
    documents.add(document.index)
    const item = first || base.length === 0 ? undefined : document.locate(base)
    return { resource, start: item ? (item.dash ?? item.value).start : document.span.start }
  })
  places.sort((left, right) => left.start - right.start)
  return ({ span: { start } }) => {
    let low = 0
    let high = places.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (places[middle]!.start <= start) low = middle + 1
      else high = middle
    }
    const found = places[low - 1]?.resource
    return found && start < found.document.span.end ? found : undefined
  }
}

function placeOf({ at, resource }: PeerIgnore): { readonly document: number; readonly pointer: string } | undefined {
  const { index } = resource.document
  const whole = (path: Path) => ({ document: index, pointer: pointerOf(path) })
  if (at.form === 'annotation') return whole(at.path)
  if (at.wholeObject) return whole(resource.base)
  const binding = bindComment(resource.file.parsed, at.comment)
  return binding && { document: binding.document, pointer: pointerOf(binding.path) }
}

const isWithin = (path: string | undefined, pointer: string): boolean =>
  path !== undefined && (pointer === '' || path === pointer || path.startsWith(`${pointer}/`))
