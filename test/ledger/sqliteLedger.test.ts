import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openSqliteLedger } from '../../src/ledger/index.js'
import { ledgerContract } from './ledgerContract.js'

let folder = ''

ledgerContract({
  name: 'SQLite',
  open: async () => {
    folder = mkdtempSync(join(tmpdir(), 'sitrep-ledger-'))
    return openSqliteLedger(join(folder, 'sitrep.db'), { mayCreate: true })
  },
  remove: async () => rmSync(folder, { recursive: true }),
})
