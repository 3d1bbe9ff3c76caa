import type {Note} from '../../domain/errors.js'
import {outcome} from '../../domain/outcome.js'
import type {Identity, ManifestRow, Submission} from '../../domain/submission.js'
import {partyIndex} from '../../taxonomy/names/party-names.js'
import {withoutMenus} from '../extract/html/without-menus.js'
import type {Stage} from '../stage.js'
import {dateFrom} from './date/date.js'
import {stated} from './detected.js'
import {languageFrom} from './language.js'
import {onBehalfOfFrom} from './on-behalf-of.js'
import {openingOf} from './opening.js'
import {partyFrom} from './party/party.js'
import {sessionFrom} from './session.js'
import {titleFrom} from './title.js'

/**
 * Says what a submission is, whose, of when, in which language and for whom: the manifest's word where there is one,
 * else what the file name and the opening of the text say. What they do not say is left empty, never guessed; a
 * transcript is nobody's, for each turn of it has its own speaker.
 */
export const identify: Stage<'submission' | 'document' | 'turns', 'identity'> = {
  name: 'identify',
  version: 5,
  needs: ['submission', 'document', 'turns'],
  gives: 'identity',
  uses: ['parties'],
  run: ({submission, document: read, turns}, {pipeline}) => {
    const document = withoutMenus(read)
    const row: Partial<ManifestRow> = submission.manifest ?? {}
    const fileName = submission.file.name
    const opening = openingOf(document)
    const index = partyIndex(pipeline.parties)
    const group = onBehalfOfFrom(opening, index)
    const parties = row.parties ?? []
    const {kind, sureness, from} = turns
    const author: Pick<Identity, 'parties' | 'onBehalfOf'> = {
      parties:
        parties.length > 0 ? stated([...parties]) : partyFrom({document, opening, fileName, index, group}),
      onBehalfOf: row.onBehalfOf === undefined ? group : stated(row.onBehalfOf)
    }
    const identity: Identity = {
      kind: {value: kind, sureness, from},
      ...(kind === 'transcript' ? noAuthor : author),
      title: row.title === undefined ? titleFrom(document, opening, index) : stated(row.title),
      date: row.date === undefined ? dateFrom(opening, fileName, document) : stated(row.date),
      session: row.session === undefined ? sessionFrom(opening, fileName) : stated(row.session),
      language: row.language === undefined ? languageFrom(document) : stated(row.language),
      supersedes: row.supersedes ?? null
    }
    return outcome(identity, notesOn(identity, submission))
  }
}

const ofEachTurn = {sureness: 'sure', from: 'a transcript, in which each turn has its own speaker'} as const
const noAuthor: Pick<Identity, 'parties' | 'onBehalfOf'> = {
  parties: {value: [], ...ofEachTurn},
  onBehalfOf: {value: null, ...ofEachTurn}
}

const notesOn = ({parties, date, language}: Identity, {file}: Submission): Note[] => {
  const notes: Note[] = []
  if (parties.sureness === 'unknown') {
    const message = `Nobody has said whose submission "${file.name}" is (${parties.from}): name its party in the manifest.`
    notes.push({code: 'party-unsure', message})
  }
  if (parties.sureness === 'likely') {
    const message = `"${file.name}" is probably by ${parties.value.join(', ')}, told from ${parties.from}: confirm it in the manifest.`
    notes.push({code: 'party-unsure', message})
  }
  if (date.value === null) {
    notes.push({
      code: 'date-unknown',
      message: `"${file.name}" has no date (${date.from}): give it in the manifest.`
    })
  }
  if (language.sureness === 'likely' || language.sureness === 'unknown') {
    const seems = language.value === 'und' ? 'is unknown' : `seems to be ${language.value}`
    const message = `The language of "${file.name}" ${seems}: confirm it in the manifest.`
    notes.push({code: 'language-unsure', message})
  }
  return notes
}
