import { formatQuantity, parseQuantity, type Quantity, readQuantity } from '../kubernetes/quantity.js'
import type { AnyCursor } from '../manifest/cursor.js'
import type { ResourceLists } from './pod-resources.js'

/** An amount whose unit cannot be meant. */
export interface UnitProblem {
  /** `unreadable`: no quantity; `tiny`: too few bytes for anything; `huge`: more cores than nodes have. */
  readonly kind: 'unreadable' | 'tiny' | 'huge'
  /** What was probably meant; undefined where nobody can tell. */
  readonly meant: string | undefined
  /** `0.512 bytes`, `500 cores`; empty for what is no quantity. */
  readonly amount: string
  /** Nodes of that size exist, though the rest of the container does not look like one for them. */
  readonly possible: boolean
}

const BILLION = 1_000_000_000n
const MEBIBYTE = 1n << 20n
const MANY_CORES = 100n * BILLION
/** The largest machines that the clouds rent out have a few hundred cores; beyond this there is none. */
const NO_NODE = 1024n * BILLION
const LARGE_NODE = 256n * BILLION
/** Machines with many cores have at least this much memory for each. */
const BYTES_FOR_A_CORE = 256n * MEBIBYTE

/**
 * What is wrong with the unit of an amount: `memory: 512m` is half a byte, `cpu: 500` is five hundred cores, `512MB` is nothing.
 * @param resource `cpu`, `memory`, `ephemeral-storage`; other resources are only checked for being quantities
 * @param lists the container's amounts, which tell whether it is made for a node with hundreds of cores
 * @returns undefined where nothing is wrong, or a placeholder or something of the wrong type stands there
 */
export function unitProblemOf(resource: string, cursor: AnyCursor, lists: ResourceLists): UnitProblem | undefined {
  const { raw } = cursor
  if (cursor.unknown || (typeof raw !== 'string' && typeof raw !== 'number')) return undefined
  const value = String(raw).trim()
  const read = readQuantity(raw)
  if ('problem' in read) return { kind: 'unreadable', meant: readable(value, resource), amount: '', possible: false }
  if (isBytes(resource) && read.nanos > 0n && read.nanos < MEBIBYTE * BILLION) {
    return { kind: 'tiny', meant: withUnit(value, read, { m: 'Mi', '': 'Mi', k: 'M', Ki: 'Mi' }), amount: bytesOf(read), possible: false }
  }
  if (resource === 'cpu' && read.nanos >= MANY_CORES && (read.nanos >= NO_NODE || !isForLargeNode(read, lists))) {
    const amount = `${formatQuantity(read.nanos, 'decimal')} cores`
    return { kind: 'huge', meant: withUnit(value, read, { '': 'm', M: 'm', Mi: 'm' }), amount, possible: read.nanos < LARGE_NODE }
  }
  return undefined
}

function isBytes(resource: string): boolean {
  return resource === 'memory' || resource === 'ephemeral-storage'
}

/** Whether the container also wants the memory of a machine with that many cores, or devices that only such machines have. */
function isForLargeNode({ nanos }: Quantity, { requests, limits }: ResourceLists): boolean {
  const cores = nanos / BILLION
  return [requests, limits].some(list => {
    const memory = parseQuantity(list.walk('memory').raw)
    return (memory && memory.nanos >= cores * BYTES_FOR_A_CORE * BILLION) || list.entries().some(([name]) => name.includes('/'))
  })
}

/** The digits of an amount with another unit; undefined where its unit tells nothing. */
function withUnit(value: string, { suffix }: Quantity, units: Readonly<Record<string, string>>): string | undefined {
  return Object.hasOwn(units, suffix) ? `${value.slice(0, value.length - suffix.length)}${units[suffix]}` : undefined
}

function bytesOf({ nanos }: Quantity): string {
  if (nanos % BILLION !== 0n) return `${Number(nanos) / 1e9} bytes`
  const format = nanos % (1024n * BILLION) === 0n ? 'binary' : 'decimal'
  return nanos === BILLION ? '1 byte' : `${formatQuantity(nanos, format)} bytes`
}

const units: Readonly<Record<'bytes' | 'cores', Readonly<Record<string, string>>>> = {
  bytes: {
    '': '',
    b: '',
    k: 'k',
    kb: 'k',
    ki: 'Ki',
    kib: 'Ki',
    mb: 'M',
    mi: 'Mi',
    mib: 'Mi',
    g: 'G',
    gb: 'G',
    gi: 'Gi',
    gib: 'Gi',
    t: 'T',
    tb: 'T',
    ti: 'Ti',
    tib: 'Ti',
  },
  cores: {
    '': '',
    m: 'm',
    mc: 'm',
    mcpu: 'm',
    millicpu: 'm',
    millicore: 'm',
    millicores: 'm',
    c: '',
    core: '',
    cores: '',
    cpu: '',
    cpus: '',
    vcpu: '',
  },
}

/** What a text that is no quantity probably means. */
function readable(value: string, resource: string): string | undefined {
  const match = value.length > 40 ? undefined : /^([0-9]+(?:[.,][0-9]+)?)\s*([A-Za-z]*)$/.exec(value)
  if (!match) return undefined
  const word = match[2]!.toLowerCase()
  const known = units[isBytes(resource) ? 'bytes' : 'cores']
  const meant = Object.hasOwn(known, word) ? `${match[1]!.replace(',', '.')}${known[word]}` : undefined
  return meant !== undefined && parseQuantity(meant) ? meant : undefined
}
