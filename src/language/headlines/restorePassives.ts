import type { ParsedWord } from '../parseTokens.js'

/** Verbs that suffer nothing to be done to their subject; headlines write their present, sentences their past. */
const INTRANSITIVE: ReadonlySet<string> = new Set(
  `say meet agree die fall rise arrive resign return fail erupt collapse go come speak begin start end 
  happen occur remain stay appear emerge vote flee travel talk march rally protest gather grow decline increase soar
  plunge become seem look sit stand lie live win`.split(/\s+/),
)
/** Verbs whose passive may keep an object: "Editor given six years". */
const GIVING: ReadonlySet<string> = new Set([
  'give',
  'grant',
  'deny',
  'award',
  'hand',
  'offer',
  'refuse',
  'send',
  'owe',
])
/** Verbs whose passive may keep a result or an infinitive: "Two taken captive", "Teachers told to return". */
const RESULTING: ReadonlySet<string> = new Set(
  'find take declare leave hold keep force order tell ask urge allow let make name elect bar ban advise warn permit'.split(
    ' ',
  ),
)
/** Forms that are past and present alike; behind a singular they can only be participles. */
const INVARIANT: ReadonlySet<string> = new Set(['cut', 'hit', 'shut', 'set', 'hurt', 'put', 'cast', 'beset'])

/**
 * "Curfew imposed after clashes": headlines tell the past in the present tense and drop the auxiliary of the passive, so
 * that a past form without an object is a participle and its subject what was acted on.
 */
export function restorePassives(tree: readonly ParsedWord[]): readonly ParsedWord[] {
  const passives = new Set(tree.filter((word) => isPassive(tree, word)).map(({ index }) => index))
  if (passives.size === 0) return tree
  return tree.map((word) => {
    if (passives.has(word.index)) return { ...word, upos: 'VERB', xpos: 'VBN' }
    return passives.has(word.head) && word.deprel === 'nsubj' ? { ...word, deprel: 'nsubj:pass' } : word
  })
}

function isPassive(tree: readonly ParsedWord[], word: ParsedWord): boolean {
  const children = tree.filter(({ head }) => head === word.index)
  const subject = children.find(({ deprel }) => deprel === 'nsubj' || deprel === 'nsubj:pass')
  if (subject === undefined || subject.index > word.index) return false
  if (children.some(({ deprel }) => /^(?:aux|cop)/.test(deprel))) return false
  const hasObject = children.some(({ deprel }) => deprel === 'obj' || deprel === 'ccomp')
  const hasResult = children.some(({ deprel }) => deprel === 'xcomp')
  if (INVARIANT.has(word.text.toLowerCase())) return !hasObject && !hasResult && /^(?:NN|NNP)$/.test(subject.xpos)
  if (word.xpos !== 'VBD' && word.xpos !== 'VBN') return false
  if (hasObject) return word.xpos === 'VBN' && GIVING.has(word.lemma)
  if (hasResult) return RESULTING.has(word.lemma)
  return !INTRANSITIVE.has(word.lemma)
}
