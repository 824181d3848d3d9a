export { codeEvents } from './codeEvents.js'
export { composedType } from './compose/composedType.js'
export type { EventCoderParts } from './EventCoderParts.js'
export { explainEvents } from './explain/explainEvents.js'
