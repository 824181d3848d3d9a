import type { ResolvedMention } from '../../../types/index.js'
import { isHeadline } from '../../reading/index.js'
import type { TreeSentence } from '../../tree/index.js'
import type { CueFinding } from './CueFinding.js'

const SOURCES: ReadonlySet<string> = new Set([
  'official',
  'report',
  'source',
  'minister',
  'spokesman',
  'spokesperson',
  'police',
  'analyst',
  'expert',
  'ministry',
  'media',
])
/** A speaker in a headline is a few words at most. */
const MOST_WORDS = 5

/** "Kim to visit Russia: officials", "Officials: Kim to visit Russia": in a headline a colon parts speaker and words. */
export function claimOfHeading(tree: TreeSentence, mentions: ReadonlyMap<number, ResolvedMention>): CueFinding | null {
  if (!isHeadline(tree)) return null
  const colon = tree.tokens.findIndex((token) => token.text === ':')
  const count = tree.tokens.length
  if (colon < 1 || colon === count - 1) return null
  const after = speakerIn(tree, mentions, colon + 1, count)
  if (after >= 0) return hasVerb(tree, 0, colon) ? finding(colon, after, tree, 0, colon) : null
  const before = speakerIn(tree, mentions, 0, colon)
  return before >= 0 && hasVerb(tree, colon + 1, count) ? finding(colon, before, tree, colon + 1, count) : null
}

/** The head of a short phrase that can only be a speaker: people, a body, a word such as "report". */
function speakerIn(
  tree: TreeSentence,
  mentions: ReadonlyMap<number, ResolvedMention>,
  from: number,
  to: number,
): number {
  if (to - from > MOST_WORDS) return -1
  const tokens = tree.tokens.slice(from, to)
  if (tokens.some((token) => token.upos === 'VERB' || token.upos === 'AUX')) return -1
  const head = tokens.find((token) => token.head < from || token.head >= to)
  if (head === undefined) return -1
  const entity = mentions.get(head.index)?.entity
  const speaks = entity === 'person' || entity === 'body' || entity === 'group' || entity === 'organisation'
  return speaks || SOURCES.has(head.lemma) ? head.index : -1
}

function hasVerb(tree: TreeSentence, from: number, to: number): boolean {
  return tree.tokens.slice(from, to).some((token) => token.upos === 'VERB' || token.upos === 'AUX')
}

function finding(colon: number, speaker: number, tree: TreeSentence, from: number, to: number): CueFinding {
  const content = tree.tokens.slice(from, to).map((token) => token.index)
  const others = tree.tokens.map((token) => token.index).filter((index) => index < from || index >= to)
  const cue = {
    cue: colon,
    cueLast: colon,
    stance: 'asserts',
    frame: 'none',
    vouches: true,
    needsActor: false,
  } as const
  return { ...cue, speaker, content, excluded: others }
}
