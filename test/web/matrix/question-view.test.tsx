import {expect, it} from 'vitest'
import {sayIn as termsIn} from '../../../src/digest/words/say.js'
import type {Question} from '../../../src/domain/pipeline/taxonomy.js'
import type {IndexedPole} from '../../../src/store/index/changes.js'
import {QuestionView} from '../../../src/web/matrix/question-view.js'
import type {Names} from '../../../src/web/reader/names.js'
import {sayIn} from '../../../src/web/words/say.js'
import {all} from '../../digest/html/parsed.js'

const question: Question = {
  code: 'treaty',
  labels: {en: 'Is a treaty needed?'},
  poles: [
    {pole: 'needed', labels: {en: 'Needed'}},
    {pole: 'not-needed', labels: {en: 'Not needed'}}
  ]
}
const pole = (party: string, taken: string, counts: Partial<IndexedPole>): IndexedPole => ({
  party,
  question: 'treaty',
  pole: taken,
  passages: 0,
  checked: 0,
  abstaining: 0,
  ...counts
})
const names = {
  party: (id: string) => id,
  question: () => 'Is a treaty needed?',
  pole: (_: string, taken: string) => taken
} as unknown as Names

it('names who may have answered under those who have not, each leading to the passages', async () => {
  const html = String(
    await (
      <QuestionView
        question={question}
        taken={[pole('XAA', 'needed', {passages: 1})]}
        unsure={[pole('XAB', 'not-needed', {abstaining: 2})]}
        parties={['XAA', 'XAB', 'XAC']}
        names={names}
        say={sayIn('en')}
        terms={termsIn('en')}
      />
    )
  )
  const terms = all(html, 'dt').map(({textContent}) => textContent)
  expect(terms.at(-1)).toBe('Not sure: not-needed')
  expect(terms.at(-2)).toContain('2')
  const links = all(html, 'dd a').map(link => [link.textContent, link.getAttribute('href')])
  expect(links).toEqual([
    ['XAA', '/search?party=XAA&answer=treaty%3Dneeded&stands=yes'],
    ['XAB', '/search?party=XAB&answer=treaty%3Dnot-needed&stands=yes']
  ])
})
