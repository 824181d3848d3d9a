/** Small words that title case leaves small, so that they say nothing. */
const SMALL_WORDS: ReadonlySet<string> = new Set(
  'the and but nor for yet via with from into onto over upon after amid about than that its his her out off'.split(' '),
)
/** Share of capitalised words from which a line is held to be in title case: now and then one is left small. */
const TITLE_SHARE = 0.8

/** Whether a line is written with capitals throughout: "Rebels Seize Border Town", "REBELS SEIZE TOWN". */
export function isTitleCased(words: readonly string[]): boolean {
  const telling = words.slice(1).filter((word) => /^\p{L}[\p{L}’']{2,}/u.test(word) && !SMALL_WORDS.has(word))
  const capitalised = telling.filter((word) => /^\p{Lu}/u.test(word)).length
  return telling.length >= 2 && capitalised >= telling.length * TITLE_SHARE
}
