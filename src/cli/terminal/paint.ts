import type { Segment, Style } from './Segment.js'

/** Middle tones of the 256 colours: told apart on dark and on light, and by people who confuse red and green. */
const CODES: Readonly<Record<Style, string>> = {
  plain: '',
  bold: '1',
  dim: '2',
  actor: '1;4',
  recipient: '4',
  cue: '3',
  'verbal-cooperation': '38;5;67',
  'material-cooperation': '38;5;32',
  'verbal-conflict': '38;5;172',
  'material-conflict': '38;5;166',
  error: '31',
}

/** One line of segments as the terminal takes it; without colour only the words. */
export function paint(segments: readonly Segment[], isColoured: boolean): string {
  return segments.map(({ text, style }) => (isColoured ? paintOne(text, CODES[style]) : text)).join('')
}

function paintOne(text: string, code: string): string {
  return code === '' || text === '' ? text : `\u001b[${code}m${text}\u001b[0m`
}
