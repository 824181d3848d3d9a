import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readSilver } from '../silver/readSilver.js'
import { encodeSentences } from './encodeSentences.js'
import { labelSilver } from './labelSilver.js'
import { readTrainedLanguage } from './readTrainedLanguage.js'
import { soundSilver } from './soundSilver.js'
import type { Inventory } from './takeInventory.js'

/** Writes voted.bin into a data folder: the silver text in the treebanks' scheme, by vote of three parsers. */
export function prepareVotes(silver: string, models: string, dataFolder: string): void {
  const inventory: Inventory = JSON.parse(readFileSync(join(dataFolder, 'meta.json'), 'utf8'))
  const rowOfWord = new Map(inventory.words.map((word, index) => [word, index + 2]))
  const voted = labelSilver(readTrainedLanguage(models), soundSilver(readSilver(silver)))
  const integers = encodeSentences(voted, { rowOfWord, tags: inventory.tags, relations: inventory.relations })
  writeFileSync(join(dataFolder, 'voted.bin'), new Uint8Array(integers.buffer))
}
