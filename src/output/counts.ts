import type { Severity, Summary } from '../diagnostic.js'

/** Most severe first. */
export const severities: readonly Severity[] = ['error', 'warning', 'info']

/** 0 for `error`, 2 for `info`. */
export function rank(severity: Severity): number {
  return severities.indexOf(severity)
}

/** The items, most severe first, otherwise in their order. */
export function bySeverity<Item extends { readonly severity: Severity }>(items: readonly Item[]): Item[] {
  return severities.flatMap(severity => items.filter(item => item.severity === severity))
}

/** `1 error`, `2 errors`, `1,204 files`. */
export function count(number: number, one: string, many: string = `${one}s`): string {
  return `${String(number).replace(/\B(?=(?:\d{3})+$)/g, ',')} ${number === 1 ? one : many}`
}

/** `3 errors, 1 warning`: what there is, most severe first; empty where there is nothing. */
export function severityCounts({ errors, warnings, infos }: Summary): string {
  return [errors && count(errors, 'error'), warnings && count(warnings, 'warning'), infos && count(infos, 'info', 'infos')]
    .filter(Boolean)
    .join(', ')
}

/** `41 ms`, `2.3 s`, `1 min 4 s`. */
export function duration(milliseconds: number): string {
  if (milliseconds < 1000) return `${Math.round(milliseconds)} ms`
  if (milliseconds < 60_000) return `${(milliseconds / 1000).toFixed(1)} s`
  const seconds = Math.round(milliseconds / 1000)
  return `${Math.floor(seconds / 60)} min ${seconds % 60} s`
}
