export * from './buildLexicon.js'
export * from './LexiconEntry.js'
export * from './SceneLexicon.js'
