import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { dataFolder, loadParts } from '../src/app/index.js'
import { fillBlocks } from './fillBlocks.js'
import { renderApi } from './render/renderApi.js'
import { renderCli } from './render/renderCli.js'
import { renderComposition } from './render/renderComposition.js'
import { renderCoverage } from './render/renderCoverage.js'
import { renderData } from './render/renderData.js'
import { renderFirstScreen } from './render/renderFirstScreen.js'
import { renderIncidents } from './render/renderIncidents.js'
import { renderLearned } from './render/renderLearned.js'
import { renderLineage } from './render/renderLineage.js'
import { renderMeasures } from './render/renderMeasures.js'
import { renderRecord } from './render/renderRecord.js'
import { renderTypes } from './render/renderTypes.js'
import { renderWalk } from './render/renderWalk.js'

/** A file of the docs as it should be. */
export interface RenderedFile {
  readonly path: string
  readonly content: string
}

const PAGES_WITH_BLOCKS = [
  'README.md',
  'ARCHITECTURE.md',
  'data/README.md',
  'docs/records.md',
  'docs/composition.md',
  'docs/learned.md',
  'docs/lineage.md',
  'docs/incidents.md',
]

/** All pages and parts of pages that are written by a command. */
export async function renderAll(root: string): Promise<RenderedFile[]> {
  const parts = await loadParts(dataFolder(), 'accurate')
  const blocks = new Map<string, string>([
    ['first-screen', renderFirstScreen(root, parts)],
    ['coverage', renderCoverage(parts)],
    ['measures', renderMeasures(root)],
    ['walk', renderWalk(parts)],
    ['files', renderData(root)],
    ['record', renderRecord(parts)],
    ['composition', renderComposition(parts)],
    ['learned', renderLearned(root)],
    ['lineage', renderLineage(root)],
    ['incidents', renderIncidents(root)],
  ])
  const withBlocks = PAGES_WITH_BLOCKS.map((path) => ({
    path,
    content: fillBlocks(readFileSync(join(root, path), 'utf8'), blocks, path),
  }))
  return [
    ...withBlocks,
    { path: 'docs/reference/cli.md', content: renderCli() },
    { path: 'docs/reference/types.md', content: renderTypes(root) },
    { path: 'docs/reference/api.md', content: renderApi(root) },
  ]
}
