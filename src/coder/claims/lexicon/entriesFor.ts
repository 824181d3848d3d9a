import type { Token } from '../../../types/index.js'
import type { ClaimLexicon, SpeechEntry, SpeechPart } from './ClaimLexicon.js'

const NONE: readonly SpeechEntry[] = []

/** The entries of a word as a part of speech; adjectives made of participles are looked up as written. */
export function entriesFor(lexicon: ClaimLexicon, token: Token, part: SpeechPart): readonly SpeechEntry[] {
  const word = part === 'adj' || part === 'adv' ? token.text : token.lemma
  return lexicon.byWord.get(`${word.toLowerCase()}|${part}`) ?? NONE
}

/** The first of a word's entries that has a frame; null where none has. */
export function entryWith(entries: readonly SpeechEntry[], frame: string): SpeechEntry | null {
  return entries.find((entry) => entry.frames.includes(frame)) ?? null
}
