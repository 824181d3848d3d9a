import { matchBelonging, matchRole } from '../../../ontology/index.js'
import type { NameText } from './NameText.js'
import type { WrittenKind } from './WrittenName.js'

/** What has a capitalised name and neither acts nor lies anywhere. */
const THINGS: ReadonlySet<string> = new Set(
  `convention treaty agreement accord pact act bill law war conflict battle day week year summit conference prize award cup
  games olympics report plan deal protocol resolution charter constitution declaration programme program project operation
  exercise festival crisis revolution era age doctrine election referendum spring uprising holocaust genocide
  massacre rebellion revolt mutiny famine affair scandal depression reform amendment medal championship tournament series
  review manifesto bible quran koran code catholicism marxism order theory line peace proclamation compromise purchase
  compact concordat partition intifada coup plot scheme tax budget speech letter papers trial case inquiry`.split(
    /\s+/,
  ),
)
const PLACES: ReadonlySet<string> = new Set(
  `river mountain mountains mount sea ocean lake strait gulf desert valley plain plains street road avenue square bridge
  peninsula palace hotel stadium airport corridor canal pipeline island islands isle isles bay cape coast creek falls
  forest fort glacier harbour harbor heights hill hills park beach basin borough canyon channel cemetery city county
  delta district province prefecture region township town village oblast governorate raion voivodeship municipality
  canton plateau port ridge rock springs territory territories tower zone boulevard highway castle cathedral mosque
  temple theatre theater arena constituency`.split(/\s+/),
)
const BODIES: ReadonlySet<string> = new Set(
  `party union league front movement alliance coalition council committee commission ministry department bureau agency
  authority office board court tribunal senate congress parliament assembly house chamber bundestag duma knesset diet
  university college institute academy school faculty museum library society association federation confederation
  foundation fund trust bank church army corps brigade division regiment battalion fleet navy force forces guard police
  militia legion company corporation group inc ltd llc plc corp gmbh ag holdings airlines airways motors industries press
  news times post herald tribune gazette journal radio television network broadcasting club team center centre forum
  organization organisation secretariat directorate directory cabinet government administration service services branch
  caucus  campaign  labour tories greens democrats liberals workers
  guild lodge brotherhood sisterhood community communities enterprise enterprises consortium cooperative
  laboratory laboratories hospital clinic embassy consulate delegation mission squadron command staff quartet
  initiative powers allies bund sons daughters veterans knights partnership taskforce rally bloc block list`.split(
    /\s+/,
  ),
)

/** What the noun at a token says about a name that it heads: "Party" a body, "River" a place, "Treaty" neither; null
 *  where it says nothing. */
export function kindOfHead({ gazetteer, lemmas, words }: NameText, index: number): WrittenKind | null {
  const word = words[index] ?? ''
  const lemma = lemmas[index] ?? ''
  if (BODIES.has(word) || BODIES.has(lemma)) return 'body'
  if (PLACES.has(word) || PLACES.has(lemma)) return 'place'
  if (THINGS.has(lemma) || /[a-z]ism$/.test(word)) return 'other'
  const role = matchRole(gazetteer, lemmas, index) ?? matchRole(gazetteer, words, index)
  if (role?.kind === 'body' || role?.kind === 'group') return 'body'
  const belonging = role ? null : matchBelonging(gazetteer, lemmas, index)
  if (belonging?.kind === 'place') return 'place'
  return belonging?.kind === 'text' ? 'other' : null
}
