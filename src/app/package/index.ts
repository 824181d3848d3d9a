export { dataFolder } from './dataFolder.js'
export { packageVersion } from './packageVersion.js'
export { productPage } from './productPage.js'
