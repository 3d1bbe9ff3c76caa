import {sha256OfBytes} from '../../../domain/json/content-id.js'
import {type GoldRow, goldIn} from '../../../evaluate/tags/gold.js'

/** Coded passages, and the hash of the file or the round that holds them. */
export type GoldFile = {
  readonly name: string
  readonly sha256: string
  readonly rows: readonly GoldRow[]
}

/** Gold from JSON lines, as `concord evaluate tags` reads them. A UserError names the first line that is none. */
export const goldFile = (name: string, text: string): GoldFile => ({
  name,
  sha256: sha256OfBytes(new TextEncoder().encode(text)),
  rows: goldIn(text, name)
})
