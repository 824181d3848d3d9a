import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readOrigins } from './readOrigins.js'

/** A table of every data file: size, hash, origin, licence. Throws where a file has no origin. */
export function renderData(root: string): string {
  const folder = join(root, 'data')
  const origins = readOrigins(readFileSync(join(folder, 'origins.tsv'), 'utf8'))
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/^(?:README\.md|origins\.tsv)$/.test(entry.name))
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort()
  const unused = origins.filter(({ pattern }) => !paths.some((path) => pattern.test(path)))
  if (unused.length > 0)
    throw new Error(`data/origins.tsv: no file fits ${unused.map((one) => one.pattern).join(', ')}`)
  const rows = paths.map((path) => {
    const origin = origins.find(({ pattern }) => pattern.test(path))
    if (!origin) throw new Error(`data/origins.tsv names no origin of ${path}`)
    const bytes = readFileSync(join(folder, path))
    const hash = createHash('sha256').update(bytes).digest('hex')
    return `| ${path} | ${bytes.length} | ${origin.origin} | ${origin.licence} | \`${hash}\` |`
  })
  return ['| file | bytes | origin | licence | sha256 |', '| --- | ---: | --- | --- | --- |', ...rows].join('\n')
}
