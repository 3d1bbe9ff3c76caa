import type {Catalog} from '../translation.js'
import {common} from './common.js'
import {counts} from './counts.js'

/** The words in Arabic. */
export const arabic: Catalog = {common, counts}
