import {describe, expect, it} from 'vitest'
import {digestHtml} from '../../../../src/digest/html/digest-html.js'
import {sampleDigest} from '../../sample-digest.js'
import {sixParties, threeCodes} from '../../six-parties.js'
import {all} from '../parsed.js'

const {digest, passages} = sampleDigest('Harbours', sixParties, threeCodes)
const html = digestHtml(digest, passages)

describe('the table of what was read', () => {
  it('gives the notes of a submission the whole width beside its party', () => {
    const widths = all(html, '.sources .notes td').map(cell => Number(cell.getAttribute('colspan')))
    expect(widths).toEqual(sixParties.map(() => all(html, '.sources thead th').length - 1))
  })
  it('tells every note, and how the party was told', () => {
    const notes = all(html, '.sources .notes').map(({textContent}) => textContent)
    expect(notes[5]).toContain('Note: No concepts cover this language, so no cell is called silent.')
    expect(notes[5]).toContain('Party told from letterhead: Permanent Mission of Farrowdale (sure)')
  })
  it('says which submission counts in the stead of a replaced one', () => {
    const submissions = digest.submissions.map((each, index) =>
      index === 0 ? {...each, supersededBy: 'sub-XAB'} : each
    )
    const page = digestHtml({...digest, submissions}, passages)
    expect(all(page, '.sources .notes')[0]?.textContent).toContain(
      'Replaced by received/brisland.docx, which counts in its stead.'
    )
  })
  it('leads from each file to what is quoted from it, and from no other', () => {
    const quoted = new Set(digest.cells.flatMap(({quotes}) => quotes.map(({submission}) => submission)))
    const leads = digest.submissions.map(({file}, at) => {
      const place = all(html, `#s${at + 1} .file a`)[0]?.getAttribute('href')
      return {file, shown: place ? all(html, `${place} h3 a`)[0]?.textContent : null}
    })
    expect(leads).toEqual(
      digest.submissions.map(({id, file}) => ({file, shown: quoted.has(id) ? file : null}))
    )
    expect(quoted.size).toBeLessThan(digest.submissions.length)
  })
})
