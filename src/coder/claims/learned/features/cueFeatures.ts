import type { Token } from '../../../../types/index.js'
import { hashText } from '../../../../util/index.js'
import { childrenOf } from '../../../tree/index.js'
import { type ClaimLexicon, SPEECH_PARTS } from '../../lexicon/ClaimLexicon.js'
import type { FeatureList } from './FeatureList.js'
import type { RuleClaim } from './RuleClaims.js'
import type { SentenceFacts } from './SentenceFacts.js'

const NOWHERE = 7

/** What speaks for and against a word being the head of a cue: the word, what stands around it and hangs on it, what
 *  the lexicon and the rules say. */
export function cueFeatures(
  facts: SentenceFacts,
  index: number,
  rule: RuleClaim | null,
  lexicon: ClaimLexicon,
  out: FeatureList,
): void {
  out.clear()
  out.add(0, 0)
  wordFeatures(facts, index, out)
  neighbourFeatures(facts, index, out)
  treeFeatures(facts, index, out)
  quoteFeatures(facts, index, out)
  const token = facts.tree.tokens[index]
  if (token !== undefined) lexiconFeatures(token, facts.deprel[index] as number, lexicon, out)
  const said = rule === null ? 0 : hashText(`${rule.stance} ${rule.speakerRange !== null} ${rule.vouches}`)
  out.add(60, rule === null ? 0 : 1)
  out.add(61, said, facts.upos[index])
  out.add(62, said, facts.lemma[index])
  out.add(63, rule === null ? 0 : 1, facts.deprel[index], facts.xpos[index])
}

function wordFeatures({ word, lemma, xpos, deprel }: SentenceFacts, index: number, out: FeatureList): void {
  const own = lemma[index] as number
  out.add(1, word[index] as number)
  out.add(2, own)
  out.add(3, own, xpos[index])
  out.add(4, own, deprel[index])
  out.add(5, xpos[index] as number, deprel[index])
}

function neighbourFeatures({ word, lemma, xpos }: SentenceFacts, index: number, out: FeatureList): void {
  const own = lemma[index] as number
  for (let offset = -2; offset <= 2; offset++) {
    if (offset === 0) continue
    const near = word[index + offset] ?? NOWHERE
    out.add(10 + offset, near)
    out.add(15 + offset, xpos[index + offset] ?? NOWHERE, xpos[index])
    out.add(20 + offset, near, own)
  }
  out.add(25, word[index - 1] ?? NOWHERE, word[index + 1] ?? NOWHERE)
  out.add(26, xpos[index - 1] ?? NOWHERE, xpos[index], xpos[index + 1] ?? NOWHERE)
  out.add(27, own, word[index + 1] ?? NOWHERE, word[index + 2] ?? NOWHERE)
}

function treeFeatures(facts: SentenceFacts, index: number, out: FeatureList): void {
  const { lemma, upos, xpos, deprel, head } = facts
  const own = lemma[index] as number
  const governor = head[index] as number
  out.add(30, deprel[index] as number, lemma[governor] ?? NOWHERE)
  out.add(31, deprel[index] as number, upos[governor] ?? NOWHERE, upos[index])
  out.add(32, own, lemma[governor] ?? NOWHERE)
  let relations = 0
  for (const child of childrenOf(facts.tree, index)) {
    const relation = deprel[child] as number
    const side = child < index ? 1 : 2
    relations += Math.imul(relation, side)
    out.add(33, relation, upos[index], side)
    out.add(34, relation, own, side)
    out.add(35, relation, lemma[child])
    out.add(36, relation, xpos[child], upos[index])
    out.add(37, relation, lemma[child], own)
  }
  out.add(38, relations, upos[index])
}

function quoteFeatures({ quote, quoteNumber, lemma, upos }: SentenceFacts, index: number, out: FeatureList): void {
  const state = quote[index] as number
  let before = 0
  let after = 0
  for (let at = index - 1; at >= 0 && before === 0; at--) if (quoteNumber[at] !== 0) before = Math.min(index - at, 6)
  for (let at = index + 1; at < quote.length && after === 0; at++)
    if (quoteNumber[at] !== 0) after = Math.min(at - index, 6)
  out.add(40, state, upos[index])
  out.add(41, state, before, after)
  out.add(42, state, lemma[index])
  out.add(43, state === 0 ? (before === 0 ? 0 : 1) + (after === 0 ? 0 : 2) : 4, lemma[index])
}

function lexiconFeatures(token: Token, deprel: number, lexicon: ClaimLexicon, out: FeatureList): void {
  let known = 0
  for (const part of SPEECH_PARTS) {
    for (const entry of lexicon.byWord.get(`${token.lemma}|${part}`) ?? []) {
      // Told by the step itself: it must not hear what it said.
      if (entry.frames.includes('stance')) continue
      known = 1
      out.add(50, hashText(`${part} ${entry.stance}`), deprel)
      for (const frame of entry.frames) out.add(51, hashText(`${part} ${frame}`), deprel)
    }
  }
  out.add(52, known, deprel)
}
