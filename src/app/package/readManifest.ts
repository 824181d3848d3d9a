import { readFileSync } from 'node:fs'

/** The package's own package.json. */
export function readManifest(): Readonly<Record<string, unknown>> {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'))
  return typeof manifest === 'object' && manifest !== null ? { ...manifest } : {}
}
