import {describe, expect, it} from 'vitest'
import {digestHtml} from '../../../../src/digest/html/digest-html.js'
import {sampleDigest} from '../../sample-digest.js'
import {sixParties, threeCodes} from '../../six-parties.js'
import {unsureWords, withUnsure} from '../../with-unsure.js'
import {all, parsed} from '../parsed.js'

const sample = sampleDigest('Harbours', sixParties, threeCodes)
const {digest, passages} = withUnsure(sample)
const html = digestHtml(digest, passages)

describe('what a party may have said', () => {
  it('is one click from the cell, which is not shown as silent', () => {
    const [sign, ...more] = all(html, '.matrix td.unsure > a')
    expect(more).toEqual([])
    expect(sign?.textContent).toBe('(○)silent, not sure')
    const target = parsed(html).getElementById(sign?.getAttribute('href')?.slice(1) ?? '')
    expect(target?.textContent).toContain(unsureWords('XAB', sample).text)
  })

  it('is led to from the code, the party and the question, where the party is counted as it was', () => {
    const links = all(html, 'a[href="#unsure-XAB-harbour-b"]').map(({textContent}) => textContent)
    expect(links).toEqual(['(○)silent, not sure', 'b Answer calls from the pier', 'Brisland'])
    const question = all(html, 'a[href="#unsure-XAA-stakeholders-inclusive"]')
    expect(question.map(({textContent}) => textContent)).toEqual(['Aldermark'])
    expect(all(html, '#p2 .others').map(({textContent}) => textContent)).toEqual([
      '· Silent (2 of 3 codes): Norms of the harbour list: b; Norms of the lanterns list: all',
      '(○) Of these, not sure (1 of 3 codes): b Answer calls from the pier'
    ])
  })
})
