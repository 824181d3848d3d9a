export { resolvePlace } from './resolvePlace.js'
