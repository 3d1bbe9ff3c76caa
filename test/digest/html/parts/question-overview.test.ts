import {describe, expect, it} from 'vitest'
import {digestHtml} from '../../../../src/digest/html/digest-html.js'
import {sampleDigest} from '../../sample-digest.js'
import {sixParties, threeCodes} from '../../six-parties.js'
import {all} from '../parsed.js'

const {digest, passages} = sampleDigest('Harbours', sixParties, threeCodes)
const html = digestHtml(digest, passages)

describe('the table of all questions', () => {
  it('has a row for each question with the parties of each answer, silent and unread apart', () => {
    expect(all(html, '.overview tbody tr').map(({textContent}) => textContent)).toEqual([
      'Is a legally binding instrument needed?It is needed: 1 of 6 partiesIt is not needed: 1 of 6 parties3 of 6 parties1 of 6 parties',
      'Who takes part?Others besides States: 1 of 6 partiesStates alone: 1 of 6 parties3 of 6 parties1 of 6 parties'
    ])
  })
  it('leads from a question to its section, and from a count to its parties', () => {
    const targets = all(html, '.overview tbody tr:first-child a').map(link => link.getAttribute('href') ?? '')
    expect(targets[0]).toBe('#q1')
    expect(all(html, targets[1] ?? '')[0]?.textContent).toBe('It is needed1 of 6 partiesAldermark')
  })
  it('gives answers left open a column of their own, however many sides a question has', () => {
    const [first, ...others] = digest.questions
    if (first === undefined) throw new Error('The sample asks no question.')
    const open = {pole: 'open', labels: {en: 'Left open'}, parties: 0}
    const third = {pole: 'later', labels: {en: 'It can wait'}, parties: 0}
    const questions = [{...first, poles: [...first.poles, third, open]}, ...others]
    const page = digestHtml({...digest, questions}, passages)
    expect(all(page, '.overview thead th').map(({textContent}) => textContent?.trim())).toEqual([
      'Question',
      'Answers',
      'Left open',
      'No answer found',
      'Not read, or not in full'
    ])
    expect(all(page, '.overview thead th')[1]?.getAttribute('colspan')).toBe('3')
    const cells = all(page, '.overview tbody tr:nth-child(2) td').map(({textContent}) => textContent)
    expect(cells.slice(2)).toEqual(['', '', '3 of 6 parties', '1 of 6 parties'])
  })
})
