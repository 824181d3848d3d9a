const HONORIFICS: ReadonlySet<string> = new Set(
  'mr mrs ms miss dr sir dame lord lady sheikh sayyid ayatollah mullah imam prof hon rev fr capt col gen lt sgt'.split(
    ' ',
  ),
)

/** Whether a word is an address before a name: "Mr.", "Dr". */
export function isHonorific(word: string): boolean {
  return HONORIFICS.has(word.toLowerCase().replace(/\.$/, ''))
}
