import { once } from 'node:events'
import { type ReadOutcome, toReadJson } from '../../app/index.js'
import type { Console } from '../Console.js'
import type { ReadFlags } from '../commands/runRead.js'
import { renderExplanation } from '../explain/renderExplanation.js'
import { renderPage } from '../page/renderPage.js'
import { lookOf } from '../terminal/lookOf.js'
import { type CsvTable, tableOf } from './tableOf.js'

type Read = Extract<ReadOutcome, { readonly kind: 'read' }>

/** Where results go, in one of the forms that were asked for. */
export interface ReadOutput {
  readonly write: (read: Read) => Promise<void>
  readonly end: () => Promise<void>
}

/** Opens standard output for JSON Lines, CSV, explanations or pages. */
export function openOutput(flags: ReadFlags, { stdout, env }: Console): ReadOutput {
  const put = async (text: string): Promise<void> => {
    // A reader slower than we are sets the pace; output does not pile up in memory.
    if (!stdout.write(text)) await once(stdout, 'drain')
  }
  const nothing = async (): Promise<void> => {}
  if (flags.json) return { write: ({ result }) => put(`${JSON.stringify(toReadJson(result))}\n`), end: nothing }
  if (flags.csv) return csvOutput(put, tableOf(flags.only ?? 'events'))
  const look = lookOf(stdout, env, flags.color)
  let isFirst = true
  const write = async ({ result, origin, parsed }: Read): Promise<void> => {
    const rule = isFirst ? '' : `\n${'─'.repeat(look.columns)}\n\n`
    isFirst = false
    const page = flags.explain
      ? renderExplanation(result, origin, look, parsed)
      : renderPage(result, origin, look, flags.only ?? null)
    await put(rule + page)
  }
  return { write, end: nothing }
}

function csvOutput(put: (text: string) => Promise<void>, table: CsvTable): ReadOutput {
  let isHeaderDue = true
  const header = (): string => {
    if (!isHeaderDue) return ''
    isHeaderDue = false
    return `${table.header}\n`
  }
  return {
    write: ({ result }) =>
      put(
        header() +
          table
            .rows(result)
            .map((row) => `${row}\n`)
            .join(''),
      ),
    // A table without rows still has its columns.
    end: () => put(header()),
  }
}
