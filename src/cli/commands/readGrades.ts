import { InvalidArgumentError } from 'commander'

/** A reader of grades with commas and ranges, such as `1-3` or `1,2,6`; it throws where one is not known. */
export function readGrades<Grade extends number>(known: readonly Grade[]): (value: string) => readonly Grade[] {
  return (value) => {
    const chosen = value.split(',').flatMap((part) => rangeOf(part.trim(), known))
    return known.filter((grade) => chosen.includes(grade))
  }
}

function rangeOf<Grade extends number>(part: string, known: readonly Grade[]): readonly Grade[] {
  const [, first, last] = /^(\d)(?:-(\d))?$/.exec(part) ?? []
  const [from, to] = [Number(first), Number(last ?? first)]
  const found = known.filter((grade) => grade >= from && grade <= to)
  if (found.length === 0 || !known.includes(from as Grade) || !known.includes(to as Grade))
    throw new InvalidArgumentError(`Write grades from ${known.at(0)} to ${known.at(-1)}, such as 1-3 or 4,5.`)
  return found
}
