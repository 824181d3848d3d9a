export { actorFindings } from './actorFindings.js'
export { actorOnDate } from './actorOnDate.js'
export { resolveActors } from './resolveActors.js'
