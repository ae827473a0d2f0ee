import { editDistance } from '../text/did-you-mean.js'

/** Whether one word looks like the other with a typing error: one or two letters apart (one, in words of four letters or fewer), letter case aside. False for equal words. */
export function isNearWord(word: string, other: string): boolean {
  const [a, b] = [word.toLowerCase(), other.toLowerCase()]
  if (a === b) return word !== other
  const shorter = Math.min(a.length, b.length)
  if (shorter < 3 || Math.max(a.length, b.length) > 63) return false
  // web-1 and web-2, db-a and db-b are names of two things.
  const limit = shorter <= 4 ? 1 : 2
  return editDistance(a, b, limit) <= limit && withoutNumbers(a) !== withoutNumbers(b) && !differAtEnd(a, b) && !differInOnePart(a, b)
}

const withoutNumbers = (word: string): string => word.replace(/\d+/g, '#')

/** `shard-a` and `shard-b`, `my-service` and `myservicea`: a last letter numbers things. */
function differAtEnd(a: string, b: string): boolean {
  const [left, right] = [a.replace(/[-_.]/g, ''), b.replace(/[-_.]/g, '')]
  return left.slice(0, -1) === right || right.slice(0, -1) === left || left.slice(0, -1) === right.slice(0, -1)
}

/** `eu-web` and `us-web`: whole parts of up to three letters that differ are no typing errors. */
function differInOnePart(a: string, b: string): boolean {
  const [left, right] = [a.split(/[-_.]/), b.split(/[-_.]/)]
  if (left.length !== right.length) return Math.abs(left.length - right.length) === 1 && isPartMore(left, right)
  return left.some((part, index) => part !== right[index] && Math.max(part.length, right[index]!.length) <= 3)
}

/** `web-db` and `web`: one has a part more. */
function isPartMore(left: readonly string[], right: readonly string[]): boolean {
  const [few, many] = left.length < right.length ? [left, right] : [right, left]
  return few.every((part, index) => part === many[index] || part === many[index + 1])
}
