import { Fault } from '../../types/index.js'
import type { RowValues } from './rowToDraft.js'

/** The values of one JSON line; a line that `sitrep read --json` wrote gives back its report. */
export function readJsonlRow(line: string, origin: string): RowValues {
  const value = parseJson(line, origin)
  if (!isObject(value)) {
    throw new Fault('bad-record', `${origin} is not a JSON object. Write one object with a "text" on each line.`)
  }
  const report = value.report
  const values = value.schema === 'sitrep.read/1' && isObject(report) ? report : value
  if (!('text' in values)) {
    const names = Object.keys(values).slice(0, 8).join(', ')
    throw new Fault('bad-record', `${origin} has no "text"; it has ${names || 'nothing'}.`)
  }
  return values
}

function parseJson(line: string, origin: string): unknown {
  try {
    return JSON.parse(line)
  } catch (cause) {
    throw new Fault(
      'bad-record',
      `${origin} is not JSON: ${JSON.stringify(line.slice(0, 40))}. JSON Lines needs one whole object on each line.`,
      { cause },
    )
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
