import type { QuadClass } from '../../types/index.js'
import type { Style } from '../terminal/Segment.js'

/** Colour of each quad class, from cooperation in blue to conflict in orange. */
export const QUAD_STYLES: Readonly<Record<QuadClass, Style>> = {
  1: 'verbal-cooperation',
  2: 'material-cooperation',
  3: 'verbal-conflict',
  4: 'material-conflict',
}
