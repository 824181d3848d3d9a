import type { InputFormat } from './InputFormat.js'
import { readMarkdown } from './markdown/readMarkdown.js'
import type { ReportDraft } from './ReportDraft.js'
import type { InputSource } from './sources/InputSource.js'
import { readTextFile } from './text/readTextFile.js'

/** The report in a text that is one report. The HTML reader is loaded only for pages: it costs a tenth of a second. */
export async function readWholeReport(format: InputFormat, text: string, source: InputSource): Promise<ReportDraft> {
  if (format === 'html') {
    const { readHtml } = await import('./html/readHtml.js')
    return readHtml(text, source.name, source.address)
  }
  const draft = format === 'md' ? readMarkdown(text, source.name) : readTextFile(text, source.name)
  return { ...draft, url: draft.url ?? source.address }
}
