import { parseArgs } from 'node:util'
import { type CoderParts, dataFolder, loadParts, makeReport, parseReport, type ReportDraft } from '../src/app/index.js'
import { Fault } from '../src/types/index.js'
import { findGaps } from './gaps/findGaps.js'
import { GapTally } from './gaps/GapTally.js'
import { wordsAround } from './gaps/wordsAround.js'
import { loadDrafts } from './read/loadDrafts.js'

const HELP = `npm run lexicon:gaps -- FILE... [--top N] [--limit N] [--json] [--fast]

  npm run lexicon:gaps -- articles.csv --top 200
  npm run lexicon:gaps -- reports/ --json > gaps.json

Lists predicates between known actors that made no event: verbs, verbs with their particle, verbs with their object,
nouns of action; the most frequent first, each with one place in the text. "new" stands for words that no entry has,
"listed" for words whose entries all ask for something else. --limit reads at most N reports of each input.
`

/** Reads texts and prints what the event lexicon has no entry for. */
async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      top: { type: 'string', default: '100' },
      limit: { type: 'string' },
      json: { type: 'boolean', default: false },
      fast: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) return say(HELP, 0)
  const top = Number(values.top)
  const limit = values.limit === undefined ? null : Number(values.limit)
  if (positionals.length === 0) return complain('name a file or folder to read')
  if (!(Number.isInteger(top) && top > 0)) return complain('--top is a whole number above 0')
  if (limit !== null && !(Number.isInteger(limit) && limit > 0)) return complain('--limit is a whole number above 0')
  const parts = await loadParts(dataFolder(), values.fast ? 'fast' : 'accurate')
  const tally = new GapTally()
  const size = { reports: 0, sentences: 0 }
  for (const path of positionals) {
    for (const draft of await loadDrafts(path, limit)) {
      size.reports++
      size.sentences += count(draft, parts, tally)
    }
  }
  const gaps = tally.ranked().slice(0, top)
  if (values.json) return say(`${JSON.stringify({ schema: 'sitrep.gaps/1', ...size, gaps })}\n`, 0)
  const lines = gaps.map(({ count, kind, words, isListed, example: { origin, start, words: around } }) =>
    [
      String(count).padStart(5),
      kind.padEnd(8),
      (isListed ? 'listed' : 'new').padEnd(6),
      words,
      `${origin}@${start}`,
      around,
    ].join('\t'),
  )
  return say(`${lines.join('\n')}\n`, 0)
}

/** Adds a report's gaps to the tally and gives back how many sentences it has. */
function count(draft: ReportDraft, parts: CoderParts, tally: GapTally): number {
  const report = makeReport(draft)
  const parsed = parseReport(report, parts)
  for (const gap of findGaps(report, parts, parsed)) {
    tally.add(gap.kind, gap.words, gap.isListed, () => {
      const token = parsed.sentences[gap.sentence]?.tokens[gap.token]
      const span = { start: token?.start ?? 0, end: token?.end ?? 0 }
      return { origin: draft.origin, ...span, words: wordsAround(report.text, span) }
    })
  }
  return parsed.sentences.length
}

function say(text: string, code: number): number {
  process.stdout.write(text)
  return code
}

function complain(message: string): number {
  process.stderr.write(`lexicon:gaps: ${message}\n\n${HELP}`)
  return 2
}

try {
  process.exitCode = await main()
} catch (error) {
  if (!(error instanceof Fault)) throw error
  process.exitCode = complain(error.message)
}
