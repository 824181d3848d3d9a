import { Fault } from '../../types/index.js'
import { readManifest } from './readManifest.js'

/** The version of this package, from its own package.json. */
export function packageVersion(): string {
  const { version } = readManifest()
  if (version !== undefined) return String(version)
  throw new Fault('internal', 'package.json names no version. Reinstall sitrep.')
}
