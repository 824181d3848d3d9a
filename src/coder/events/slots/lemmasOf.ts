import type { Token } from '../../../types/index.js'

/** The forms under which lists may hold a word: its lemma and, for plural-only nouns ("troops"), its bare singular. */
export function lemmasOf(token: Token): readonly string[] {
  const lemma = token.lemma.toLowerCase()
  if ((token.upos === 'NOUN' || token.xpos === 'NNPS') && lemma.length > 3 && lemma.endsWith('s'))
    return [lemma, lemma.slice(0, -1)]
  // "closed the Rafah crossing", where the tagger takes the noun for a participle
  return token.xpos === 'VBG' && token.deprel === 'obj' ? [lemma, token.text.toLowerCase()] : [lemma]
}
