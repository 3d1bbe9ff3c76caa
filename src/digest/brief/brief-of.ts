import type {Digest} from '../../domain/digest/digest.js'
import {speaks} from '../../domain/side.js'
import {partyAsked, subjectsAsked} from '../handout/asked.js'
import {type DigestIndex, digestIndex, type Subject} from '../handout/digest-index.js'
import {type MannerOfSilence, mannerOf} from '../manners.js'
import {answerEntry} from './answer-entry.js'
import type {Brief, BriefEntry, OpenQuestion, Untouched} from './brief.js'
import {sinceFor} from './brief-since.js'
import {codeEntry} from './code-entry.js'
import {groupsFor} from './group-says.js'

/**
 * The brief of one party, by its id or name, on all codes and questions or on those named in `codes`. Parties stand in
 * the order of the digest. Throws a UserError where the digest has no such party or code.
 */
export function briefOf(
  digest: Digest,
  party: string,
  {codes}: {readonly codes?: string | undefined} = {}
): Brief {
  const id = partyAsked(digest, party)
  const found = digest.parties.find(each => each.id === id)
  if (found === undefined) throw new Error(`The digest was asked for ${id} and does not list it`)
  const index = digestIndex(digest)
  const asked = codes === undefined ? null : subjectsAsked(digest, codes)
  const subjects = index.subjects.filter(subject => asked === null || asked.includes(subject.id))
  return {
    format: 'concord-brief/1',
    party: {
      id,
      kind: found.kind,
      readInFull: found.readInFull,
      files: found.submissions.map(each => digest.submissions.find(({id}) => id === each)?.file ?? each)
    },
    digest: {
      title: digest.title,
      parties: digest.parties.length,
      invented: digest.parties.some(({invented}) => invented)
    },
    asked,
    entries: subjects.flatMap(subject => entriesOn(subject, id, index)),
    silent: untouched(id, subjects, {manner: 'silent', index}),
    unsure: untouched(id, subjects, {manner: 'unsure', index}),
    unread: untouched(id, subjects, {manner: 'unread', index}),
    unanswered: subjects.flatMap(subject => openQuestion(subject, id, index)),
    groups: groupsFor(id, subjects, index),
    since: sinceFor(id, subjects, index)
  }
}

function entriesOn(subject: Subject, party: string, index: DigestIndex): readonly BriefEntry[] {
  if (subject.kind === 'question')
    return index
      .answersTo(subject.id)
      .filter(answer => answer.party === party)
      .map(answer => answerEntry(answer, subject, index))
  const cell = index.cell(party, subject.id)
  return cell !== undefined && speaks(cell) ? [codeEntry(cell, subject, index)] : []
}

function untouched(
  party: string,
  subjects: readonly Subject[],
  {manner, index}: {readonly manner: MannerOfSilence; readonly index: DigestIndex}
): readonly Untouched[] {
  return subjects.flatMap(subject => {
    const own = index.cell(party, subject.id)
    if (subject.kind !== 'code' || own === undefined || mannerOf(own) !== manner) return []
    const others = index.cellsOn(subject.id).filter(cell => cell.party !== party && speaks(cell))
    return {
      subject,
      others: others.map(cell => cell.party),
      through: own.through.map(({group}) => group),
      words: own.unsure ?? []
    }
  })
}

function openQuestion(subject: Subject, party: string, index: DigestIndex): readonly OpenQuestion[] {
  if (subject.kind !== 'question') return []
  const answers = index.answersTo(subject.id)
  if (answers.some(answer => answer.party === party)) return []
  const poles = index.digest.questions.find(({code}) => code === subject.id)?.poles ?? []
  return [
    {
      subject,
      answers: poles
        .map(({pole, labels}) => ({
          pole,
          labels,
          parties: answers.filter(answer => answer.pole === pole).map(answer => answer.party)
        }))
        .filter(({parties}) => parties.length > 0),
      through: index.digest.answersThrough
        .filter(answer => answer.party === party && answer.question === subject.id)
        .map(({group, pole}) => ({group, labels: index.poleLabels(subject.id, pole)})),
      unsure: (index.digest.unsureAnswers ?? [])
        .filter(answer => answer.party === party && answer.question === subject.id)
        .map(({pole, quotes}) => ({labels: index.poleLabels(subject.id, pole), words: quotes}))
    }
  ]
}
