export { type ExpectationParts, findExpectations } from './findExpectations.js'
export { parseWording } from './wording/parseWording.js'
export type { WordingLexicon } from './wording/WordingLexicon.js'
