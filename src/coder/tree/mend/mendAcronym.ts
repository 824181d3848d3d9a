import type { Token } from '../../../types/index.js'

/** "WHO" in capitals is an organisation, not the question word, save where all words are in capitals. */
export function mendAcronym(tokens: readonly Token[], index: number): readonly Token[] | null {
  const token = tokens[index]
  if (token?.text !== 'WHO' || token.upos === 'PROPN') return null
  const isShouting = tokens.every((each) => each.text === each.text.toUpperCase())
  return isShouting ? null : [{ ...token, upos: 'PROPN', xpos: 'NNP' }]
}
