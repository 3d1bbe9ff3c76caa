import {readdir, readFile} from 'node:fs/promises'
import path from 'node:path'
import {userError} from '../../../domain/refusals/refuse.js'
import {type GoldFile, goldFile} from '../../../review/learning/comparison/gold-file.js'
import {exportGold} from '../../../review/rounds/adjudication/gold.js'
import type {Visit} from '../../server/visit.js'

/** Coded passages that are at hand: a settled round, or a file in the folder `gold` of the pipeline. */
export type GoldAtHand = {readonly id: string; readonly name: string}

/** All gold that is at hand; more can be sent as a file. */
export async function goldsAtHand({desk}: Visit): Promise<readonly GoldAtHand[]> {
  const collection = desk.ofFolder.pipeline.file.id
  const rounds = (await desk.store.rounds.list()).filter(
    round => round.state === 'adjudicated' && round.collection === collection
  )
  return [
    ...rounds.map(({id, name}) => ({id: `round:${id}`, name})),
    ...(await filesIn(folderOf(desk))).map(name => ({id: `file:${name}`, name}))
  ]
}

/** Gold by what it is called in a form, and what was sent as files. Throws a UserError where there is none such. */
export async function goldsOf(
  ids: readonly string[],
  sent: readonly (File | undefined)[],
  visit: Visit
): Promise<readonly GoldFile[]> {
  const known = await goldsAtHand(visit)
  const atHand = await Promise.all(
    ids.map(async id => {
      const found = known.find(each => each.id === id)
      if (found === undefined) throw userError('noGold', {id})
      const [, name = ''] = /^\w+:(.*)$/su.exec(id) ?? []
      if (id.startsWith('round:'))
        return goldFile(`${found.name} (${name.slice(0, 8)})`, await exportGold(name, visit.desk.store))
      return goldFile(found.name, await readFile(path.join(folderOf(visit.desk) ?? '', name), 'utf8'))
    })
  )
  const files = await Promise.all(
    sent.flatMap(file => (file === undefined ? [] : [file.text().then(text => goldFile(file.name, text))]))
  )
  return [...atHand, ...files]
}

const folderOf = ({ofFolder: {folder}}: Visit['desk']): string | null =>
  folder === null ? null : path.join(folder, 'gold')

/** None where there is no such folder. */
async function filesIn(folder: string | null): Promise<readonly string[]> {
  if (folder === null) return []
  const names = await readdir(folder).catch(() => [])
  return names.filter(name => name.endsWith('.jsonl')).toSorted()
}
