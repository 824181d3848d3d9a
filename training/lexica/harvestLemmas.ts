import type { LemmaLexicon } from '../../src/language/lemmas/LemmaLexicon.js'
import { lemmatise } from '../../src/language/lemmas/lemmatise.js'
import type { TreebankSentence } from '../../src/language/treebank/parseConllu.js'

export interface HarvestedLemmas {
  readonly exceptions: string
  readonly verbsInE: string
}

/** Writes the lemmatiser's two lists from annotated sentences: verbs in -e, and what the rules get wrong. */
export function harvestLemmas(sentences: readonly TreebankSentence[]): HarvestedLemmas {
  const verbsInE = new Set<string>()
  const counts = new Map<string, Map<string, number>>()
  for (const { forms, lemmas, xpos } of sentences) {
    for (const [i, form] of forms.entries()) {
      const lemma = lemmas[i] ?? ''
      const tag = xpos[i] ?? ''
      if (/^VB/.test(tag) && /^[a-z]{2,}e$/.test(lemma)) verbsInE.add(lemma)
      if (!isPlain(form) || !isPlain(lemma) || /^(?:GW|FW|ADD|NFP|CD|LS)$/.test(tag)) continue
      const key = `${form.toLowerCase().replaceAll('’', "'")}\t${tag}`
      const isName = tag.startsWith('NNP')
      const seen = counts.get(key) ?? new Map<string, number>()
      counts.set(key, seen)
      const cased = isName ? lemma.toLowerCase() : lemma
      seen.set(cased, (seen.get(cased) ?? 0) + 1)
    }
  }
  const lexicon: LemmaLexicon = { exceptions: new Map(), verbsInE }
  const lines: string[] = []
  for (const [key, seen] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const [form = '', tag = ''] = key.split('\t')
    const [lemma = '', count = 0] =
      [...seen].sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))[0] ?? []
    const wrong = lemmatise(form, tag, lexicon) !== lemma && form.toUpperCase() !== lemma
    if (wrong && (count >= 2 || /^(?:VB|NNS|JJ)/.test(tag))) lines.push(`${key}\t${lemma}`)
  }
  return { exceptions: lines.join('\n'), verbsInE: [...verbsInE].sort().join('\n') }
}

function isPlain(word: string): boolean {
  return /^[A-Za-z'’.&-]{1,30}$/.test(word)
}
