import { REPORTS } from './001-reports.js'
import { LINEAGE } from './002-lineage.js'
import { INCIDENTS } from './003-incidents.js'
import { SOURCES } from './004-sources.js'
import { OUTLETS } from './005-outlets.js'
import { IMPORTS } from './006-imports.js'
import { DAYS } from './007-days.js'
import { PROVENANCE } from './008-provenance.js'
import { ALERTS } from './009-alerts.js'

/** The ledger's schema as steps: the step at index n leads from version n to n + 1. A step once released never changes. */
export const MIGRATIONS: readonly string[] = [
  REPORTS,
  LINEAGE,
  INCIDENTS,
  SOURCES,
  OUTLETS,
  IMPORTS,
  DAYS,
  PROVENANCE,
  ALERTS,
]
