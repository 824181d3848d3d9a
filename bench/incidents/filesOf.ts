import { readdirSync } from 'node:fs'
import type { ReportDraft } from '../../src/app/index.js'
import { loadDrafts } from '../read/loadDrafts.js'

/** The reports in a folder with the names of their files, in the order of the names. */
export async function filesOf(
  folder: string,
): Promise<readonly { readonly file: string; readonly draft: ReportDraft }[]> {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
  const all = await Promise.all(names.map(async (name) => ({ name, drafts: await loadDrafts(`${folder}/${name}`, 1) })))
  return all.flatMap(({ name, drafts }) => drafts.map((draft) => ({ file: name.replace(/\.txt$/, ''), draft })))
}
