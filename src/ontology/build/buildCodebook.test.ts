import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { DataFile } from '../../util/index.js'
import { cameoFor } from '../codebook/cameoFor.js'
import { codebookSection } from '../codebook/codebookSection.js'
import { eventScore } from '../codebook/eventScore.js'
import { quadClass } from '../codebook/quadClass.js'
import { buildCodebook, type CodebookFiles } from './buildCodebook.js'

function file(name: string): DataFile {
  return { name, text: readFileSync(`data/codebook/${name}`, 'utf8') }
}

const FILES: CodebookFiles = {
  categories: file('plover-categories.tsv'),
  modes: file('plover-modes.tsv'),
  contexts: file('plover-contexts.tsv'),
  sectors: file('plover-sectors.tsv'),
  cameoToPlover: file('cameo-to-plover.tsv'),
  ploverToCameo: file('plover-to-cameo.tsv'),
}
const codebook = buildCodebook(FILES)

describe('the codebook', () => {
  test('has 16 types, 67 modes, 37 contexts and 25 sectors', () => {
    const { categories, modes, contexts, sectors } = codebook
    expect([categories, modes, contexts, sectors].map(({ length }) => length)).toEqual([16, 67, 37, 25])
  })

  test.each([
    ['CONSULT', null, 1, 2.5],
    ['CONSULT', 'visit', 1, 4],
    ['SANCTION', 'discontinue', 4, -6],
    ['ACCUSE', null, 3, -3],
    ['PROTEST', 'vandalize', 4, -5],
    ['ASSAULT', 'unconventional', 4, -10],
    ['RETREAT', 'disarm', 2, 10],
  ] as const)('%s %s has quad class %i and score %f', (category, mode, quad, score) => {
    expect(quadClass(codebook, category)).toBe(quad)
    expect(eventScore(codebook, category, mode)).toBe(score)
  })

  test('an unknown mode has no score', () => {
    expect(() => eventScore(codebook, 'AID', 'visit')).toThrow('The codebook has no AID-visit')
  })

  test('every mode has a score of the same sign as its type, or of none', () => {
    for (const { category, mode, score } of codebook.modes) {
      if (category === 'REQUEST') continue
      expect(Math.sign(score), `${category}-${mode}`).toBe(Math.sign(eventScore(codebook, category, null)))
    }
  })

  test('every sector has a rank of its own', () => {
    expect(new Set(codebook.sectors.map(({ rank }) => rank)).size).toBe(25)
  })
})

describe('cameoFor', () => {
  test.each([
    ['COERCE', 'restrict', ['economic', 'diplomatic'], '163'],
    ['SANCTION', 'discontinue', ['diplomatic'], '161'],
    ['SANCTION', 'discontinue', [], '162'],
    ['CONSULT', 'visit', ['military'], '042'],
    ['COOPERATE', null, ['military'], '062'],
    ['COOPERATE', null, ['gender'], '060'],
    ['ASSAULT', 'drone', [], '1952'],
    ['ASSAULT', null, ['military'], '190'],
    ['COERCE', 'cyber', ['cyber'], '176'],
    ['MOBILIZE', null, ['cyber'], '155'],
  ] as const)('%s %s %j is %s', (category, mode, contexts, cameo) => {
    expect(cameoFor(codebook, category, mode, contexts)).toBe(cameo)
  })

  test('reads the type before futures were folded', () => {
    const visit = { category: 'CONSULT', mode: 'visit' } as const
    expect(cameoFor(codebook, 'AGREE', null, ['diplomatic', 'military'], visit)).toBe('036')
    expect(cameoFor(codebook, 'AGREE', null, ['military'], { category: 'AID', mode: null })).toBe('0332')
    expect(cameoFor(codebook, 'CONCEDE', null, [], { category: 'RETREAT', mode: 'release' })).toBe('0353')
    expect(cameoFor(codebook, 'AGREE', null, ['military'])).toBe('030')
  })

  test('finds a code for every type and mode without contexts', () => {
    for (const { category } of codebook.categories) expect(cameoFor(codebook, category, null, [])).not.toBeNull()
    for (const { category, mode } of codebook.modes) {
      expect(cameoFor(codebook, category, mode, []), `${category}-${mode}`).not.toBeNull()
    }
  })

  test('goes back to the type it came from', () => {
    const exceptions = new Set<string>()
    for (const rules of codebook.cameoRules.values()) {
      for (const { category, cameo, underlying } of rules) {
        const back = codebook.cameoOf.get(cameo)?.category
        if (back !== category && underlying === null) exceptions.add(`${category} ${cameo} ${back}`)
      }
    }
    // CAMEO has no code of its own for these; docs/codebook.md says why.
    expect([...exceptions].sort()).toEqual(['RETREAT 080 CONCEDE', 'RETREAT 0831 CONCEDE', 'SANCTION 116 ACCUSE'])
  })
})

test('a section names type and mode', () => {
  expect(codebookSection({ category: 'AGREE', mode: null })).toBe('PLOVER 2, AGREE')
  expect(codebookSection({ category: 'CONSULT', mode: 'visit' })).toBe('PLOVER 2, CONSULT, mode visit')
})

describe('buildCodebook', () => {
  function changed(key: keyof CodebookFiles, from: string, to: string): CodebookFiles {
    const { name, text } = FILES[key]
    expect(text).toContain(from)
    return { ...FILES, [key]: { name, text: text.replace(from, to) } }
  }

  test.each([
    ['categories', 'AGREE\t1', 'AGREE\t5', 'no quad class'],
    ['categories', 'AGREE\t1', 'CONSULT\t1', 'missing: AGREE; twice: CONSULT'],
    ['categories', '2.5\tno', '25\tno', 'must be a number from -10 to 10'],
    ['categories', '2.5\tno', '2.5\tmaybe', 'neither yes nor no'],
    ['modes', 'CONSULT\tphone', 'CONSULT\tvisit', 'CONSULT-visit stands twice'],
    ['modes', 'CONSULT\tphone', 'CHAT\tphone', '"CHAT" is no PLOVER type'],
    ['sectors', 'REB\t10', 'REBEL\t10', '"REBEL" is no PLOVER sector'],
    ['cameoToPlover', '041\tCONSULT\tphone', '041\tCONSULT\tletter', 'CONSULT has no mode "letter"'],
    ['cameoToPlover', '041\tCONSULT', '040\tCONSULT', '"040" is no CAMEO code, or stands twice'],
    ['cameoToPlover', '0311\tAGREE\t\teconomic', '0311\tAGREE\t\tmoney', '"money" is no PLOVER context'],
    ['ploverToCameo', '\t042', '\t999', 'cameo-to-plover.tsv has no "999"'],
    ['ploverToCameo', '\tCONSULT\t\t036', '\tCHAT\t\t036', '"CHAT" is no PLOVER type'],
  ] as const)('rejects a bad line of %s (%j to %j)', (key, from, to, message) => {
    expect(() => buildCodebook(changed(key, from, to))).toThrow(message)
  })
})
