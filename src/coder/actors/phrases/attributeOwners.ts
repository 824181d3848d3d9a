import { firstConjunct } from '../../tree/index.js'
import type { Reading, ReadSentence } from '../reading/Reading.js'
import type { Sense } from '../reading/Sense.js'
import { type Attribute, attributesOf } from './attributesOf.js'
import { asOwners, type Owner, type OwnerSearch } from './Owner.js'

/** Participles that tell whose a thing is: "the Hamas-run ministry". "Iran-backed" and "rebel-held" do not. */
const RULING: ReadonlySet<string> = new Set(
  `run led owned controlled ruled based born made built governed administered dominated flagged registered operated
  appointed issued`.split(/\s+/),
)

interface SensedAttribute extends Attribute {
  readonly sense: Sense
}

/** Owners among the names before a noun: "Iranian", "State Department", "Russian and Turkish". */
export function attributeOwners(
  reading: Reading,
  sentence: ReadSentence,
  head: number,
  search: OwnerSearch,
): readonly Owner[] {
  const free: SensedAttribute[] = []
  const ruling: SensedAttribute[] = []
  for (const attribute of attributesOf(sentence, head)) {
    const sense = reading.senseAt(sentence.index, attribute.token)
    if (!sense || sense.actors.length === 0) continue
    if (attribute.tie !== null) {
      // Whoever runs a ministry gives it a country, not its own kind: the Hamas-run ministry is no armed group.
      if (RULING.has(attribute.tie)) ruling.push({ ...attribute, sense: { ...sense, entity: 'state' } })
    } else if (!search.isTopical || !isCountryName(sentence, attribute.token)) free.push({ ...attribute, sense })
  }
  const candidates = free.length > 0 ? free : ruling
  // A body says more than its country: "the Russian Wagner group", "U.S. State Department spokesman".
  const coded = candidates.filter(({ sense }) => sense.actors.some(({ code }) => code !== null))
  const anchor =
    coded.findLast(({ sense }) => sense.entity !== 'state' && sense.entity !== 'place') ??
    coded.at(-1) ??
    candidates.at(-1)
  if (!anchor) return []
  const joined = [anchor]
  for (const other of [...candidates].reverse()) {
    if (other !== anchor && joined.some((member) => isJoined(sentence, other, member))) joined.push(other)
  }
  return joined.sort((a, b) => a.token - b.token).flatMap(({ sense }) => asOwners(sense))
}

/** "Syria" but not "Syrian" or "US". */
function isCountryName(sentence: ReadSentence, token: number): boolean {
  const entries = sentence.names[token]?.entries ?? []
  const isLand = entries.some(({ entity }) => entity.kind === 'state' || entity.kind === 'place')
  return isLand && entries.some(({ form }) => form === 'name') && !entries.some(({ form }) => form === 'adjective')
}

/** The same name, a conjunct ("Russian and Turkish") or joined by a hyphen or comma ("Russian-Turkish"). */
function isJoined(sentence: ReadSentence, one: Attribute, other: Attribute): boolean {
  if (one.token === other.token) return true
  const { tree, names } = sentence
  if (firstConjunct(tree, one.token) === firstConjunct(tree, other.token)) return true
  const left = names[Math.min(one.token, other.token)]
  const right = names[Math.max(one.token, other.token)]
  if (!left || !right || right.first - left.last !== 2) return false
  return /^[-‐‑–/,]$/.test(tree.tokens[left.last + 1]?.text ?? '')
}
