import { fileURLToPath } from 'node:url'

/** The package's own data folder, beside `src` and beside `dist`. */
export function dataFolder(): string {
  return fileURLToPath(new URL('../../../data', import.meta.url))
}
