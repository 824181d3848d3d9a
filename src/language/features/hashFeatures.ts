import type { FeatureProgram } from './compileTemplates.js'

/** Writes the hash key of every template, filled with these atoms, into `keys`. Atoms must be scrambled numbers. */
export function hashFeatures(program: FeatureProgram, atoms: Int32Array, keys: Int32Array): void {
  let at = 0
  const [one, two, three, four] = program.operands
  const [seedsOne, seedsTwo, seedsThree, seedsFour] = program.seeds
  for (let i = 0; i < seedsOne.length; i++) {
    keys[at++] = finish(join(seedsOne[i] as number, atoms[one[i] as number] as number))
  }
  for (let i = 0, j = 0; i < seedsTwo.length; i++, j += 2) {
    const hash = join(seedsTwo[i] as number, atoms[two[j] as number] as number)
    keys[at++] = finish(join(hash, atoms[two[j + 1] as number] as number))
  }
  for (let i = 0, j = 0; i < seedsThree.length; i++, j += 3) {
    let hash = join(seedsThree[i] as number, atoms[three[j] as number] as number)
    hash = join(hash, atoms[three[j + 1] as number] as number)
    keys[at++] = finish(join(hash, atoms[three[j + 2] as number] as number))
  }
  for (let i = 0, j = 0; i < seedsFour.length; i++, j += 4) {
    let hash = join(seedsFour[i] as number, atoms[four[j] as number] as number)
    hash = join(hash, atoms[four[j + 1] as number] as number)
    hash = join(hash, atoms[four[j + 2] as number] as number)
    keys[at++] = finish(join(hash, atoms[four[j + 3] as number] as number))
  }
}

function join(hash: number, atom: number): number {
  const mixed = Math.imul(hash ^ atom, 0x85ebca6b)
  return mixed ^ (mixed >>> 15)
}

function finish(hash: number): number {
  const mixed = Math.imul(hash, 0x2c1b3c6d)
  return mixed ^ (mixed >>> 13)
}
