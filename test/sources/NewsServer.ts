import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export type Handler = (request: IncomingMessage, response: ServerResponse) => void

/** A site of our own on this machine, whose every page a test may let misbehave. */
export class NewsServer {
  readonly #handlers = new Map<string, Handler>()
  readonly #server: Server
  /** Paths in the order in which they were asked for; robots.txt is left out. */
  asked: string[] = []
  root = ''

  constructor() {
    this.#server = createServer((request, response) => {
      const path = request.url ?? ''
      if (path !== '/robots.txt') this.asked.push(path)
      const handler = this.#handlers.get(path)
      if (handler) handler(request, response)
      else response.writeHead(404).end()
    })
  }

  async open(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve))
    this.root = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  close(): void {
    this.#server.closeAllConnections()
    this.#server.close()
  }

  /** Forgets all pages and requests. */
  clear(): void {
    this.#handlers.clear()
    this.asked = []
  }

  on(path: string, handler: Handler): void {
    this.#handlers.set(path, handler)
  }

  /** A page that answers as it should, with an ETag by its content. */
  serve(path: string, body: string, type = 'text/html; charset=utf-8'): void {
    const etag = `"${body.length}-${[...body].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 1e9, 7)}"`
    this.on(path, ({ headers }, response) => {
      if (headers['if-none-match'] === etag) return void response.writeHead(304, { etag }).end()
      response.writeHead(200, { 'content-type': type, etag }).end(body)
    })
  }

  /** A feed of entries. */
  serveFeed(path: string, entries: readonly FeedItem[], title = 'The Norland Post'): void {
    this.serve(path, feedOf(title, this.root, entries), 'application/rss+xml')
  }
}

export interface FeedItem {
  readonly path: string
  readonly title: string
  readonly summary?: string
  readonly content?: string
  /** When it was changed last. */
  readonly updated?: string
}

function feedOf(title: string, root: string, entries: readonly FeedItem[]): string {
  const items = entries.map(
    (item) => `<item><title>${item.title}</title><link>${root}${item.path}</link><guid>${item.path}</guid>
<pubDate>Tue, 05 Mar 2024 10:00:00 GMT</pubDate>${item.updated ? `<atom:updated>${item.updated}</atom:updated>` : ''}${item.summary ? `<description>${item.summary}</description>` : ''}${
      item.content ? `<content:encoded><![CDATA[${item.content}]]></content:encoded>` : ''
    }</item>`,
  )
  return `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>${title}</title>
<link>${root}/</link>${items.join('')}</channel></rss>`
}

/** The page of an article that tells what its words say. */
export function articlePage(title: string, words: string, canonical?: string): string {
  const link = canonical === undefined ? '' : `<link rel="canonical" href="${canonical}">`
  return `<!doctype html><html lang="en"><head><title>${title}</title>${link}
<meta property="og:type" content="article"><meta property="og:site_name" content="The Norland Post">
<meta property="article:published_time" content="2024-03-05T10:00:00Z"></head>
<body><article><h1>${title}</h1>${words
    .split('\n')
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join('')}</article></body></html>`
}
