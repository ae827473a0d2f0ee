import type { PlacedText } from './dockerfile-parser.js'
import { type Copy, cleanPath, type Stage } from './dockerfile-stages.js'

/** Where a file of an image comes from. */
export type FileOrigin =
  /** A file of the build context, by its path in it. */
  | { readonly kind: 'context'; readonly path: string }
  /** A here-document of the Dockerfile. */
  | { readonly kind: 'heredoc'; readonly stage: number; readonly order: number; readonly name: string; readonly text: PlacedText }

/** Stages copy from stages; no deeper than this. */
const MOST_STEPS = 8

/**
 * Finds what a stage has at a path, by its COPY and ADD instructions: the last one that brings the path.
 * @param path absolute
 * @param exists whether the build context has such a file
 * @returns undefined where nothing of the repository stands there, or a RUN changes it
 */
export function originOf(stage: Stage, path: string, exists: (path: string) => boolean, steps = 0): FileOrigin | undefined {
  if (steps > MOST_STEPS) return undefined
  for (const copy of stage.copies.toReversed()) {
    if (copy.from === undefined) continue
    const found = copiedTo(stage, copy, path, exists, steps)
    if (!found) continue
    return stage.runs.some(run => run.order > copy.order && changes(run.text, path)) ? undefined : found
  }
  if (stage.base.kind !== 'stage' || stage.runs.some(run => changes(run.text, path))) return undefined
  return originOf(stage.base.stage, path, exists, steps + 1)
}

function copiedTo(stage: Stage, copy: Copy, path: string, exists: (path: string) => boolean, steps: number): FileOrigin | undefined {
  const folder = copy.target.replace(/\/$/, '')
  for (const { name, text } of copy.heredocs) {
    const isFile = copy.target === path || (copy.target.endsWith('/') && path === `${folder}/${name}`)
    if (isFile) return { kind: 'heredoc', stage: stage.index, order: copy.order, name, text }
  }
  const from = copy.from
  const take = (source: string): FileOrigin | undefined => {
    if (typeof from === 'object') return originOf(from, cleanPath(source.startsWith('/') ? source : `/${source}`), exists, steps + 1)
    const inContext = cleanPath(source.replace(/^\/+/, ''))
    return exists(inContext) ? { kind: 'context', path: inContext } : undefined
  }
  const below = path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : undefined
  for (const source of copy.sources) {
    if (/[*?[]/.test(source)) {
      const match = below === undefined ? undefined : matched(source, below)
      const found = match === undefined ? undefined : take(match)
      if (found) return found
      continue
    }
    // A file under its own name in a folder; what a folder holds; a file under a new name.
    const name = source.slice(source.replace(/\/$/, '').lastIndexOf('/') + 1).replace(/\/$/, '')
    const found =
      (below !== undefined && below === name ? take(source) : undefined) ??
      (below === undefined ? undefined : take(`${source.replace(/\/$/, '')}/${below}`)) ??
      (copy.target === path ? take(source) : undefined)
    if (found) return found
  }
  return undefined
}

/** `scripts/*.sh` for `start.sh`: stars in the last part of a source only. */
function matched(source: string, name: string): string | undefined {
  const slash = source.lastIndexOf('/')
  const folder = source.slice(0, slash + 1)
  const pattern = source.slice(slash + 1)
  if (name.includes('/') || /[?[\]]/.test(pattern) || /[*?[]/.test(folder)) return undefined
  const [first = '', ...rest] = pattern.split('*')
  const last = rest.pop()
  if (last === undefined || rest.some(part => part !== '')) return undefined
  return name.length >= first.length + last.length && name.startsWith(first) && name.endsWith(last) ? folder + name : undefined
}

/** Whether a RUN may give a file another text: it names the file, and a command that writes. Modes, owners and line ends do not matter. */
function changes(command: string, path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1)
  return command
    .split(/&&|;|\|\||\n/)
    .some(part => part.includes(name) && /\b(?:mv|cp|ln|tee|patch|install|curl|wget)\b|\bsed\b(?!.*\\r)|>/.test(part))
}
