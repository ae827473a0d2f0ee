import { OptionLogic, type UwsgiEntry } from './uwsgi-entry.js'

/**
 * Reads the `uwsgi:` block of a YAML text: one `key: value` on a line, or a key with a list of values. uWSGI's own reader knows no more than that (core/yaml.c);
 * what is nested deeper gives nothing.
 */
export function readYaml(text: string): readonly UwsgiEntry[] {
  const entries: UwsgiEntry[] = []
  const logic = new OptionLogic()
  let depth: number | undefined
  let inside = false
  let listKey: { readonly from: number; readonly to: number } | undefined
  let start = 0
  while (start < text.length) {
    let end = text.indexOf('\n', start)
    if (end < 0) end = text.length
    const line = withoutComment(text.slice(start, end))
    const content = line.trimStart()
    const indent = line.length - content.length
    if (content !== '' && !content.startsWith('---')) {
      if (indent === 0 && !content.startsWith('-')) {
        inside = /^["']?uwsgi["']?:$/.test(content)
        depth = undefined
        listKey = undefined
      } else if (inside) {
        const item = /^-\s+(.+)$/.exec(content)
        if (item) {
          const value = scalar(item[1] as string)
          if (listKey) push(text.slice(listKey.from, listKey.to), value, start + indent, start + line.length, start + indent)
        } else {
          depth ??= indent
          const pair = /^(["']?)([A-Za-z0-9_.-]+)\1:(?:\s+(.*))?$/.exec(content)
          if (pair && indent === depth) {
            const from = start + indent
            const nameTo = from + (pair[1] as string).length * 2 + (pair[2] as string).length
            const value = (pair[3] ?? '').trim()
            listKey = value === '' ? { from: from + (pair[1] as string).length, to: nameTo - (pair[1] as string).length } : undefined
            if (value !== '') push(pair[2] as string, scalar(value), from, start + line.length, nameTo)
          }
        }
      }
    }
    start = end + 1
  }
  return entries

  function push(name: string, value: string, from: number, to: number, nameTo: number) {
    const role = logic.take(name)
    if (role !== 'logic') entries.push({ name, value, from, to, nameTo, conditional: role === 'conditional' })
  }
}

function withoutComment(line: string): string {
  for (let at = 0; at < line.length; at++) {
    if (line[at] === '#' && (at === 0 || line[at - 1] === ' ' || line[at - 1] === '\t')) return line.slice(0, at).trimEnd()
  }
  return line.trimEnd()
}

function scalar(value: string): string {
  const quote = value[0]
  return value.length > 1 && (quote === '"' || quote === "'") && value.endsWith(quote) ? value.slice(1, -1) : value
}
