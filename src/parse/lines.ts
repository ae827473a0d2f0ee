/** Where the lines of a text begin. A line ends with `\n`, `\r\n` or a lone `\r`; NEL, LS and PS are ordinary characters, as in YAML 1.2. */
export class Lines {
  private readonly starts: number[]
  private readonly length: number

  constructor(text: string) {
    this.length = text.length
    this.starts = [0]
    const lone = text.includes('\r')
    if (!lone) {
      for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) this.starts.push(at + 1)
      return
    }
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at)
      if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) this.starts.push(at + 1)
    }
  }

  /** 1-based line and column of an offset; what lies outside of the text counts as its nearest end. */
  position(offset: number): { line: number; column: number } {
    const at = Math.min(Math.max(offset, 0), this.length)
    let low = 0
    let high = this.starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.starts[middle]! <= at) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: at - this.starts[low]! + 1 }
  }

  /** The offset of a 1-based line and column; what lies outside of the text counts as its nearest end. */
  offset(line: number, column: number): number {
    const start = line < 1 ? 0 : line > this.starts.length ? this.length : this.starts[line - 1]!
    return Math.min(Math.max(start + column - 1, 0), this.length)
  }
}
