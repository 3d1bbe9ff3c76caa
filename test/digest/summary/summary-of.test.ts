import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {passagesJsonl} from '../../../src/digest/json.js'
import {Summary, type SummarySentence} from '../../../src/digest/summary/summary.js'
import {summaryJson, summaryOf} from '../../../src/digest/summary/summary-of.js'
import type {Digest} from '../../../src/domain/digest/digest.js'
import {unLanguages} from '../../../src/domain/document.js'
import {sinceDigest} from '../../../src/stages/compare/since/since-digest.js'
import {fullDigest, goldenDigest, goldenNames} from '../full-digest.js'
import {sampleDigest} from '../sample-digest.js'
import {largeSample, linesOf} from './large-sample.js'
import {listsOf, recounted} from './recounted.js'

const full = fullDigest()

describe('the numbers of a summary', () => {
  it.each(goldenNames)('are those that are counted from the passages of %s', name => {
    const out = `fixtures/golden/${name}/out`
    const digest: Digest = JSON.parse(readFileSync(`${out}/digest.json`, 'utf8'))
    const {said, counted} = recounted(digest, readFileSync(`${out}/passages.jsonl`, 'utf8'))
    expect(said.length).toBeGreaterThan(5)
    expect(said).toEqual(counted)
  })

  it('are those that are counted from the passages of many parties, now and before', () => {
    const {parties, before, codes} = largeSample()
    const now = sampleDigest('Now', parties, codes).digest
    const then = sampleDigest('Before', before, codes).digest
    const digest = sinceDigest(now, renamed(then), 'a'.repeat(64))
    const {said, counted} = recounted(digest, linesOf(parties), {
      jsonl: linesOf(before).replaceAll(/"submission":"[^"]+/g, '$&-before'),
      register: renamed(then),
      lookedAt: digest.since?.parties ?? []
    })
    expect(said.map(([id]) => id)).toEqual(
      expect.arrayContaining(['new', 'changed', 'dropped', 'unread', 'agreed'])
    )
    expect(said).toEqual(counted)
  })

  it.each([
    {answering: [3, 3, 3, 2, 2], more: undefined},
    {answering: [3, 3, 3, 2, 2, 1, 1], more: 2},
    // The sixth is as the fifth, and has a sentence; a seventh would be too many, and the last three have none.
    {answering: [3, 2, 2, 2, 1, 1], more: undefined},
    {answering: [3, 3, 2, 2, 1, 1, 1], more: 3},
    {answering: [2, 2, 2, 2, 2, 2, 2], more: 7}
  ])('say of $answering how many answered questions have no sentence', ({answering, more}) => {
    const {digest} = goldenDigest('three-voices')
    const {answers, lines} = answered(digest, answering)
    const {said, counted} = recounted({...digest, answers}, lines)
    const of = (numbers: typeof said) => numbers.find(([id]) => id === 'asksMore')
    expect(of(said)).toEqual(more === undefined ? undefined : ['asksMore', more, digest.questions.length])
    expect(of(counted)).toEqual(of(said))
  })

  it('are told apart from wrong ones', () => {
    const {digest, passages} = goldenDigest('transcript')
    const tagged = passages.find(({tags}) => tags.length > 0)
    const {said, counted} = recounted(digest, passagesJsonl(passages.filter(each => each !== tagged)))
    expect(said).not.toEqual(counted)
    expect(listsOf(digest).questions['binding-instrument']).toContain('needed')
  })
})

/** The first questions of a digest answered by so many parties each, as answers and as lines of passages. */
function answered({parties, questions}: Digest, answering: readonly number[]) {
  const answers = answering.flatMap((count, at) =>
    parties.slice(0, count).map(({id, submissions}) => {
      const {code = '', poles = []} = questions[at] ?? {}
      const answer = {
        party: id,
        question: code,
        pole: poles[0]?.pole ?? '',
        passages: 1,
        checked: 0,
        quotes: []
      }
      return {answer, submission: submissions[0]}
    })
  )
  const line = ({answer: {pole, question}, submission}: (typeof answers)[number]) =>
    JSON.stringify({submission, speaker: null, tags: [], questions: [{code: question, pole}]})
  return {answers: answers.map(({answer}) => answer), lines: answers.map(line).join('\n')}
}

/** All numbers in words, without names, titles and labels, in which figures may stand too. */
function numbersIn(text: string, digest: Digest): readonly number[] {
  const names = [
    ...digest.parties.flatMap(({names}) => Object.values(names)),
    ...digest.taxonomies.flatMap(({labels, codes}) => [
      ...Object.values(labels),
      ...codes.flatMap(({code, labels}) =>
        Object.values(labels).flatMap(label => [`${code.split('/')[1]} ${label}`, label])
      )
    ]),
    ...digest.questions.flatMap(({labels, poles}) =>
      [labels, ...poles.map(({labels}) => labels)].flatMap(Object.values)
    ),
    digest.since?.earlier.name ?? ''
  ].filter(name => name !== '')
  const bare = names
    .toSorted((a, b) => b.length - a.length)
    .reduce((left, name) => left.replaceAll(name, '¦'), text)
  return [...bare.matchAll(/\d+(?:[.,\u00a0\u202f]\d+)*/g)].map(([figure]) =>
    Number(/^0\.\d+$|^1\.00$/.test(figure) ? figure : figure.replaceAll(/\D/g, ''))
  )
}

const figuresOf = ({figures}: SummarySentence): readonly number[] =>
  figures.flatMap(({value, of, counts}) => [
    counts === 'division' ? Number(value.toFixed(2)) : value,
    ...(of === null ? [] : [of])
  ])

describe('a summary', () => {
  it.each(['full', ...goldenNames] as const)('has no number in its words that is no figure: %s', name => {
    const {digest} = name === 'full' ? full : goldenDigest(name)
    for (const sentence of summaryOf(digest).sentences)
      for (const language of unLanguages) {
        const text = sentence.text[language]
        const strays = numbersIn(text, digest).filter(each => !figuresOf(sentence).includes(each))
        expect(strays, `${language}: ${text}`).toEqual([])
        expect(text).not.toMatch(/[{}<>]|undefined/)
      }
  })

  it('rests each count of parties on their cells or answers', () => {
    const {digest} = full
    const cells = new Set(
      digest.cells.filter(({passages}) => passages > 0).map(({party, code}) => `${party} ${code}`)
    )
    for (const {id, figures, cells: own, answers} of summaryOf(digest).sentences) {
      if (!/^(addressed|agreed|divided|proposed)/.test(id)) continue
      expect(own.filter(({party, code}) => !cells.has(`${party} ${code}`))).toEqual([])
      for (const figure of figures.filter(({counts, members}) => counts === 'parties' && members !== null))
        for (const party of figure.members ?? [])
          expect(
            [...own, ...answers].map(each => each.party),
            figure.id
          ).toContain(party)
    }
  })

  it('names parties in the alphabetical order of each language, and ranks none', () => {
    const named = summaryOf(goldenDigest('transcript').digest).sentences.find(
      ({id}) => id === 'asked binding-instrument'
    )
    expect(named?.text.en).toContain('No answer found: several parties (5 of 8).')
    const proposals = summaryOf(full.digest).sentences.find(({id}) => id === 'proposed')
    expect(proposals?.text.en).toBe(
      'Proposals. Something new is proposed by one party (1 of 6), namely Aldermark. It bears on 1 of 3 codes.'
    )
  })

  it('never calls the unread silent', () => {
    const silence = summaryOf(full.digest).sentences.find(({id}) => id === 'silence')
    const count = (kind: string) => full.digest.cells.filter(({cell}) => cell === kind).length
    expect(silence?.figures.map(({id, value}) => [id, value])).toEqual([
      ['silent', count('silent')],
      ['unread', count('unread')]
    ])
    expect(count('unread')).toBeGreaterThan(0)
  })

  it('is the same each time, reads as its schema says, and takes a page', () => {
    const json = summaryJson(full.digest)
    expect(summaryJson(full.digest)).toBe(json)
    const {sentences} = Summary.parse(JSON.parse(json))
    expect(new Set(sentences.flatMap(({figures}) => figures.map(({id}) => id))).size).toBe(
      sentences.flatMap(({figures}) => figures).length
    )
    const {parties, codes} = largeSample()
    const large = summaryOf(sampleDigest('Now', parties, codes).digest).sentences
    expect(
      large
        .map(({text}) => text.en)
        .join(' ')
        .split(' ').length
    ).toBeLessThan(750)
  })

  it('says of a digest without parties that there is none', () => {
    const none = {...full.digest, parties: [], cells: [], answers: [], since: null, groups: []}
    expect(summaryOf(none).sentences[0]?.text.en).toBe('This summary covers 0 parties and 0 submissions.')
  })
})

const renamed = (digest: Digest): Digest => ({
  ...digest,
  submissions: digest.submissions.map(each => ({...each, id: `${each.id}-before`})),
  parties: digest.parties.map(each => ({...each, submissions: each.submissions.map(id => `${id}-before`)}))
})
