import {speaks} from '../../domain/side.js'
import {mannerOfAnswer, mannerOfCell, quotesOf, wordsOf} from '../handout/camps.js'
import type {DigestIndex, Subject} from '../handout/digest-index.js'
import type {GroupSays} from './brief.js'

/** What groups say for a party, as the digest has it: where they differ first, then in the order of the subjects. */
export function groupsFor(
  party: string,
  subjects: readonly Subject[],
  index: DigestIndex
): readonly GroupSays[] {
  const all = subjects.flatMap(subject =>
    subject.kind === 'code' ? onCode(party, subject, index) : onQuestion(party, subject, index)
  )
  return [...all.filter(({differs}) => differs), ...all.filter(({differs}) => !differs)]
}

function onCode(party: string, subject: Subject, index: DigestIndex): readonly GroupSays[] {
  const own = index.cell(party, subject.id)
  return (own?.through ?? []).map(({group, cell, stance, differs}) => {
    const words = index.cell(group, subject.id)
    return {
      id: `${group} ${subject.id}`,
      group,
      subject,
      said: mannerOfCell({cell, stance, acts: words?.acts ?? []}),
      own: own !== undefined && speaks(own) ? [mannerOfCell(own)] : [],
      differs,
      quotes: quotesOf(words)
    }
  })
}

function onQuestion(party: string, subject: Subject, index: DigestIndex): readonly GroupSays[] {
  const answers = index.answersTo(subject.id)
  return index.digest.answersThrough
    .filter(answer => answer.party === party && answer.question === subject.id)
    .map(({group, question, pole, differs}) => ({
      id: `${group} ${question}=${pole}`,
      group,
      subject,
      said: mannerOfAnswer({question, pole}, index),
      own: answers.filter(answer => answer.party === party).map(answer => mannerOfAnswer(answer, index)),
      differs,
      quotes: wordsOf(answers.find(answer => answer.party === group && answer.pole === pole))
    }))
}
