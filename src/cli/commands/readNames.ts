import { InvalidArgumentError } from 'commander'

/** A reader of names with commas between, each of a known list, in any case; it throws where one is not of it. */
export function readNames<Name extends string>(known: readonly Name[]): (value: string) => readonly Name[] {
  return (value) =>
    readWords(value).map((word) => {
      const name = known.find((one) => one.toLowerCase() === word.toLowerCase())
      if (name === undefined) throw new InvalidArgumentError(`"${word}" is none of ${known.join(', ')}.`)
      return name
    })
}

/** Words with commas between. */
export function readWords(value: string): readonly string[] {
  const words = value.split(',').map((word) => word.trim())
  if (words.includes('')) throw new InvalidArgumentError('Write names with commas between, such as a,b.')
  return words
}
