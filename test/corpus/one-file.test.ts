import { expect, test } from 'vitest'
import { folderWith } from '../node/folder.js'
import { lintIn } from '../node/lint-folder.js'
import { readCorpus } from './corpora.js'

const corpus = readCorpus('medium')

test.skipIf(!corpus)('one of 1,000 real files has the findings that it has among all of them', async () => {
  const cwd = folderWith({ ...Object.fromEntries(corpus!), '.git/HEAD': '' })
  const all = await lintIn(cwd, '.')
  const files = [...new Set(all.diagnostics.map(diagnostic => diagnostic.file))]
  expect(files.length).toBeGreaterThan(100)
  for (const file of files.filter((_, index) => index % 8 === 0)) {
    const { diagnostics } = await lintIn(cwd, file)
    expect(diagnostics, file).toEqual(all.diagnostics.filter(diagnostic => diagnostic.file === file))
  }
})
