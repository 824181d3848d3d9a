import { once } from 'node:events'
import { dataFolder, loadParts, openLedger, type Recoded, recodeLedger, storedEventJson } from '../../app/index.js'
import type { CodedEvent } from '../../types/index.js'
import type { Console } from '../Console.js'
import { EXIT } from '../exitCodes.js'
import { reportHeadline } from '../list/reportForm.js'
import { layOut, type PageLook, type Paragraph } from '../page/layOut.js'
import { headline } from '../page/recordHeadline.js'
import { Progress } from '../progress/Progress.js'
import { settleWithProgress } from '../progress/settleWithProgress.js'
import { lookOf } from '../terminal/lookOf.js'
import { dim } from '../terminal/Segment.js'

/** The options of `sitrep recode` as they were given. */
export interface RecodeFlags {
  readonly ledger?: string
  readonly since?: string
  readonly fast?: boolean
  readonly json?: boolean
  readonly quiet?: boolean
  /** False with `--no-color`. */
  readonly color: boolean
}

/** Reads the ledger again, prints what changed in each report, and gives back the exit code. */
export async function runRecode(flags: RecodeFlags, console: Console): Promise<number> {
  const { stdout, stderr, env } = console
  const ledger = openLedger({ flag: flags.ledger, env, folder: process.cwd() }, false)
  const startedMs = performance.now()
  const tally = { reportCount: 0, faultCount: 0, seconds: () => (performance.now() - startedMs) / 1000 }
  const progress = new Progress(stderr, tally, flags.quiet === true)
  const look = lookOf(stdout, env, flags.color)
  const counts = { reports: 0, added: 0, removed: 0, changed: 0 }
  try {
    const parts = await loadParts(dataFolder(), flags.fast ? 'fast' : 'accurate')
    const options = {
      publishedFrom: flags.since ?? null,
      now: () => new Date().toISOString(),
      onReport: () => {
        tally.reportCount++
        progress.show()
      },
    }
    for await (const recoded of recodeLedger(ledger, parts, options)) {
      progress.hide()
      counts.reports++
      for (const part of ['added', 'removed', 'changed'] as const) counts[part] += recoded[part].length
      const text = flags.json ? `${JSON.stringify(recodedJson(recoded))}\n` : pageOf(recoded, look)
      if (text !== '' && !stdout.write(text)) await once(stdout, 'drain')
    }
    progress.close()
    await settleWithProgress(ledger, stderr, flags.quiet === true)
  } finally {
    progress.close()
    await ledger.close()
  }
  const { reports, added, removed, changed } = counts
  if (!flags.quiet) {
    const differences = `${added} records added, ${removed} removed, ${changed} told otherwise`
    stderr.write(`sitrep: ${reports} of ${tally.reportCount} reports read again: ${differences}\n`)
  }
  return EXIT.ok
}

function recodedJson({ report, added, removed, changed }: Recoded) {
  const { url, outlet, title, published } = report.report
  const heading = { id: report.id, url, outlet, title, published }
  const json = (event: CodedEvent) => storedEventJson({ event, report: heading }).event
  return {
    schema: 'sitrep.recode/1',
    report: heading,
    added: added.map(json),
    removed: removed.map(json),
    changed: changed.map(({ before, after, fields }) => ({ fields, before: json(before), after: json(after) })),
  }
}

/** The report and its records that differ, marked as in a diff; nothing where none does. */
function pageOf({ report, added, removed, changed }: Recoded, look: PageLook): string {
  if (added.length + removed.length + changed.length === 0) return ''
  const line = (sign: string, event: CodedEvent): Paragraph => ({
    indent: 2,
    hang: 4,
    segments: [dim(`${sign} `), ...headline(event)],
  })
  const paragraphs = [
    reportHeadline(report),
    ...removed.map((event) => line('-', event)),
    ...added.map((event) => line('+', event)),
    ...changed.flatMap(({ before, after, fields }) => [
      line('<', before),
      line('>', after),
      { indent: 4, segments: [dim(`differs in ${fields.join(', ')}`)] },
    ]),
  ]
  return `${paragraphs.map((paragraph) => layOut(paragraph, look)).join('\n')}\n`
}
