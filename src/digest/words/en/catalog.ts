import {common} from './common.js'
import {comparison} from './comparison.js'
import {counts} from './counts.js'
import {brief} from './delegation/brief.js'
import {draft} from './delegation/draft.js'
import {handout} from './delegation/handout.js'
import {making} from './making.js'
import {matrix} from './matrix.js'
import {opening} from './opening.js'
import {questions} from './questions.js'
import {quotes} from './quotes.js'
import {reading} from './reading.js'
import {terms} from './terms.js'

/** The words in English; they set the keys for every other language. */
export const english = {
  brief,
  common,
  comparison,
  counts,
  draft,
  handout,
  making,
  matrix,
  opening,
  questions,
  quotes,
  reading,
  terms
}
