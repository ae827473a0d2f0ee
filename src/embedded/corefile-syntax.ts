/** A word of a Corefile; offsets are UTF-16 offsets into the text. */
export interface CorefileToken {
  /** Quotes and escapes removed. */
  readonly text: string
  /** A template, an environment variable or a placeholder decides: `{{ .Values.zone }}`, `{$ZONE}`, `__PILLAR__DNS__DOMAIN__:53`. */
  readonly unknown: boolean
  readonly from: number
  readonly to: number
}

/** A line: a plugin of a server block, or an option in the block of a plugin. */
export interface CorefileStatement {
  readonly name: CorefileToken
  readonly words: readonly CorefileToken[]
  readonly block: readonly CorefileStatement[] | undefined
  /** Behind the last word. */
  readonly to: number
}

/** A block with the addresses that it serves; one address in parentheses makes it a snippet, which only `import` brings in. */
export interface CorefileBlock {
  readonly addresses: readonly CorefileToken[]
  readonly statements: readonly CorefileStatement[]
}

export interface CorefileSyntax {
  readonly blocks: readonly CorefileBlock[]
  /** No template action stands by itself, and nothing that CoreDNS would refuse. Imports are not looked at. */
  readonly complete: boolean
}

/** Deeper blocks are nothing that a plugin knows. */
const deepest = 16

/**
 * Reads a Corefile as CoreDNS does: words end at white space; quotes only count at the start of a word, and `\"` is the only escape; `#` begins a comment anywhere outside
 * of quotes; `{` and `}` count only as words of their own; a line ends a statement unless a block is open; a comma at the end of an address goes on with the next line.
 * Template actions are stepped over and make the result incomplete. No text throws; time is linear.
 * Source: caddyfile/lexer.go and caddyfile/parse.go of https://github.com/coredns/caddy v1.1.4.
 */
export function parseCorefile(text: string): CorefileSyntax {
  return new Parser(text).parse()
}

interface Token extends CorefileToken {
  readonly newLine: boolean
  readonly kind: 'word' | 'open' | 'close'
}

class Parser {
  readonly #tokens: readonly Token[]
  #at = 0
  #complete: boolean

  constructor(text: string) {
    const { tokens, complete } = tokensOf(text)
    this.#tokens = tokens
    this.#complete = complete
  }

  parse(): CorefileSyntax {
    const blocks: CorefileBlock[] = []
    while (this.#at < this.#tokens.length) {
      const addresses = this.#addresses()
      const open = this.#peek()
      if (open?.kind === 'open') {
        this.#at++
        blocks.push({ addresses, statements: this.#statements(1) })
      } else if (addresses.length === 1 && addresses[0]?.text === 'import') {
        blocks.push({ addresses, statements: [] })
      } else if (open?.kind === 'word') {
        // A file with one server needs no braces: everything behind the first line belongs to it.
        blocks.push({ addresses, statements: this.#statements(0) })
      } else {
        if (open) {
          this.#complete = false
          this.#at++
        }
        if (addresses.length > 0) blocks.push({ addresses, statements: [] })
      }
    }
    return { blocks, complete: this.#complete }
  }

  #peek(): Token | undefined {
    return this.#tokens[this.#at]
  }

  #addresses(): readonly CorefileToken[] {
    const addresses: CorefileToken[] = []
    let goesOn = true
    for (let token = this.#peek(); token?.kind === 'word' && (goesOn || !token.newLine); token = this.#peek()) {
      goesOn = token.text.endsWith(',')
      this.#at++
      if (!goesOn) addresses.push(token)
      else if (token.text.length > 1) addresses.push({ ...token, text: token.text.slice(0, -1), to: token.to - 1 })
    }
    return addresses
  }

  #statements(depth: number): CorefileStatement[] {
    const statements: CorefileStatement[] = []
    for (let token = this.#peek(); token; token = this.#peek()) {
      this.#at++
      if (token.kind === 'close') {
        if (depth > 0) return statements
        this.#complete = false
      } else if (token.kind === 'open') {
        this.#complete = false
        if (depth < deepest) this.#statements(depth + 1)
      } else statements.push(this.#statement(token, depth))
    }
    if (depth > 0) this.#complete = false
    return statements
  }

  #statement(name: Token, depth: number): CorefileStatement {
    const words: Token[] = []
    let block: CorefileStatement[] | undefined
    let to = name.to
    for (let token = this.#peek(); token && !token.newLine && token.kind !== 'close'; token = this.#peek()) {
      this.#at++
      if (token.kind === 'word') {
        words.push(token)
        if (!block) to = token.to
      } else if (depth < deepest) {
        block ??= []
        for (const inner of this.#statements(depth + 1)) block.push(inner)
      } else this.#complete = false
    }
    return { name, words, block, to }
  }
}

const space = /\s/
/** What stands for another text: of CoreDNS itself, of envsubst and Helm, and words that are left for sed. */
const placeholder = /\{\$[^}]+\}|\{%[^%]+%\}|\$\{|\{\{|__[A-Z0-9]+(?:_+[A-Z0-9]+)*__|^<[^<>]+>$/

function tokensOf(text: string): { readonly tokens: readonly Token[]; readonly complete: boolean } {
  const tokens: Token[] = []
  let complete = true
  let newLine = true
  let at = text.startsWith('\uFEFF') ? 1 : 0
  const nextClose = searcher(text, '}}')
  const nextLine = searcher(text, '\n')
  const push = (value: string, from: number, quoted: boolean, unknown: boolean) => {
    const kind = quoted ? 'word' : value === '{' ? 'open' : value === '}' ? 'close' : 'word'
    tokens.push({ text: value, unknown: unknown || placeholder.test(value), from, to: at, newLine, kind })
    newLine = false
  }
  /** Behind the `}}` of the action that begins here, if it ends on this line. */
  const actionEnd = (): number | undefined => {
    if (!text.startsWith('{{', at)) return undefined
    const end = nextClose(at + 2)
    return end < nextLine(at) ? end + 2 : undefined
  }
  while (at < text.length) {
    const char = text[at] as string
    if (char === '\n') newLine = true
    if (space.test(char)) at++
    else if (char === '#') {
      const end = text.indexOf('\n', at)
      at = end < 0 ? text.length : end
    } else if (char === '"') {
      const from = at
      let value = ''
      for (at++; at < text.length && text[at] !== '"'; at++) {
        if (text[at] === '\\' && at + 1 < text.length) {
          at++
          value += text[at] === '"' ? '"' : `\\${text[at]}`
        } else value += text[at]
      }
      if (at < text.length) at++
      else complete = false
      push(value, from, true, false)
    } else {
      const from = at
      let unknown = false
      let value = ''
      const first = actionEnd()
      while (at < text.length && !space.test(text[at] as string) && text[at] !== '#') {
        const end = at === from ? first : actionEnd()
        const next = end ?? at + 1
        if (end !== undefined) unknown = true
        value += text.slice(at, next)
        at = next
      }
      // An action that begins a line decides over what follows, or is a whole line of its own.
      if (newLine && first !== undefined) complete = false
      if (newLine && first === at) continue
      push(value, from, false, unknown)
    }
  }
  return { tokens, complete }
}

/** Finds the next place of a text from an offset on; Infinity where there is none. Offsets must not go back: then all searches together read the text once. */
function searcher(text: string, wanted: string): (from: number) => number {
  let found = -1
  return from => {
    if (found < from) {
      const at = text.indexOf(wanted, from)
      found = at < 0 ? Number.POSITIVE_INFINITY : at
    }
    return found
  }
}
