import {Command} from 'commander'
import {explainPassage} from '../run/explain-passage.js'
import {withStore} from './open/with-store.js'
import {type Places, withStorePlace} from './settings.js'

/** `concord explain`: why a passage carries its tags. */
export const explainCommand = (): Command =>
  withStorePlace(
    new Command('explain')
      .description('say why a passage carries its tags, and where it stands')
      .argument('<passage id>', 'as in the digest and in passages.jsonl')
  ).action(async (passage: string, places: Pick<Places, 'store'>) => {
    await withStore(places, async store => console.log(await explainPassage(passage, store)))
  })
