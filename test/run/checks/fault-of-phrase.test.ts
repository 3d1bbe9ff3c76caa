import {expect, it} from 'vitest'
import {faultOfPhrase} from '../../../src/run/checks/fault-of-phrase.js'

it.each(['attack', 'hospital/clinic', 'cyber*', 'critical ~3 infrastructure', '!food ~4 supply chain'])(
  'accepts the phrase %s',
  phrase => {
    expect(faultOfPhrase(phrase, 'en')).toBeNull()
  }
)

it.each([
  ['_', 'begin and end it with a word, not with _ or ~'],
  ['~3', 'begin and end it with a word, not with _ or ~'],
  ['attack ~3', 'begin and end it with a word, not with _ or ~'],
  ['*', '"*" holds no word'],
  ['a*', 'give at least two letters before *'],
  ['!', '"" holds no word'],
  ['attack/', '"" holds no word'],
  ['attack ~13 hospital', 'a gap is ~1 to ~12']
])('says in one sentence why %s is refused, which could match anything or nothing', (phrase, why) => {
  expect(faultOfPhrase(phrase, 'en')).toBe(`Phrase "${phrase}" (en): ${why}.`)
})
