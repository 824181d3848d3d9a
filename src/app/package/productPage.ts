import { readManifest } from './readManifest.js'

/** The page of this program on the web, from its package.json; null where that names none. */
export function productPage(): string | null {
  const { homepage, repository } = readManifest()
  const named =
    typeof repository === 'object' && repository !== null && 'url' in repository ? repository.url : repository
  return webPage(homepage) ?? webPage(named)
}

function webPage(value: unknown): string | null {
  const address = typeof value === 'string' ? value.replace(/^git\+/, '').replace(/\.git$/, '') : ''
  return /^https?:\/\/[^\s()<>"]+$/.test(address) ? address : null
}
