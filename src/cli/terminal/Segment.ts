/** How a piece of text looks; `plain` takes the terminal's own colours. */
export type Style =
  | 'plain'
  | 'bold'
  | 'dim'
  | 'actor'
  | 'recipient'
  | 'cue'
  | 'verbal-cooperation'
  | 'material-cooperation'
  | 'verbal-conflict'
  | 'material-conflict'
  | 'error'

/** A piece of text in one style. */
export interface Segment {
  readonly text: string
  readonly style: Style
}

/** A segment in the terminal's own colours. */
export function plain(text: string): Segment {
  return { text, style: 'plain' }
}

/** A segment that stands back. */
export function dim(text: string): Segment {
  return { text, style: 'dim' }
}

/** A segment that stands out. */
export function bold(text: string): Segment {
  return { text, style: 'bold' }
}
