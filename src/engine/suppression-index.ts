import type { ParsedFile, Path } from '../parse/types.js'
import type { Suppressible } from './suppressible.js'
import type { Suppression } from './suppressions.js'

/** One rule (or `all`) at one place; suppressions that say the same share it. */
interface Claim {
  used: boolean
}
type Claims = Map<string, Claim>

interface Branch {
  readonly claims: Claims
  readonly children: Map<string | number, Branch>
}

/** What a suppression claims, and whether it silenced anything. */
export interface Claimed {
  readonly suppression: Suppression
  readonly rule: string
  readonly used: boolean
}

/** Suppressions by where they bind: asking for a finding costs the length of its path, however many there are. */
export class SuppressionIndex {
  private readonly wholeFile: Claims = new Map()
  private readonly documents = new Map<number, Branch>()
  private readonly lines = new Map<number, Claims>()
  private readonly all: { suppression: Suppression; rule: string; claims: Claim[] }[] = []

  /** Adds what a suppression covers; `rules` are those that it names and that there are, or `all`. */
  add(suppression: Suppression, rules: readonly string[]): void {
    const { binding } = suppression
    const places: Claims[] = []
    if (suppression.wholeFile) places.push(this.wholeFile)
    if (binding && binding.lastLine === undefined) places.push(this.branchAt(binding.document, binding.path).claims)
    if (binding?.line !== undefined) {
      for (let line = binding.line; line <= (binding.lastLine ?? binding.line); line++)
        places.push(setDefault(this.lines, line, () => new Map()))
    }
    for (const rule of rules) {
      const claims = places.map(place => setDefault(place, rule, () => ({ used: false })))
      this.all.push({ suppression, rule, claims })
    }
  }

  /** Whether something covers a finding. Every suppression that does counts as used. */
  covers({ rule, document, path, span }: Suppressible, file: ParsedFile): boolean {
    let covered = take(this.wholeFile, rule)
    if (this.lines.size > 0 && take(this.lines.get(file.position(span.start).line), rule)) covered = true
    if (document === undefined || path === undefined) return covered
    let branch = this.documents.get(document)
    for (let depth = 0; branch; depth++) {
      if (take(branch.claims, rule)) covered = true
      branch = depth < path.length ? branch.children.get(path[depth]!) : undefined
    }
    return covered
  }

  /** Everything that was added. */
  get claimed(): readonly Claimed[] {
    return this.all.map(({ suppression, rule, claims }) => ({ suppression, rule, used: claims.some(claim => claim.used) }))
  }

  private branchAt(document: number, path: Path): Branch {
    let branch = setDefault(this.documents, document, newBranch)
    for (const part of path) branch = setDefault(branch.children, part, newBranch)
    return branch
  }
}

const newBranch = (): Branch => ({ claims: new Map(), children: new Map() })

function take(claims: Claims | undefined, rule: string): boolean {
  const own = claims?.get(rule)
  const all = claims?.get('all')
  if (own) own.used = true
  if (all) all.used = true
  return own !== undefined || all !== undefined
}

function setDefault<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  let value = map.get(key)
  if (value === undefined) {
    value = make()
    map.set(key, value)
  }
  return value
}
