import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { type BenchOptions, type BenchResult, type BenchRun, CODERS } from './Bench.js'

const NAMES = [
  'plover',
  'headlines',
  'parse',
  'tokens',
  'attribution',
  'factuality',
  'names',
  'read',
  'gazetteer',
  'lineage',
  'incidents',
  'ledger',
  'settling',
]

/** Benches that make up what they measure on. */
const WITHOUT_DATA: ReadonlySet<string> = new Set(['settling', 'ledger'])

const HELP = `npm run bench -- NAME --data PATH [--json] [--fast] [--coder both|rules|learned] [--part dev|train|all] [--limit N] [--reports N] [--events N] [--errors FILE]
                        [--accept LABEL]

  npm run bench -- plover --data plv.tsv --part dev
  npm run bench -- read --data articles/ --json
  npm run bench -- lineage --data examples/reports --reports 100000
  npm run bench -- ledger --events 1000000
  npm run bench -- ledger --events 10000000 --fast    (without incidents)
  npm run bench -- settling --reports 10000

NAME is one of: ${NAMES.join(', ')}. --accept writes the result to bench/accepted, from where the docs take it.
`

/** Runs one measurement named on the command line and prints what it finds. */
async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      data: { type: 'string' },
      json: { type: 'boolean', default: false },
      fast: { type: 'boolean', default: false },
      part: { type: 'string', default: 'all' },
      coder: { type: 'string', default: 'both' },
      limit: { type: 'string' },
      reports: { type: 'string' },
      events: { type: 'string' },
      errors: { type: 'string' },
      accept: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  })
  const name = positionals[0]
  if (values.help || name === undefined) {
    process.stdout.write(HELP)
    return values.help ? 0 : 2
  }
  if (!NAMES.includes(name)) return usage(`there is no bench "${name}"; there are ${NAMES.join(', ')}`)
  if (!WITHOUT_DATA.has(name) && (values.data === undefined || !existsSync(values.data)))
    return usage('--data must name a file or folder that exists')
  const { part } = values
  if (part !== 'dev' && part !== 'train' && part !== 'all') return usage('--part is dev, train or all')
  const coder = CODERS.find((name) => name === values.coder)
  if (!coder) return usage(`--coder is one of ${CODERS.join(', ')}`)
  const limit = values.limit === undefined ? null : Number(values.limit)
  if (limit !== null && !(limit > 0)) return usage('--limit is a number above 0')
  const reports = values.reports === undefined ? null : Number(values.reports)
  if (reports !== null && !(reports > 0)) return usage('--reports is a number above 0')
  const events = values.events === undefined ? null : Number(values.events)
  if (events !== null && !(events > 0)) return usage('--events is a number above 0')
  if (values.accept !== undefined && !/^[a-z0-9-]+$/.test(values.accept))
    return usage('--accept takes a label like ewt-test')
  const fields = await measure(name, values.json, {
    data: values.data ?? '',
    part,
    mode: values.fast ? 'fast' : 'accurate',
    coder,
    limit,
    reports,
    events,
    errors: values.errors ?? null,
  })
  if (values.accept !== undefined) accept(`${name}-${values.accept}`, fields)
  return 0
}

async function measure(name: string, asJson: boolean, options: BenchOptions): Promise<BenchResult['fields']> {
  const bench = (await import(`./${name}.ts`)) as { readonly run: BenchRun }
  const { fields, lines } = await bench.run(options)
  process.stdout.write(asJson ? `${JSON.stringify(fields)}\n` : `${lines.join('\n')}\n`)
  return fields
}

/** Keeps a result as the one that the docs print. */
function accept(label: string, fields: BenchResult['fields']): void {
  const folder = new URL('accepted/', import.meta.url)
  mkdirSync(folder, { recursive: true })
  writeFileSync(new URL(`${label}.json`, folder), `${JSON.stringify(fields, null, 2)}\n`)
}

function usage(message: string): number {
  process.stderr.write(`bench: ${message}\n\n${HELP}`)
  return 2
}

process.exitCode = await main()
