import { claimHeader, claimRow, type StoredClaim, storedClaimJson } from '../../app/index.js'
import { renderClaims } from '../page/renderClaims.js'
import type { ListForm } from './ListForm.js'
import { reportLine } from './reportLine.js'

/** Claims in a list: speaker, stance, words, and where they stand. */
export const CLAIM_FORM: ListForm<StoredClaim> = {
  name: 'claims',
  json: storedClaimJson,
  header: claimHeader,
  row: ({ claim, report }) => claimRow(claim, report),
  paragraphs: ({ claim, report }) => [
    ...renderClaims([claim]).map((paragraph) => ({ ...paragraph, indent: 0 })),
    { indent: 4, segments: reportLine(claim.id, report) },
  ],
}
