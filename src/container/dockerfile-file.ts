import { type LinkedFile, linkedFile } from '../manifest/linked-file.js'
import { commentLines, type PlainString, plainText } from '../parse/plain-text.js'
import type { Path } from '../parse/types.js'
import { type Instruction, type PlacedText, parseDockerfile, spanOf } from './dockerfile-parser.js'

/** A Dockerfile of the repository: its instructions, and cursors to what it starts. */
export interface Dockerfile {
  readonly file: LinkedFile
  readonly instructions: readonly Instruction[]
}

/** The path of a string in a Dockerfile, by which a cursor finds it: of an ENTRYPOINT or CMD whole, or one of its words. */
export function commandPath(stage: number, name: 'ENTRYPOINT' | 'CMD', word?: number): Path {
  return word === undefined ? [stage, name] : [stage, name, word]
}

/** The path of a here-document of a COPY or ADD. */
export function heredocPath(stage: number, order: number, name: string): Path {
  return [stage, 'COPY', order, name]
}

/** Reads a Dockerfile. */
export function readDockerfile(path: string, text: string, target: boolean): Dockerfile {
  const instructions = parseDockerfile(text)
  const strings: PlainString[] = []
  const add = (where: Path, placed: PlacedText, style: 'verbatim' | 'double') => {
    const span = spanOf(placed) ?? { start: 0, end: 0 }
    strings.push({ path: where, node: { kind: 'scalar', style, ...span, value: placed.value, segments: placed.segments } })
  }
  let stage = -1
  let order = 0
  for (const instruction of instructions) {
    if (instruction.name === 'FROM') {
      stage++
      order = 0
      continue
    }
    if (instruction.name === 'ENTRYPOINT' || instruction.name === 'CMD') {
      // Of several in one stage the last counts, here and in the image.
      add(commandPath(stage, instruction.name), instruction.rest, 'verbatim')
      for (const [index, word] of (instruction.json ?? []).entries()) add(commandPath(stage, instruction.name, index), word, 'double')
    }
    for (const { name, text: own } of instruction.heredocs) add(heredocPath(stage, order, name), own, 'verbatim')
    order++
  }
  return { file: linkedFile(path, 'Dockerfile', plainText(text, strings, commentLines), target), instructions }
}
