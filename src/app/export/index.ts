export {
  EXPORT_FORMATS,
  EXPORT_WHATS,
  type ExportFormat,
  type ExportWhat,
  usualWhat,
} from '../ledger/export/exportNames.js'
export { IMPORT_FORMATS, type ImportFormat } from '../ledger/import/importNames.js'
