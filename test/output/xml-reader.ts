/** An element of a document that `readXml` accepted. */
export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly Element[]
  /** The text directly in it, entities resolved. */
  readonly text: string
}

/** What XML 1.0 calls Char; a character reference to anything else is an error too. */
const CHAR = /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u
const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

/**
 * A strict reader of the XML that a report needs: a declaration, elements, attributes, text, and the five entities. It throws on whatever
 * is not well-formed, and on comments, CDATA, doctypes and processing instructions, which no report of ours has.
 */
export function readXml(source: string): Element {
  if (!CHAR.test(source)) throw new Error('a character that XML forbids')
  const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n'
  if (!source.startsWith(declaration)) throw new Error('no declaration')
  let at = declaration.length
  const take = (pattern: RegExp): RegExpExecArray | undefined => {
    pattern.lastIndex = at
    const match = pattern.exec(source)
    if (match) at = pattern.lastIndex
    return match ?? undefined
  }
  const resolve = (text: string): string =>
    text.replace(/&([^;]*)(;?)/g, (_, name: string, end: string) => {
      const value = name.startsWith('#') ? String.fromCodePoint(Number(name.slice(1))) : ENTITIES[name]
      if (!end || value === undefined || !CHAR.test(value)) throw new Error(`bad entity &${name}`)
      return value
    })

  function element(): Element {
    const open = take(/<([A-Za-z][\w-]*)/y)
    if (!open?.[1]) throw new Error(`no element at ${at}`)
    const attributes: Record<string, string> = {}
    for (let pair = take(/\s+([A-Za-z][\w-]*)="([^"<]*)"/y); pair; pair = take(/\s+([A-Za-z][\w-]*)="([^"<]*)"/y)) {
      const [, name = '', value = ''] = pair
      if (Object.hasOwn(attributes, name)) throw new Error(`attribute ${name} twice`)
      attributes[name] = resolve(value)
    }
    if (take(/\/>/y)) return { name: open[1], attributes, children: [], text: '' }
    if (!take(/>/y)) throw new Error(`broken tag at ${at}`)
    const children: Element[] = []
    let text = ''
    for (;;) {
      const run = take(/[^<]+/y)?.[0] ?? ''
      if (run.includes(']]>')) throw new Error(']]> in text')
      text += resolve(run)
      const close = take(/<\/([A-Za-z][\w-]*)\s*>/y)
      if (close) {
        if (close[1] !== open[1]) throw new Error(`</${close[1]}> closes <${open[1]}>`)
        return { name: open[1], attributes, children, text }
      }
      children.push(element())
    }
  }

  const root = element()
  if (source.slice(at).trim()) throw new Error('text behind the root')
  return root
}
