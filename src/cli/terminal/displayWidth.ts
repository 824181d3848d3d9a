const COMBINING = /\p{Mn}|\p{Me}|\u200b|\u200c|\u200d|\ufe0f/u
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Extended_Pictographic}/u

/** Columns that a text takes on a terminal: two for East Asian characters, none for combining marks. */
export function displayWidth(text: string): number {
  let width = 0
  for (const character of text) {
    if (character < '\u0300') width++
    else if (!COMBINING.test(character)) width += WIDE.test(character) ? 2 : 1
  }
  return width
}
