import { mayNameBuilds } from '../container/image-builds.js'
import type { NotLinted } from '../diagnostic.js'
import type { InputFile } from '../engine/types.js'
import { relatedPart } from './context-filter.js'
import { type Decoded, decode, type Encoding } from './decode.js'
import { parseText } from './parse-text.js'
import { readRegularFile } from './read-file.js'
import type { FoundFile } from './walk.js'

/** A file of the run, with what is needed to write it again. */
export interface Source {
  readonly input: InputFile
  /** Absolute, without symbolic links; undefined for standard input. */
  readonly real: string
  /** Of a target that has a text. The text of `parsed` lacks the byte order mark. */
  readonly origin?: { readonly encoding: Encoding; readonly byteOrderMark: boolean }
  /** It is no manifest: a manifest leads to it. */
  readonly linked?: true
}

/** A file that was read, or the reason why it is not linted. */
export type ReadSource = Source | { readonly notLinted: NotLinted }

/** Reads and parses a target. What cannot be read has a failure in place of its text; nothing throws. */
export async function readTarget(found: FoundFile): Promise<ReadSource> {
  const { path, real } = found
  const read = readRegularFile(found.bytes ?? real)
  if ('special' in read) return { notLinted: { file: path, reason: 'special-file', message: `${read.special} is not read` } }
  if ('failure' in read) return { input: { path, target: true, parsed: undefined, failure: read.failure }, real }
  return targetOf(path, real, decode(read.bytes))
}

/** A target whose bytes are at hand already. */
export async function targetOf(path: string, real: string, decoded: Decoded): Promise<ReadSource> {
  if ('problem' in decoded) {
    return { input: { path, target: true, parsed: undefined, failure: { rule: 'syntax-error', message: decoded.problem } }, real }
  }
  const { text, encoding } = decoded
  if (isDataFile(path, text)) {
    return { notLinted: { file: path, reason: 'not-kubernetes', message: 'JSON without apiVersion, kind and metadata' } }
  }
  return {
    input: { path, target: true, parsed: await parseText(text) },
    real,
    origin: { encoding, byteOrderMark: text.charCodeAt(0) === 0xfeff },
  }
}

/** Reads and parses a file that is only to be understood; undefined for one that says nothing about targets, or cannot be read. */
export async function readContext(found: FoundFile): Promise<Source | undefined> {
  const { path, real } = found
  const read = readRegularFile(found.bytes ?? real)
  if (!('bytes' in read)) return undefined
  const decoded = decode(read.bytes)
  if ('problem' in decoded || isDataFile(path, decoded.text)) return undefined
  // A kustomization need not say what it is, nor does a Compose file.
  const whole = /(?:^|\/)kustomization(?:\.ya?ml)?$/i.test(path) || mayNameBuilds(path, decoded.text)
  const text = whole ? decoded.text : relatedPart(decoded.text)
  if (text === undefined) return undefined
  return { input: { path, target: false, parsed: await parseText(text) }, real }
}

/**
 * JSON that is obviously no manifest (package.json, data, settings with comments) is not parsed. A manifest that was cut off still names its kind and metadata.
 * What is nested beyond all reason goes to the parser, which refuses it.
 */
function isDataFile(path: string, text: string): boolean {
  if (!/\.json$/i.test(path)) return false
  if (text.includes('"apiVersion"') || (text.includes('"kind"') && text.includes('"metadata"')) || text.includes('\\u00')) return false
  return !nestsDeeply(text)
}

/** Whether brackets are open more than a thousand deep somewhere; those in strings count too, which errs on the side of parsing. */
function nestsDeeply(text: string): boolean {
  let depth = 0
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index) | 0x20
    // [ and { differ in this one bit, and so do ] and }.
    if (code === 0x7b && ++depth > 1000) return true
    if (code === 0x7d) depth--
  }
  return false
}

/** The text of a target as it stands in its file, byte order mark included; undefined for one that could not be read. */
export function fullText({ input, origin }: Source): string | undefined {
  return input.parsed && `${origin?.byteOrderMark ? '\uFEFF' : ''}${input.parsed.text}`
}
