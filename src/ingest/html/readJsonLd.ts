import type { PageDetails } from './PageDetails.js'

const ARTICLE_TYPE = /(?:Article|NewsArticle|BlogPosting|Report|LiveBlogPosting)$/

type Json = Readonly<Record<string, unknown>>

export interface JsonLdArticle {
  readonly details: PageDetails
  /** When it was published, in its own words. */
  readonly published: readonly string[]
  /** The article's words, where the page repeats them here. */
  readonly body: string | null
}

/** The first article that a page's JSON-LD blocks describe; null where none does. Blocks that are no JSON are passed over. */
export function readJsonLd(blocks: readonly string[]): JsonLdArticle | null {
  const article = blocks.flatMap((block) => nodesOf(parseBlock(block), 0)).find(isArticle)
  if (!article) return null
  const published = [article.datePublished, article.dateCreated].flatMap((value) => textOf(value) ?? [])
  const details = {
    title: textOf(article.headline),
    byline: namesOf(article.author),
    outlet: namesOf(article.publisher),
    url: textOf(article.url),
    language: textOf(article.inLanguage),
  }
  return { details: withoutUndefined(details), published, body: textOf(article.articleBody) ?? null }
}

function parseBlock(block: string): unknown {
  try {
    return JSON.parse(block)
  } catch {
    // Pages carry broken JSON-LD often enough; the other sources of details remain.
    return null
  }
}

/** The objects of a block: itself, members of an array, of `@graph`, of `mainEntity`. */
function nodesOf(value: unknown, depth: number): Json[] {
  if (depth > 4 || typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) return value.slice(0, 200).flatMap((item) => nodesOf(item, depth + 1))
  const node = value as Json
  return [node, ...nodesOf(node['@graph'], depth + 1), ...nodesOf(node.mainEntity, depth + 1)]
}

function isArticle(node: Json): boolean {
  const types = Array.isArray(node['@type']) ? node['@type'] : [node['@type']]
  return types.some((type) => typeof type === 'string' && ARTICLE_TYPE.test(type))
}

function textOf(value: unknown): string | undefined {
  if (typeof value !== 'string' || value.trim() === '') return undefined
  return value.trim()
}

/** Names of a person or organisation, or of several, in reading order. */
function namesOf(value: unknown): string | undefined {
  const items = Array.isArray(value) ? value.slice(0, 20) : [value]
  const names = items.flatMap((item) => {
    const name = typeof item === 'object' && item !== null ? textOf((item as Json).name) : textOf(item)
    return name === undefined || name.startsWith('http') ? [] : [name]
  })
  return names.length === 0 ? undefined : names.join(', ')
}

function withoutUndefined(details: { readonly [K in keyof PageDetails]: string | undefined }): PageDetails {
  return Object.fromEntries(Object.entries(details).filter(([, value]) => value !== undefined))
}
