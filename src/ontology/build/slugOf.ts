import { nameShape } from '../names/nameShape.js'

const PLAIN = /^[A-Za-z -]+$/

/** "Kim Jong-un" -> `kim-jong-un`. */
export function slugOf(name: string): string {
  if (PLAIN.test(name)) return name.toLowerCase().replaceAll(' ', '-')
  return name
    .split(/[\s\-‐‑–]+/)
    .map((word) =>
      nameShape(word)
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}]+/gu, ''),
    )
    .filter((word) => word !== '')
    .join('-')
}
