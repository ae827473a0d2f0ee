import { OptionLogic, type UwsgiEntry } from './uwsgi-entry.js'

/**
 * Reads a section of a uWSGI ini text as uWSGI does: line by line, keys repeat, `;` and `#` begin a comment only at the start of a line, a key without `=` has an empty value.
 * Source: core/ini.c of uWSGI 2.0.30.
 */
export function readIni(text: string, section = 'uwsgi'): readonly UwsgiEntry[] {
  const entries: UwsgiEntry[] = []
  const logic = new OptionLogic()
  let current = ''
  let start = 0
  while (start < text.length) {
    let end = text.indexOf('\n', start)
    if (end < 0) end = text.length
    const [from, to] = trim(text, start, end)
    const first = text[from]
    if (from < to && first === '[') current = text.slice(from + 1, to - 1)
    else if (from < to && first !== ';' && first !== '#' && current === section) {
      const equals = text.indexOf('=', from)
      const cut = equals >= 0 && equals < to ? equals : to
      const [, nameTo] = trim(text, from, cut)
      const [valueFrom, valueTo] = cut < to ? trim(text, cut + 1, to) : [to, to]
      const name = text.slice(from, nameTo)
      const role = logic.take(name)
      if (role !== 'logic') {
        entries.push({
          name,
          value: text.slice(valueFrom, valueTo),
          from,
          to: Math.max(nameTo, valueTo),
          nameTo,
          conditional: role === 'conditional',
        })
      }
    }
    start = end + 1
  }
  return entries
}

function trim(text: string, from: number, to: number): [number, number] {
  let [start, end] = [from, to]
  while (start < end && isBlank(text.charCodeAt(start))) start++
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--
  return [start, end]
}

const isBlank = (code: number) => code === 32 || code === 9 || code === 13
