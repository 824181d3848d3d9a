import { type Command, InvalidArgumentError } from 'commander'

const MOST_SECONDS = 3_600

/** Options of every command that asks servers of sources. */
export function addAskingOptions(command: Command): Command {
  return command
    .option('--spacing <seconds>', 'least time between two requests to one host', readSeconds, 1)
    .option('--allow-private', 'ask this machine and private networks, too')
}

function readSeconds(value: string): number {
  const seconds = Number(value)
  if (value.trim() === '' || !(seconds >= 0 && seconds <= MOST_SECONDS))
    throw new InvalidArgumentError(`Give seconds from 0 to ${MOST_SECONDS}.`)
  return seconds
}
