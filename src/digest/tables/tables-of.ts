import type {Digest} from '../../domain/digest/digest.js'
import type {UnLanguage} from '../../domain/document.js'
import type {SettledPassage} from '../../domain/tag.js'
import {type Edition, editionOf} from './edition.js'
import {about} from './read/about.js'
import {measured} from './read/measured.js'
import {notRead, unplaced} from './read/not-read.js'
import {parties} from './read/parties.js'
import {submissions} from './read/submissions.js'
import {terms} from './read/terms.js'
import {voiceQuotes, voices} from './read/voices.js'
import {answerQuotes, answers, unsureAnswers} from './said/answers.js'
import {changeQuotes, changes} from './said/changes.js'
import {convergence} from './said/convergence.js'
import {groups} from './said/groups.js'
import {likeness} from './said/likeness.js'
import {matrix} from './said/matrix.js'
import {questions} from './said/questions.js'
import {obstacles, practices, proposals, quotes} from './said/quotes.js'
import {shared} from './said/shared.js'
import {unsure} from './said/unsure.js'
import {type Table, type TableId, tableIds} from './table.js'

const views: Readonly<Record<TableId, (edition: Edition) => Table>> = {
  about,
  matrix,
  convergence,
  questions,
  answers,
  quotes,
  answerQuotes,
  proposals,
  practices,
  obstacles,
  unsure,
  unsureAnswers,
  groups,
  changes,
  changeQuotes,
  likeness,
  shared,
  parties,
  submissions,
  notRead,
  unplaced,
  voices,
  voiceQuotes,
  measured,
  terms
}

/**
 * The whole digest as tables, in the order and the words of a language; figures are as the digest has them, not rounded.
 * `passages` are all on which it rests: every count of passages names them. Changes are there where the digest is held
 * against something earlier; any other table may be empty, which says something too.
 */
export function tablesOf(
  digest: Digest,
  passages: readonly SettledPassage[],
  language: UnLanguage
): readonly Table[] {
  const edition = editionOf(digest, passages, language)
  return tableIds.filter(id => digest.since !== null || !ofChanges.has(id)).map(id => views[id](edition))
}

const ofChanges: ReadonlySet<TableId> = new Set(['changes', 'changeQuotes'])
