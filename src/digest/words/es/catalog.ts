import type {Catalog} from '../translation.js'
import {common} from './common.js'
import {counts} from './counts.js'

/** The words in Spanish. */
export const spanish: Catalog = {common, counts}
