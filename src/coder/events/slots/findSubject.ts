import { caseOf, childrenOf, childWith, isRelation, type TreeSentence } from '../../tree/index.js'
import { agentBelow } from './agentBelow.js'
import { isPassive } from './isPassive.js'

const MAX_CLIMB = 6
/** "X promised Y to leave": the subject, not the object, will leave. */
const SUBJECT_CONTROL: ReadonlySet<string> = new Set(['promise', 'vow', 'pledge', 'threaten', 'swear', 'agree', 'use'])
/** "called on X to leave", "appealed to X to leave": the phrase's noun will leave. */
const CONTROLLING_PREPOSITIONS: ReadonlySet<string> = new Set(['on', 'upon', 'to', 'with', 'for'])

/** Nouns of what somebody means to do: "no intention of leaving", where it is not the intention that leaves. */
const MEANT: ReadonlySet<string> = new Set(
  'intention,intent,sign,hint,plan,aim,goal,desire,policy,practice,threat,mood,accusation'.split(','),
)

/** Head token of the agent of a verb or adjective, found across passives, control, relatives and coordination; or -1. */
export function findSubject(tree: TreeSentence, predicate: number, climb = 0): number {
  const token = tree.tokens[predicate]
  if (!token || climb > MAX_CLIMB) return -1
  if (isPassive(tree, predicate)) return findAgent(tree, predicate)
  const own = ownSubject(tree, predicate)
  if (own >= 0) return own
  if (isRelation(token.deprel, 'conj')) return subjectOfConjunct(tree, predicate, token.head, climb)
  if (token.deprel === 'xcomp') return controller(tree, token.head, climb)
  if (token.deprel === 'acl:relcl') return token.head
  if (isRelation(token.deprel, 'acl')) return subjectOfNounClause(tree, predicate, token.head, climb)
  if (isRelation(token.deprel, 'advcl')) return subjectOfAdverbial(tree, predicate, token.head, climb)
  if (token.deprel === 'ccomp' || token.deprel === 'csubj') return findSubject(tree, token.head, climb + 1)
  return -1
}

function ownSubject(tree: TreeSentence, predicate: number): number {
  for (const child of childrenOf(tree, predicate)) {
    const deprel = tree.tokens[child]?.deprel
    if (deprel === 'nsubj' || deprel === 'nsubj:outer') return child
  }
  return -1
}

function findAgent(tree: TreeSentence, verb: number): number {
  for (const child of childrenOf(tree, verb)) {
    const deprel = tree.tokens[child]?.deprel ?? ''
    if (deprel === 'obl:agent' || (isRelation(deprel, 'obl') && caseOf(tree, child) === 'by')) return child
  }
  return agentBelow(tree, verb)
}

/** "was arrested and fled": the second verb's subject is what the first was done to. */
function subjectOfConjunct(tree: TreeSentence, predicate: number, first: number, climb: number): number {
  if (tree.tokens[predicate]?.upos === 'NOUN') return -1
  const patient = childWith(tree, first, 'nsubj:pass')
  return patient >= 0 ? patient : findSubject(tree, first, climb + 1)
}

/** Who is to do what an infinitive says: the governor's object, addressee or subject. */
function controller(tree: TreeSentence, governor: number, climb: number): number {
  const verb = tree.tokens[governor]
  if (!verb) return -1
  const patient = childWith(tree, governor, 'nsubj:pass')
  if (patient >= 0) return patient
  // "are set to hold": the parser calls the subject an active one.
  if (isPassive(tree, governor) && ownSubject(tree, governor) >= 0) return ownSubject(tree, governor)
  if (!SUBJECT_CONTROL.has(verb.lemma)) {
    const object = childWith(tree, governor, 'obj')
    if (object >= 0) return object
    const addressee = childWith(tree, governor, 'iobj')
    if (addressee >= 0) return addressee
    const oblique = obliqueController(tree, governor)
    if (oblique >= 0) return oblique
  }
  return findSubject(tree, governor, climb + 1)
}

function obliqueController(tree: TreeSentence, governor: number): number {
  for (const child of childrenOf(tree, governor)) {
    const token = tree.tokens[child]
    if (!token || !isRelation(token.deprel, 'obl') || token.deprel === 'obl:agent') continue
    if (CONTROLLING_PREPOSITIONS.has(caseOf(tree, child) ?? '')) return child
  }
  return -1
}

/** "forces shelling the town" -> forces; "Iran's plan to attack" -> Iran; "made a pledge to help" -> who made it. */
function subjectOfNounClause(tree: TreeSentence, predicate: number, noun: number, climb: number): number {
  if (tree.tokens[predicate]?.xpos === 'VBG' && !isMeant(tree, predicate, noun)) return noun
  const owner = childWith(tree, noun, 'nmod:poss')
  if (owner >= 0) return owner
  for (const child of childrenOf(tree, noun)) {
    const preposition = isRelation(tree.tokens[child]?.deprel ?? '', 'nmod') ? caseOf(tree, child) : null
    if (preposition === 'by' || preposition === 'from') return child
  }
  const light = tree.tokens[noun]
  if (light && (light.deprel === 'obj' || light.deprel === 'nsubj:pass'))
    return findSubject(tree, light.head, climb + 1)
  return -1
}

function isMeant(tree: TreeSentence, verb: number, noun: number): boolean {
  return childWith(tree, verb, 'mark') >= 0 && MEANT.has(tree.tokens[noun]?.lemma ?? '')
}

/** "condemned Iran for arming rebels": with "for" the object did it; otherwise the main clause's subject. */
function subjectOfAdverbial(tree: TreeSentence, predicate: number, governor: number, climb: number): number {
  const mark = childWith(tree, predicate, 'mark')
  const word = tree.tokens[mark]?.lemma ?? caseOf(tree, predicate)
  const patient = childWith(tree, governor, 'nsubj:pass')
  if (word === 'for' || word === 'of') {
    const object = patient >= 0 ? patient : childWith(tree, governor, 'obj')
    if (object >= 0) return object
  }
  return patient >= 0 ? patient : findSubject(tree, governor, climb + 1)
}
