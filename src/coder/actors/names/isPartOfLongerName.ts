import type { NameHit } from '../../mentions/index.js'
import { childrenOf } from '../../tree/index.js'
import type { Reading, ReadSentence } from '../reading/Reading.js'
import { isTitleWord } from './isTitleWord.js'

const TIME_WORD =
  /^(mon|tues|wednes|thurs|fri|satur|sun)day$|^(january|february|march|april|may|june|july|august|september|october|november|december)$/

/** Whether a known name is only a part of an unknown one: "Jordan" in "Jordan Peterson", "China" in "Air China". */
export function isPartOfLongerName(reading: Reading, sentence: ReadSentence, hit: NameHit): boolean {
  const { tree } = sentence
  for (let token = hit.first; token <= hit.last; token++) {
    const word = tree.tokens[token]
    if (!word) continue
    if (word.deprel === 'flat' && isOutside(hit, word.head) && isNameWord(reading, sentence, word.head)) return true
    for (const child of childrenOf(tree, token)) {
      const deprel = tree.tokens[child]?.deprel
      if (!isOutside(hit, child) || !isNameWord(reading, sentence, child)) continue
      if (deprel === 'flat' || (deprel === 'compound' && child === hit.first - 1)) return true
    }
  }
  return isBesideSibling(reading, sentence, hit)
}

/** "Air China managers": the parser may hang both words of the name on the noun. */
function isBesideSibling(reading: Reading, sentence: ReadSentence, hit: NameHit): boolean {
  const { tokens } = sentence.tree
  const before = tokens[hit.first - 1]
  const own = tokens[hit.first]
  if (before?.deprel !== 'compound' || own?.deprel !== 'compound' || before.head !== own.head) return false
  return isNameWord(reading, sentence, before.index)
}

function isOutside(hit: NameHit, token: number): boolean {
  return token < hit.first || token > hit.last
}

/** A capitalised proper noun that is no name of its own, no title and no weekday. */
function isNameWord(reading: Reading, sentence: ReadSentence, index: number): boolean {
  const token = sentence.tree.tokens[index]
  if (token?.upos !== 'PROPN' || sentence.names[index]) return false
  return !TIME_WORD.test(sentence.lemmas[index] ?? '') && !isTitleWord(reading, sentence, index)
}
