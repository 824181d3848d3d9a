import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { HASHED_FEATURES } from '../../src/language/bilstm/wordFeatures.js'
import { encodeSentences } from './encodeSentences.js'
import { readGold } from './readGold.js'
import { readSilver } from '../silver/readSilver.js'
import { soundSilver } from './soundSilver.js'
import { takeInventory } from './takeInventory.js'
import type { TrainingSentence } from './TrainingSentence.js'

/** Writes what train.py reads: meta.json, train.bin, silver.bin, and a file for each development treebank. */
export function prepareData(treebanks: string, silverFile: string | undefined, out: string): void {
  mkdirSync(out, { recursive: true })
  const gold = readGold(treebanks, 'train').flatMap((file) => file.sentences)
  const silver = silverFile === undefined ? [] : soundSilver(readSilver(silverFile))
  const inventory = takeInventory(gold, silver)
  const rowOfWord = new Map(inventory.words.map((word, index) => [word, index + 2]))
  const goldIds = { rowOfWord, tags: inventory.tags, relations: inventory.relations }
  const silverIds = { rowOfWord, tags: inventory.silverTags, relations: inventory.silverRelations }
  const write = (name: string, sentences: readonly TrainingSentence[], ids = goldIds) => {
    const integers = encodeSentences(sentences, ids)
    writeFileSync(join(out, `${name}.bin`), new Uint8Array(integers.buffer))
  }
  write('train', gold)
  write('silver', silver, silverIds)
  for (const file of readGold(treebanks, 'dev')) {
    write(file.name, file.sentences)
    if (file.news.length > 0) write(file.name.replace(/-dev$/, '_news-dev'), file.news)
  }
  writeFileSync(join(out, 'meta.json'), JSON.stringify({ ...inventory, hashed: HASHED_FEATURES }))
}
