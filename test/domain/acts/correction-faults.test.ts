import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {faultsOfCorrection} from '../../../src/domain/acts/correction-faults.js'
import {type Correction, LONGEST_NOTE} from '../../../src/domain/correction.js'

const bare: Omit<Correction, 'verdict'> = {
  id: 'c1',
  submission: 's1',
  passage: 's1-aaaa',
  quote: '我们支持 🕊️ 和平。',
  by: 'Ana',
  at: '2026-03-03T10:00:00Z',
  why: ''
}
const code = 'gge-2015/f'
const answer = {question: 'needed', pole: 'yes'}

const fieldsOf = (change: Partial<Correction> & Pick<Correction, 'verdict'>): string[] =>
  faultsOfCorrection({...bare, ...change}).map(({field}) => field)

describe('faultsOfCorrection', () => {
  it.each<Partial<Correction> & Pick<Correction, 'verdict'>>([
    {verdict: 'accept', code},
    {verdict: 'accept', ...answer},
    {verdict: 'reject', ...answer, batch: 'b1'},
    {verdict: 'set', code, stance: 'opposes', act: 'obstacle', obstacle: 'skill', span: {start: 0, end: 4}},
    {verdict: 'set', ...answer, span: {start: 5, end: 8}},
    {verdict: 'withdraw', of: 'c0'},
    {verdict: 'best-quote', code},
    {verdict: 'note', note: 'Ask the delegation.'},
    {verdict: 'note', note: 'راجع الفقرة ✅', code},
    {verdict: 'note', note: '另见第二段', ...answer}
  ])('finds none in $verdict', change => {
    expect(fieldsOf(change)).toEqual([])
  })

  it.each<[string, string, Partial<Correction> & Pick<Correction, 'verdict'>]>([
    ['an acceptance of nothing', 'code', {verdict: 'accept'}],
    ['a question without its pole', 'pole', {verdict: 'accept', question: 'needed'}],
    ['a pole without its question', 'question', {verdict: 'accept', pole: 'yes'}],
    ['a code and an answer at once', 'question', {verdict: 'accept', code, ...answer}],
    ['a stance that is rejected', 'stance', {verdict: 'reject', code, stance: 'opposes'}],
    ['a stance of an answer', 'stance', {verdict: 'set', ...answer, stance: 'opposes'}],
    ['an obstacle of a proposal', 'obstacle', {verdict: 'set', code, act: 'proposes', obstacle: 'will'}],
    ['words marked beside an acceptance', 'span', {verdict: 'accept', code, span: {start: 0, end: 2}}],
    ['no words marked', 'span', {verdict: 'set', code, span: {start: 2, end: 2}}],
    ['words marked past the end', 'span', {verdict: 'set', code, span: {start: 0, end: 99}}],
    ['half of an emoji marked', 'span', {verdict: 'set', code, span: {start: 0, end: 6}}],
    ['a withdrawal of nothing', 'of', {verdict: 'withdraw'}],
    ['a withdrawal with a code', 'code', {verdict: 'withdraw', of: 'c0', code}],
    ['a best quote of no code', 'code', {verdict: 'best-quote', ...answer}],
    ['an empty note', 'note', {verdict: 'note', note: ' \n'}],
    ['a note beside a rejection', 'note', {verdict: 'reject', code, note: 'so'}],
    ['a note past the limit', 'note', {verdict: 'note', note: 'x'.repeat(LONGEST_NOTE + 1)}],
    ['half of a character in a note', 'note', {verdict: 'note', note: 'so \ud83d'}],
    ['a NUL in a reason', 'why', {verdict: 'accept', code, why: 'so\u0000'}]
  ])('finds %s', (_what, field, change) => {
    expect(fieldsOf(change)).toContain(field)
  })

  it('takes any Unicode in a note', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary', minLength: 1, maxLength: 200}), note => {
        fc.pre(note.trim() !== '' && !note.includes('\u0000'))
        expect(fieldsOf({verdict: 'note', note})).toEqual([])
      })
    )
  })
})
