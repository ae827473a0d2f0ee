import type { NotLinted, NotLintedReason } from '../diagnostic.js'
import { count } from './counts.js'

const NAMES: Readonly<Record<NotLintedReason, readonly [one: string, many: string]>> = {
  'helm-template': ['Helm template', 'Helm templates'],
  template: ['template', 'templates'],
  'kustomize-patch': ['Kustomize patch', 'Kustomize patches'],
  kustomization: ['kustomization (read, not rendered)', 'kustomizations (read, not rendered)'],
  'values-file': ['values file', 'values files'],
  'component-config': ['component configuration', 'component configurations'],
  'not-kubernetes': ['document that is no Kubernetes object', 'documents that are no Kubernetes objects'],
  encrypted: ['encrypted document', 'encrypted documents'],
  'unsupported-encoding': ['file in an encoding that is not UTF-8', 'files in an encoding that is not UTF-8'],
  'special-file': ['pipe or device', 'pipes and devices'],
  'symbolic-link': ['symbolic link that is not followed', 'symbolic links that are not followed'],
}

export interface NotLintedGroup {
  readonly reason: NotLintedReason
  /** `3 Helm templates`. */
  readonly title: string
  readonly total: number
  /** Each file once, in order of first mention. */
  readonly files: readonly string[]
}

/** What was not linted, by reason, the largest group first. */
export function groupNotLinted(entries: readonly NotLinted[]): NotLintedGroup[] {
  const groups = new Map<NotLintedReason, { total: number; files: Set<string> }>()
  for (const { reason, file } of entries) {
    const group = groups.get(reason) ?? { total: 0, files: new Set<string>() }
    group.total++
    group.files.add(file)
    groups.set(reason, group)
  }
  return [...groups]
    .map(([reason, { total, files }]) => ({ reason, total, files: [...files], title: titleOf(reason, total) }))
    .sort((a, b) => b.total - a.total)
}

function titleOf(reason: NotLintedReason, total: number): string {
  const [one, many] = NAMES[reason] ?? [reason, reason]
  return count(total, one, many)
}

/** The command that lints the charts whose templates were left out: of the one chart they belong to, else of `.`. */
export function helmCommand(files: readonly string[]): string {
  const charts = new Set(files.map(file => /^(.*?)\/?templates\//.exec(file)?.[1] ?? '.'))
  const [chart = '.'] = charts
  // Only what needs no quoting in any shell: a name from the linted tree must not become a part of a command.
  const safe = charts.size === 1 && /^[A-Za-z0-9_][\w./-]*$/.test(chart) ? chart : '.'
  return `helm template ${safe} | seaworthy lint -`
}
