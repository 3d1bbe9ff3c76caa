import {expect, it} from 'vitest'
import {standsIn} from '../../../src/train/examples/held-out-words.js'

const held =
  'Arvania holds that no State should knowingly allow its territory to be used for wrongful acts by means of ICTs, and asks all to report what they have done.'
const inGold = standsIn([
  {text: held, language: 'en'},
  {text: '各国不应蓄意允许他人利用其领土使用信通技术实施国际不法行为。', language: 'zh'},
  {text: 'We thank the Chair.', language: 'en'}
])
const isHeld = (text: string, language = 'en') => inGold({text, language})

it('knows a passage of the gold whatever its case, marks and spaces', () => {
  expect(isHeld(`“${held.toUpperCase().replaceAll(' ', '  ')}”`)).toBe(true)
})

it('knows a passage in which a word or two were changed', () => {
  expect(isHeld(held.replace('holds', 'believes').replace('wrongful', 'unlawful'))).toBe(true)
})

it('knows a passage within one that was cut longer, and one that was cut shorter', () => {
  const longer = `My delegation thanks the Chair and speaks on two matters that were raised in the spring. ${held} We shall come back to the threats of which others spoke this morning.`
  expect(isHeld(longer)).toBe(true)
  expect(isHeld(held.slice(0, held.indexOf(', and asks')))).toBe(true)
})

it('knows Chinese, which has no blanks', () => {
  expect(isHeld('各国不应蓄意允许他人利用其领土使用信通技术实施国际不法行为', 'zh')).toBe(true)
})

it('lets a passage on the same norm in other words be learned from', () => {
  expect(
    isHeld(
      'Whoever knows that attacks with computers start on their own soil has to do what can be done to end them, and ought to tell those who suffer.'
    )
  ).toBe(false)
})

it('lets a long passage be learned from that begins with what everybody says', () => {
  expect(isHeld('We thank the Chair. Critical infrastructure must be left alone at all times.')).toBe(false)
  expect(isHeld('we thank the chair')).toBe(true)
})
