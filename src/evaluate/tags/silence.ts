import type {CodedRow} from './coding.js'
import {outcomesOf} from './outcomes.js'
import {type Share, shareOf} from './rates.js'

/** Of passages to which people gave no code, those to which the machine gave none either. */
export type Silence = {
  readonly untagged: Share
  /** Of the traps among them. */
  readonly traps: Share
}

/** How well a machine keeps silent. A code of which people were unsure breaks no silence. */
export function silenceOf(rows: readonly CodedRow[]): Silence {
  const untagged = rows.filter(({gold}) => gold.tags.length === 0)
  const kept = (some: readonly CodedRow[]) => shareOf(some.map(row => outcomesOf(row).length === 0))
  return {untagged: kept(untagged), traps: kept(untagged.filter(({gold}) => gold.trap))}
}
