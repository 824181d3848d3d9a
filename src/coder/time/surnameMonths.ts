import type { Token } from '../../types/index.js'
import { followsName } from './followsName.js'
import { PERSON_MONTHS } from './words/personMonths.js'

/** Months that a report uses as surnames somewhere: "may" where it speaks of Theresa May. */
export function surnameMonths(sentences: readonly { readonly tokens: readonly Token[] }[]): ReadonlySet<string> {
  return new Set(
    sentences.flatMap(({ tokens }) =>
      tokens.flatMap((token, index) => {
        const word = token.text.toLowerCase()
        return PERSON_MONTHS.has(word) && followsName(tokens, index) ? [word] : []
      }),
    ),
  )
}
