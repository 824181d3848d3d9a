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
    const text = Object.entries(fields)
      // Speed is that of `read`: in other benches it hangs on what else the machine did.
      .filter(([key]) => key !== 'sentencesPerSecond' || name.startsWith('read'))
      .flatMap(([key, value]) => scoreText(key, value) ?? [])
      .join(' · ')
    return `| ${name.replace('.json', '')} | ${text} |`
  })
  return ['| measurement | result |', '| --- | --- |', ...rows].join('\n')
}

/** A number as it is, of scores with parts the F1; null for anything else. */
function scoreText(key: string, value: unknown): string | null {
  if (typeof value === 'number') return `${key} ${value}`
  const hasF1 = typeof value === 'object' && value !== null && 'f1' in value && typeof value.f1 === 'number'
  return hasF1 ? `${key} f1 ${value.f1}` : null
}
