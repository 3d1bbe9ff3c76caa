import {describe, expect, it} from 'vitest'
import {digestHtml} from '../../../../src/digest/html/digest-html.js'
import {sampleDigest} from '../../sample-digest.js'
import {sixParties, threeCodes} from '../../six-parties.js'
import {all} from '../parsed.js'

const {digest, passages} = sampleDigest('Harbours', sixParties, threeCodes)
const html = digestHtml(digest, passages)

describe('the opening of a digest', () => {
  it('lists every section in the order of the file', () => {
    const listed = all(html, 'nav a').map(link => link.getAttribute('href')?.slice(1))
    const found = all(html, 'main > section, #matrix > section.lens').map(section =>
      section.getAttribute('id')
    )
    expect(listed).toEqual(found)
  })
  it('comes to the matrix straight after the signs', () => {
    expect(
      all(html, 'main > section')
        .slice(0, 2)
        .map(section => section.getAttribute('id'))
    ).toEqual(['read', 'matrix'])
  })
  it('says before the matrix what is missing', () => {
    const line = all(html, '#read > p').at(-1)?.textContent
    expect(line).toBe('6 submissions read · 1 file not read · 1 submission of an unknown party, in no cell')
  })
})
