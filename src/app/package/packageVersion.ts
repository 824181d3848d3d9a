import { readFileSync } from 'node:fs'
import { Fault } from '../../types/index.js'

/** The version of this package, from its own package.json. */
export function packageVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'))
  if (typeof manifest === 'object' && manifest !== null && 'version' in manifest) return String(manifest.version)
  throw new Fault('internal', 'package.json names no version. Reinstall sitrep.')
}
