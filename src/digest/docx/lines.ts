const rule = {style: 'single', size: 4, color: '999999'} as const
const none = {style: 'none', size: 0, color: 'auto'} as const

const between = {insideHorizontal: rule, left: none, right: none, insideVertical: none}

/** Lines of tables: those between rows, and a thick one under the title block of a paper. */
export const borders = {
  table: {top: rule, bottom: rule, ...between},
  masthead: {top: none, bottom: {...rule, size: 18, color: '000000'}, ...between}
} as const

/** The numbering of paragraphs: a number, a tab, and then the words, whose other lines begin at the margin. */
export const numbering = {
  reference: 'paragraphs',
  levels: [
    {
      level: 0,
      format: 'decimal',
      text: '%1.',
      alignment: 'left',
      style: {
        run: {size: 20, sizeComplexScript: 20},
        paragraph: {indent: {left: 0, firstLine: 0}, tabStops: [{type: 'num', position: 567}]}
      }
    }
  ]
} as const
