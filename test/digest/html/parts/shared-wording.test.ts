import {describe, expect, it} from 'vitest'
import {digestHtml} from '../../../../src/digest/html/digest-html.js'
import type {Digest} from '../../../../src/domain/digest/digest.js'
import {sampleDigest} from '../../sample-digest.js'
import {sixParties, threeCodes} from '../../six-parties.js'
import {all, targetsIn} from '../parsed.js'

const agreed = 'Harbour lights must <never> be put out by any party, in peace or in storm.'
const arabic = 'لا يجوز لأي طرف أن يطفئ أضواء الميناء التابع لطرف آخر.'
const withWords = sixParties.map(party => ({
  ...party,
  paragraphs: [{text: party.language === 'ar' ? arabic : agreed, page: 3}, ...party.paragraphs]
}))
const {digest, passages} = sampleDigest('Harbours', withWords, threeCodes)

const quotesOf = (ids: readonly string[]): Digest['sharedWording'][number]['quotes'] =>
  ids.map(party => {
    const passage = passages.find(({submission}) => submission === `sub-${party}`)
    if (passage === undefined) throw new Error(`The sample has no ${party}.`)
    const {submission, id, start, end, text, page, number, ordinal, language} = passage
    return {
      party,
      submission,
      passage: id,
      start,
      end,
      text,
      page,
      number,
      ordinal,
      speaker: null,
      language,
      recognised: null
    }
  })
const htmlWith = (...sharedWording: Digest['sharedWording']) =>
  digestHtml({...digest, sharedWording}, passages)
const [one = '', other = ''] = withWords.filter(({language}) => language === 'en').map(({id}) => id)
const arab = withWords.find(({language}) => language === 'ar')?.id ?? ''

describe('Shared wording', () => {
  it('is no section where nothing is shared', () => {
    expect(all(htmlWith(), '#shared, [href="#shared"]')).toEqual([])
  })
  it('stands between the contested questions and the parties, in the contents too', () => {
    const html = htmlWith({overlap: 1, quotes: quotesOf([one, other])})
    const order = ['questions', 'shared', 'parties']
    expect(
      all(html, 'main > section')
        .map(each => each.getAttribute('id') ?? '')
        .filter(id => order.includes(id))
    ).toEqual(order)
    expect(all(html, 'nav [href="#shared"]')).toHaveLength(1)
  })
  it('prints the same words once, with the place of everybody who has them', () => {
    const html = htmlWith({overlap: 1, quotes: quotesOf([one, other])})
    expect(all(html, '#shared blockquote').map(({textContent}) => textContent)).toEqual([agreed])
    expect(all(html, '#shared figcaption li')).toHaveLength(2)
    expect(all(html, '#shared h3')[0]?.textContent).toContain('2 of 6 parties')
    const ids = new Set(all(html, '[id]').map(each => `#${each.getAttribute('id')}`))
    expect(targetsIn(html).filter(target => !ids.has(target))).toEqual([])
  })
  it('says where the words differ, and gives each its own language and direction', () => {
    const html = htmlWith({overlap: 0.8, quotes: quotesOf([one, arab])})
    expect(all(html, '#shared .small')[0]?.textContent).toContain('Nearly the same')
    expect(all(html, '#shared blockquote').map(each => each.getAttribute('dir'))).toEqual(['ltr', 'rtl'])
  })
  it('marks the words on their page', () => {
    const html = htmlWith({overlap: 1, quotes: quotesOf([one, other])})
    const [link] = all(html, '#shared figcaption a').map(each => each.getAttribute('href') ?? '')
    expect(all(html, link ?? '')[0]?.textContent).toBe(agreed)
  })
})
