/** The 16 event types of PLOVER 2. */
export const PLOVER_CATEGORIES = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
] as const

export type PloverCategory = (typeof PLOVER_CATEGORIES)[number]

/** 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict. */
export type QuadClass = 1 | 2 | 3 | 4

/** The 25 PLOVER sector codes. */
export const SECTOR_CODES = [
  'COP',
  'GOV',
  'JUD',
  'LEG',
  'MIL',
  'PRM',
  'PTY',
  'REB',
  'SPY',
  'UAF',
  'UNK',
  'AGR',
  'BUS',
  'CRM',
  'CVL',
  'EDU',
  'ELI',
  'JRN',
  'LAB',
  'MED',
  'REF',
  'OPP',
  'PRE',
  'REL',
  'SOC',
] as const

export type SectorCode = (typeof SECTOR_CODES)[number]

/** Category and mode before or after PLOVER folds futures: CONSULT-visit, THREATEN-violence. */
export interface EventType {
  readonly category: PloverCategory
  /** One of the 67 type-mode pairs' modes, or null. */
  readonly mode: string | null
}
