export { digestBytes } from './digestBytes.js'
export { continueHash, HASH_START, hashText, scramble } from './hashText.js'
export { namesByMember } from './namesByMember.js'
export { MODEL_MAGIC, type ModelFile, readModelFile } from './readModelFile.js'
