export { findMentions } from './findMentions.js'
export type { NameHit } from './names/NameHit.js'
export { namesByToken } from './names/namesByToken.js'
export { scanNames } from './names/scanNames.js'
