import {Command} from 'commander'
import {checkCorrections} from '../../run/intake/check-corrections.js'
import {textOf} from '../../run/intake/json-lines.js'
import {readCorrections} from '../../run/intake/read-corrections.js'
import {withStore} from '../open/with-store.js'
import {type Places, withStorePlace} from '../settings.js'

const lines = `
Each line is {submission, passage, quote, verdict, by, at, why} and, by its verdict:
  accept, reject  code, or question and pole
  set             code with stance, act, obstacle, or question and pole; span: the words of the passage that carry it
  best-quote      code: the passage is the one to quote for it
  note            note: words of your own; code, or question and pole, where it is about one
  withdraw        of: the id of the correction that is taken back; a withdrawal too, which brings back what it took
Lines with the same batch are undone as one. An id is made of the line where it has none.`

/** `concord correct`: appends people's corrections; the next run takes them in. */
export const correctCommand = (): Command =>
  withStorePlace(
    new Command('correct')
      .description('take in corrections, JSON lines; the next run settles them')
      .argument('<file>', 'one correction a line')
      .addHelpText('after', lines)
  ).action(async (file: string, places: Pick<Places, 'store'>) => {
    const corrections = readCorrections(await textOf(file), file)
    await withStore(places, async store => {
      await checkCorrections(corrections, {store, file})
      const appended = await store.corrections.append(corrections)
      const added = appended.kind === 'appended' ? appended.added : 0
      console.log(`${added} new of ${corrections.length} corrections. Run again to see them in the digest.`)
    })
  })
