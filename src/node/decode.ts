import { isAscii, isUtf8 } from 'node:buffer'

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be'

/** The text of a file, or why it has none. */
export type Decoded = { readonly text: string; readonly encoding: Encoding } | { readonly problem: string }

/**
 * Decodes a file strictly: nothing is replaced by U+FFFD in silence. UTF-8, and UTF-16 where a byte order mark says so (both are what YAML allows);
 * a byte order mark stays in the text.
 */
export function decode(bytes: Buffer): Decoded {
  const [first, second] = bytes
  if (first === 0x1f && second === 0x8b) return { problem: 'the file is compressed with gzip, not text' }
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
    return utf16(bytes, first === 0xff ? 'utf-16le' : 'utf-16be')
  // A text of ASCII alone takes half the memory when it is read as Latin-1.
  const ascii = isAscii(bytes)
  if (!ascii && !isUtf8(bytes)) return { problem: notUtf8(bytes) }
  if (looksLikeUtf16(bytes)) return { problem: 'the file looks like UTF-16 without a byte order mark: save it as UTF-8' }
  return { text: ascii ? bytes.toString('latin1') : bytes.toString('utf8'), encoding: 'utf-8' }
}

/** The bytes of a text in the encoding that it was read from. */
export function encode(text: string, encoding: Encoding): Buffer {
  if (encoding === 'utf-8') return Buffer.from(text, 'utf8')
  const bytes = Buffer.from(text, 'utf16le')
  return encoding === 'utf-16le' ? bytes : bytes.swap16()
}

function utf16(bytes: Buffer, encoding: 'utf-16le' | 'utf-16be'): Decoded {
  try {
    return { text: new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes), encoding }
  } catch {
    return {
      problem: `the file begins with the byte order mark of ${encoding.toUpperCase()}, and is not valid ${encoding.toUpperCase()}: save it as UTF-8`,
    }
  }
}

/** Text in the Latin alphabet has a zero in every second byte then. */
function looksLikeUtf16(bytes: Buffer): boolean {
  const length = Math.min(bytes.length, 1024)
  if (length < 8 || !bytes.subarray(0, length).includes(0)) return false
  const zeros = [0, 0]
  for (let index = 0; index < length; index++) if (bytes[index] === 0) zeros[index % 2]!++
  return Math.max(...zeros) > length * 0.3 && Math.min(...zeros) < length * 0.1
}

function notUtf8(bytes: Buffer): string {
  const offset = firstInvalid(bytes)
  if (bytes.subarray(0, 8192).includes(0)) return 'the file is binary, not text'
  let line = 1
  for (let index = bytes.indexOf(10); index !== -1 && index < offset; index = bytes.indexOf(10, index + 1)) line++
  const byte = bytes[offset]?.toString(16).padStart(2, '0')
  return `byte 0x${byte} at offset ${offset} (line ${line}) is not UTF-8: save the file as UTF-8`
}

/** Where the valid part ends: halving finds it, since a prefix is valid up to there, a character that is cut at its end aside. */
function firstInvalid(bytes: Buffer): number {
  let valid = 0
  let invalid = bytes.length
  while (invalid - valid > 4) {
    const middle = characterStart(bytes, (valid + invalid) >> 1)
    if (middle <= valid) break
    if (isUtf8(bytes.subarray(valid, middle))) valid = middle
    else invalid = middle
  }
  while (valid < bytes.length) {
    const size = [1, 2, 3, 4].find(length => valid + length <= bytes.length && isUtf8(bytes.subarray(valid, valid + length)))
    if (size === undefined) return valid
    valid += size
  }
  return valid
}

/** The start of the character that the offset stands in, going back over continuation bytes. */
function characterStart(bytes: Buffer, offset: number): number {
  let start = offset
  while (start > 0 && offset - start < 3 && (bytes[start]! & 0xc0) === 0x80) start--
  return start
}
