import { OptionLogic, type UwsgiEntry } from './uwsgi-entry.js'

/** Reads the children of the element `uwsgi` of an XML text; comments and elements within them give nothing. */
export function readXml(text: string): readonly UwsgiEntry[] {
  const entries: UwsgiEntry[] = []
  const logic = new OptionLogic()
  const root = /<uwsgi(\s[^<>]*)?>/.exec(text)
  if (!root) return entries
  const element = /<!--|<([A-Za-z][A-Za-z0-9._-]*)\s*(\/?)>|<\/uwsgi>/g
  element.lastIndex = root.index + root[0].length
  for (let found = element.exec(text); found && found[0] !== '</uwsgi>'; found = element.exec(text)) {
    if (found[0] === '<!--') {
      const end = text.indexOf('-->', found.index)
      if (end < 0) break
      element.lastIndex = end + 3
      continue
    }
    const name = found[1] as string
    const from = found.index
    const valueFrom = from + found[0].length
    let valueTo = valueFrom
    let to = valueFrom
    if (found[2] !== '/') {
      valueTo = text.indexOf('<', valueFrom)
      if (valueTo < 0 || !text.startsWith(`</${name}>`, valueTo)) continue
      to = valueTo + name.length + 3
    }
    element.lastIndex = to
    const role = logic.take(name)
    const value = text.slice(valueFrom, valueTo).trim()
    if (role !== 'logic') entries.push({ name, value, from, to, nameTo: from + name.length + 1, conditional: role === 'conditional' })
  }
  return entries
}
