/** What of an element is asked for. */
interface DatedElement {
  readonly textContent: string | null
  getAttribute(name: string): string | null
}
interface DatedPage {
  querySelectorAll(selector: string): Iterable<DatedElement>
}

/** Where pages print their day of publication, the surest first. */
const PLACES = [
  '[itemprop="datePublished"]',
  'time[pubdate]',
  'article header time',
  'article time',
  'main time',
  'header time',
  'time',
  '[class*="publish"], [class*="dateline"], [class*="timestamp"], [class*="posted-on"], [class*="entry-date"]',
  '[class*="byline"], [class*="article-date"], [class*="post-date"], [class*="date-line"]',
]
const MOST_PER_PLACE = 5

/** The words in which the elements of a page date it: attributes before what is printed. */
export function visiblePublished(page: DatedPage): string[] {
  return PLACES.flatMap((place) =>
    [...page.querySelectorAll(place)].slice(0, MOST_PER_PLACE).flatMap((element) => {
      const words = (element.textContent ?? '').replace(/\s+/g, ' ').trim()
      const printed = words.length <= 120 ? words.split(/\s*[|•·]\s*/) : []
      return [element.getAttribute('datetime') ?? '', element.getAttribute('content') ?? '', ...printed].filter(Boolean)
    }),
  )
}
