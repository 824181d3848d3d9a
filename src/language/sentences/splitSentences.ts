import type { SentenceKind, Span } from '../../types/index.js'
import type { TokenLexicon } from '../tokens/TokenLexicon.js'
import { tokenise } from '../tokens/tokenise.js'
import { splitBlocks } from './01-splitBlocks.js'
import { findSentenceEnds } from './02-findSentenceEnds.js'
import { findDatelineEnd } from './03-findDatelineEnd.js'
import { shortenSentence } from './04-shortenSentence.js'

/** A sentence with its words, not yet tagged or parsed. */
export interface SplitSentence extends Span {
  readonly paragraph: number
  readonly kind: SentenceKind
  /** Never empty. */
  readonly tokens: readonly Span[]
}

/** Divides a text into sentences and words. A dateline ("SEOUL (AP) --") becomes a heading of its own. */
export function splitSentences(text: string, lexicon: TokenLexicon): SplitSentence[] {
  const sentences: SplitSentence[] = []
  for (const { start, end, paragraph, kind } of splitBlocks(text)) {
    const tokens = tokenise(text, lexicon, start, end)
    const datelineEnd = kind === 'heading' ? 0 : findDatelineEnd(text, tokens)
    const add = (words: readonly Span[], wordsKind: SentenceKind): void => {
      const first = words[0]
      const last = words.at(-1)
      if (first === undefined || last === undefined) return
      sentences.push({ start: first.start, end: last.end, paragraph, kind: wordsKind, tokens: words })
    }
    add(tokens.slice(0, datelineEnd), 'heading')
    const rest = tokens.slice(datelineEnd)
    let from = 0
    for (const last of findSentenceEnds(text, rest, lexicon)) {
      for (const part of shortenSentence(text, rest.slice(from, last + 1))) add(part, kind)
      from = last + 1
    }
  }
  return sentences
}
