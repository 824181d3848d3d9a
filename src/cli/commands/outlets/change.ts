import { type Command, InvalidArgumentError, Option } from 'commander'
import type { Console } from '../../Console.js'
import { addLedgerOption } from '../../list/listOptions.js'
import { readNames } from '../readNames.js'
import type { DescribeFlags, RateFlags, UnrateFlags } from './runOutletChange.js'

const FIELDS = ['name', 'country', 'owner', 'family', 'kind'] as const

/** `sitrep outlets rate`, `unrate` and `describe`: what the user says of an outlet. */
export function addOutletChangeCommands(outlets: Command, console: Console, onExit: (code: number) => void): void {
  const rate = outlets
    .command('rate')
    .description('say how reliable an outlet is; what you said before stays as history')
    .argument('<outlet>', 'id, name or domain')
    .argument('<letter>', 'A to F', readLetter)
    .requiredOption('--reason <text>', 'why')
  addChangeOptions(rate, 'sitrep outlets rate "The Post" C --reason "rarely names its sources"').action(
    async (outlet: string, letter: string, flags: RateFlags) => {
      const { runRate } = await import('./runOutletChange.js')
      onExit(await runRate(outlet, letter, flags, console))
    },
  )
  const unrate = outlets
    .command('unrate')
    .description('take a rating back; it stays as history')
    .argument('<outlet>', 'id, name or domain')
  addChangeOptions(unrate, 'sitrep outlets unrate "The Post"').action(async (outlet: string, flags: UnrateFlags) => {
    const { runUnrate } = await import('./runOutletChange.js')
    onExit(await runUnrate(outlet, flags, console))
  })
  const describe = outlets
    .command('describe')
    .description('state facts of an outlet that the starter list lacks or has otherwise')
    .argument('<outlet>', 'id, name or domain; one that is not known yet is added')
    .option('--name <text>', 'how it is called')
    .option('--country <code>', 'ISO 3166-1 alpha-3 of its seat, such as PER', readCountry)
    .option('--owner <text>', 'who owns it')
    .option('--family <name>', 'equal for outlets that do not confirm one another, which count as one origin')
    .option('--kind <text>', 'such as daily, wire, state broadcaster')
    .addOption(
      new Option('--clear <fields>', `take back what was stated: ${FIELDS.join(', ')}`).argParser(readNames(FIELDS)),
    )
  addChangeOptions(describe, 'sitrep outlets describe "The Post" --country PER --owner "a family"').action(
    async (outlet: string, flags: DescribeFlags) => {
      const { runDescribe } = await import('./runOutletChange.js')
      onExit(await runDescribe(outlet, flags, console))
    },
  )
}

function addChangeOptions(command: Command, example: string): Command {
  return addLedgerOption(command)
    .option('--by <name>', 'who says so (else the user of this machine)')
    .option('--json', 'one JSON object (sitrep.outlet/1)')
    .addHelpText('before', `Examples:\n  ${example}\n`)
}

function readLetter(value: string): string {
  if (!/^[a-f]$/i.test(value))
    throw new InvalidArgumentError('Give a letter from A (completely reliable) to F (cannot be judged).')
  return value.toUpperCase()
}

function readCountry(value: string): string {
  if (!/^[a-z]{3}$/i.test(value)) throw new InvalidArgumentError('Give three letters, such as PER for Peru.')
  return value.toUpperCase()
}
