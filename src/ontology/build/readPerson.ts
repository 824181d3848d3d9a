import type { OfficeTerm, PersonEntity } from '../Entity.js'
import { readWikidata } from '../tables/readCells.js'
import { type Row, readRow } from '../tables/readTable.js'
import { badLine } from '../tables/scanTable.js'
import type { PersonSources } from './namePersons.js'
import type { NamedGroup } from './parseArmedGroups.js'
import { type LeaderContext, readTerm } from './parseLeaders.js'
import { slugOf } from './slugOf.js'

/** A leader's words and deeds are the group's; official posts come before it. */
const GROUP_LEADER_RANK = 16

/** Reads a person from all that tells of him or her. */
export function readPerson(sources: PersonSources, surname: string, context: LeaderContext): PersonEntity {
  const rows = sources.rows.map(readRow)
  const terms = [...rows.map((row) => readTerm(row, context)), ...sources.groups.flatMap(groupTerms)]
  return {
    kind: 'person',
    id: `person:${slugOf(sources.name)}`,
    name: sources.name,
    wikidata: readOneWikidata(rows),
    surname,
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

function groupTerms(group: NamedGroup): readonly OfficeTerm[] {
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
