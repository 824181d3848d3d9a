import type { ReportDetails } from '../ReportDraft.js'

/** What one part of a page says about its report. */
export type PageDetails = { readonly [K in 'title' | 'byline' | 'outlet' | 'url' | 'language']?: string }

/** The first of several opinions that says something, detail by detail. */
export function mergeDetails(opinions: readonly PageDetails[]): Omit<ReportDetails, 'id' | 'published'> {
  const first = (key: keyof PageDetails): string | null =>
    opinions.map((opinion) => opinion[key]).find((value) => value !== undefined && value !== '') ?? null
  return {
    title: first('title'),
    byline: first('byline'),
    outlet: first('outlet'),
    url: first('url'),
    language: first('language'),
  }
}
