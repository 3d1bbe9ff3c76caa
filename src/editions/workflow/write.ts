import path from 'node:path'
import type {Store} from '../../store/store.js'
import {signingKey} from '../keys/key-folder.js'
import {writeNotice} from '../notices/write-notice.js'
import {clearLeftOvers} from '../publish/put-folder.js'
import {writeEdition} from '../publish/write-edition.js'
import type {WriteNotice} from './after-publication.js'
import type {Writer} from './publish.js'

/** Where editions are published, and where the keys are that sign them. Whoever gives more than that means no more. */
export type EditionPlaces = {readonly editions: string; readonly keys: string}

/**
 * Publishes into a folder of editions; there must be a key before a number is given. Whoever publishes an edition is alone
 * at it, so what was left of its number was cut short.
 */
export const writingInto = ({editions, keys}: EditionPlaces, store: Store): Writer => ({
  ready: async () => {
    await signingKey(keys)
  },
  write: async publication => {
    await clearLeftOvers(path.join(editions, publication.number), new Date())
    return writeEdition(publication, {store, editions, keys})
  }
})

/** Writes notices beside the folders of editions. */
export const noticesInto =
  (places: EditionPlaces): WriteNotice =>
  notice =>
    writeNotice(notice, places)
