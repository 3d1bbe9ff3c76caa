import {expect, it} from 'vitest'
import {laidOut} from '../../../src/digest/outline/outline.js'
import type {Edition} from '../../../src/domain/edition/edition.js'
import {rowOf, saysSomething} from '../../../src/editions/reply/row.js'
import {rowOutline} from '../../../src/web/editions/reply/row-outline.js'
import {sampleDigest} from '../../digest/sample-digest.js'
import {sixParties, threeCodes} from '../../digest/six-parties.js'
import {unsureWords, withUnsure} from '../../digest/with-unsure.js'

const sample = sampleDigest('Harbours', sixParties, threeCodes)
const {digest} = withUnsure(sample)
const draft = {titles: {en: 'Harbours'}, at: '2026-03-01T10:00:00Z'} as unknown as Edition['draft']

const linesOf = (party: string) =>
  laidOut(rowOutline({draft}, rowOf(digest, party, []), 'en')).flatMap(block =>
    block.kind === 'heading' || block.kind === 'quote'
      ? [block.text]
      : block.kind === 'paragraph'
        ? [block.parts.join('')]
        : []
  )

it('shows a party the words that may speak to a code, under the code, before it is called silent', () => {
  const lines = linesOf('XAB')
  const at = lines.indexOf('b Answer calls from the pier')
  expect(lines.slice(at, at + 3)).toEqual([
    'b Answer calls from the pier',
    'silent, not sure',
    unsureWords('XAB', sample).text
  ])
  const cell = rowOf(digest, 'XAB', []).cells.find(({subject}) => subject === 'harbour/b')
  expect(cell !== undefined && saysSomething(cell)).toBe(false)
})

it('shows a party the words that may answer a question', () => {
  const lines = linesOf('XAA')
  const at = lines.indexOf('Not sure: Others besides States')
  expect(lines[at + 1]).toBe(unsureWords('XAA', sample).text)
})
