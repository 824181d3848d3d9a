import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { matchName, officeHolder, personsBySurname } from '../ontology/index.js'
import { loadOntology } from './loadOntology.js'

const ontology = await loadOntology('data')
const { gazetteer } = ontology

/** Words as the treebanks' tokeniser splits them, hyphens on their own. */
function split(name: string): readonly string[] {
  return name.match(/[^\s\-–]+|[-–]/g) ?? []
}

function read(name: string): readonly string[] {
  const match = matchName(gazetteer, split(name), 0)
  if (match === null || match.length < split(name).length) return []
  return match.entries.map(({ form, entity }) => `${form} ${entity.id}`)
}

/** Rows of a table as an editor would show them. */
function rowsOf(file: string): readonly (readonly string[])[] {
  return readFileSync(`data/gazetteer/${file}`, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .slice(1)
    .map((line) => line.split('\t'))
}

describe('loadOntology', () => {
  test('reads every row of every file', () => {
    expect(gazetteer.entities().length).toBeGreaterThan(5000)
  })

  test('has a version that stays the same for the same files', async () => {
    expect((await loadOntology('data')).version).toBe(ontology.version)
    expect(ontology.version).toMatch(/^[0-9a-f]{12}$/)
  })

  test('says which file is missing', async () => {
    await expect(loadOntology('docs')).rejects.toMatchObject({ code: 'not-found' })
  })

  test('knows the members of the United Nations', () => {
    const states = gazetteer.entities().filter((entity) => entity.kind === 'state' && entity.end === null)
    expect(states.filter((entity) => entity.id.length === 3).length).toBeGreaterThanOrEqual(193)
  })
})

describe('names', () => {
  test.each([
    ['Kremlin', 'metonym RUS'],
    ['Downing Street', 'metonym GBR'],
    ['Quai d’Orsay', 'metonym FRA'],
    ['Élysée', 'metonym FRA'],
    ['Capitol Hill', 'metonym USA'],
    ['Zhongnanhai', 'metonym CHN'],
    ['Blue House', 'metonym KOR'],
    ['Brussels', 'metonym EUR'],
    ['Pyongyang', 'capital PRK'],
    ['Kiev', 'capital UKR'],
    ['Kyiv', 'capital UKR'],
    ['Washington', 'capital USA'],
    ['Washington, D.C.', 'capital USA'],
    ['U.K.', 'abbreviation GBR'],
    ['DPRK', 'abbreviation PRK'],
    ['Burma', 'name MMR'],
    ['Türkiye', 'name TUR'],
    ["Cote d'Ivoire", 'name CIV'],
    ['Guinea-Bissau', 'name GNB'],
    ['Equatorial Guinea', 'name GNQ'],
    ['Papua New Guinea', 'name PNG'],
    ['South Sudan', 'name SSD'],
    ['Nigerien', 'adjective NER'],
    ['Nigerian', 'adjective NGA'],
    ['Polish', 'adjective POL'],
    ['Dominican', 'adjective DOM'],
    ['Dominican', 'adjective DMA'],
    ['Congo', 'name COD'],
    ['Georgia', 'name GEO'],
    ['Georgia', 'name place:georgia.usa'],
    ['Soviet', 'adjective SUN'],
    ['Abkhazia', 'name GEO.ABK'],
    ['Kosovo', 'name KOS'],
    ['Crimea', 'name place:crimea.ukr'],
    ['Taiwan Strait', 'name place:taiwan-strait'],
    ['Punggye-ri', 'name place:punggye-ri.prk'],
    ['DMZ', 'name place:demilitarized-zone'],
    ['Uyghur', 'adjective place:xinjiang.chn'],
    ['Texas', 'name place:texas.usa'],
    ['NATO', 'abbreviation IGO.NATO'],
    ['Putin', 'surname person:vladimir-putin'],
    ['Kim Jong-un', 'name person:kim-jong-un'],
    ['Xi', 'surname person:xi-jinping'],
  ])('%j may be %j', (name, reading) => expect(read(name)).toContain(reading))

  test.each(['us', 'turkey', 'china', 'polish', 'chad', 'who', 'man', 'Man', 'Nowhere'])('%j is no name', (name) => {
    expect(read(name)).toEqual([])
  })

  test.each([
    ['organisations.tsv', 3, 4],
    ['armed-groups.tsv', 3, 4],
    ['states.tsv', 6, 7],
  ])('every name in %s resolves to its entity', (file, name, names) => {
    const lost: string[] = []
    for (const cells of rowsOf(file)) {
      const texts = [cells[name] ?? '', ...(cells[names] ?? '').split('|')].filter((text) => text !== '')
      for (const text of texts) {
        const plain = text.replace(/^=/, '')
        if (!read(plain).some((reading) => reading.endsWith(` ${cells[0]}`))) lost.push(`${cells[0]}: ${plain}`)
      }
    }
    expect(lost).toEqual([])
  })

  test('every place resolves by each of its names', () => {
    const lost: string[] = []
    for (const cells of rowsOf('places.tsv')) {
      const texts = [cells[0] ?? '', ...(cells[1] ?? '').split('|')].filter((text) => text !== '')
      for (const text of texts) {
        const match = matchName(gazetteer, split(text), 0)
        const found = match?.entries.some(({ entity }) => entity.kind === 'place' && entity.name === cells[0])
        if (!found) lost.push(text)
      }
    }
    expect(lost).toEqual([])
  })

  test('every office holder resolves by each of the names, and by the name alone', () => {
    const lost: string[] = []
    for (const file of readdirSync('data/gazetteer/leaders')) {
      for (const cells of rowsOf(`leaders/${file}`)) {
        const texts = [cells[4] ?? '', ...(cells[5] ?? '').split('|')].filter((text) => text !== '')
        const persons = texts.map((text) => {
          const match = matchName(gazetteer, split(text), 0)
          return match?.entries.find(({ entity }) => entity.kind === 'person' && holds(entity.terms, cells))?.entity
        })
        const [person] = persons
        if (persons.includes(undefined) || person?.kind !== 'person') lost.push(texts.join('|'))
        else if (
          person.surname !== person.name &&
          !personsBySurname(gazetteer, person.surname, null).includes(person)
        ) {
          lost.push(person.surname)
        }
      }
    }
    expect(lost).toEqual([])
  })

  test('every office has a row of its own or a fitting one in offices.tsv', () => {
    const named = gazetteer.offices.filter(({ office }) => office !== '*')
    const lost = new Set<string>()
    for (const file of readdirSync('data/gazetteer/leaders')) {
      for (const [, slug = ''] of rowsOf(`leaders/${file}`)) {
        const fits = named.some(({ office }) => new RegExp(`^${office.replaceAll('*', '.*')}$`).test(slug))
        if (!fits) lost.add(slug)
      }
    }
    expect([...lost]).toEqual([])
  })
})

function holds(terms: readonly { readonly office: string }[], cells: readonly string[]): boolean {
  return terms.some(({ office }) => office === cells[1])
}

test.each([
  ['RUS', 'foreign-minister', '2023-07-27', 'Sergei Lavrov'],
  ['KOR', 'head-of-state', '2023-09-05', 'Yoon Suk-yeol'],
  ['USA', 'head-of-state', '2023-09-05', 'Joe Biden'],
  ['IGO.NATO', 'secretary-general', '2023-09-05', 'Jens Stoltenberg'],
])('%s %s on %s is %s', (of, office, date, name) => expect(officeHolder(gazetteer, of, office, date)?.name).toBe(name))
