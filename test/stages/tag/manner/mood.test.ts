import {describe, expect, it} from 'vitest'
import {tagText} from '../../../../src/stages/tag/tag-text.js'
import {ictPipeline} from '../ict-pipeline.js'

const on = (code: string, text: string) => {
  const {tags} = tagText({text, language: 'en', inherited: true}, ictPipeline)
  const found = tags.find(tag => tag.code === code)
  return found === undefined ? null : [found.stance, found.act, found.obstacle ?? null]
}

describe('the manner of speaking', () => {
  it.each([
    ['a prohibition', 'States must not disrupt power grids with ICTs.', ['supports', 'none', null]],
    [
      'a reservation',
      'States must not disrupt power grids with ICTs, provided that this is not legally binding.',
      ['qualified', 'none', null]
    ],
    [
      'a report of another’s view',
      'Some States argue that States must never target power grids with ICTs.',
      ['mentions', 'none', null]
    ],
    [
      'a report of another’s view, rejected in the next sentence',
      'Some States argue that States must never target power grids with ICTs. We do not share this view.',
      ['opposes', 'none', null]
    ],
    [
      'a proposal',
      'We propose to add that States must not disrupt power grids with ICTs.',
      ['supports', 'proposes', null]
    ],
    [
      'an accusation',
      'Xabar has disrupted our hospitals with ICTs, in clear violation of the norms that States must observe.',
      ['supports', 'alleges-breach', null]
    ]
  ])('of %s is told on gge-2015/f', (_, text, expected) => {
    expect(on('gge-2015/f', text)).toEqual(expected)
  })

  it.each([
    [
      'a measure taken',
      'We have adopted a law to protect critical infrastructure from ICT threats.',
      ['supports', 'implements', null]
    ],
    [
      'a promise',
      'We will adopt a law to protect critical infrastructure from ICT threats.',
      ['supports', 'none', null]
    ],
    [
      'want of skill',
      'We cannot protect our critical infrastructure from ICT threats: we lack the experts.',
      ['supports', 'obstacle', 'skill']
    ],
    [
      'want of will',
      'Owners are reluctant to protect critical infrastructure from ICT threats.',
      ['supports', 'obstacle', 'will']
    ]
  ])('of %s is told on gge-2015/g', (_, text, expected) => {
    expect(on('gge-2015/g', text)).toEqual(expected)
  })

  it('is not an accusation where a breach is only supposed', () => {
    expect(
      on(
        'gge-2015/c',
        'If a State has breached its due diligence obligations, it may be held responsible.'
      )?.[1]
    ).toBe('none')
  })

  it('is the speaker’s own where harm, not an idea, is rejected', () => {
    expect(
      on(
        'gge-2015/f',
        'We reject ICT operations by States that disrupt hospitals: this must not happen.'
      )?.[0]
    ).toBe('supports')
  })

  it('of a definition takes no position', () => {
    expect(
      on('key-elements/def-cyber-threat', 'Cyber threat means any event that may harm a network.')?.[0]
    ).toBe('mentions')
  })
})
