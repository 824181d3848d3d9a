import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fileFault } from './openFile.js'

export interface FolderListing {
  /** Paths of files that are read, in the order of their names. */
  readonly files: readonly string[]
  /** Files of other kinds, which are left out. */
  readonly skippedCount: number
}

/** The readable files in a folder and the folders in it; hidden ones and other kinds of file are left out. */
export async function listFolder(folder: string, isReadable: (name: string) => boolean): Promise<FolderListing> {
  const files: string[] = []
  let skippedCount = 0
  for (const entry of await readFolder(folder)) {
    const path = join(folder, entry.name)
    if (entry.name.startsWith('.')) continue
    if (entry.isDirectory()) {
      const inner = await listFolder(path, isReadable)
      files.push(...inner.files)
      skippedCount += inner.skippedCount
    } else if (entry.isFile() && isReadable(entry.name)) files.push(path)
    else skippedCount++
  }
  return { files, skippedCount }
}

async function readFolder(folder: string) {
  try {
    const entries = await readdir(folder, { withFileTypes: true })
    return entries.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
  } catch (cause) {
    throw fileFault(folder, cause)
  }
}
