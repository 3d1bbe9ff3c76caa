import {copyFileSync} from 'node:fs'
import path from 'node:path'
import {freshFolder} from '../../servers/places.js'
import type {Site} from '../site.js'

/** A folder that holds these fixtures alone, and what removes it. */
export function folderOf(files: readonly string[]): ReturnType<typeof freshFolder> {
  const {folder, remove} = freshFolder()
  for (const file of files) copyFileSync(file, path.join(folder, path.basename(file)))
  return {folder, remove}
}

/** The id of the submission that a site has read from a file of that name. */
export async function submissionOf({desk}: Pick<Site, 'desk'>, file: string): Promise<string> {
  const [run] = await desk.store.runs.list(1)
  const {submissions} = await desk.store.runs.fetch(run?.id ?? '')
  const found = submissions.find(({file: {name}}) => name === file)
  if (found === undefined) throw new Error(`Nothing was read from ${file}`)
  return found.id
}

/** The id of the first passage of a submission that carries a tag. */
export async function taggedPassageOf(submission: string, {ask}: Pick<Site, 'ask'>): Promise<string> {
  const page = await (await ask(`/submissions/${submission}?show=tagged`, {as: 'analyst'})).text()
  const [, passage] = / data-id="([^"]+)"/.exec(page) ?? []
  if (passage === undefined) throw new Error(`No passage of ${submission} carries a tag`)
  return passage
}
