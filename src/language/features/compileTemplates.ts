import { scramble } from '../../util/index.js'

/**
 * Feature templates as integers. An atom is one small fact about the situation ("s0.word"); a template joins one to
 * four of them. Templates of one size lie together, so that hashing runs over flat arrays without a branch.
 */
export interface FeatureProgram {
  /** Names of the atoms that some template reads; an atom array has this order. */
  readonly atoms: readonly string[]
  /** For sizes 1 to 4: atom positions, `size` of them for each template. */
  readonly operands: readonly [Int32Array, Int32Array, Int32Array, Int32Array]
  /** For sizes 1 to 4: the starting hash of each template. */
  readonly seeds: readonly [Int32Array, Int32Array, Int32Array, Int32Array]
  /** How many features a situation has. */
  readonly featureCount: number
}

/** Compiles lines such as `s0.word s0.tag b0.word`; a template is known by its place in the list. */
export function compileTemplates(templates: readonly string[]): FeatureProgram {
  const positions = new Map<string, number>()
  const operands: number[][] = [[], [], [], []]
  const seeds: number[][] = [[], [], [], []]
  for (const [number, template] of templates.entries()) {
    const names = template.split(' ')
    const group = names.length - 1
    const groupOperands = operands[group]
    if (groupOperands === undefined) throw new RangeError(`template of more than four atoms: ${template}`)
    for (const name of names) {
      const position = positions.get(name) ?? positions.size
      positions.set(name, position)
      groupOperands.push(position)
    }
    seeds[group]?.push(scramble(number + 1))
  }
  const pack = (lists: readonly number[][]): [Int32Array, Int32Array, Int32Array, Int32Array] => [
    Int32Array.from(lists[0] ?? []),
    Int32Array.from(lists[1] ?? []),
    Int32Array.from(lists[2] ?? []),
    Int32Array.from(lists[3] ?? []),
  ]
  return {
    atoms: [...positions.keys()],
    operands: pack(operands),
    seeds: pack(seeds),
    featureCount: templates.length,
  }
}
