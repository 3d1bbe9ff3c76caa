import type {Sheet} from './sheet.js'

/** Fonts that office programs have, or have others for, in all six languages. Sizes are in half points. */
const font = {ascii: 'Arial', hAnsi: 'Arial', cs: 'Arial', eastAsia: 'Microsoft YaHei'}

/** The sizes of letters and the space between paragraphs: those of a usual sheet, and what becomes of them on a tight one. */
type Measure = {
  readonly size: (halfPoints: number) => {readonly size: number; readonly sizeComplexScript: number}
  readonly gap: (twentieths: number) => number
  readonly line: number
}

const both = (size: number) => ({size, sizeComplexScript: size})
const usual: Measure = {size: both, gap: gap => gap, line: 264}
/** Eight points for ten; a heading stands out by less. */
const tight: Measure = {
  size: size => both(Math.round(size <= 20 ? size * 0.75 : 15 + (size - 20) * 0.6)),
  gap: gap => Math.round(gap * 0.3),
  line: 240
}

const line = {style: 'single', size: 6, space: 4, color: '555555'} as const
const bold = {bold: true, boldComplexScript: true}

/** The styles of the document: those of Word by their names, so that a reader can change all of one kind at once. */
export const stylesOn = ({columns}: Sheet) => {
  const {size, gap, line: apart} = columns === 1 ? usual : tight
  const heading = (halfPoints: number, before: number, after: number) => ({
    run: {font, ...size(halfPoints), ...bold, color: '000000'},
    paragraph: {spacing: {before: gap(before), after: gap(after)}, keepNext: true, keepLines: true}
  })
  const spaced = (before: number, after: number) => ({before: gap(before), after: gap(after)})
  /** A style of the title block of a paper. */
  const masthead = (id: string, halfPoints: number, look: {bold?: boolean; before?: number} = {}) =>
    ({
      id,
      name: id.replace('Masthead', 'Masthead '),
      basedOn: 'Normal',
      quickFormat: true,
      run: {...size(halfPoints), bold: look.bold === true, boldComplexScript: look.bold === true},
      paragraph: {spacing: {before: look.before ?? 20, after: 20, line: 252, lineRule: 'auto'}}
    }) as const
  /** A style of paragraphs that stands on the normal one. */
  const own = (id: string, name = id) => ({id, name, basedOn: 'Normal', quickFormat: true}) as const
  return {
    default: {
      document: {
        run: {font, ...size(20)},
        paragraph: {spacing: {after: gap(120), line: apart, lineRule: 'auto'}}
      },
      title: {
        run: {font, ...size(36), ...bold},
        paragraph: {spacing: {after: gap(200), line: apart, lineRule: 'auto'}}
      },
      heading1: heading(30, 480, 160),
      heading2: heading(24, 320, 120),
      heading3: heading(20, 220, 80),
      hyperlink: {run: {color: '1A4B7A'}},
      footnoteText: {
        run: size(15),
        paragraph: {spacing: {after: 0, line: 240, lineRule: 'auto'}}
      },
      listParagraph: {run: {}, paragraph: {spacing: {after: gap(60)}}}
    },
    characterStyles: [{id: 'Quiet', name: 'Quiet', quickFormat: true, run: {...size(17), color: '555555'}}],
    paragraphStyles: [
      {
        ...own('Quote'),
        paragraph: {indent: {start: 284, end: 284}, spacing: spaced(120, 40), keepNext: true}
      },
      {
        ...own('Draft'),
        run: size(22),
        paragraph: {
          indent: {start: 142, end: 142},
          spacing: spaced(40, 120),
          border: {top: line, bottom: line, left: line, right: line}
        }
      },
      {
        ...own('QuoteSource', 'Quote Source'),
        run: {...size(17), color: '404040'},
        paragraph: {indent: {start: 284, end: 284}, spacing: spaced(0, 180)}
      },
      {
        ...own('Caption', 'caption'),
        run: {...size(17), ...bold},
        paragraph: {spacing: spaced(160, 80), keepNext: true}
      },
      {...own('Small'), run: {...size(17), color: '404040'}},
      {...own('Label'), run: bold, paragraph: {spacing: spaced(0, 60), keepNext: true}},
      {...own('Warning'), paragraph: {border: {top: line, bottom: line, left: line, right: line}}},
      {
        ...own('TableText', 'Table Text'),
        run: size(15),
        paragraph: {spacing: {after: 0, line: 240, lineRule: 'auto'}}
      },
      {
        ...own('Numbered', 'Numbered paragraph'),
        paragraph: {spacing: {after: 100, line: 245, lineRule: 'auto'}}
      },
      masthead('MastheadKind', 22),
      masthead('MastheadSymbol', 24, {bold: true}),
      masthead('MastheadBody', 24, {bold: true}),
      masthead('MastheadFact', 18),
      masthead('MastheadMeeting', 20, {bold: true, before: 100}),
      {...own('Footer', 'footer'), paragraph: {spacing: {after: 0}}},
      {
        ...own('Header', 'header'),
        run: {...size(16), color: '404040'},
        paragraph: {spacing: {after: 0}}
      },
      ...[1, 2].map(level => ({
        ...own(`TOC${level}`, `toc ${level}`),
        run: size(18),
        paragraph: {spacing: {before: level === 1 ? 80 : 0, after: 20}, indent: {start: (level - 1) * 280}}
      }))
    ]
  } as const
}
