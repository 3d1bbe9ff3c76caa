import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {readDocx} from '../../../../src/stages/extract/docx/docx.js'
import {defaultLimits} from '../../../../src/stages/extract/limits.js'
import {paragraph, run, wordFile} from './word-file.js'

/** A piece of a paragraph: its XML, and the words of it that are printed. */
type Part = {readonly xml: string; readonly printed: readonly string[]}

const word = fc.stringMatching(/^[a-z]{2,9}$/).map((text): Part => ({xml: run(`${text} `), printed: [text]}))
const wrap =
  (before: string, after: string) =>
  (parts: readonly Part[]): Part => ({
    xml: before + parts.map(({xml}) => xml).join('') + after,
    printed: parts.flatMap(({printed}) => printed)
  })
const gone =
  (before: string, after: string) =>
  (parts: readonly Part[]): Part => ({xml: before + parts.map(({xml}) => xml).join('') + after, printed: []})
const fieldStart =
  '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>REF a</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>'
const fieldEnd = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
const box =
  (prefix: string, suffix: string) =>
  (parts: readonly Part[]): Part =>
    wrap(`<w:r>${prefix}<w:txbxContent><w:p>`, `</w:p></w:txbxContent>${suffix}</w:r>`)(parts)
const twice = (parts: readonly Part[]): Part => {
  const xml = parts.map(part => part.xml).join('')
  return {
    xml: `<mc:AlternateContent><mc:Choice Requires="a">${xml}</mc:Choice><mc:Fallback>${xml}</mc:Fallback></mc:AlternateContent>`,
    printed: parts.flatMap(({printed}) => printed)
  }
}
const kinds = [
  wrap('<w:ins w:id="1">', '</w:ins>'),
  wrap('<w:moveTo w:id="1">', '</w:moveTo>'),
  wrap('<w:hyperlink r:id="x">', '</w:hyperlink>'),
  wrap('<w:sdt><w:sdtContent>', '</w:sdtContent></w:sdt>'),
  wrap('<w:fldSimple w:instr="REF">', '</w:fldSimple>'),
  wrap('<w:smartTag>', '</w:smartTag>'),
  wrap('<w:bdo w:val="rtl">', '</w:bdo>'),
  wrap('<w:unheardOf>', '</w:unheardOf>'),
  wrap(fieldStart, fieldEnd),
  gone('<w:del w:id="1">', '</w:del>'),
  gone('<w:moveFrom w:id="1">', '</w:moveFrom>'),
  twice,
  box('<w:drawing><wp:anchor><wps:txbx>', '</wps:txbx></wp:anchor></w:drawing>'),
  box('<w:pict><v:shape><v:textbox>', '</v:textbox></v:shape></w:pict>')
]
const {part} = fc.letrec<{part: Part}>(tie => ({
  part: fc.oneof(
    {depthSize: 'small', withCrossShrink: true},
    word,
    fc
      .tuple(fc.constantFrom(...kinds), fc.array(tie('part'), {minLength: 1, maxLength: 3}))
      .map(([kind, parts]) => kind(parts))
  )
}))

describe('the words of a Word file', () => {
  it('all stand in its blocks as often as they are printed, whatever they stand in', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(part, {minLength: 1, maxLength: 6}), async parts => {
        const body = paragraph(`${run('Xanadu agrees. ')}${parts.map(({xml}) => xml).join('')}`)
        const read = await readDocx({
          name: 'a.docx',
          bytes: wordFile({body}),
          limits: defaultLimits,
          recognised: []
        })
        if ('failure' in read) throw new Error(read.failure.message)
        const found = read.value.pieces.flatMap(({text}) => text.split(/\s+/)).toSorted()
        expect(found).toEqual(['Xanadu', 'agrees.', ...parts.flatMap(({printed}) => printed)].toSorted())
        expect(read.notes).toEqual([])
      }),
      {numRuns: 200}
    )
  })
})
