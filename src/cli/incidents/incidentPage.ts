import type { FoundIncident, StoredIncident } from '../../app/index.js'
import { EVENT_FORM } from '../list/eventForm.js'
import type { Paragraph } from '../page/layOut.js'
import { bold, dim } from '../terminal/Segment.js'
import { renderIncident, supportWords } from './renderIncident.js'

const BLANK: Paragraph = { indent: 0, segments: [] }

/** An incident as a page: what is told, by whom, what hangs together with it, and every record in its words. */
export function incidentPage({ described, records, links, successors }: FoundIncident): Paragraph[] {
  const { id } = described.incident
  const { since, until } = described
  const now = successors.length > 0 ? `; its records are now in ${successors.join(', ')}` : ''
  return [
    ...renderIncident(described),
    { indent: 4, segments: [dim(until === null ? `told so since ${since}` : `told so ${since} to ${until}${now}`)] },
    ...links.map(({ awaited, happened }) => ({
      indent: 4,
      segments: [dim(awaited === id ? `may have come about as ${happened}` : `may be what was awaited as ${awaited}`)],
    })),
    BLANK,
    { indent: 0, segments: [bold('Records')] },
    ...records.flatMap(EVENT_FORM.paragraphs),
  ]
}

/** A line below a record that names an incident which holds it. */
export function incidentLine({ incident }: StoredIncident): Paragraph {
  return { indent: 4, segments: [dim(`in ${incident.id}: ${supportWords(incident)}`)] }
}
