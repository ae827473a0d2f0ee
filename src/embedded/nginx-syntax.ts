/** A word of an nginx configuration; offsets are UTF-16 offsets into the text. */
export interface NginxToken {
  /** Quotes and escapes removed. */
  readonly text: string
  /** A template or a placeholder decides: `{{ .Values.x }}`, `${BACKEND_HOST}`. */
  readonly unknown: boolean
  readonly quoted: boolean
  readonly from: number
  readonly to: number
}

/** A directive as it is written: its name, the words behind it, and its block where it has one. */
export interface NginxStatement {
  readonly name: NginxToken
  readonly words: readonly NginxToken[]
  readonly block: readonly NginxStatement[] | undefined
  /** Behind the last word. */
  readonly to: number
}

export interface NginxSyntax {
  readonly statements: readonly NginxStatement[]
  /** No template action and nothing that nginx would refuse stands in the text. */
  readonly complete: boolean
}

/** Deeper blocks are nothing that nginx knows. */
const deepest = 32

/**
 * Reads an nginx configuration text as nginx does: words end at blanks, `;` and `{`; quotes only count at the start of a word; `#` begins a comment only there too;
 * `${name}` opens no block. What nginx would refuse is stepped over, template actions as well; both make the result incomplete. No text throws; time is linear.
 * Source: ngx_conf_read_token in src/core/ngx_conf_file.c of nginx 1.30.0.
 */
export function parseNginx(text: string): NginxSyntax {
  return new Parser(text).parse()
}

interface Open {
  readonly name: NginxToken
  readonly words: readonly NginxToken[]
  readonly to: number
  readonly statements: NginxStatement[]
}

class Parser {
  readonly #text: string
  #at = 0
  #complete = true
  /** Closing marks that are known to be missing behind here, so that nobody searches for them again. */
  readonly #missing = new Set<string>()

  constructor(text: string) {
    this.#text = text
  }

  parse(): NginxSyntax {
    const text = this.#text
    const top: NginxStatement[] = []
    const stack: Open[] = []
    let statements = top
    let words: NginxToken[] = []
    const finish = (block: readonly NginxStatement[] | undefined) => {
      const [name, ...rest] = words
      if (name) statements.push({ name, words: rest, block, to: (rest.at(-1) ?? name).to })
      else this.#complete = false
      words = []
    }
    while (this.#at < text.length) {
      const char = text[this.#at] as string
      if (isBlank(char)) this.#at++
      else if (char === '#') this.#skipLine()
      else if (char === ';') {
        finish(undefined)
        this.#at++
      } else if (this.#isAction() && words.length === 0) {
        // An action that stands by itself decides over what follows, one at the start of a directive is its name.
        this.#skipAction()
        this.#complete = false
      } else if (char === '{' && !this.#isAction()) {
        const [name, ...rest] = words
        if (name && /_by_lua_block$/.test(name.text)) {
          this.#skipLua()
          finish([])
        } else if (stack.length >= deepest) {
          this.#complete = false
          this.#at = text.length
        } else {
          if (!name) this.#complete = false
          const opened = name ?? { text: '', unknown: true, quoted: false, from: this.#at, to: this.#at }
          stack.push({ name: opened, words: rest, to: (rest.at(-1) ?? opened).to, statements })
          statements = []
          words = []
          this.#at++
        }
      } else if (char === '}') {
        if (words.length > 0) this.#complete = false
        words = []
        const open = stack.pop()
        if (open) {
          open.statements.push({ name: open.name, words: open.words, block: statements, to: open.to })
          statements = open.statements
        } else this.#complete = false
        this.#at++
      } else words.push(this.#word())
    }
    if (words.length > 0 || stack.length > 0) this.#complete = false
    for (let open = stack.pop(); open; open = stack.pop()) {
      open.statements.push({ name: open.name, words: open.words, block: statements, to: open.to })
      statements = open.statements
    }
    return { statements: top, complete: this.#complete }
  }

  #word(): NginxToken {
    const text = this.#text
    const from = this.#at
    const quote = text[from] === '"' || text[from] === "'" ? text[from] : ''
    let value = ''
    let unknown = false
    if (quote) this.#at++
    for (;;) {
      const char = text[this.#at]
      if (char === undefined) {
        if (quote) this.#complete = false
        break
      }
      if (char === '\\') {
        const next = text[this.#at + 1] ?? ''
        value += unescaped(next)
        this.#at += next === '' ? 1 : 2
      } else if (this.#isAction()) {
        const start = this.#at
        this.#skipAction()
        value += text.slice(start, this.#at)
        unknown = true
      } else if (quote) {
        this.#at++
        if (char === quote) break
        value += char
      } else if (char === '$' && text[this.#at + 1] === '{') {
        value += '${'
        this.#at += 2
      } else if (isBlank(char) || char === ';' || char === '{') break
      else {
        value += char
        this.#at++
      }
    }
    return { text: value, unknown: unknown || placeholder.test(value), quoted: quote !== '', from, to: this.#at }
  }

  /** `{{ ... }}`, `{% ... %}`, `<% ... %>`. */
  #isAction(): boolean {
    const char = this.#text[this.#at]
    const next = this.#text[this.#at + 1]
    return char === '{' ? next === '{' || next === '%' : char === '<' && next === '%'
  }

  #skipAction(): void {
    const open = this.#text.slice(this.#at, this.#at + 2)
    this.#skipBehind(open === '{{' ? '}}' : open === '{%' ? '%}' : '%>')
  }

  #skipLine(): void {
    const end = this.#text.indexOf('\n', this.#at)
    this.#at = end < 0 ? this.#text.length : end + 1
  }

  /** Behind the next `mark`; over the two characters here where there is none. */
  #skipBehind(mark: string): void {
    const end = this.#missing.has(mark) ? -1 : this.#text.indexOf(mark, this.#at + 2)
    if (end < 0) {
      this.#missing.add(mark)
      this.#complete = false
      this.#at += 2
    } else this.#at = end + mark.length
  }

  /** Over a block of Lua, in which braces may stand in strings and comments. */
  #skipLua(): void {
    const text = this.#text
    let depth = 0
    while (this.#at < text.length) {
      const char = text[this.#at] as string
      if (text.startsWith('--[[', this.#at) || text.startsWith('[[', this.#at)) this.#skipBehind(']]')
      else if (text.startsWith('--', this.#at)) this.#skipLine()
      else if (char === '"' || char === "'") {
        this.#at++
        while (this.#at < text.length && text[this.#at] !== char && text[this.#at] !== '\n') this.#at += text[this.#at] === '\\' ? 2 : 1
        this.#at++
      } else {
        this.#at++
        if (char === '{') depth++
        else if (char === '}' && --depth === 0) return
      }
    }
    this.#complete = false
  }
}

const isBlank = (char: string) => char === ' ' || char === '\t' || char === '\r' || char === '\n'

/** nginx drops the backslash in front of quotes and itself, knows three control characters, and leaves every other one. */
function unescaped(next: string): string {
  if (next === '"' || next === "'" || next === '\\') return next
  if (next === 't') return '\t'
  if (next === 'r') return '\r'
  return next === 'n' ? '\n' : `\\${next}`
}

/** Variables of nginx are written in lower case; capitals are left for envsubst, as other marks are for sed. */
const placeholder = /\$\{?[A-Z][A-Z0-9_]*(?![a-z])|\$\([A-Za-z_]|__[A-Z0-9_]+__|^<[^<>\n]+>$|^@[A-Za-z_]+@$|%[A-Z][A-Z_]+%/
