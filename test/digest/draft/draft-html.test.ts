import {describe, expect, it} from 'vitest'
import {unLanguages} from '../../../src/domain/document.js'
import {harbour} from '../brief/harbour.js'
import {draftHtml} from '../handout/as-html.js'
import {all, parsed} from '../html/parsed.js'
import {answer, draft, sentence, tag} from './harbour-draft.js'

const words = (html: string, selector = 'main') =>
  all(html, selector)
    .map(({textContent}) => textContent)
    .join('\n')

describe('a draft beside a digest, as a file', () => {
  const spoken = sentence({
    tags: [
      tag('harbour/a', 'supports'),
      tag('lanterns/1', 'opposes', {from: 'paragraph'}),
      tag('harbour/b', 'mentions', {from: 'sentence'})
    ],
    answers: [answer('stakeholders', 'inclusive')]
  })

  it('says of each sentence who says the like, who the opposite, and in which words', () => {
    const said = words(draftHtml(draft(spoken), harbour()))
    expect(said).toContain('Sentence 1 (page 1, paragraph 1)')
    expect(said).toContain('On this side, a few parties (3 of 6 parties): Aldermark, Brisland, Corvania')
    expect(said).toContain('For it, 1 of 6 parties: Aldermark')
    expect(said).toContain('No party takes an opposite side.')
    expect(said).toContain('No party takes this side.')
    expect(said).toContain('told with its paragraph')
    expect(said).toContain('told from the sentence alone; its paragraph as a whole is read otherwise')
    expect(said).toContain('Words that take an opposite side')
    expect(said).toContain('Not known of 1 party, not read in full: Farrowdale')
  })

  it('marks wording that a party has', () => {
    const [quote] = harbour().cells.flatMap(({quotes}) => quotes)
    if (quote === undefined) throw new Error('The sample has a quote')
    const like = (overlap: number) => draft(sentence({alike: [{party: 'XAA', overlap, quote}]}))
    expect(words(draftHtml(like(1), harbour()))).toMatch(/Wording that a party has.*The same words/s)
    expect(words(draftHtml(like(0.8), harbour()))).toContain('Nearly the same words')
    expect(words(draftHtml(like(1), harbour()), 'blockquote')).toBe(quote.text)
  })

  it('says so where a sentence speaks to nothing, nobody speaks to a code, or there is no sentence', () => {
    expect(words(draftHtml(draft(sentence()), harbour()))).toContain('On no code and no question.')
    const alone = harbour({cells: []})
    expect(words(draftHtml(draft(spoken), alone))).toContain('No party speaks to it.')
    expect(words(draftHtml(draft(), harbour()), 'header')).toContain('The draft has no sentence.')
  })

  it('ends with what the draft leaves out', () => {
    expect(words(draftHtml(draft(sentence()), harbour()), '#left-out')).toMatch(
      /a Leave harbour lights alone.*most parties \(5 of 6 parties\).*For it, 3 of 6 parties: Aldermark, Brisland, Corvania/s
    )
    expect(words(draftHtml(draft(spoken), harbour()), '#left-out')).toContain(
      'Nothing of the kind was found.'
    )
  })

  it('says that it is not known what a draft leaves out that was not read in full', () => {
    const html = draftHtml(
      {...draft(sentence()), shortfalls: ['2 of its 3 pages could not be read']},
      harbour()
    )
    expect(words(html, '.notice')).toContain(
      'what it leaves out is not known: 2 of its 3 pages could not be read.'
    )
  })

  it.each(unLanguages)('is written in %s, in its direction', language => {
    const html = draftHtml(draft(spoken, sentence({language: 'ar', text: 'أضواء'})), harbour(), language)
    expect(all(html, 'html')[0]?.getAttribute('dir')).toBe(language === 'ar' ? 'rtl' : 'ltr')
    expect(all(html, '.draft').map(each => each.getAttribute('dir'))).toEqual(['ltr', 'rtl'])
    expect(words(html)).not.toMatch(/[{}]|undefined/)
  })

  it('shows markup of a draft as words, and runs nothing', () => {
    const text = '</p></style><script>alert(1)</script><img src=x onerror=alert(1)> &amp; \u202eabc'
    const html = draftHtml({...draft(sentence({text})), file: text}, harbour())
    expect(words(html, '.draft')).toBe(text)
    expect(html).not.toMatch(/<script|<img|\u202e/)
    expect(parsed(html).querySelectorAll('script, img, iframe, link, object')).toHaveLength(0)
    expect(words(html, 'header bdi')).toContain('⟨U+202E⟩')
    expect(html).toContain('default-src &#39;none&#39;')
  })
})
