import { Readability } from '@mozilla/readability'
import { Fault } from '../../types/index.js'
import { choosePublished } from '../dates/choosePublished.js'
import { orderOfLanguage } from '../dates/orderOfLanguage.js'
import type { PublishedDate } from '../dates/PublishedDate.js'
import { publishedInAddress } from '../dates/publishedInAddress.js'
import { readPublishedDate } from '../dates/readPublishedDate.js'
import type { ReportDraft } from '../ReportDraft.js'
import { blockLines, type PageBlock, type PageNode } from './blockLines.js'
import { chooseBlocks } from './chooseBlocks.js'
import { layOutBlocks } from './layOutBlocks.js'
import { metaPublished } from './metaPublished.js'
import { mergeDetails, type PageDetails } from './PageDetails.js'
import { type Page, parsePage } from './parsePage.js'
import { readJsonLd } from './readJsonLd.js'
import { readMetaTags } from './readMetaTags.js'
import { visiblePublished } from './visiblePublished.js'

/**
 * The report on a web page: the readable part as plain text, and what JSON-LD, meta elements, `<time>` and `<link>`
 * say of it. `address` is where the page was fetched. Throws `no-article` where the page has none.
 */
export function readHtml(source: string, origin: string, address: string | null): ReportDraft {
  const page = parsePage(source, origin)
  // Details first: finding the readable part takes the page to pieces.
  const jsonLd = readJsonLd(textsOf(page, 'script[type="application/ld+json"]'))
  const pairs = metaPairs(page)
  const opinions = [...(jsonLd ? [jsonLd.details] : []), readMetaTags(pairs), readElements(page)]
  const merged = { ...mergeDetails(opinions), url: webAddress(opinions, address) }
  const dated = [...(jsonLd?.published ?? []), ...metaPublished(pairs), ...visiblePublished(page)]
  const details = { ...merged, published: publishedBy(dated, merged) }
  const isDeclared =
    jsonLd !== null || page.querySelector('article, meta[property="og:type"][content="article"]') !== null
  const main = page.querySelector('article') ?? page.querySelector('main')
  const mainBlocks = main ? blockLines(main) : []
  const blocks = chooseBlocks(readableBlocks(source, origin), mainBlocks, isDeclared)
  // Some pages draw their words with a script and carry them in JSON-LD alone.
  const text = blocks ? layOutBlocks(withoutTitle(blocks, details.title)) : jsonLd?.body
  if (!text) {
    throw new Fault(
      'no-article',
      `${origin} has no article: menus, links and notices only. Open the page of one report, or save its text in a file.`,
    )
  }
  return { ...details, id: null, origin, text: text.replaceAll('\r\n', '\n').trim() }
}

/** The headline is a detail of the report, not one of its sentences. */
function withoutTitle(blocks: readonly PageBlock[], title: string | null): readonly PageBlock[] {
  const first = blocks[0]
  return first?.kind === 'heading' && first.text === title ? blocks.slice(1) : blocks
}

function readableBlocks(source: string, origin: string): readonly PageBlock[] {
  const document = parsePage(source, origin) as never
  const article = new Readability<PageNode>(document, {
    charThreshold: 200,
    serializer: (node) => node as unknown as PageNode,
  }).parse()
  return article?.content ? blockLines(article.content) : []
}

function readElements(page: Page): PageDetails {
  const title = page.querySelector('h1')?.textContent?.trim() || page.querySelector('title')?.textContent?.trim()
  const url = page.querySelector('link[rel="canonical"]')?.getAttribute('href')
  const language = page.documentElement?.getAttribute('lang')
  return {
    ...(title ? { title: title.replace(/\s+/g, ' ') } : {}),
    ...(url ? { url } : {}),
    ...(language ? { language } : {}),
  }
}

/** The day of publication by what the page says of it, and by its address. */
function publishedBy(
  dated: readonly string[],
  { url, language }: Pick<ReportDraft, 'url' | 'language'>,
): string | null {
  const order = orderOfLanguage(language)
  const said = dated.flatMap((words): PublishedDate[] => {
    const date = readPublishedDate(words, order)
    return date ? [date] : []
  })
  const inAddress = url === null ? null : publishedInAddress(url)
  return choosePublished(inAddress === null ? said : [...said, { day: inAddress, utcHour: null }])
}

/** The first address that a page names for itself and that is one of the web; else where it was fetched. */
function webAddress(opinions: readonly PageDetails[], address: string | null): string | null {
  const base = address ?? undefined
  const named = opinions.flatMap(({ url }) =>
    url !== undefined && URL.canParse(url, base) ? [new URL(url, base)] : [],
  )
  return named.find(({ protocol }) => /^https?:$/.test(protocol))?.href ?? address
}

function textsOf(page: Page, selector: string): string[] {
  return [...page.querySelectorAll(selector)].map((element) => element.textContent ?? '')
}

function metaPairs(page: Page): (readonly [string, string])[] {
  return [...page.querySelectorAll('meta[content]')].map((element) => [
    element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('itemprop') ?? '',
    element.getAttribute('content') ?? '',
  ])
}
