import { headNumber } from '../../src/coder/claims/learned/index.js'
import { indexTree } from '../../src/coder/tree/index.js'
import { headOfCue } from './goldPlaces.js'
import { readAttributions } from './readAttributions.js'
import { readParsed } from './readParsed.js'
import { SETTINGS } from './settings.js'

/** The list of words that can be heads of cues, as bits: those that are often enough, and in share enough of their
 *  places. */
export async function listHeads(folder: string, parsed: string): Promise<Uint8Array> {
  const places = new Int32Array(SETTINGS.headBits)
  const heads = new Int32Array(SETTINGS.headBits)
  for await (const article of readParsed(parsed)) {
    const trees = article.sentences.map(indexTree)
    for (const tree of trees) for (const token of tree.tokens) count(places, headNumber(token, SETTINGS.headBits))
    for (const attribution of readAttributions(folder, article.name)) {
      const head = headOfCue(trees, attribution)
      const token = head === null ? undefined : trees[head.sentence]?.tokens[head.word]
      if (token !== undefined) count(heads, headNumber(token, SETTINGS.headBits))
    }
  }
  const bits = new Uint8Array(SETTINGS.headBits / 8)
  heads.forEach((often, number) => {
    if (often >= SETTINGS.leastHeads && often >= SETTINGS.leastShare * (places[number] as number))
      bits[number >> 3] = (bits[number >> 3] as number) | (1 << (number & 7))
  })
  return bits
}

function count(counts: Int32Array, number: number): void {
  counts[number] = (counts[number] as number) + 1
}
