export { addDays } from './addDays.js'
export { dayAfter } from './dayAfter.js'
export { dayBefore } from './dayBefore.js'
export { dayNumber } from './dayNumber.js'
export { digestBytes } from './digestBytes.js'
export { continueHash, HASH_START, hashText, scramble } from './hashText.js'
export { type KeyTable, keyTable } from './keyTable.js'
export { namesByMember } from './namesByMember.js'
export { MODEL_MAGIC, type ModelFile, readModelFile } from './readModelFile.js'
export type { DataFile } from './tables/DataFile.js'
export {
  readCell,
  readList,
  readNumber,
  readOptional,
  readRequired,
  readWikidata,
  splitList,
} from './tables/readCells.js'
export { type Row, readRow, readTable } from './tables/readTable.js'
export { badLine, type ScannedRow, scanCell, scanTable } from './tables/scanTable.js'
