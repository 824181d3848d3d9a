import { describe, expect, test } from 'vitest'
import { Fault } from '../../types/index.js'
import { parseEntries } from './parseEntries.js'
import { parseWordClasses } from './parseWordClasses.js'

const CLASSES = parseWordClasses('@sanctions: sanction, embargo,\n  asset freeze\n', 'classes.txt')

const ENTRY = `# a comment
impose.v.1
  verb: impose, slap
  obj: @sanctions | ban, curb
  on|against: actor
  code: COERCE restrict
  recipient: on | against
  contexts: economic, diplomatic
  + Canada imposed sanctions on Belarus. => CAN > BLR
  - The storm imposed a burden on farmers.
`

describe('parseEntries', () => {
  test('reads predicates, conditions, code, roles, contexts and examples of an entry', () => {
    const [entry] = parseEntries(ENTRY, 'x.txt', CLASSES, 7)
    expect(entry).toMatchObject({
      kind: 'event',
      id: 'impose.v.1',
      origin: 'x.txt:2',
      order: 7,
      code: { category: 'COERCE', mode: 'restrict' },
      actor: [['subj']],
      recipient: [['on'], ['against']],
      contexts: ['economic', 'diplomatic'],
    })
    expect(entry?.predicates.map((predicate) => predicate.head)).toEqual(['impose', 'slap'])
    expect(entry?.conditions[0]?.tests.map((one) => one.kind)).toEqual(['class', 'lemmas'])
    expect(entry?.conditions[1]?.slots).toEqual(['on', 'against'])
    expect(entry?.examples.map((example) => example.expected?.actors ?? null)).toEqual([['CAN'], null])
  })

  test('gives a noun the roles of nouns where none are written', () => {
    const [entry] = parseEntries('raid.n.1\n  noun: night raid\n  code: ASSAULT\n', 'x.txt', CLASSES, 0)
    expect(entry?.predicates).toEqual([{ kind: 'noun', head: 'raid', others: ['night'] }])
    expect(entry?.actor).toEqual([['poss'], ['by'], ['mod'], ['subj']])
  })

  test('reads an operator with its event slots and effect', () => {
    const text = 'refuse.op\n  verb: refuse\n  event: comp | obj\n  effect: refuse\n'
    expect(parseEntries(text, 'x.txt', CLASSES, 0)[0]).toMatchObject({
      kind: 'operator',
      event: ['comp', 'obj'],
      effect: 'refuse',
    })
  })

  test.each([
    ['an unknown category', 'a.v.1\n  verb: hit\n  code: HIT\n', 'x.txt:3: unknown category "HIT"'],
    ['an unknown class', 'a.v.1\n  verb: hit\n  obj: @ships\n', 'x.txt:3: unknown word class @ships'],
    ['an unknown effect', 'a.op\n  verb: hit\n  effect: melt\n', 'x.txt:3: unknown effect "melt"'],
    ['a line before any entry', '  verb: hit\n', 'x.txt:1: an indented line before the first entry'],
    ['an id in capitals', 'Hit.v.1\n', 'x.txt:1: "Hit.v.1" is no entry id'],
    ['an example without expectation', 'a.v.1\n  + It rained.\n', 'x.txt:2: an example needs'],
    ['an entry without a predicate', 'a.v.1\n  code: AID\n', 'x.txt:1: a.v.1 has no verb:, noun: or adj: line'],
    ['an entry without code and effect', 'a.v.1\n  verb: hit\n', 'x.txt:1: a.v.1 has neither code: nor effect:'],
  ])('refuses %s, naming file and line', (_, text, message) => {
    const read = () => parseEntries(text, 'x.txt', CLASSES, 0)
    expect(read).toThrow(Fault)
    expect(read).toThrow(message)
  })
})
