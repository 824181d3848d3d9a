import type { TreeSentence } from '../../tree/index.js'
import type { ClaimDraft } from '../ClaimDraft.js'

const GOES_ON: ReadonlySet<string> = new Set(['continue', 'add', 'conclude', 'elaborate'])
const SINGULAR: ReadonlySet<string> = new Set(['he', 'she'])

/** Who "he" is in "he added": the speaker of the claim before it. Where the words of saying do not go on, only a pronoun
 *  that nothing else resolved is taken so. Null where the subject is no such pronoun, or nobody spoke before. */
export function previousSpeaker(
  tree: TreeSentence,
  { speaker, cue }: { readonly speaker: number; readonly cue: number },
  isResolved: boolean,
  before: readonly ClaimDraft[],
): ClaimDraft | null {
  const pronoun = tree.tokens[speaker]
  if (pronoun === undefined || !SINGULAR.has(pronoun.text.toLowerCase())) return null
  if (isResolved && !GOES_ON.has(tree.tokens[cue]?.lemma ?? '')) return null
  const last = before.at(-1)
  return last !== undefined && last.speaker !== null && tree.sentence.index - last.sentence <= 3 ? last : null
}
