import type { Language, ReadingMode } from '../Language.js'
import { type ParsedWord, parseTokens } from '../parseTokens.js'
import { dropSupplied } from './dropSupplied.js'
import { findHiddenVerb, type HiddenVerb } from './findHiddenVerb.js'
import type { HeadlineWords } from './HeadlineWords.js'
import { joinParts } from './joinParts.js'
import { pastForm } from './pastForm.js'
import { repairClause } from './repairClause.js'
import { restoreCase } from './restoreCase.js'
import { splitAtColons } from './splitAtColons.js'
import { type SuppliedLine, supplyWords } from './supplyWords.js'

/**
 * Trees of headlines. Each part between colons is read as a sentence would write it: with small letters, an article and
 * a full stop; then what headlines leave out is put right in its tree: "Two held", "UN to investigate".
 */
export function parseHeadlines(
  headlines: readonly (readonly string[])[],
  language: Language,
  mode: ReadingMode,
  known: HeadlineWords,
): ParsedWord[][] {
  const parts = headlines.flatMap((words, headline) =>
    splitAtColons(restoreCase(words, language.tagger, known)).map((part) => ({ headline, line: supplyWords(part) })),
  )
  const lines = parts.map(({ line }) => line)
  const trees = parseLines(lines, language, mode)
  const verbs = trees.map((tree) => findHiddenVerb(tree, language, known))
  const hidden = lines.flatMap((_, index) => (verbs[index] === null ? [] : [index]))
  const reread = parseLines(
    hidden.map((index) => withPast(lines[index], trees[index], verbs[index] ?? null, language)),
    language,
    mode,
  )
  const read = trees.map((tree, index) => {
    const again = reread[hidden.indexOf(index)]
    return repairClause(again === undefined ? tree : withVerb(again, tree, verbs[index] ?? null), known)
  })
  return headlines.map((words, headline) =>
    joinParts(
      words,
      read.filter((_, index) => parts[index]?.headline === headline),
    ),
  )
}

function parseLines(lines: readonly SuppliedLine[], language: Language, mode: ReadingMode): ParsedWord[][] {
  if (lines.length === 0) return []
  const parsed = parseTokens(
    lines.map(({ words }) => words),
    language,
    mode,
  )
  return lines.map((line, index) => dropSupplied(parsed[index] ?? [], line))
}

/** The past of a verb is hardly ever a noun: "Envoy flew to Khartoum" reads itself where "Envoy flies" does not. */
function withPast(
  line: SuppliedLine | undefined,
  tree: readonly ParsedWord[] | undefined,
  verb: HiddenVerb | null,
  language: Language,
): SuppliedLine {
  if (line === undefined || tree === undefined || verb === null) return { words: [], places: [] }
  const words = line.words.map((word, at) => (line.places[at] === verb.place ? plainForm(verb, language) : word))
  return { ...line, words }
}

/** A participle is read as one that is nothing else. */
function plainForm({ lemma, xpos }: HiddenVerb, { lemmaLexicon }: Language): string {
  return xpos === 'VBN' ? 'killed' : pastForm(lemma, lemmaLexicon)
}

/** The new tree with the word and the tense that stand there. */
function withVerb(again: readonly ParsedWord[], before: readonly ParsedWord[], verb: HiddenVerb | null): ParsedWord[] {
  return again.map((word) => {
    const written = before[word.index]
    if (written === undefined || word.index !== verb?.place) return word
    const isVerb = word.upos === 'VERB'
    return isVerb
      ? { ...word, text: written.text, lemma: verb.lemma, xpos: verb.xpos }
      : { ...written, head: word.head, deprel: word.deprel }
  })
}
