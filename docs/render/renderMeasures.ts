import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Measurements as they were last accepted (\`npm run bench -- NAME --data PATH --accept LABEL\`). */
export function renderMeasures(root: string): string {
  const folder = join(root, 'bench/accepted')
  const files = existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.json'))
        .sort()
    : []
  if (files.length === 0) return 'No measurement has been accepted yet.'
  const rows = files.flatMap((name) => {
    const fields = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Record<string, unknown>
    const scores = Object.entries(fields).filter(([, value]) => typeof value === 'number')
    const text = scores.map(([key, value]) => `${key} ${value}`).join(' · ')
    return `| ${name.replace('.json', '')} | ${text} |`
  })
  return ['| measurement | result |', '| --- | --- |', ...rows].join('\n')
}
