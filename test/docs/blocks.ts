import fs from 'node:fs'

export interface Block {
  readonly language: string
  readonly text: string
}

/** The fenced blocks of a page. */
export const blocksOf = (page: string): Block[] =>
  [...fs.readFileSync(page, 'utf8').matchAll(/^```([a-z]*)\n([\s\S]*?)^```$/gm)].map(([, language, text]) => ({
    language: language!,
    text: text!,
  }))
