import type {Digest} from '../../domain/digest/digest.js'
import {speaks} from '../../domain/side.js'
import {answerCamps, codeCamps, partiesOf} from '../handout/camps.js'
import {type DigestIndex, digestIndex, type Subject} from '../handout/digest-index.js'
import {type CountWord, countWord} from '../words/count-words.js'
import type {DraftComparison, DraftGap, DraftPoint} from './comparison.js'
import type {Draft, DraftSentence} from './draft.js'
import {answerPoint, codePoint} from './points.js'

/**
 * A draft beside a digest, in its order of parties: for every sentence who says the like and who the opposite, and at the
 * end what many parties speak to and no sentence does. Codes that the digest does not compare are left aside.
 */
export function draftComparison({file, sentences, shortfalls}: Draft, digest: Digest): DraftComparison {
  const index = digestIndex(digest)
  return {
    format: 'concord-draft/1',
    draft: {file, shortfalls},
    digest: {
      title: digest.title,
      parties: digest.parties.length,
      invented: digest.parties.some(({invented}) => invented)
    },
    sentences: sentences.map(sentence => {
      const {tags: _tags, answers: _answers, ...words} = sentence
      return {...words, points: pointsOf(sentence, index)}
    }),
    gaps: gapsOf(sentences, index)
  }
}

/** In the order of the digest. */
const pointsOf = ({tags, answers}: DraftSentence, index: DigestIndex): readonly DraftPoint[] =>
  index.subjects.flatMap(subject =>
    subject.kind === 'code'
      ? tags.filter(({code}) => code === subject.id).map(tag => codePoint(tag, subject, index))
      : answers
          .filter(({question}) => question === subject.id)
          .map(answer => answerPoint(answer, subject, index))
  )

/** From these words on a draft should know that it says nothing there. */
const enough: ReadonlySet<CountWord> = new Set(['many', 'most', 'all'])

function gapsOf(sentences: readonly DraftSentence[], index: DigestIndex): readonly DraftGap[] {
  const {digest, subjects} = index
  const said = new Set(
    sentences.flatMap(({tags, answers}) => [
      ...tags.map(({code}) => code),
      ...answers.map(({question}) => question)
    ])
  )
  return subjects
    .filter(({id}) => !said.has(id))
    .map(subject => gapOn(subject, index))
    .filter(({parties}) =>
      enough.has(countWord(parties.length, digest.parties.length, digest.method.countWords))
    )
}

function gapOn(subject: Subject, index: DigestIndex): DraftGap {
  if (subject.kind === 'code') {
    const cells = index.cellsOn(subject.id)
    return {subject, parties: partiesOf(cells.filter(speaks)), camps: codeCamps(cells, null)}
  }
  const answers = index.answersTo(subject.id)
  return {
    subject,
    parties: [...new Set(partiesOf(answers))],
    // The draft gives no answer, so nobody stands with it or against it.
    camps: answerCamps(answers, {question: subject.id, pole: 'open'}, index)
  }
}
