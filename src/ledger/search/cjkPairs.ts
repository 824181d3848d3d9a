/** Scripts written without spaces between words. */
const RUN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]+/gu

/**
 * The pairs of neighbouring characters in text without spaces, and each run's last character alone: "北京市" gives
 * "北京 京市 市". A word index over them finds any characters in a row. Other text gives "".
 */
export function cjkPairs(text: string): string {
  return cjkRuns(text).map(pairsOf).join(' ')
}

/** The stretches of a text that are written without spaces, as characters. */
export function cjkRuns(text: string): string[][] {
  return [...text.matchAll(RUN)].map(([run]) => [...run])
}

function pairsOf(characters: readonly string[]): string {
  return characters.map((character, index) => `${character}${characters[index + 1] ?? ''}`).join(' ')
}
