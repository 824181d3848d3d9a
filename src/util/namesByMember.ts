/** Turns named sets round: for each member the names of the sets that hold it, in the order of the sets. */
export function namesByMember(sets: ReadonlyMap<string, ReadonlySet<string>>): Map<string, string[]> {
  const names = new Map<string, string[]>()
  for (const [name, members] of sets) {
    for (const member of members) {
      const own = names.get(member)
      if (own) own.push(name)
      else names.set(member, [name])
    }
  }
  return names
}
