import {describe, expect, it} from 'vitest'
import {column, link, paragraph, section, strong} from '../../../src/digest/outline/blocks.js'
import type {Outline} from '../../../src/digest/outline/outline.js'
import {coverageOf} from '../../../src/digest/pdf/covered.js'
import {fonts} from '../../../src/digest/pdf/fonts.js'
import {pdfOf} from '../../../src/digest/pdf/pdf.js'
import {bare, textOfPdf} from '../written/texts.js'

const outlineOf = (text: string): Outline => ({
  title: 'Harbours',
  language: 'en',
  direction: 'ltr',
  front: [paragraph([strong('Note'), ' ', link('x', text)], {tone: 'warning'})],
  sections: [
    section({id: 'x', heading: 'First'}, [
      {
        kind: 'table',
        id: 't',
        caption: ['Counts'],
        columns: [column('Code'), column('How many', {align: 'end'})],
        rows: [{id: 'r', cells: [[text], ['2']]}]
      },
      {
        kind: 'figure',
        id: 'f',
        svg: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 30"><rect width="40" height="30"/></svg>',
        alternative: 'A dark harbour',
        caption: ['A harbour']
      }
    ])
  ]
})

describe('a PDF', () => {
  it('has tables, links and figures', async () => {
    const text = await textOfPdf(await pdfOf(outlineOf('Lights → stay on')))
    for (const words of ['Note', 'Lights → stay on', 'How many', 'A harbour']) expect(text).toContain(words)
  })

  it('is packed, and still says that it is accessible', async () => {
    const file = Buffer.from(await pdfOf(outlineOf('Lights'))).toString('latin1')
    expect(file).toContain('/ObjStm')
    expect(file).toContain('<pdfuaid:part>1</pdfuaid:part>')
    expect(file).not.toMatch(/\/StructElem/)
  })

  it('tells what is wrong where Typst cannot set it', async () => {
    // A width is a number.
    const table = {kind: 'table', id: 't', caption: [], rows: [], columns: [{heading: 'A', align: 'start'}]}
    const wrong = {...outlineOf('x'), sections: [{id: 'x', heading: 'X', blocks: [table], sections: []}]}
    await expect(pdfOf(wrong as unknown as Outline)).rejects.toThrow(/Typst did not set the pages: .*share/)
  })

  it('is written where letters are in no font, and shows those by their number', async () => {
    // A letter that was never given to anybody is in no font of any system.
    const text = bare(await textOfPdf(await pdfOf(outlineOf('Lights \u{e1234}'))))
    expect(text).toContain('Lights')
    expect(text).toContain('⟨U+E1234⟩')
  })
})

describe('the fonts', () => {
  it('have the letters of the six languages, and no others', async () => {
    const isCovered = coverageOf(await fonts())
    expect([...'aéñœЖё中国أؤ٪“”„…–—№→±−○·pᵢΣ²'].filter(char => !isCovered(char))).toEqual([])
    expect(['ก', '🙂'].filter(isCovered)).toEqual([])
  })
})
