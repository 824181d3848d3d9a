export { cjkPairs, cjkRuns } from './cjkPairs.js'
export { findHits } from './findHits.js'
export { parseSearch } from './parseSearch.js'
export type { SearchTerm } from './SearchTerm.js'
