import { RecentlyRead } from '../parse/index.js'
import type { ParsedFile } from '../parse/types.js'
import { keepHeapSmall } from './v8-flags.js'

/** Parsed files up to this much text (in UTF-16 code units) stay whole; places in them are found without reading again. */
const whole = 12 * 1024 * 1024
/** So much of the others may be whole at a time, once places in them are asked for. */
const again = 4 * 1024 * 1024

/** Bounds the memory of a run: what a parsed file was read from takes five times its text, its values as much as the text. */
export class ParsedMemory {
  private readonly recent = new RecentlyRead(again)
  private total = 0
  private frugal = false

  /** Takes a file that was just parsed; beyond the bound it keeps only its values. */
  add(parsed: ParsedFile | undefined): void {
    if (!parsed) return
    this.total += parsed.text.length
    if (this.total <= whole) return
    if (!this.frugal) {
      keepHeapSmall()
      this.frugal = true
    }
    parsed.settle(this.recent)
  }
}
