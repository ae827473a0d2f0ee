import type { ParsedDocument, YamlNode } from '../parse/types.js'
import type { Page } from './page.js'
import type { Quote } from './scalar-text.js'

/** How most of a document is written; what a new part follows where its neighbours say nothing. Measured when it is first asked for: most edits follow their neighbours. */
export interface DocumentStyle {
  /** Columns by which a mapping under a key is indented. */
  readonly step: number
  /** Columns by which a list under a key is indented: 0 where the dashes stand below the key. */
  readonly listStep: number
  readonly quote: Quote
}

// Enough to know the style of a document; a document of a million nodes need not be read for it.
const sample = 5_000
const styles = new WeakMap<ParsedDocument, DocumentStyle>()

/** The style of a document, from its first nodes; two columns, indented lists and double quotes where nothing says otherwise. */
export class MeasuredStyle implements DocumentStyle {
  private readonly document: ParsedDocument
  private readonly page: Page

  constructor(document: ParsedDocument, page: Page) {
    this.document = document
    this.page = page
  }

  get step(): number {
    return this.measured.step
  }
  get listStep(): number {
    return this.measured.listStep
  }
  get quote(): Quote {
    return this.measured.quote
  }

  private get measured(): DocumentStyle {
    let style = styles.get(this.document)
    if (!style) {
      style = measure(this.document.root, this.page)
      styles.set(this.document, style)
    }
    return style
  }
}

function measure(root: YamlNode | undefined, page: Page): DocumentStyle {
  const steps = new Map<number, number>()
  const listSteps = new Map<number, number>()
  let single = 0
  let double = 0
  const queue: YamlNode[] = root ? [root] : []
  for (let index = 0; index < queue.length && index < sample; index++) {
    const node = queue[index]!
    if (node.kind === 'scalar') {
      if (node.style === 'single') single++
      if (node.style === 'double') double++
    } else if (node.kind === 'sequence') queue.push(...node.items.slice(0, sample))
    else if (node.kind === 'map') {
      for (const entry of node.entries.slice(0, sample)) {
        queue.push(entry.value)
        if (node.style === 'block') count(entry.value.kind === 'map' ? steps : listSteps, stepOf(page, entry.key, entry.value))
      }
    }
  }
  return { step: most(steps) ?? 2, listStep: most(listSteps) ?? 2, quote: single > double ? 'single' : 'double' }
}

/** The columns between a key and the block collection below it; undefined where the value is none. */
export function stepOf(page: Page, key: YamlNode, value: YamlNode): number | undefined {
  if ((value.kind !== 'map' && value.kind !== 'sequence') || value.style !== 'block') return undefined
  const step = page.column(value.start) - page.column(page.start(key))
  return step >= 0 && step <= 16 ? step : undefined
}

function count(steps: Map<number, number>, step: number | undefined): void {
  if (step !== undefined) steps.set(step, (steps.get(step) ?? 0) + 1)
}

function most(steps: ReadonlyMap<number, number>): number | undefined {
  let best: number | undefined
  for (const [step, times] of steps) if (best === undefined || times > steps.get(best)!) best = step
  return best
}
