import type { ResolvedMention, Stance } from '../../types/index.js'
import { modalOf, readAuxiliaries } from '../reading/index.js'
import { childWith, type TreeSentence } from '../tree/index.js'
import type { CueFinding } from './cues/CueFinding.js'

/**
 * The stance of a claim in the light of its content: an assertion about what is to come predicts, unless the speaker
 * tells of his own plans; a warning of what others will suffer predicts, unless the speaker means to do it.
 */
export function refineStance(
  tree: TreeSentence,
  finding: CueFinding,
  mentions: ReadonlyMap<number, ResolvedMention>,
): Stance {
  const { stance, content, frame } = finding
  const head = content[0]
  if (head === undefined || (frame !== 'that' && frame !== 'quote' && frame !== 'none')) return stance
  if (stance === 'asserts') return looksAhead(tree, head) && !isOwn(tree, head, finding, mentions) ? 'predicts' : stance
  if (stance === 'threatens' && frame === 'that')
    return isOwn(tree, head, finding, mentions) || isConditional(tree, head) ? stance : 'predicts'
  return stance
}

const AHEAD: ReadonlySet<string> = new Set(['will', 'would', 'may', 'might', 'shall'])

function looksAhead(tree: TreeSentence, head: number): boolean {
  const aux = readAuxiliaries(tree, head)
  const modal = tree.tokens[aux.modal]
  if (modal !== undefined) return AHEAD.has(modalOf(modal)) && aux.have < 0
  return tree.tokens[head]?.lemma === 'go' && aux.be >= 0 && childWith(tree, head, 'xcomp') >= 0
}

function isConditional(tree: TreeSentence, head: number): boolean {
  return (tree.children[head] ?? []).some((child) => {
    const mark = tree.tokens[childWith(tree, child, 'mark')]
    return tree.tokens[child]?.deprel === 'advcl' && (mark?.lemma === 'if' || mark?.lemma === 'unless')
  })
}

const OWN_PRONOUNS: ReadonlySet<string> = new Set(['i', 'we', 'he', 'she', 'it', 'they'])

/** Whether the content's subject is the speaker: a pronoun, or words for the same actor. */
function isOwn(
  tree: TreeSentence,
  head: number,
  finding: CueFinding,
  mentions: ReadonlyMap<number, ResolvedMention>,
): boolean {
  const subject = childWith(tree, head, 'nsubj')
  const token = tree.tokens[subject]
  if (token === undefined || subject === finding.speaker) return false
  const own = mentions.get(subject)?.actors[0]
  const speaker = mentions.get(finding.speaker)?.actors[0]
  if (own !== undefined && speaker !== undefined && own.id !== null && speaker.id !== null)
    return own.id === speaker.id || (own.code !== null && own.code === speaker.code)
  return token.upos === 'PRON' && OWN_PRONOUNS.has(token.text.toLowerCase())
}
