import { Fault } from '../../types/index.js'
import type { InputFormat } from '../InputFormat.js'
import type { PolledBody } from '../polling/PollResult.js'
import type { ReportDraft } from '../ReportDraft.js'
import { readDrafts } from '../readDrafts.js'
import { articleAddress } from './articleAddress.js'

/** The report on a fetched page, under the address that the page names for itself. Throws where there is none. */
export async function readArticle({ bytes, mediaType, charset }: PolledBody, address: string): Promise<ReportDraft> {
  const format = formatOf(mediaType, address)
  async function* chunks(): AsyncGenerator<Uint8Array> {
    yield bytes
  }
  const source = { name: address, address, mediaType, charset, chunks: chunks() }
  for await (const result of readDrafts(source, { format, encoding: null })) {
    if (result.kind === 'fault') throw result.fault
    return { ...result.draft, url: ownAddress(result.draft.url, address) }
  }
  throw new Fault('empty-input', `${address} is empty: there is nothing to read.`)
}

function formatOf(mediaType: string | null, address: string): InputFormat {
  if (mediaType === 'text/plain') return 'text'
  if (mediaType === 'text/markdown') return 'md'
  if (mediaType === null || /html|^text\/xml$|^application\/xml$|octet-stream$/.test(mediaType)) return 'html'
  throw new Fault('unreadable', `${address} is ${mediaType}, not the page of an article.`)
}

/** The canonical address, unless it is the front page: some sites name that one on every page. */
function ownAddress(named: string | null, address: string): string {
  if (named === null || !URL.canParse(named)) return articleAddress(address)
  const { pathname, search } = new URL(named)
  const isFrontPage = pathname === '/' && search === '' && new URL(address).pathname !== '/'
  return articleAddress(isFrontPage ? address : named)
}
