import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readBio } from './readBio.js'

test('words are joined by blanks, and names are spans of the text', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sitrep-bio-'))
  const path = join(folder, 'names.txt')
  writeFileSync(path, 'Ada\tB-person\nLind\tI-person\nleft\tO\nPeru\tB-country\n.\tO\n\nVotes\tB-election\nfell\tO\n')
  const sentences = await readBio(path)
  rmSync(folder, { recursive: true })
  expect(sentences.map(({ text }) => text)).toEqual(['Ada Lind left Peru .', 'Votes fell'])
  expect(sentences.map(({ text, names }) => names.map(({ start, end }) => text.slice(start, end)))).toEqual([
    ['Ada Lind', 'Peru'],
    [],
  ])
})
