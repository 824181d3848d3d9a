export * from './buildLexicon.js'
export * from './LexiconEntry.js'
