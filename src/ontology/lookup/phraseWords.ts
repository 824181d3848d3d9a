const POSSESSIVE = /['’]s?$/

/** Words of a phrase without hyphens and possessive endings: "women's co-founder" -> women, co, founder. */
export function phraseWords(phrase: string): readonly string[] {
  return phrase
    .toLowerCase()
    .split(/[ -]/)
    .map((word) => word.replace(POSSESSIVE, ''))
    .filter((word) => word !== '')
}

/** Whether a token adds nothing to a phrase: a hyphen, a possessive ending. */
export function isPhraseGlue(token: string): boolean {
  return token === '-' || token === '–' || token === "'s" || token === '’s' || token === "'" || token === '’'
}
