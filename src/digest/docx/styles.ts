/** Fonts that office programs have, or have others for, in all six languages. Sizes are in half points. */
const font = {ascii: 'Arial', hAnsi: 'Arial', cs: 'Arial', eastAsia: 'Microsoft YaHei'}

const heading = (size: number, before: number, after: number) => ({
  run: {font, size, sizeComplexScript: size, bold: true, boldComplexScript: true, color: '000000'},
  paragraph: {spacing: {before, after}, keepNext: true, keepLines: true}
})

const line = {style: 'single', size: 6, space: 4, color: '555555'} as const
/** A style of the title block of a paper. */
const masthead = (
  id: string,
  {
    size,
    bold = false,
    before = 20
  }: {readonly size: number; readonly bold?: boolean; readonly before?: number}
) => [
  {
    id,
    name: id.replace('Masthead', 'Masthead '),
    basedOn: 'Normal',
    quickFormat: true,
    run: {size, sizeComplexScript: size, bold, boldComplexScript: bold},
    paragraph: {spacing: {before, after: 20, line: 252, lineRule: 'auto'}}
  } as const
]
const small = {size: 17, sizeComplexScript: 17}

/** The styles of the document: those of Word by their names, so that a reader can change all of one kind at once. */
export const styles = {
  default: {
    document: {
      run: {font, size: 20, sizeComplexScript: 20},
      paragraph: {spacing: {after: 120, line: 264, lineRule: 'auto'}}
    },
    title: {
      run: {font, size: 36, sizeComplexScript: 36, bold: true, boldComplexScript: true},
      paragraph: {spacing: {after: 200, line: 264, lineRule: 'auto'}}
    },
    heading1: heading(30, 480, 160),
    heading2: heading(24, 320, 120),
    heading3: heading(20, 220, 80),
    hyperlink: {run: {color: '1A4B7A'}},
    footnoteText: {
      run: {size: 15, sizeComplexScript: 15},
      paragraph: {spacing: {after: 0, line: 240, lineRule: 'auto'}}
    },
    listParagraph: {run: {}, paragraph: {spacing: {after: 60}}}
  },
  characterStyles: [{id: 'Quiet', name: 'Quiet', quickFormat: true, run: {...small, color: '555555'}}],
  paragraphStyles: [
    {
      id: 'Quote',
      name: 'Quote',
      basedOn: 'Normal',
      quickFormat: true,
      paragraph: {indent: {start: 284, end: 284}, spacing: {before: 120, after: 40}, keepNext: true}
    },
    {
      id: 'QuoteSource',
      name: 'Quote Source',
      basedOn: 'Normal',
      quickFormat: true,
      run: {...small, color: '404040'},
      paragraph: {indent: {start: 284, end: 284}, spacing: {after: 180}}
    },
    {
      id: 'Caption',
      name: 'caption',
      basedOn: 'Normal',
      quickFormat: true,
      run: {...small, bold: true, boldComplexScript: true},
      paragraph: {spacing: {before: 160, after: 80}, keepNext: true}
    },
    {id: 'Small', name: 'Small', basedOn: 'Normal', quickFormat: true, run: {...small, color: '404040'}},
    {
      id: 'Label',
      name: 'Label',
      basedOn: 'Normal',
      quickFormat: true,
      run: {bold: true, boldComplexScript: true},
      paragraph: {spacing: {after: 60}, keepNext: true}
    },
    {
      id: 'Warning',
      name: 'Warning',
      basedOn: 'Normal',
      quickFormat: true,
      paragraph: {border: {top: line, bottom: line, left: line, right: line}}
    },
    {
      id: 'TableText',
      name: 'Table Text',
      basedOn: 'Normal',
      quickFormat: true,
      run: {size: 15, sizeComplexScript: 15},
      paragraph: {spacing: {after: 0, line: 240, lineRule: 'auto'}}
    },
    {
      id: 'Numbered',
      name: 'Numbered paragraph',
      basedOn: 'Normal',
      quickFormat: true,
      paragraph: {spacing: {after: 100, line: 245, lineRule: 'auto'}}
    },
    ...masthead('MastheadKind', {size: 22}),
    ...masthead('MastheadSymbol', {size: 24, bold: true}),
    ...masthead('MastheadBody', {size: 24, bold: true}),
    ...masthead('MastheadFact', {size: 18}),
    ...masthead('MastheadMeeting', {size: 20, bold: true, before: 100}),
    {
      id: 'Header',
      name: 'header',
      basedOn: 'Normal',
      run: {size: 16, sizeComplexScript: 16, color: '404040'},
      paragraph: {spacing: {after: 0}}
    },
    ...[1, 2].map(level => ({
      id: `TOC${level}`,
      name: `toc ${level}`,
      basedOn: 'Normal',
      run: {size: 18, sizeComplexScript: 18},
      paragraph: {spacing: {before: level === 1 ? 80 : 0, after: 20}, indent: {start: (level - 1) * 280}}
    }))
  ]
} as const
