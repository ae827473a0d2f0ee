/** Lines `oldStart..oldEnd` of the old text become lines `newStart..newEnd` of the new one (from 0, ends exclusive). */
export interface LineChange {
  readonly oldStart: number
  readonly oldEnd: number
  readonly newStart: number
  readonly newEnd: number
}

/** Beyond this many differing lines in one stretch without a common unique line the stretch counts as replaced: it bounds time and memory. */
const mostDifferences = 400

type Stretch = LineChange

/**
 * What turns one list of lines into the other, in order and not touching. Lines that stand exactly once in both lists part the problem; what
 * is between them is compared by Myers' greedy algorithm (E. Myers, "An O(ND) Difference Algorithm and Its Variations", 1986).
 */
export function diffLines(old: readonly string[], new_: readonly string[]): LineChange[] {
  const changes: LineChange[] = []
  const open: Stretch[] = [{ oldStart: 0, oldEnd: old.length, newStart: 0, newEnd: new_.length }]
  // Stretches are taken from the end of `open`, so that the leftmost comes first.
  for (let next = open.pop(); next; next = open.pop()) {
    const stretch = trimmed(old, new_, next)
    if (stretch.oldStart === stretch.oldEnd && stretch.newStart === stretch.newEnd) continue
    if (stretch.oldStart === stretch.oldEnd || stretch.newStart === stretch.newEnd) {
      add(changes, stretch)
      continue
    }
    const anchors = uniqueAnchors(old, new_, stretch)
    if (anchors.length === 0) for (const change of greedy(old, new_, stretch)) add(changes, change)
    else open.push(...between(stretch, anchors).reverse())
  }
  return changes
}

function add(changes: LineChange[], change: LineChange): void {
  const last = changes.at(-1)
  if (last && last.oldEnd === change.oldStart && last.newEnd === change.newStart) {
    changes[changes.length - 1] = { ...last, oldEnd: change.oldEnd, newEnd: change.newEnd }
  } else changes.push(change)
}

function trimmed(old: readonly string[], new_: readonly string[], stretch: Stretch): Stretch {
  let { oldStart, oldEnd, newStart, newEnd } = stretch
  while (oldStart < oldEnd && newStart < newEnd && old[oldStart] === new_[newStart]) {
    oldStart++
    newStart++
  }
  while (oldStart < oldEnd && newStart < newEnd && old[oldEnd - 1] === new_[newEnd - 1]) {
    oldEnd--
    newEnd--
  }
  return { oldStart, oldEnd, newStart, newEnd }
}

/** The longest run, in both orders, of lines that stand once in either part. */
function uniqueAnchors(old: readonly string[], new_: readonly string[], stretch: Stretch): [number, number][] {
  const seen = new Map<string, { inOld: number; inNew: number; oldAt: number }>()
  for (let at = stretch.oldStart; at < stretch.oldEnd; at++) {
    const entry = seen.get(old[at]!)
    if (entry) entry.inOld++
    else seen.set(old[at]!, { inOld: 1, inNew: 0, oldAt: at })
  }
  for (let at = stretch.newStart; at < stretch.newEnd; at++) {
    const entry = seen.get(new_[at]!)
    if (entry) entry.inNew++
  }
  const pairs: [number, number][] = []
  for (let at = stretch.newStart; at < stretch.newEnd; at++) {
    const entry = seen.get(new_[at]!)
    if (entry?.inOld === 1 && entry.inNew === 1) pairs.push([entry.oldAt, at])
  }
  return longestAscending(pairs)
}

/** The longest subsequence of pairs whose first numbers ascend; the second ones do already. */
function longestAscending(pairs: readonly [number, number][]): [number, number][] {
  const tops: number[] = []
  const previous = new Int32Array(pairs.length).fill(-1)
  for (const [index, [value]] of pairs.entries()) {
    let low = 0
    let high = tops.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (pairs[tops[middle]!]![0] < value) low = middle + 1
      else high = middle
    }
    if (low > 0) previous[index] = tops[low - 1]!
    tops[low] = index
  }
  const chain: [number, number][] = []
  for (let index = tops.at(-1) ?? -1; index >= 0; index = previous[index]!) chain.push(pairs[index]!)
  return chain.reverse()
}

function between(stretch: Stretch, anchors: readonly [number, number][]): Stretch[] {
  const parts: Stretch[] = []
  let { oldStart, newStart } = stretch
  for (const [oldAt, newAt] of anchors) {
    parts.push({ oldStart, oldEnd: oldAt, newStart, newEnd: newAt })
    oldStart = oldAt + 1
    newStart = newAt + 1
  }
  parts.push({ oldStart, oldEnd: stretch.oldEnd, newStart, newEnd: stretch.newEnd })
  return parts
}

/** Myers' algorithm on one stretch; the whole stretch as one change where more than `mostDifferences` lines differ. */
function greedy(old: readonly string[], new_: readonly string[], stretch: Stretch): LineChange[] {
  const height = stretch.oldEnd - stretch.oldStart
  const width = stretch.newEnd - stretch.newStart
  const limit = Math.min(height + width, mostDifferences)
  // reach[k + limit]: how many old lines are used up on diagonal k (old minus new lines) after so many differences.
  const reach = new Int32Array(2 * limit + 2)
  const trace: Int32Array[] = []
  for (let differences = 0; differences <= limit; differences++) {
    trace.push(reach.slice(limit - differences, limit + differences + 1))
    for (let k = -differences; k <= differences; k += 2) {
      const down = k === -differences || (k !== differences && reach[k - 1 + limit]! < reach[k + 1 + limit]!)
      let x = down ? reach[k + 1 + limit]! : reach[k - 1 + limit]! + 1
      while (x < height && x - k < width && x - k >= 0 && old[stretch.oldStart + x] === new_[stretch.newStart + x - k]) x++
      reach[k + limit] = x
      if (x >= height && x - k >= width) return backtracked(stretch, trace, differences, height, width)
    }
  }
  return [stretch]
}

function backtracked(stretch: Stretch, trace: readonly Int32Array[], total: number, height: number, width: number): LineChange[] {
  const steps: LineChange[] = []
  let x = height
  let y = width
  for (let differences = total; differences > 0; differences--) {
    const reach = trace[differences]!
    const at = (k: number) => reach[k + differences]!
    const k = x - y
    const down = k === -differences || (k !== differences && at(k - 1) < at(k + 1))
    const fromX = down ? at(k + 1) : at(k - 1)
    const fromY = fromX - (down ? k + 1 : k - 1)
    const oldAt = stretch.oldStart + fromX
    const newAt = stretch.newStart + fromY
    steps.push({ oldStart: oldAt, oldEnd: oldAt + (down ? 0 : 1), newStart: newAt, newEnd: newAt + (down ? 1 : 0) })
    x = fromX
    y = fromY
  }
  return steps.reverse()
}
