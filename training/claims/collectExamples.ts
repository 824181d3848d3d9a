import type { CoderParts } from '../../src/app/CoderParts.js'
import { canBeHead, cueFeatures, FeatureList, LABEL, walkPlaces } from '../../src/coder/claims/learned/index.js'
import { collectArticle, type FactArticle } from './collectArticle.js'
import type { ChainExamples } from './fitChain.js'
import { type GoldHead, headOfCue, labelOf } from './goldPlaces.js'
import { RowStore } from './RowStore.js'
import { type GoldAttribution, readAttributions } from './readAttributions.js'
import { readParsed } from './readParsed.js'

/** What the model learns from. */
export interface ClaimExamples {
  /** Words that may be the head of a cue, and whether each is. */
  readonly cues: { readonly rows: RowStore; readonly answers: Uint8Array }
  /** The places around each annotated cue, and which part of the attribution each is. */
  readonly chains: ChainExamples
}

/** Reads the examples of a parsed part of the corpus. */
export async function collectExamples(
  folder: string,
  parsed: string,
  heads: Uint8Array,
  parts: CoderParts,
): Promise<ClaimExamples> {
  const cueRows = new RowStore()
  const answers: number[] = []
  const chains = { places: new RowStore(), steps: new RowStore(), labels: [] as number[], starts: [] as number[] }
  for await (const parsedArticle of readParsed(parsed)) {
    const article = collectArticle(parsedArticle, parts)
    const isHead = new Set<string>()
    for (const attribution of readAttributions(folder, article.name)) {
      const head = headOfCue(article.trees, attribution)
      if (head === null) continue
      isHead.add(`${head.sentence}:${head.word}`)
      addChain(article, attribution, head, chains)
    }
    addCues(article, heads, parts, (sentence, word, features) => {
      cueRows.add(features)
      answers.push(isHead.has(`${sentence}:${word}`) ? 1 : 0)
    })
  }
  chains.starts.push(chains.labels.length)
  return {
    cues: { rows: cueRows, answers: Uint8Array.from(answers) },
    chains: { ...chains, labels: Uint8Array.from(chains.labels) },
  }
}

const scratch = { place: new FeatureList(), step: new FeatureList() }

function addChain(
  { facts, trees, rules }: FactArticle,
  attribution: GoldAttribution,
  head: GoldHead,
  chains: { readonly places: RowStore; readonly steps: RowStore; readonly labels: number[]; readonly starts: number[] },
): void {
  chains.starts.push(chains.labels.length)
  walkPlaces(facts, head.sentence, head.word, rules, scratch, ({ kind, sentence, word }) => {
    chains.places.add(scratch.place)
    chains.steps.add(scratch.step)
    const tree = trees[sentence]
    const span = kind === 'word' ? tree?.tokens[word] : tree?.sentence
    const label = span === undefined ? LABEL.outside : labelOf(span.start, span.end, attribution)
    chains.labels.push(kind === 'sentence' && label !== LABEL.content ? LABEL.outside : label)
  })
}

function addCues(
  { facts, rules }: FactArticle,
  heads: Uint8Array,
  parts: CoderParts,
  add: (sentence: number, word: number, features: FeatureList) => void,
): void {
  facts.forEach((own, sentence) => {
    own.tree.tokens.forEach((token, word) => {
      const rule = rules.get(sentence)?.get(word) ?? null
      if (rule === null && !canBeHead(heads, token)) return
      cueFeatures(own, word, rule, parts.speech, scratch.place)
      add(sentence, word, scratch.place)
    })
  })
}
