import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decode, encode } from '../../src/node/decode.js'

const bytes = (...parts: (string | number[])[]) => Buffer.concat(parts.map(part => Buffer.from(part as string)))

describe('decode', () => {
  test.each([
    [bytes('a: b'), 'a: b'],
    [bytes('ä: €😀'), 'ä: €😀'],
    [bytes([0xef, 0xbb, 0xbf], 'a: b'), '\uFEFFa: b'],
    [Buffer.from('\uFEFFa: ü', 'utf16le'), '\uFEFFa: ü'],
    [Buffer.from('\uFEFFa: ü', 'utf16le').swap16(), '\uFEFFa: ü'],
    [bytes(''), ''],
    [bytes('a\0b'), 'a\0b'],
  ])('%s', (input, text) => {
    expect(decode(Buffer.from(input))).toMatchObject({ text })
  })
  test.each([
    [bytes('a: 1\nb: caf', [0xe9], '\n'), 'byte 0xe9 at offset 11 (line 2) is not UTF-8: save the file as UTF-8'],
    [bytes('a: ', [0xc0, 0xaf]), 'byte 0xc0 at offset 3 (line 1) is not UTF-8: save the file as UTF-8'],
    [bytes('a: ', [0xed, 0xa0, 0x80]), 'byte 0xed at offset 3 (line 1) is not UTF-8: save the file as UTF-8'],
    [bytes('ü'.repeat(5000), [0xff], 'ü'.repeat(5000)), 'byte 0xff at offset 10000 (line 1) is not UTF-8: save the file as UTF-8'],
    [bytes('a: ', [0xe2, 0x82]), 'byte 0xe2 at offset 3 (line 1) is not UTF-8: save the file as UTF-8'],
    [Buffer.from('apiVersion: v1', 'utf16le'), 'the file looks like UTF-16 without a byte order mark: save it as UTF-8'],
    [bytes([0x1f, 0x8b, 8, 0]), 'the file is compressed with gzip, not text'],
    [bytes([0, 1, 2, 0xff, 0, 0xfe]), 'the file is binary, not text'],
    [bytes([0xff, 0xfe, 0x00, 0xd8]), 'the file begins with the byte order mark of UTF-16LE, and is not valid UTF-16LE: save it as UTF-8'],
  ])('%s is refused', (input, problem) => {
    expect(decode(input)).toEqual({ problem })
  })
  test('what is decoded comes back byte for byte', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), array => {
        const input = Buffer.from(array)
        const decoded = decode(Buffer.from(input))
        return 'problem' in decoded || encode(decoded.text, decoded.encoding).equals(input)
      }),
    )
  })
  test('the place of the first invalid byte is right, whatever stands around it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), fc.string({ unit: 'binary', maxLength: 40 }), (before, after) => {
        const start = Buffer.from(`x${before.replaceAll('\0', '').replaceAll('\u001f', '')}`)
        const decoded = decode(Buffer.concat([start, Buffer.from([0xff]), Buffer.from(after.replaceAll('\0', ''))]))
        expect(decoded).toEqual({ problem: expect.stringContaining(`byte 0xff at offset ${start.length} `) })
      }),
    )
  })
})
