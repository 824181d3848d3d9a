import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openSqliteLedger } from '../../src/ledger/index.js'
import { alertsContract } from './alertsContract.js'
import { type LedgerHome, ledgerContract } from './ledgerContract.js'
import { lineageContract } from './lineageContract.js'
import { outletsContract } from './outletsContract.js'
import { sourcesContract } from './sourcesContract.js'

let folder = ''

const home: LedgerHome = {
  name: 'SQLite',
  open: async () => {
    folder = mkdtempSync(join(tmpdir(), 'sitrep-ledger-'))
    return openSqliteLedger(join(folder, 'sitrep.db'), { mayCreate: true })
  },
  remove: async () => rmSync(folder, { recursive: true }),
}

ledgerContract(home)
sourcesContract(home)
outletsContract(home)
lineageContract(home)
alertsContract(home)
