/** Who is defined by another, but is not of that other's country: "Russia's allies", "Israel's enemies". */
const ANOTHER =
  /\b(ally|enemy|foe|adversary|rival|partner|friend|proxy|neighbou?r|captor|sponsor|backer|creditor|counterpart)$/
/** Who is mostly of the same country as a person, but not of a body or state: "Assad's critics". */
const COMPATRIOT = /\b(opponent|critic|supporter|sympathi[sz]er|admirer|loyalist|victim|target|follower|detractor)$/

/** Whether the one a role is defined by also gives it a country. */
export function givesCountry(role: string, entity: string): boolean {
  if (ANOTHER.test(role)) return false
  return entity === 'person' || !COMPATRIOT.test(role)
}
