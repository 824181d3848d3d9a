import { once } from 'node:events'
import { dataFolder, explainInput, languageRemark, narrowExplanation, toExplainJson } from '../../app/index.js'
import type { Console } from '../Console.js'
import { EXIT } from '../exitCodes.js'
import { renderTrace } from '../explain/renderTrace.js'
import { cleanText } from '../terminal/cleanText.js'
import { lookOf } from '../terminal/lookOf.js'
import { nameForServers } from './nameForServers.js'

/** The options of `sitrep explain` as they were given. */
export interface ExplainFlags {
  readonly record?: string
  readonly sentence?: number
  readonly published?: string
  readonly json?: boolean
  readonly fast?: boolean
  readonly quiet?: boolean
  /** False with `--no-color`. */
  readonly color: boolean
}

/** Explains the reports of an input; exit code 1 where no record or sentence is as asked. */
export async function runExplain(input: string, flags: ExplainFlags, console: Console): Promise<number> {
  const { stdout, stderr, env } = console
  const look = lookOf(stdout, env, flags.color)
  const choice = { record: flags.record ?? null, sentence: flags.sentence ?? null }
  const options = {
    dataFolder: dataFolder(),
    mode: flags.fast ? ('fast' as const) : ('accurate' as const),
    overrides: flags.published === undefined ? {} : { published: flags.published },
    standardInput: console.stdin,
    userAgent: nameForServers(console),
    allowPrivate: false,
    onBytes: () => {},
  }
  let shownCount = 0
  for await (const explanation of explainInput(input, options)) {
    const narrowed = narrowExplanation(explanation, choice)
    if (narrowed === null) continue
    const rule = shownCount++ === 0 ? '' : `\n${'─'.repeat(look.columns)}\n\n`
    const isAll = choice.record === null && choice.sentence === null
    const text = flags.json ? `${JSON.stringify(toExplainJson(narrowed))}\n` : rule + renderTrace(narrowed, isAll, look)
    if (!stdout.write(text)) await once(stdout, 'drain')
    const remark = languageRemark(explanation.result.report)
    if (remark !== null && !flags.quiet) stderr.write(`sitrep: ${cleanText(explanation.origin)} ${cleanText(remark)}\n`)
  }
  if (shownCount > 0) return EXIT.ok
  if (!flags.quiet) stderr.write(`sitrep: ${missing(choice.record, choice.sentence)}\n`)
  return EXIT.error
}

function missing(record: string | null, sentence: number | null): string {
  if (record !== null)
    return `no record has an id that begins with "${cleanText(record)}"; sitrep read --json prints ids.`
  return `there is no sentence ${sentence ?? 1}.`
}
