/** Names under which pages tell when they were published, the most telling first; never when they were changed. */
const NAMES = [
  'article:published_time',
  'og:article:published_time',
  'article:published',
  'og:published_time',
  'datepublished',
  'rnews:datepublished',
  'cxenseparse:recs:publishtime',
  'cxenseparse:publishtime',
  'parsely-pub-date',
  'sailthru.date',
  'bt:pubdate',
  'pubdate',
  'pub_date',
  'publishdate',
  'publish-date',
  'publish_date',
  'published_at',
  'publication_date',
  'publication-date',
  'publicationdate',
  'originalpublicationdate',
  'citation_publication_date',
  'citation_date',
  'citation_online_date',
  'dcterms.issued',
  'dc.date.issued',
  'dcterms.created',
  'dc.date.created',
  'dcterms.date',
  'dc.date',
  'release_date',
  'date',
]

/** What a page's meta elements say of its day of publication, in their own words, the most trusted first. */
export function metaPublished(pairs: readonly (readonly [name: string, content: string])[]): string[] {
  return NAMES.flatMap((name) =>
    pairs.filter(([key]) => key.trim().toLowerCase() === name).map(([, content]) => content.trim()),
  )
}
