import { caseOf, childrenOf, childWith, isNegated, isRelation, type TreeSentence } from '../../tree/index.js'
import type { SpeechEntry } from '../lexicon/ClaimLexicon.js'
import { entryWith } from '../lexicon/entriesFor.js'
import { agentOf } from '../speakers/agentOf.js'
import type { CueFinding } from './CueFinding.js'

/** The claim of a verb of saying in the passive: "is said to have fled", "was accused of fraud by the court", "it was
 *  reported that", "was told that". The speaker is in the "by" phrase or withheld. */
export function passiveClaim(tree: TreeSentence, index: number, entries: readonly SpeechEntry[]): CueFinding | null {
  if (isNegated(tree, index)) return null
  const speaker = agentOf(tree, index)
  const found = passiveContent(tree, index, entries, speaker)
  if (found === null) return null
  const prepositions = frameIsPhrase(found.frame) ? found.content.flatMap((head) => openingOf(tree, head)) : []
  const excluded = [...(speaker >= 0 ? [speaker] : []), ...prepositions]
  const { entry, frame, content } = found
  const { vouches } = found
  return {
    cue: index,
    cueLast: index,
    stance: entry.stance,
    frame,
    speaker,
    content,
    excluded,
    vouches,
    needsActor: false,
  }
}

function frameIsPhrase(frame: string): boolean {
  return frame.startsWith('obj-') && frame !== 'obj-to'
}

/** The preposition before a phrase or gerund. */
function openingOf(tree: TreeSentence, head: number): number[] {
  return childrenOf(tree, head).filter((child) => {
    const token = tree.tokens[child]
    return token?.deprel === 'case' || (token?.deprel === 'mark' && token.xpos === 'IN')
  })
}

/** Verbs whose passive reports what somebody holds: "is believed to", but not "is known to", "was found to". */
const TOLD_OF: ReadonlySet<string> = new Set([
  'say',
  'tell',
  'believe',
  'think',
  'report',
  'allege',
  'understand',
  'suspect',
  'rumour',
  'rumor',
  'presume',
  'consider',
  'estimate',
  'claim',
  'fear',
  'expect',
  'predict',
  'announce',
  'confirm',
  'assume',
  'inform',
  'warn',
  'conclude',
  'decide',
])

interface PassiveContent {
  readonly entry: SpeechEntry
  readonly frame: string
  readonly content: readonly number[]
  readonly vouches: boolean
}

function passiveContent(
  tree: TreeSentence,
  index: number,
  entries: readonly SpeechEntry[],
  speaker: number,
): PassiveContent | null {
  const subject = childWith(tree, index, 'nsubj:pass')
  const that = TOLD_OF.has(tree.tokens[index]?.lemma ?? '') ? entryWith(entries, 'that') : null
  for (const child of childrenOf(tree, index)) {
    const token = tree.tokens[child]
    if (token === undefined) continue
    if (token.deprel === 'ccomp' || token.deprel === 'csubj:pass' || token.deprel === 'csubj') {
      if (that !== null) return { entry: that, frame: 'that', content: [child], vouches: true }
    }
    if (token.deprel === 'xcomp' || token.deprel === 'advcl') {
      const asked = entryWith(entries, 'obj-to')
      const isHearer = entries.some((entry) => entry.frames.includes('hearer'))
      const entry = asked ?? (isHearer || token.deprel === 'advcl' ? null : that)
      const infinitive = tree.tokens[childWith(tree, child, 'mark')]?.xpos === 'TO'
      if (entry !== null && infinitive)
        return { entry, frame: 'obj-to', content: withSubject(subject, child), vouches: true }
    }
    const preposition = phrasePreposition(tree, child)
    const entry = preposition === null ? null : entryWith(entries, `obj-${preposition}`)
    if (entry !== null && preposition !== null && entry.stance !== 'hedges')
      return {
        entry,
        frame: `obj-${preposition}`,
        content: withSubject(subject, child),
        vouches: preposition !== 'for',
      }
  }
  const entry = entryWith(entries, 'obj')
  if (entry === null || speaker < 0 || subject < 0) return null
  return { entry, frame: 'obj', content: [subject], vouches: entry.stance !== 'accuses' && entry.stance !== 'praises' }
}

function withSubject(subject: number, part: number): readonly number[] {
  return subject >= 0 ? [subject, part] : [part]
}

function phrasePreposition(tree: TreeSentence, index: number): string | null {
  const deprel = tree.tokens[index]?.deprel ?? ''
  if (isRelation(deprel, 'obl')) return caseOf(tree, index)
  return deprel === 'advcl' ? (tree.tokens[childWith(tree, index, 'mark')]?.text.toLowerCase() ?? null) : null
}
