import {describe, expect, it} from 'vitest'
import {digestHtml} from '../../../../src/digest/html/digest-html.js'
import {sampleDigest} from '../../sample-digest.js'
import {sixParties, threeCodes} from '../../six-parties.js'
import {all, parsed} from '../parsed.js'

const {digest, passages} = sampleDigest('Harbours', sixParties, threeCodes)
const html = digestHtml(digest, passages)

describe('the view of one party', () => {
  it('is one click from its name in the matrix', () => {
    const links = [...parsed(html).querySelectorAll('.matrix tbody th a')]
    expect(links).toHaveLength(2 * 6)
    for (const link of links) {
      const view = parsed(html).getElementById(link.getAttribute('href')?.slice(1) ?? '')
      expect(view?.querySelector('h3')?.textContent).toBe(link.textContent)
    }
  })
  it('names its submissions, and leads to what is known of each', () => {
    const link = all(html, '#p2 > .small a')[0]
    expect(link?.textContent).toBe('received/brisland.docx')
    expect(all(html, link?.getAttribute('href') ?? '')[0]?.textContent).toContain('Statement of Brisland')
  })
  it('lists every code it speaks to with its manner, and leads to its words', () => {
    const lines = all(html, '#p4 li').map(({textContent}) => textContent)
    expect(lines).toEqual([
      '± a Leave harbour lights alone mixed, says that it was breached',
      '○ b Answer calls from the pier mentions'
    ])
    const said = digest.cells.filter(({quotes}) => quotes.length > 0).length
    expect(all(html, '.view li a[href^="#c"]')).toHaveLength(said)
  })
  it('lists its answers, and leads to them', () => {
    const answers = all(html, '#p2 li a[href^="#a"]')
    expect(answers.map(({textContent}) => textContent)).toEqual(['It is not needed', 'Others besides States'])
    expect(all(html, '.view li a[href^="#a"]')).toHaveLength(digest.answers.length)
  })
  it('tells in one line where it is silent', () => {
    expect(all(html, '#p1 .others').map(({textContent}) => textContent)).toEqual([
      '· Silent (1 of 3 codes): Norms of the harbour list: b'
    ])
  })
  it('never calls an unread party silent', () => {
    expect(all(html, '#p6 .others').map(({textContent}) => textContent)).toEqual([
      '? Unread (3 of 3 codes): Norms of the harbour list: all; Norms of the lanterns list: all'
    ])
  })
  it('accounts for each of its cells once', () => {
    for (const {id} of digest.parties) {
      const place = `#p${digest.parties.findIndex(party => party.id === id) + 1}`
      const spoken = all(html, `${place} li a[href^="#c"]`).length
      const rest = all(html, `${place} .others`).map(({textContent}) =>
        Number(/\((\d+) of/.exec(textContent ?? '')?.[1])
      )
      expect(spoken + rest.reduce((sum, count) => sum + count, 0)).toBe(threeCodes.length)
    }
  })
  it('says of a party without a readable submission that none was read', () => {
    const parties = digest.parties.map(party => (party.id === 'XAF' ? {...party, submissions: []} : party))
    expect(all(digestHtml({...digest, parties}, passages), '#p6 > .small')[0]?.textContent).toBe(
      'None of its submissions could be read.'
    )
  })
})
