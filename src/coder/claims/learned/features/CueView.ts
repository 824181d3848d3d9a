import { hashText } from '../../../../util/index.js'
import { childrenOf } from '../../../tree/index.js'
import type { RuleClaim } from './RuleClaims.js'
import type { SentenceFacts } from './SentenceFacts.js'

/** Parts of an attribution, as a word of the cue's sentence may belong to them. */
export const LABELS = ['outside', 'source', 'cue', 'content'] as const

export const LABEL = { outside: 0, source: 1, cue: 2, content: 3 } as const

/** A sentence seen from the head of a cue. */
export interface CueView {
  readonly facts: SentenceFacts
  readonly cue: number
  /** Steps from the cue up to each of its governors; 0 the cue itself, -1 for all other words. */
  readonly above: Int8Array
  /** Which relations hang on the cue, as one number. */
  readonly hangs: number
  /** What each word belongs to by the rules; all outside where they see no cue here. */
  readonly ruled: Uint8Array
  /** 1 where the rules see a cue here. */
  readonly isRuled: number
}

const TELLING_RELATIONS = ['nsubj', 'nsubj:pass', 'obj', 'ccomp', 'xcomp', 'parataxis', 'advcl', 'mark'] as const

/** Looks at a sentence from the head of a cue. */
export function cueView(facts: SentenceFacts, cue: number, rule: RuleClaim | null): CueView {
  const above = new Int8Array(facts.word.length).fill(-1)
  let steps = 0
  for (let at = cue; at >= 0 && above[at] === -1 && steps < 100; at = facts.head[at] as number) above[at] = steps++
  const children = childrenOf(facts.tree, cue).map((child) => facts.tree.tokens[child]?.deprel)
  const hangs = TELLING_RELATIONS.reduce((sum, relation, bit) => sum | (children.includes(relation) ? 1 << bit : 0), 0)
  const isRuled = rule === null ? 0 : 1
  return { facts, cue, above, hangs: hashText(String(hangs)), ruled: ruledLabels(facts, cue, rule), isRuled }
}

function ruledLabels({ tree, word }: SentenceFacts, cue: number, rule: RuleClaim | null): Uint8Array {
  const labels = new Uint8Array(word.length)
  if (rule === null) return labels
  for (const { sentence, first, last } of rule.contentSpans)
    if (sentence === tree.sentence.index) labels.fill(LABEL.content, first, last + 1)
  if (rule.speakerRange !== null) labels.fill(LABEL.source, rule.speakerRange.first, rule.speakerRange.last + 1)
  labels.fill(LABEL.cue, cue, rule.cueLast + 1)
  return labels
}
