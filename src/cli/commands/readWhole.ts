import { InvalidArgumentError } from 'commander'

/** A reader of whole numbers within bounds, both included; it throws where the value is none. */
export function readWhole(least: number, most: number): (value: string) => number {
  return (value) => {
    const count = Number(value)
    if (!/^\d+$/.test(value) || count < least || count > most)
      throw new InvalidArgumentError(`Give a number from ${least} to ${most}.`)
    return count
  }
}
