/** Cooperation or conflict: the half that a quad class belongs to; NONE stays. */
export function sideOfQuad(quad: string): string {
  if (quad === 'NONE') return quad
  return quad === '1' || quad === '2' ? 'cooperation' : 'conflict'
}
