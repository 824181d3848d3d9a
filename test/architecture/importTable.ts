/** Who may import whom inside `src`: a folder imports from itself and from the folders on its line, nothing else. */
export const IMPORT_TABLE: Readonly<Record<string, readonly string[]>> = {
  types: [],
  util: ['types'],
  language: ['types', 'util'],
  ontology: ['types', 'util'],
  ingest: ['types', 'util'],
  ledger: ['types', 'util'],
  analysis: ['types', 'util'],
  exchange: ['types', 'util', 'ledger'],
  coder: ['types', 'util', 'language', 'ontology'],
  brief: ['types', 'util', 'analysis'],
  app: ['types', 'util', 'language', 'ontology', 'ingest', 'ledger', 'exchange', 'analysis', 'coder', 'brief'],
  server: ['app', 'types', 'util'],
  cli: ['app', 'types', 'util', 'server'],
}

/** Folders without network, disk, clock, environment or unseeded randomness. */
export const PURE_FOLDERS: readonly string[] = [
  'types',
  'util',
  'language',
  'ontology',
  'coder',
  'analysis',
  'brief',
  'exchange',
]

/** Modules of Node, and packages, that do none of these. */
export const PURE_MODULES: readonly string[] = ['node:buffer', 'node:crypto', 'node:util', 'hyparquet-writer']

/** Files longer than 400 lines, each with its reason. */
export const LONG_FILES: Readonly<Record<string, string>> = {}
