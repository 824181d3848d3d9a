/** A line of words with what it leaves unsaid put in. */
export interface SuppliedLine {
  readonly words: readonly string[]
  /** For each word its place in the line as written; -1 for one put in. */
  readonly places: readonly number[]
}

/** Words that no article precedes although they are no names: function words, and adverbs that open a line. */
const NO_ARTICLE: ReadonlySet<string> = new Set(
  `a an the this that these those no not all both each every some any many most more few several other another my your his
  her its our their who what when where why how which i you he she it we they there here is are was were be been do does did
  will would can could may might must should shall and or but if as at by for from in into of off on onto out over per since
  than through to under until up upon via with without within after before about above across against ahead along amid
  amidst among around behind below beneath beside between beyond despite down during except following inside near outside
  past toward towards unlike just only also even still yet again ever never now then soon today yesterday tomorrow so too
  very one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundreds thousands dozens
  scores millions tens`.split(/\s+/),
)

/**
 * A headline with the article and the full stop that a sentence would have: parsers know a noun by the first and an end
 * by the second. A first word in lower case is one that is no name.
 */
export function supplyWords(words: readonly string[]): SuppliedLine {
  const first = words[0] ?? ''
  const isCommon = /^\p{Ll}{3,}$/u.test(first)
  const takesArticle = isCommon && !NO_ARTICLE.has(first) && !/(?:ing|ly)$/.test(first)
  const line: [string, number][] = words.map((word, place) => [word, place])
  if (takesArticle) line.unshift(['The', -1])
  else line[0] = [`${first.charAt(0).toUpperCase()}${first.slice(1)}`, 0]
  if (/[\p{L}\p{N}]/u.test(words.at(-1) ?? '')) line.push(['.', -1])
  return { words: line.map(([word]) => word), places: line.map(([, place]) => place) }
}
