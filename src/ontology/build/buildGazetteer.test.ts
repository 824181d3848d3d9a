import { describe, expect, test } from 'vitest'
import { dataFile, SMALL_FILES, smallGazetteer } from '../fixtures/smallGazetteer.js'
import type { GazetteerFiles } from './buildGazetteer.js'

/** A fixture file with rows behind its own. */
function withRows(file: keyof Omit<GazetteerFiles, 'leaders'>, rows: readonly string[]): Partial<GazetteerFiles> {
  const { name, text } = SMALL_FILES[file]
  return { [file]: { name, text: text + dataFile(name, rows).text } }
}

function withLeader(row: string): Partial<GazetteerFiles> {
  return { leaders: [dataFile('leaders/b.tsv', ['country;office;start;end;name;aliases;wikidata', row])] }
}

describe('buildGazetteer', () => {
  test('reads every entity of good files', () => {
    const ids = smallGazetteer()
      .entities()
      .map(({ id }) => id)
    expect(ids).toContain('person:kim-jong-un')
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('finds every entity by its id', () => {
    const gazetteer = smallGazetteer()
    for (const entity of gazetteer.entities()) expect(gazetteer.entityOf.get(entity.id)).toBe(entity)
    expect(gazetteer.entityOf.get('person:nobody')).toBeUndefined()
    expect(gazetteer.entityOf.get('XXX')).toBeUndefined()
  })

  test('makes one person of all rows with one name', () => {
    const putin = smallGazetteer().entityOf.get('person:vladimir-putin')
    expect(putin).toMatchObject({
      wikidata: 'Q7747',
      surname: 'Putin',
      terms: [{ start: '2000-05-07' }, { office: 'head-of-government' }, { end: null }],
    })
  })

  test('keeps the body in which an office is held', () => {
    const person = smallGazetteer().entityOf.get('person:jens-stoltenberg')
    expect(person).toMatchObject({ terms: [{ country: 'IGO', body: 'IGO.NATO', sectors: [] }] })
  })

  test('makes persons of the leaders of armed groups, with the terms of the group', () => {
    const person = smallGazetteer().entityOf.get('person:hibatullah-akhundzada')
    expect(person).toMatchObject({
      terms: [{ body: 'AFG.TALIBAN', sectors: ['REB'] }, {}, {}, { sectors: ['GOV'], end: null }],
    })
  })

  test('gives a state the tags of its regions', () => {
    expect(smallGazetteer().entityOf.get('USA')).toMatchObject({ regions: ['west'] })
  })

  test.each([
    ['a second id', withRows('organisations', ['UNO;UNO;;Other;;;;;;']), 'two entries have the id "UNO"'],
    [
      'an unknown code',
      withRows('organisations', ['X.Y;XXX;;Other;;;;;;']),
      'organisations.tsv:5: "XXX" is no country slot',
    ],
    [
      'an unknown sector',
      withRows('organisations', ['X.Y;UNO;ABC;Other;;;;;;']),
      'organisations.tsv:5: "ABC" is no PLOVER sector',
    ],
    ['an unknown home', withRows('organisations', ['X.Y;UNO;;Other;;;ZZZ;;;']), 'the home "ZZZ" is no country code'],
    ['a bad date', withRows('organisations', ['X.Y;UNO;;Other;;;;19th;;']), 'organisations.tsv:5: "19th" is no date'],
    ['a short line', withRows('organisations', ['X.Y;UNO']), 'organisations.tsv:5: 2 cells where 10 belong'],
    [
      'an unknown kind of place',
      withRows('places', ['Oz;;;;wonder;1;1;']),
      'places.tsv:6: "wonder" is no kind of place',
    ],
    ['a place off the globe', withRows('places', ['Oz;;;;city;91;1;']), '91 degrees is off the globe'],
    [
      'a metonym of nobody',
      withRows('metonyms', ['Oz;OZZ;GOV']),
      'metonyms.tsv:4: no state, organisation or group has the id "OZZ"',
    ],
    [
      'terms that meet',
      withRows('armedGroups', ['AFG.TALIBAN;AFG;REB;Taliban;;;;2022;;']),
      'armed-groups.tsv:6: the id "AFG.TALIBAN" stands twice',
    ],
    ['a bad demonym', withRows('states', ['OZZ;OZZ;;;;;Oz;;;;a/b/c;;;;']), 'states.tsv:18: the demonym "a/b/c"'],
    ['an office without a row', withLeader('RUS;jester;;;A B;;'), 'leaders/b.tsv:2: offices.tsv has no "jester"'],
    ['a leader of no country', withLeader('XXX;head-of-state;;;A B;;'), '"XXX" is no country slot'],
    ['a leader of no body', withLeader('IGO:OZ;head-of-state;;;A B;;'), 'no international body called "OZ"'],
    [
      'a term that ends before it starts',
      withLeader('RUS;head-of-state;2014;2012;A B;;'),
      'the term ends before it starts',
    ],
    ['a tag of no row above', withRows('regions', ['x;X;;;+y']), 'regions.tsv:3: "+y" names no row above'],
    ['a second office', withRows('offices', ['head-of-state;1;GOV;;']), 'the office "head-of-state" stands twice'],
    ['words of no country', withRows('offices', ['jester;1;GOV;;fool']), '"fool" is not "COUNTRY:words"'],
    ['an unknown custom', withRows('nameCustoms', ['RUS;backwards;']), '"backwards" is no custom'],
  ])('rejects %s by file and line', (_, files, message) => {
    expect(() => smallGazetteer(files).entities()).toThrow(message)
  })
})
