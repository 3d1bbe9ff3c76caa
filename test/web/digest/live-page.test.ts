import {describe, expect, it} from 'vitest'
import {digestHtml} from '../../../src/digest/html/digest-html.js'
import {openLivePage} from '../../../src/web/digest/live-page.js'
import {sampleDigest} from '../../digest/sample-digest.js'
import {sixParties, threeCodes} from '../../digest/six-parties.js'

const before = sampleDigest('Harbours', sixParties, threeCodes)
const [first, ...others] = sixParties
if (first === undefined) throw new Error('There are no parties')
const [opening, second, ...rest] = first.paragraphs
if (opening === undefined || second === undefined) throw new Error('A party says too little')
const after = sampleDigest(
  'Harbours',
  [
    {...first, paragraphs: [opening, {...second, tags: {'harbour/a': ['opposes', 'none']}}, ...rest]},
    ...others
  ],
  threeCodes
)

describe('a page that is kept', () => {
  it('has the bytes of one made in full after each change, and back', () => {
    const page = openLivePage()
    for (const now of [before, after, before])
      expect(page(now, 'en')).toBe(digestHtml(now.digest, now.passages, 'en'))
  })

  it('is in the language that is asked for', () => {
    const page = openLivePage()
    for (const language of ['en', 'ar', 'en'] as const)
      expect(page(before, language)).toBe(digestHtml(before.digest, before.passages, language))
  })

  it('shows a digest with the passages that it is given, where these alone are others', () => {
    const page = openLivePage()
    page(before, 'en')
    const others = before.passages.map(passage => ({...passage, headings: ['Of lights']}))
    expect(page({digest: before.digest, passages: others}, 'en')).toBe(
      digestHtml(before.digest, others, 'en')
    )
  })
})
