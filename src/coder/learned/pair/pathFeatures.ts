import { childrenOf } from '../../tree/index.js'
import type { FeatureSink } from './FeatureSink.js'
import type { MarkedPair } from './MarkedPair.js'

/** Relations whose words say more of a predicate. */
const TELLING: ReadonlySet<string> = new Set(
  'obj iobj xcomp ccomp advcl obl nmod compound amod advmod aux mark nsubj case acl'.split(' '),
)

/** The word classes of the lexicon that a lemma belongs to. */
export type ClassesByLemma = ReadonlyMap<string, readonly string[]>

const NO_CLASSES: readonly string[] = []

/** Features of the way between the two sides: its relations, its words, and the words that hang on them. */
export function pathFeatures(pair: MarkedPair, classes: ClassesByLemma, sink: FeatureSink): void {
  wayFeatures(pair, sink)
  topFeatures(pair, sink)
  for (const index of pair.path) {
    const word = pair.words[index] ?? '-'
    sink.add('path ', word)
    sink.add('path ', pair.tokens[index]?.upos ?? '-', ' ', word)
    for (const name of classes.get(word) ?? NO_CLASSES) sink.add('path @', name)
    for (const child of childrenOf(pair.tree, index)) {
      if (pair.marks[child] === '') branchFeatures(pair, classes, sink, word, child)
    }
  }
}

function wayFeatures({ tokens, relations, up, down, actor, recipient }: MarkedPair, sink: FeatureSink): void {
  sink.add('way ', wayOf(up, relations), '|', wayOf(down, relations))
  sink.add('actor is ', actor ? (tokens[actor.head]?.deprel ?? '-') : '-')
  sink.add('recipient is ', recipient ? (tokens[recipient.head]?.deprel ?? '-') : '-')
}

/** The relations from one side up to the last token of its way. */
function wayOf(way: readonly number[], relations: readonly string[]): string {
  let names = ''
  for (let i = 0; i < way.length - 1; i++) names += (i > 0 ? '>' : '') + (relations[way[i] ?? -1] ?? '-')
  return names
}

function topFeatures({ tokens, words, marks, top }: MarkedPair, sink: FeatureSink): void {
  const token = tokens[top]
  if (!token) return
  sink.add('top ', marks[top] === '' ? (words[top] ?? '-') : 'a side')
  sink.add('top is ', token.upos)
  if (token.head >= 0) sink.add('over top ', words[token.head] ?? '-', ' ', token.deprel)
}

function branchFeatures(
  pair: MarkedPair,
  classes: ClassesByLemma,
  sink: FeatureSink,
  governor: string,
  index: number,
): void {
  const { words, relations, marks, tree } = pair
  const relation = relations[index] ?? '-'
  if (!TELLING.has(relation)) return
  const word = words[index] ?? '-'
  sink.add('near ', word)
  sink.add(relation, ' ', word)
  sink.add(governor, ' ', relation, ' ', word)
  for (const name of classes.get(word) ?? NO_CLASSES) sink.add(relation, ' @', name)
  for (const child of childrenOf(tree, index)) {
    if (marks[child] === '' && isTelling(pair, child)) sink.add('nearby ', words[child] ?? '-')
  }
}

function isTelling({ tokens, isContent }: MarkedPair, index: number): boolean {
  const deprel = tokens[index]?.deprel
  return isContent[index] === true || deprel === 'mark' || deprel === 'case' || deprel === 'aux'
}
