import { type DescribedIncident, incidentHeader, incidentRow, storedIncidentJson } from '../../app/index.js'
import { renderIncident } from '../incidents/renderIncident.js'
import type { ListForm } from './ListForm.js'

/** Incidents in a list: headline, who tells it and how credible it is, what is in dispute, and who says what. */
export const INCIDENT_FORM: ListForm<DescribedIncident> = {
  name: 'incidents',
  json: storedIncidentJson,
  header: incidentHeader,
  row: incidentRow,
  paragraphs: renderIncident,
}
