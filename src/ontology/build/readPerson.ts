import { badLine, type Row, readRow, readWikidata } from '../../util/index.js'
import type { OfficeTerm, PersonEntity } from '../Entity.js'
import type { ListedPerson } from './listPersons.js'
import type { ListedGroup } from './parseArmedGroups.js'
import { type LeaderContext, readTerm } from './parseLeaders.js'
import { slugOf } from './slugOf.js'

/** A leader's words and deeds are the group's; official posts come before it. */
const GROUP_LEADER_RANK = 16

/** Reads a person from all that tells of him or her. */
export function readPerson(person: Omit<ListedPerson, 'entity'>, context: LeaderContext): PersonEntity {
  const rows = person.rows.map(readRow)
  const terms = [...rows.map((row) => readTerm(row, context)), ...person.groups.flatMap(groupTerms)]
  return {
    kind: 'person',
    id: `person:${slugOf(person.name)}`,
    name: person.name,
    wikidata: readOneWikidata(rows),
    surname: person.surname,
    terms: terms.sort(byStart),
  }
}

function readOneWikidata(rows: readonly Row[]): string | null {
  let known: string | null = null
  for (const row of rows) {
    const wikidata = readWikidata(row, 6)
    if (wikidata !== null && known !== null && wikidata !== known) {
      throw badLine(row, `this name stands for ${known} in another row; write two persons' names differently.`)
    }
    known ??= wikidata
  }
  return known
}

function groupTerms(group: ListedGroup): readonly OfficeTerm[] {
  const { id, terms } = group.entity()
  return terms.map(({ code, sectors, start, end }) => ({
    country: code,
    body: id,
    office: 'group-leader',
    sectors,
    rank: GROUP_LEADER_RANK,
    start,
    end,
  }))
}

function byStart(one: OfficeTerm, other: OfficeTerm): number {
  const start = one.start ?? ''
  const otherStart = other.start ?? ''
  return start < otherStart ? -1 : start > otherStart ? 1 : 0
}
