import { type EventType, Fault, PLOVER_CATEGORIES, type PloverCategory } from '../../types/index.js'
import {
  type Condition,
  type LexiconEntry,
  type LexiconExample,
  OPERATOR_EFFECTS,
  type OperatorEffect,
  type PredicateKind,
  type PredicateWords,
  type RoleSlots,
} from './LexiconEntry.js'
import { parseCondition } from './parseCondition.js'
import { parseExample } from './parseExample.js'
import { parsePredicates } from './parsePredicates.js'

type Classes = ReadonlyMap<string, ReadonlySet<string>>

interface Draft {
  readonly id: string
  readonly line: number
  readonly predicates: PredicateWords[]
  readonly conditions: Condition[]
  readonly contexts: string[]
  readonly examples: LexiconExample[]
  code: EventType | null
  event: string[] | null
  effect: OperatorEffect | null
  actor: RoleSlots | null
  recipient: RoleSlots | null
  recipientRequired: boolean
  isForHeadlines: boolean
}

/**
 * Reads a file of lexicon entries (format: docs/lexicon.md). Entries get their order from `firstOrder` on.
 * Throws `bad-data-file` naming file and line at the first line that does not read.
 */
export function parseEntries(text: string, fileName: string, classes: Classes, firstOrder: number): LexiconEntry[] {
  const drafts: Draft[] = []
  text.split('\n').forEach((raw, index) => {
    const line = raw.trimEnd()
    if (line.trim() === '' || line.startsWith('#')) return
    try {
      if (!/^\s/.test(line)) drafts.push(openDraft(line, index + 1))
      else readLine(drafts.at(-1), line.trim(), index + 1, classes)
    } catch (cause) {
      throw badLine(fileName, index + 1, cause)
    }
  })
  return drafts.map((draft, index) => {
    try {
      return closeDraft(draft, `${fileName}:${draft.line}`, firstOrder + index)
    } catch (cause) {
      throw badLine(fileName, draft.line, cause)
    }
  })
}

function badLine(fileName: string, line: number, cause: unknown): Fault {
  const reason = cause instanceof Error ? cause.message : String(cause)
  return new Fault('bad-data-file', `${fileName}:${line}: ${reason}`, { cause })
}

function openDraft(id: string, line: number): Draft {
  if (!/^[a-z0-9][a-z0-9.'-]*$/.test(id))
    throw new Error(`"${id}" is no entry id (lower case, like impose-sanctions.v.1)`)
  return {
    id,
    line,
    predicates: [],
    conditions: [],
    contexts: [],
    examples: [],
    code: null,
    event: null,
    effect: null,
    actor: null,
    recipient: null,
    recipientRequired: false,
    isForHeadlines: false,
  }
}

function readLine(draft: Draft | undefined, text: string, line: number, classes: Classes): void {
  if (!draft) throw new Error('an indented line before the first entry')
  if (/^[+-]\s/.test(text)) {
    draft.examples.push(parseExample(text, line))
    return
  }
  const colon = text.indexOf(':')
  if (colon < 0) throw new Error(`expected "key: value", found "${text}"`)
  const comment = text.indexOf(' #', colon)
  const value = text.slice(colon + 1, comment < 0 ? undefined : comment).trim()
  if (value === '') throw new Error(`nothing after "${text.slice(0, colon)}:"`)
  readKey(draft, text.slice(0, colon).trim(), value, classes)
}

function readKey(draft: Draft, key: string, value: string, classes: Classes): void {
  switch (key) {
    case 'verb':
    case 'noun':
    case 'adj':
      draft.predicates.push(...parsePredicates(key satisfies PredicateKind, value))
      break
    case 'code':
      draft.code = parseCode(value)
      break
    case 'event':
      draft.event = value.split('|').map((slot) => slot.trim())
      break
    case 'effect':
      draft.effect = parseEffect(value)
      break
    case 'actor':
      draft.actor = parseRole(value)
      break
    case 'recipient':
      draft.recipient = parseRole(value)
      break
    case 'recipient-required':
      draft.recipientRequired = value === 'yes'
      break
    case 'only':
      if (value !== 'headlines') throw new Error(`unknown "only: ${value}" (headlines)`)
      draft.isForHeadlines = true
      break
    case 'contexts':
      draft.contexts.push(...value.split(',').map((context) => context.trim()))
      break
    default:
      draft.conditions.push(parseCondition(key, value, classes))
  }
}

function parseCode(value: string): EventType {
  const [category = '', mode] = value.split(/\s+/)
  if (!(PLOVER_CATEGORIES as readonly string[]).includes(category)) throw new Error(`unknown category "${category}"`)
  return { category: category as PloverCategory, mode: mode ?? null }
}

function parseEffect(value: string): OperatorEffect {
  const effect = OPERATOR_EFFECTS.find((candidate) => candidate === value)
  if (!effect) throw new Error(`unknown effect "${value}" (one of ${OPERATOR_EFFECTS.join(', ')})`)
  return effect
}

function parseRole(value: string): RoleSlots {
  if (value === '-') return []
  return value.split('|').map((alternative) => alternative.split('+').map((slot) => slot.trim()))
}

const VERB_ACTOR: RoleSlots = [['subj']]
const VERB_RECIPIENT: RoleSlots = [['obj']]
const NOUN_ACTOR: RoleSlots = [['poss'], ['by'], ['mod'], ['subj']]
const NOUN_RECIPIENT: RoleSlots = [['on'], ['against'], ['to'], ['with'], ['of']]

function closeDraft(draft: Draft, origin: string, order: number): LexiconEntry {
  const first = draft.predicates[0]
  if (!first) throw new Error(`${draft.id} has no verb:, noun: or adj: line`)
  const isNoun = first.kind === 'noun'
  const base = {
    id: draft.id,
    origin,
    order,
    predicates: draft.predicates,
    conditions: draft.conditions,
    contexts: draft.contexts,
    examples: draft.examples,
    actor: draft.actor ?? (isNoun ? NOUN_ACTOR : VERB_ACTOR),
  }
  if (draft.effect) {
    if (!draft.event) throw new Error(`operator ${draft.id} has no event: line`)
    return { ...base, kind: 'operator', effect: draft.effect, event: draft.event, recipient: draft.recipient ?? [] }
  }
  if (!draft.code) throw new Error(`${draft.id} has neither code: nor effect:`)
  const recipient = draft.recipient ?? (isNoun ? NOUN_RECIPIENT : VERB_RECIPIENT)
  const { recipientRequired, isForHeadlines } = draft
  return { ...base, kind: 'event', code: draft.code, recipient, recipientRequired, isForHeadlines }
}
