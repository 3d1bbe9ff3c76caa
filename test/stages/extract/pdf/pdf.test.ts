import {describe, expect, it} from 'vitest'
import {readDocument} from '../read-document.js'
import {type DrawnPage, pdfOf} from './pdf-of.js'

/** The blocks of a PDF as [kind, page, words]. */
const blocksOf = async (pages: readonly DrawnPage[]) => {
  const read = await readDocument({name: 'a.pdf', bytes: pdfOf(pages)})
  if ('failure' in read) throw new Error(read.failure.message)
  const {text, blocks} = read.value
  return blocks.map(({kind, page, start, end}) => [kind, page, text.slice(start, end)])
}

const wide = 'The Republic of Xanadu holds that every State should take reasonable steps to keep'
const wider = 'its territory from being used for wrongful acts, and welcomes the work of the group'

describe('the text layer of a PDF', () => {
  it('rejoins the lines of a paragraph and parts paragraphs at a wider gap', async () => {
    expect(
      await blocksOf([
        [
          {text: wide, y: 700},
          {text: wider, y: 686},
          {text: 'as a whole.', y: 672},
          {text: 'It thanks the Chair.', y: 640}
        ]
      ])
    ).toEqual([
      ['paragraph', 1, `${wide} ${wider} as a whole.`],
      ['paragraph', 1, 'It thanks the Chair.']
    ])
  })

  it('joins a paragraph over a page break and puts what lay between after it', async () => {
    expect(
      await blocksOf([
        [
          {text: 'Statement of Xanadu', y: 750, size: 9},
          {text: wide, y: 200},
          {text: wider, y: 186},
          {text: '1', y: 40, x: 300}
        ],
        [
          {text: 'Statement of Xanadu', y: 750, size: 9},
          {text: 'as a whole.', y: 700},
          {text: '2', y: 40, x: 300}
        ]
      ])
    ).toEqual([
      ['furniture', 1, 'Statement of Xanadu'],
      ['paragraph', 1, `${wide} ${wider} as a whole.`],
      ['furniture', 1, '1'],
      ['furniture', 2, 'Statement of Xanadu'],
      ['furniture', 2, '2']
    ])
  })

  it('keeps a number that is printed before a paragraph', async () => {
    const read = await readDocument({
      name: 'a.pdf',
      bytes: pdfOf([
        [
          {text: `12.  ${wide}`, y: 700},
          {text: 'to the letter.', y: 686},
          {text: '(a)  Xanadu agrees.', y: 672}
        ]
      ])
    })
    expect(read).toMatchObject({
      value: {
        blocks: [
          {kind: 'paragraph', number: '12.'},
          {kind: 'list-item', number: '(a)'}
        ]
      }
    })
  })

  it('tells headings by size and boldness', async () => {
    const read = await readDocument({
      name: 'a.pdf',
      bytes: pdfOf([
        [
          {text: 'Statement', y: 740, size: 20},
          {text: 'Norms', y: 700, bold: true},
          {text: wide, y: 670},
          {text: wider, y: 656}
        ]
      ])
    })
    expect(read).toMatchObject({
      value: {blocks: [{kind: 'heading', level: 1}, {kind: 'heading', level: 2}, {kind: 'paragraph'}]}
    })
  })

  it('keeps a footnote apart, and the mark to it out of the word before', async () => {
    expect(
      await blocksOf([
        [
          {text: wide, y: 700},
          {text: 'for good', y: 686},
          {text: '3', x: 116.5, y: 690, size: 7},
          {text: ' and for all.', x: 120.5, y: 686},
          {text: '3', y: 103, size: 6},
          {text: 'See the Charter.', x: 77, y: 100, size: 9}
        ]
      ])
    ).toEqual([
      ['paragraph', 1, `${wide} for good³ and for all.`],
      ['footnote', 1, '³ See the Charter.']
    ])
  })

  it('joins a paragraph over a page with a footnote whose mark touches its first word', async () => {
    expect(
      await blocksOf([
        [
          {text: wide, y: 140},
          {text: wider, y: 126},
          {text: '1See the Charter.', y: 100, size: 10}
        ],
        [{text: 'as a whole.', y: 700}]
      ])
    ).toEqual([
      ['paragraph', 1, `${wide} ${wider} as a whole.`],
      ['footnote', 1, '1See the Charter.']
    ])
  })

  it('takes a mark that is raised far for part of its line', async () => {
    expect(
      await blocksOf([
        [
          {text: wide, y: 700},
          {text: 'for good.', y: 686},
          {text: '3', x: 119.4, y: 691.8, size: 7.8}
        ]
      ])
    ).toEqual([['paragraph', 1, `${wide} for good.³`]])
  })

  it('parts a bold title from the line below, though that is nearly as large', async () => {
    expect(
      await blocksOf([
        [
          {text: `${wide} it`, y: 740, size: 12.8, bold: true},
          {text: 'New York, 3 March 2025', y: 724},
          {text: wide, y: 690},
          {text: wider, y: 676}
        ]
      ])
    ).toEqual([
      ['heading', 1, `${wide} it`],
      ['paragraph', 1, 'New York, 3 March 2025'],
      ['paragraph', 1, `${wide} ${wider}`]
    ])
  })

  it('keeps the hyphen of a compound that stands nowhere else', async () => {
    expect(
      await blocksOf([
        [
          {text: `${wide.slice(0, -10)} a fund for capacity-`, y: 700},
          {text: 'building in every region.', y: 686}
        ]
      ])
    ).toEqual([['paragraph', 1, `${wide.slice(0, -10)} a fund for capacity-building in every region.`]])
  })

  it('drops a hyphen that only the end of a line put there, and keeps one of two words', async () => {
    expect(
      await blocksOf([
        [
          {text: `${wide.slice(0, -10)} long-term confi-`, y: 700},
          {text: `dence, and welcomes the term of the group, its work, and its long-`, y: 686},
          {text: 'term plan.', y: 672}
        ]
      ])
    ).toEqual([
      [
        'paragraph',
        1,
        `${wide.slice(0, -10)} long-term confidence, and welcomes the term of the group, its work, and its long-term plan.`
      ]
    ])
  })
})
