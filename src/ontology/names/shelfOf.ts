import { nameKey } from './nameKey.js'

/** Shelves by two letters or digits of ASCII; made once, so that nothing is built for each name. */
const SHELVES: readonly string[] = Array.from({ length: 128 * 128 }, (_, code) => {
  const letters = String.fromCharCode(code >> 7, code & 127)
  return /^[A-Za-z0-9]{2}$/.test(letters) ? letters.toLowerCase() : ''
})

/** The first two letters of a name's key: "ru" of "Russia", "us" of "U.S.", "nd" of "N'Djamena". */
export function shelfOf(name: string): string {
  const first = name.charCodeAt(0)
  const second = name.charCodeAt(1)
  const shelf = first < 128 && second < 128 ? SHELVES[(first << 7) | second] : ''
  return shelf === '' || shelf === undefined ? nameKey(name.startsWith('=') ? name.slice(1) : name).slice(0, 2) : shelf
}
