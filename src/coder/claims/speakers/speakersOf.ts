import type { ActorRef, ParsedText, ResolvedMention } from '../../../types/index.js'
import { conjunctsOf, quoteTokens, type TokenRange, type TreeSentence } from '../../tree/index.js'
import type { ClaimDraft } from '../ClaimDraft.js'
import { isAnonymous } from './isAnonymous.js'
import { previousSpeaker } from './previousSpeaker.js'

/** What speakers are looked up in. */
export interface SpeakerContext {
  readonly parsed: ParsedText
  readonly tree: TreeSentence
  readonly mentions: ReadonlyMap<number, ResolvedMention>
  /** The claims of the text before this cue. */
  readonly before: readonly ClaimDraft[]
}

/** The words of a cue that say who speaks. */
export interface SpeakerWords {
  readonly cue: number
  /** Head of the speaker's phrase, -1 where nobody is named. */
  readonly speaker: number
  /** The whole phrase. */
  readonly range: TokenRange | null
}

/** Somebody who speaks, as far as the report says who. */
export interface Speaker {
  readonly speaker: ActorRef | null
  readonly anonymous: boolean
}

const NOBODY: readonly Speaker[] = [{ speaker: null, anonymous: true }]

/** Who speaks, one for each of several ("Seoul and Tokyo said"); one without a name where the report withholds it. */
export function speakersOf(
  words: SpeakerWords,
  { parsed, tree, mentions, before }: SpeakerContext,
): readonly Speaker[] {
  const { speaker } = words
  if (speaker < 0) return NOBODY
  const isResolved = (mentions.get(speaker)?.actors.length ?? 0) > 0
  const previous = previousSpeaker(tree, words, isResolved, before)
  if (previous?.speaker) {
    const pronoun = quoteTokens(parsed.text, tree, speaker, speaker)
    return [{ speaker: { ...previous.speaker, ...pronoun, resolved: 'coreference' }, anonymous: previous.anonymous }]
  }
  const found = conjunctsOf(tree, speaker).flatMap((head): Speaker[] => {
    const mention = mentions.get(head)
    const anonymous = isAnonymous(mention)
    return (mention?.actors ?? []).map((actor) => ({ speaker: actor, anonymous }))
  })
  return found.length > 0 ? found : unresolvedSpeaker(parsed.text, tree, words)
}

/** Whether a speaker is somebody for certain: found in a list, built from the words, or at least a name. */
export function isPlaced({ speaker, anonymous }: Speaker): boolean {
  return speaker !== null && !(anonymous && speaker.resolved === 'unresolved')
}

/** A speaker that no list and no structure places keeps the words that tell of him: "Orlov", "the harbour master". */
function unresolvedSpeaker(text: string, tree: TreeSentence, { speaker, range }: SpeakerWords): readonly Speaker[] {
  const upos = tree.tokens[speaker]?.upos
  if (range === null || (upos !== 'PROPN' && upos !== 'NOUN')) return NOBODY
  const words = quoteTokens(text, tree, range.first, range.last)
  const base = { id: null, code: null, sectors: [], wikidata: null, resolved: 'unresolved' } as const
  return [{ speaker: { ...words, ...base, name: nameOf(words.exact, upos) }, anonymous: upos === 'NOUN' }]
}

/** A description is named without its article. */
function nameOf(words: string, upos: string): string {
  return upos === 'NOUN' ? words.replace(/^(the|an?) /i, '') : words
}
