import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ModelHeader } from '../../src/language/bilstm/modelLayout.js'
import { packModel } from './packModel.js'
import { readTensors } from './readTensors.js'
import type { Inventory } from './takeInventory.js'

/** Packs weights (dump_weights.py's PREFIX) with the inventory of a data folder into a weights file. */
export function exportModel(dataFolder: string, prefix: string, out: string): ModelHeader {
  const inventory: Inventory = JSON.parse(readFileSync(join(dataFolder, 'meta.json'), 'utf8'))
  const { config, tensors } = readTensors(prefix)
  const digest = createHash('sha256')
    .update(readFileSync(`${prefix}.f32`))
    .digest('hex')
    .slice(0, 12)
  const { width, inner, state, arc, label } = config
  const { relations, tags } = inventory
  const words = Uint32Array.from(inventory.words)
  const header = { version: `bilstm-${digest}`, words: words.length, width, inner, state, arc, label, relations, tags }
  writeFileSync(out, packModel(header, words, tensors))
  return header
}
