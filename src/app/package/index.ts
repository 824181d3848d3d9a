export { dataFolder } from './dataFolder.js'
export { packageVersion } from './packageVersion.js'
