import type { Severity } from '../diagnostic.js'

/** Gives parts of a line their look; without colour it returns them as they are. */
export interface Paint {
  severity(severity: Severity, text: string): string
  strong(text: string): string
  faint(text: string): string
  good(text: string): string
}

const CODES: Readonly<Record<Severity, string>> = { error: '1;31', warning: '1;33', info: '1;36' }

/** `color: false` gives plain text: no escape sequence at all. */
export function paintWith(color: boolean): Paint {
  const wrap = (code: string, text: string): string => (color && text ? `\u001b[${code}m${text}\u001b[0m` : text)
  return {
    severity: (severity, text) => wrap(CODES[severity], text),
    strong: text => wrap('1', text),
    faint: text => wrap('2', text),
    good: text => wrap('32', text),
  }
}
