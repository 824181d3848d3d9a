import type { RoleMatch } from '../../../ontology/index.js'
import type { SectorCode } from '../../../types/index.js'
import { childrenOf } from '../../tree/index.js'
import type { HeadedRole, Reading, ReadSentence } from '../reading/Reading.js'
import type { OwnerSearch } from './Owner.js'
import { roleAt } from './roleAt.js'

/** A role as its phrase qualifies it. */
export interface RolePhrase {
  readonly role: HeadedRole
  readonly sectors: readonly SectorCode[]
  /** "former", "ousted": no longer in the role. */
  readonly isFormer: boolean
  /** "deputy", "vice", "a", "some": not the one holder of an office. */
  readonly isLesser: boolean
  readonly isPlural: boolean
}

const FORMER: ReadonlySet<string> = new Set(
  'former ex erstwhile ousted deposed late then-former one-time onetime'.split(' '),
)
const EX = /^ex-./
const LESSER: ReadonlySet<string> = new Set(
  `deputy vice assistant acting junior senior a an any some another other future next new local provincial regional many
  several two three four opposition shadow designate elect regime rebel`.split(/\s+/),
)

/** The role a noun names, with what its modifiers make of it; null where it names none. */
export function rolePhrase(reading: Reading, sentence: ReadSentence, head: number): RolePhrase | null {
  const role = roleAt(reading, sentence, head)
  if (!role) return null
  const { tree, lemmas } = sentence
  const modifiers = childrenOf(tree, head)
    .filter((child) => child < head)
    .map((child) => lemmas[child] ?? '')
  const before = lemmas[head - role.length] ?? ''
  const isFormer =
    modifiers.some((word) => FORMER.has(word)) || FORMER.has(before) || EX.test(sentence.words[head] ?? '')
  const isOpposition = modifiers.includes('opposition') && !role.sectors.includes('OPP')
  const sectors: readonly SectorCode[] = isFormer && role.kind === 'person' ? ['ELI'] : role.sectors
  return {
    role,
    sectors: isOpposition ? ['OPP', ...sectors.filter((sector) => sector !== 'GOV')] : sectors,
    isFormer,
    isLesser: modifiers.some((word) => LESSER.has(word)) || LESSER.has(before),
    isPlural: tree.tokens[head]?.xpos.endsWith('S') ?? false,
  }
}

/** Who works abroad or moves about: where they are does not tell whose they are. */
const ABROAD =
  /\b(ambassador|diplomat|envoy|peacekeeper|correspondent|expatriate|mission|tourist|(?:aid|relief|humanitarian|development|charity|guest|migrant) worker|inspector|observer|monitor|mercenary|foreigner)s?$/
/** Whose noun modifier is what they study or deal with. */
const TOPICAL =
  /\b(researcher|expert|analyst|specialist|scholar|historian|correspondent|envoy|representative|coordinator|commentator|watcher|observer|professor|director|editor|adviser|advisor|economist|strategist)s?$/
const REPRESENTING =
  /\b(spokes\w+|lawyer|attorney|candidate|lawmaker|correspondent|negotiator|source|worker|fighter|mediator|inspector|rapporteur|envoy)$/

/** Where to look for the owner of a role. */
export function ownerSearch(role: Pick<RoleMatch, 'phrase' | 'sectors'>): OwnerSearch {
  const isArmed = role.sectors.includes('MIL') || role.sectors.includes('REF')
  return {
    isTopical: TOPICAL.test(role.phrase),
    isLocal: !isArmed && !ABROAD.test(role.phrase),
    isRepresenting: REPRESENTING.test(role.phrase),
  }
}
