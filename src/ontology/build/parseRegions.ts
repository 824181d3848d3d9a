import { badLine, type DataFile, readList, readRequired, readTable } from '../../util/index.js'
import type { Region } from '../Gazetteer.js'

const COLUMNS = ['tag', 'name', 'names', 'adjectives', 'members'] as const

/** Reads regions.tsv; a member that is itself a tag (written `+tag`) stands for that row's members. */
export function parseRegions(file: DataFile): readonly Region[] {
  const membersOf = new Map<string, readonly string[]>()
  return readTable(file, COLUMNS).map((row) => {
    const tag = readRequired(row, 0, 'tag')
    if (membersOf.has(tag)) throw badLine(row, `the tag "${tag}" stands twice.`)
    const members = readList(row, 4).flatMap((member) => {
      if (!member.startsWith('+')) return [member]
      const included = membersOf.get(member.slice(1))
      if (included === undefined) throw badLine(row, `"${member}" names no row above.`)
      return included
    })
    membersOf.set(tag, members)
    const name = readRequired(row, 1, 'name')
    return {
      tag,
      name,
      names: [name, ...readList(row, 2)],
      adjectives: readList(row, 3),
      members: [...new Set(members)],
    }
  })
}

/** Tags by state id. */
export function tagStates(regions: readonly Region[]): ReadonlyMap<string, readonly string[]> {
  const tagsOf = new Map<string, string[]>()
  for (const { tag, members } of regions) {
    for (const member of members) {
      const tags = tagsOf.get(member)
      if (tags === undefined) tagsOf.set(member, [tag])
      else tags.push(tag)
    }
  }
  return tagsOf
}
