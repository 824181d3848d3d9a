import { hashText } from '../../util/index.js'
import { WORD_FACTS } from '../words/describeWord.js'

/** A tagged sentence as columns of hashes; two extra rows stand for the root and for "no such node". */
export interface ParserSentence {
  readonly wordCount: number
  readonly words: Int32Array
  readonly endings: Int32Array
  readonly tags: Int32Array
  readonly coarse: Int32Array
  /** Commas and semicolons before each word. */
  readonly commas: Int32Array
}

const LOWER = WORD_FACTS.indexOf('lower')
const END_SHAPE = WORD_FACTS.indexOf('endShape')
const ROOT = hashText('*ROOT*')
const NONE = hashText('*NONE*')

/** `facts` are the words' descriptions, `tags` and `coarse` hashes of the joint tag and the UPOS. */
export function createParserSentence(
  forms: readonly string[],
  facts: readonly Int32Array[],
  tags: readonly number[],
  coarse: readonly number[],
): ParserSentence {
  const wordCount = forms.length
  const column = (valueAt: (index: number) => number): Int32Array => {
    const values = new Int32Array(wordCount + 2)
    for (let i = 0; i < wordCount; i++) values[i] = valueAt(i)
    values[wordCount] = ROOT
    values[wordCount + 1] = NONE
    return values
  }
  let commaCount = 0
  const commas = new Int32Array(wordCount + 2)
  for (const [i, form] of forms.entries()) {
    commas[i] = commaCount
    if (form === ',' || form === ';') commaCount++
  }
  commas.fill(commaCount, wordCount)
  return {
    wordCount,
    words: column((i) => facts[i]?.[LOWER] ?? NONE),
    endings: column((i) => facts[i]?.[END_SHAPE] ?? NONE),
    tags: column((i) => tags[i] ?? NONE),
    coarse: column((i) => coarse[i] ?? NONE),
    commas,
  }
}
