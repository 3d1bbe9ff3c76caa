import {common} from './common.js'
import {counts} from './counts.js'

/** The words in English; they set the keys for every other language. */
export const english = {common, counts}
