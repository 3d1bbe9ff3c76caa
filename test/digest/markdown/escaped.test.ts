import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {markdownOf} from '../../../src/digest/markdown/markdown.js'
import {paragraph, strong} from '../../../src/digest/outline/blocks.js'
import {parsed, rendered} from '../written/texts.js'

const written = (text: string) =>
  markdownOf({
    title: 'T',
    language: 'en',
    direction: 'ltr',
    front: [paragraph([text]), paragraph(['x', strong(text), 'y'])],
    sections: []
  })
const elements = (html: string) => [...parsed(html).querySelectorAll('*')].map(({localName}) => localName)
const squeezed = (text: string) => text.replace(/\s+/g, ' ').trim()

describe('text in Markdown', () => {
  it.each([
    '1. one',
    '- one',
    '+ one',
    '=== ',
    '---',
    '# one',
    '> one',
    '    code',
    '<b>one</b>',
    '[a](b)',
    '![a](b)',
    '*a* _b_ ~~c~~ `d`',
    'http://a.invalid www.a.invalid a@b.invalid',
    '&amp; &#60;',
    'a\\\nb',
    '[^1] [x] - [ ] done',
    '| a | b |'
  ])('is what it was: %j', text => {
    const html = rendered(written(text))
    expect(elements(html).filter(name => !['h1', 'p', 'strong', 'b'].includes(name))).toEqual([])
    expect(squeezed(parsed(html).textContent)).toBe(squeezed(`T ${text} x${text.trim()}y`))
  })

  it('never becomes a mark, whatever it is', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[-a1 .:/<>[\]()!*_`~#|\\&;=+"'@^$\n]{1,12}$/), text => {
        const html = rendered(written(text))
        expect(elements(html).filter(name => !['h1', 'p', 'strong', 'b'].includes(name))).toEqual([])
        expect(squeezed(parsed(html).textContent).replace(/\s/g, '')).toBe(
          `T${text}x${text}y`.replace(/\s/g, '')
        )
      }),
      {numRuns: 400}
    )
  })
})
