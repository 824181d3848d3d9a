import type { LemmaLexicon } from '../../src/language/lemmas/LemmaLexicon.js'
import { lemmatise } from '../../src/language/lemmas/lemmatise.js'
import type { TreebankSentence } from '../../src/language/treebank/parseConllu.js'

/** "form<TAB>XPOS" to lemma. */
export type Lemmas = ReadonlyMap<string, string>

export interface HarvestedLemmas {
  readonly exceptions: string
  readonly verbsInE: string
}

/**
 * Writes the lemmatiser's two lists: verbs in -e, and what the rules would get wrong. `written` holds lemmas written by
 * hand; they win over the treebanks, which have slips of their own.
 */
export function harvestLemmas(sentences: readonly TreebankSentence[], written: Lemmas): HarvestedLemmas {
  const lemmas = new Map([...pickLemmas(sentences), ...written])
  const verbsInE = new Set<string>()
  for (const [key, lemma] of lemmas) if (/\tVB/.test(key) && /^[a-z-]{2,}e$/.test(lemma)) verbsInE.add(lemma)
  const lexicon: LemmaLexicon = { exceptions: new Map(), verbsInE }
  const lines: string[] = []
  for (const [key, lemma] of [...lemmas].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const [form = '', tag = ''] = key.split('\t')
    if (lemmatise(form, tag, lexicon) !== lemma && form.toUpperCase() !== lemma) lines.push(`${key}\t${lemma}`)
  }
  return { exceptions: lines.join('\n'), verbsInE: [...verbsInE].sort().join('\n') }
}

/** The most frequent lemma of each word and tag; rare words only where endings say much. */
function pickLemmas(sentences: readonly TreebankSentence[]): Map<string, string> {
  const counts = new Map<string, Map<string, number>>()
  for (const { forms, lemmas, xpos } of sentences) {
    for (const [i, form] of forms.entries()) {
      const lemma = lemmas[i] ?? ''
      const tag = xpos[i] ?? ''
      if (!isPlain(form) || !isPlain(lemma) || /^(?:GW|FW|ADD|NFP|CD|LS)$/.test(tag)) continue
      const key = `${form.toLowerCase().replaceAll('’', "'")}\t${tag}`
      const seen = counts.get(key) ?? new Map<string, number>()
      counts.set(key, seen)
      const cased = tag.startsWith('NNP') ? lemma.toLowerCase() : lemma
      seen.set(cased, (seen.get(cased) ?? 0) + 1)
    }
  }
  const picked = new Map<string, string>()
  for (const [key, seen] of counts) {
    const [lemma, count] = [...seen].sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))[0] ?? [
      '',
      0,
    ]
    if (count >= 2 || /\t(?:VB|NNS|JJ)/.test(key)) picked.set(key, lemma)
  }
  return picked
}

function isPlain(word: string): boolean {
  return /^[A-Za-z'’.&-]{1,30}$/.test(word)
}
