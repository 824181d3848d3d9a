import { readRows } from '../../bench/factuality/readRows.js'
import { treeOfWords } from '../../bench/factuality/treeOfWords.js'
import {
  type EmbeddingLexicon,
  featuresOfPredicate,
  LEARNED_SCALES,
  type LearnedScale,
  readPredicate,
} from '../../src/coder/reading/index.js'
import { type Language, parseTokens } from '../../src/language/index.js'
import type { JudgedPredicate } from './JudgedPredicate.js'

/** Reads the judged words of a file by the rules and lists their features. */
export async function collectJudged(
  file: string,
  scale: LearnedScale,
  language: Language,
  lexicon: EmbeddingLexicon,
): Promise<JudgedPredicate[]> {
  const rows = await readRows(file)
  const sentences = [...new Set(rows.map((row) => row.words))]
  const parsed = parseTokens(sentences, language, 'accurate')
  const trees = new Map(sentences.map((words, index) => [words, treeOfWords(parsed[index] ?? [])]))
  return rows.flatMap(({ words, word, label }) => {
    const tree = trees.get(words)
    if (!tree) return []
    const features = featuresOfPredicate(tree, word, readPredicate(tree, word, lexicon), lexicon)
    return [{ features, scale: LEARNED_SCALES.indexOf(scale), label }]
  })
}
