/** A key and its value as a uWSGI configuration text writes them; offsets are UTF-16 offsets into the text. */
export interface UwsgiEntry {
  readonly name: string
  readonly value: string
  /** From the key to the end of the value. */
  readonly from: number
  readonly to: number
  readonly nameTo: number
  /** It stands in an `if-env`, `for`, ... block. */
  readonly conditional: boolean
}

export type UwsgiFormat = 'ini' | 'yaml' | 'json' | 'xml'

const ini = /^[ \t]*\[uwsgi\]/m
const yaml = /^uwsgi:[ \t]*(#.*)?$/m
const json = /^\s*\{/
const xml = /<uwsgi[\s>]/

/** Which kind of uWSGI configuration a text is; undefined for anything else. */
export function uwsgiFormat(text: string): UwsgiFormat | undefined {
  if (!text.includes('uwsgi')) return undefined
  if (ini.test(text)) return 'ini'
  if (yaml.test(text)) return 'yaml'
  if (json.test(text) && /"uwsgi"\s*:\s*\{/.test(text)) return 'json'
  return xml.test(text) ? 'xml' : undefined
}

const opens = /^(if-|for-)|^(for|ifopt|ifenv|ifexists|iffile|ifdir|ifdirectory|else)$/
const closes = /^(end|endif|end-if|endfor|end-for)$/

/** Follows the option logic of uWSGI (`if-env`, `for`, `else`, `end...`): says of each key in turn whether a condition decides over it. */
export class OptionLogic {
  #inside = false
  /** Whether this key is only logic and no option. */
  take(name: string): 'logic' | 'conditional' | 'plain' {
    if (closes.test(name)) {
      this.#inside = false
      return 'logic'
    }
    if (opens.test(name)) {
      this.#inside = true
      return 'logic'
    }
    return this.#inside ? 'conditional' : 'plain'
  }
}
