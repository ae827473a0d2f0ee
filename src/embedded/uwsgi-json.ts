import { OptionLogic, type UwsgiEntry } from './uwsgi-entry.js'

const string = /"((?:[^"\\\n]|\\.)*)"/y
const literal = /-?[A-Za-z0-9.+]+/y
const blank = /[\s,]*/y

/** Reads the object `uwsgi` of a JSON text: strings, numbers, booleans, and lists of these. Objects within it give nothing. */
export function readJson(text: string): readonly UwsgiEntry[] {
  const entries: UwsgiEntry[] = []
  const head = /"uwsgi"\s*:\s*\{/.exec(text)
  if (!head) return entries
  const logic = new OptionLogic()
  let at = head.index + head[0].length
  const take = (pattern: RegExp): RegExpExecArray | undefined => {
    pattern.lastIndex = at
    const found = pattern.exec(text) ?? undefined
    if (found) at = pattern.lastIndex
    return found
  }
  for (;;) {
    take(blank)
    const from = at
    const key = take(string)
    if (!key) return entries
    const nameTo = at
    if (!take(/\s*:\s*/y)) return entries
    const name = key[1] as string
    const list = take(/\[\s*/y) !== undefined
    do {
      take(blank)
      const start = at
      const value = take(string)?.[1] ?? take(literal)?.[0]
      if (value === undefined) break
      const role = logic.take(name)
      if (role !== 'logic')
        entries.push({ name, value, from: list ? start : from, to: at, nameTo: list ? start : nameTo, conditional: role === 'conditional' })
    } while (list)
    if (list && !take(/\s*\]/y)) return entries
    if (!list && text[at] === '{') return entries
  }
}
