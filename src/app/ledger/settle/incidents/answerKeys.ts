import { answeringCategories, isMutual } from '../../../../analysis/index.js'
import type { AnswerKey } from '../../../../ledger/index.js'
import type { Expectation, Incident, IncidentActor, PloverCategory } from '../../../../types/index.js'

/** More actors of a side than this are not looked up. */
const MOST = 6

/** Under what an incident is found by expectations: its pairs of sides, each under every category that it is told as. */
export function keysOfIncident({ isFuture, types, actors, recipients }: Incident): readonly AnswerKey[] {
  if (isFuture) return []
  const own = slotsOf(actors.map(({ value }) => value))
  const others = slotsOf(recipients.map(({ value }) => value))
  const categories = new Set(types.map(({ value }) => value.category))
  return keys([...categories], (category) => {
    const straight = [...pairs(own, others.length > 0 ? others : ['']), ...pairs(own, ['*'])]
    if (!isMutual(category)) return straight
    return [...straight, ...pairs(others, own.length > 0 ? own : ['']), ...pairs(others, ['*'])]
  })
}

/** Under what an expectation looks for its answer; nothing where only words tell what is awaited, or of whom. */
export function keysOfExpectation({ category, actors, recipients }: Expectation): readonly AnswerKey[] {
  if (category === null) return []
  const [own, others] = [slotsOf(actors), slotsOf(recipients)]
  const straight = others.length > 0 ? pairs(own, [...others, '']) : pairs(own, ['*'])
  const all = isMutual(category) ? [...straight, ...pairs(others, [...own, ''])] : straight
  return keys(answeringCategories(category), () => all)
}

function keys(
  categories: readonly PloverCategory[],
  pairsOf: (category: PloverCategory) => readonly string[],
): readonly AnswerKey[] {
  return categories.flatMap((category) => [...new Set(pairsOf(category))].map((pair) => ({ pair, category })))
}

/** The countries of a side, or the names of those without one. */
function slotsOf(actors: readonly IncidentActor[]): readonly string[] {
  return [...new Set(actors.map(({ code, name }) => code ?? `~${name.toLowerCase()}`))].slice(0, MOST)
}

function pairs(own: readonly string[], others: readonly string[]): readonly string[] {
  return own.flatMap((one) => others.map((other) => `${one}>${other}`))
}
