import type {Catalog} from '../translation.js'
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
import {tableColumns} from './tables/columns.js'
import {tableNotes} from './tables/notes.js'
import {pictures} from './tables/pictures.js'
import {tableTitles} from './tables/titles.js'
import {tableValues} from './tables/values.js'
import {terms} from './terms.js'
import {covering} from './written/covering.js'
import {findings} from './written/findings.js'
import {limits} from './written/limits.js'
import {notes} from './written/notes.js'
import {official} from './written/official.js'
import {outline} from './written/outline.js'
import {replies} from './written/replies.js'
import {summary} from './written/summary.js'

/** The words in Spanish. */
export const spanish: Catalog = {
  brief,
  common,
  comparison,
  counts,
  covering,
  findings,
  limits,
  draft,
  handout,
  making,
  matrix,
  notes,
  official,
  opening,
  outline,
  pictures,
  questions,
  quotes,
  reading,
  replies,
  summary,
  tableColumns,
  tableNotes,
  tableTitles,
  tableValues,
  terms
}
