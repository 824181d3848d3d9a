import { packageVersion, productPage } from '../package/index.js'

/** How the program names itself to servers: its version, and where to read about it or whom to write to. */
export function userAgent(contact: string | null): string {
  const places = [productPage(), contact].filter((place) => place !== null)
  const product = `sitrep/${packageVersion()}`
  return places.length === 0 ? product : `${product} (+${places.join('; ')})`
}
