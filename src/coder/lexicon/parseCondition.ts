import type { EntityKind } from '../../types/index.js'
import type { Condition, SlotTest } from './LexiconEntry.js'

const ENTITY_WORDS: Readonly<Record<string, EntityKind>> = {
  state: 'state',
  person: 'person',
  group: 'group',
  body: 'body',
  place: 'place',
  thing: 'thing',
  organisation: 'organisation',
  'armed-group': 'armedGroup',
}

type Classes = ReadonlyMap<string, ReadonlySet<string>>

/** The conditions read so far over each set of word classes. */
const known = new WeakMap<Classes, Map<string, Condition>>()

/**
 * Reads `slot|slot: test | test`. Each alternative is one test; commas join lemmas into one test. What is written alike
 * is one object, so that matching asks it once. Throws an Error without a place; the caller adds file and line.
 */
export function parseCondition(slotText: string, testText: string, classes: Classes): Condition {
  const own = known.get(classes) ?? new Map<string, Condition>()
  known.set(classes, own)
  const text = `${slotText}: ${testText}`
  const condition = own.get(text) ?? readCondition(slotText, testText, classes)
  own.set(text, condition)
  return condition
}

function readCondition(slotText: string, testText: string, classes: Classes): Condition {
  const slots = slotText.split('|').map((slot) => slot.trim())
  const negated = testText.trim().startsWith('not ')
  const body = negated ? testText.trim().slice(4) : testText
  const tests = body.split('|').flatMap((part) => parseTests(part.trim(), classes))
  return { slots, tests, negated }
}

function parseTests(text: string, classes: Classes): SlotTest[] {
  const lemmas = new Set<string>()
  const tests: SlotTest[] = []
  for (const raw of text.split(',')) {
    const word = raw.trim()
    if (word === '') throw new Error('an empty alternative in a condition')
    const special = parseSpecial(word, classes)
    if (special) tests.push(special)
    else lemmas.add(word.toLowerCase())
  }
  if (lemmas.size > 0) tests.push({ kind: 'lemmas', lemmas })
  return tests
}

function parseSpecial(word: string, classes: Classes): SlotTest | null {
  if (word.startsWith('@')) {
    const lemmas = classes.get(word.slice(1))
    if (!lemmas) throw new Error(`unknown word class ${word}`)
    return { kind: 'class', name: word.slice(1), lemmas }
  }
  if (isPlainTest(word)) return { kind: word }
  const entity = ENTITY_WORDS[word]
  return entity ? { kind: 'entity', entity } : null
}

const PLAIN_TESTS = ['actor', 'official', 'several', 'any', 'none'] as const

function isPlainTest(word: string): word is (typeof PLAIN_TESTS)[number] {
  return (PLAIN_TESTS as readonly string[]).includes(word)
}
