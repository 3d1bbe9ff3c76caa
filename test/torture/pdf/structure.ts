import {type BadFile, latin1, statement} from '../bad-file.js'
import {catalogue, drawing, drawn, font, fontResources, onePage, page, pdfFile, stream} from './pdf-file.js'

const sound = (): Uint8Array => drawing(stream('', drawn))

const soundWith = (trailer: string): Uint8Array =>
  pdfFile([catalogue(), onePage, page(), stream('', drawn)], {trailer})

const replaced = (from: string, to: string): Uint8Array =>
  latin1(Buffer.from(sound()).toString('latin1').replace(from, to))

/** A file whose page tree is the given objects from 3 on; the pages draw object 4. */
const tree = (pages: string, ...others: readonly string[]): Uint8Array =>
  pdfFile([catalogue(), pages, page(), stream('', drawn), ...others])

const kids = (references: string, count = 1): string =>
  `<< /Type /Pages /Count ${count} /Kids [${references}] >>`

/** Page trees nested in one another; the last holds the page. */
const nested = (depth: number, fan: number): Uint8Array => {
  const nodes = Array.from({length: depth}, (_, i) =>
    kids(`${i === depth - 1 ? 3 : i + 6} 0 R `.repeat(fan), fan ** (depth - i))
  )
  return tree(kids('5 0 R', fan ** depth), ...nodes)
}

/** PDFs that are broken or endless in how they are put together. */
export const brokenPdfs: readonly BadFile[] = [
  {name: 'header-only.pdf', bytes: () => latin1('%PDF-1.7\n'), ends: ['corrupt']},
  {
    name: 'header-and-noise.pdf',
    bytes: () => latin1(`%PDF-1.7\n${'\u0001\u00ff\u0080x'.repeat(5_000)}`),
    ends: ['corrupt']
  },
  {name: 'truncated.pdf', bytes: () => sound().subarray(0, 300), ends: ['corrupt', 'doubtful', 'no-text']},
  {name: 'without-its-end.pdf', bytes: () => sound().subarray(0, -150), ends: ['corrupt']},
  {name: 'zeroes.pdf', bytes: () => new Uint8Array(100_000), ends: ['corrupt']},
  {
    name: 'wrong-xref.pdf',
    bytes: () => pdfFile([catalogue(), onePage, page(), stream('', drawn)], {offBy: 17}),
    ends: ['read'],
    says: statement
  },
  {name: 'xref-that-is-its-own-past.pdf', bytes: () => soundWith('/Prev 9'), ends: ['read', 'corrupt']},
  {
    name: 'startxref-beyond-the-end.pdf',
    bytes: () => replaced('startxref\n', 'startxref\n9999'),
    ends: ['read'],
    says: statement
  },
  {
    name: 'a-root-that-is-not-there.pdf',
    bytes: () => replaced('/Root 1 0 R', '/Root 77 0 R'),
    ends: ['read', 'corrupt', 'no-text']
  },
  {
    name: 'two-billion-objects.pdf',
    bytes: () => replaced('/Size 5', '/Size 2147483647'),
    ends: ['read', 'corrupt']
  },
  {
    name: 'xref-stream-of-absurd-width.pdf',
    bytes: () =>
      latin1(
        `%PDF-1.7\n1 0 obj\n${stream('/Type /XRef /Size 2147483647 /W [255 255 255] /Index [0 2147483647] /Root 1 0 R', 'x'.repeat(99))}\nendobj\nstartxref\n9\n%%EOF`
      ),
    ends: ['corrupt', 'no-text']
  },
  {
    name: 'cyclic-page-tree.pdf',
    bytes: () => tree(kids('2 0 R 3 0 R', 2)),
    ends: ['read', 'corrupt', 'doubtful', 'no-text']
  },
  {
    name: 'page-tree-20000-deep.pdf',
    bytes: () => nested(20_000, 1),
    ends: ['read', 'corrupt', 'doubtful', 'no-text']
  },
  {name: 'page-tree-of-a-billion-pages.pdf', bytes: () => nested(9, 10), ends: ['too-large']},
  {
    name: 'one-page-10000-times.pdf',
    bytes: () => tree(kids('3 0 R '.repeat(10_000), 10_000)),
    ends: ['too-large']
  },
  {
    name: '10000-pages.pdf',
    bytes: () =>
      pdfFile([
        catalogue(),
        kids(Array.from({length: 10_000}, (_, i) => `${i + 3} 0 R`).join(' '), 10_000),
        ...Array.from({length: 10_000}, () => '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] >>')
      ]),
    ends: ['too-large']
  },
  {
    name: 'count-of-two-billion.pdf',
    bytes: () => tree(kids('3 0 R', 2_147_483_647)),
    ends: ['read', 'too-large', 'corrupt']
  },
  {name: 'count-below-zero.pdf', bytes: () => tree(kids('3 0 R', -3)), ends: ['read', 'corrupt', 'no-text']},
  {
    name: 'page-that-is-no-page.pdf',
    bytes: () => pdfFile([catalogue(), onePage, '[1 2 3]', stream('', drawn)]),
    ends: ['doubtful', 'corrupt', 'no-text']
  },
  {
    name: 'objects-nested-20000-deep.pdf',
    bytes: () => drawing(stream('', drawn), page(`/Nest ${'['.repeat(20_000)}${']'.repeat(20_000)}`)),
    ends: ['read', 'corrupt', 'doubtful', 'no-text']
  },
  {
    name: 'dictionaries-nested-20000-deep.pdf',
    bytes: () => drawing(stream('', drawn), page(`/Nest ${'<< /A '.repeat(20_000)}1${' >>'.repeat(20_000)}`)),
    ends: ['read', 'corrupt', 'doubtful', 'no-text']
  },
  {
    name: 'references-that-go-round.pdf',
    bytes: () => drawing('5 0 R', page('/MediaBox 5 0 R /Rotate 5 0 R'), '6 0 R', '5 0 R'),
    ends: ['doubtful', 'corrupt', 'no-text']
  },
  {
    name: 'object-streams-that-extend-one-another.pdf',
    bytes: () =>
      drawing(
        stream('', drawn),
        page(),
        stream('/Type /ObjStm /N 1 /First 4 /Extends 6 0 R', '7 0 null'),
        stream('/Type /ObjStm /N 2147483647 /First 4 /Extends 5 0 R', '7 0 null')
      ),
    ends: ['read'],
    says: statement
  },
  {
    name: 'outline-that-goes-round.pdf',
    bytes: () =>
      pdfFile([
        catalogue('/Outlines 5 0 R /Names << /Dests 6 0 R >> /StructTreeRoot 6 0 R'),
        onePage,
        page(),
        stream('', drawn),
        '<< /First 6 0 R /Last 6 0 R /Count 1000000 >>',
        '<< /Title (a) /Next 6 0 R /First 6 0 R /Kids [6 0 R] /K [6 0 R] /Parent 5 0 R >>'
      ]),
    ends: ['read'],
    says: statement
  },
  {
    name: 'under-a-password.pdf',
    bytes: () =>
      soundWith(
        `/ID [<00><00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -1 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> >>`
      ),
    ends: ['encrypted']
  },
  {
    name: 'locked-in-no-known-way.pdf',
    bytes: () => soundWith('/ID [<00><00>] /Encrypt << /Filter /Nobody /V 99 >>'),
    ends: ['encrypted', 'corrupt']
  },
  {
    name: 'launches-and-scripts.pdf',
    bytes: () =>
      pdfFile([
        catalogue(
          '/OpenAction 5 0 R /AA << /WC 6 0 R >> /Names << /EmbeddedFiles << /Names [(a) 8 0 R] >> >>'
        ),
        onePage,
        page('/Annots [7 0 R]'),
        stream('', drawn),
        '<< /S /JavaScript /JS (app.alert\\("stolen"\\); this.submitForm\\("http://127.0.0.1/stolen"\\)) >>',
        '<< /S /Launch /F (/bin/sh) /Win << /F (cmd.exe) /P (stolen) >> >>',
        '<< /Type /Annot /Subtype /Link /Rect [0 0 600 800] /A << /S /URI /URI (file:///etc/passwd) >> /Contents (stolen) >>',
        '<< /Type /Filespec /F (stolen.exe) /EF << /F 9 0 R >> >>',
        stream('/Type /EmbeddedFile', 'stolen')
      ]),
    ends: ['read'],
    says: statement,
    neverSays: /stolen|passwd/
  },
  {
    name: 'two-formats-at-once.pdf',
    bytes: () => Buffer.concat([latin1(`<html><body><p>stolen</p><!--${' '.repeat(900)}`), sound()]),
    ends: ['read', 'corrupt'],
    neverSays: /stolen/
  },
  {
    name: 'font-that-draws-itself.pdf',
    bytes: () =>
      drawing(
        stream('', 'BT /F2 12 Tf 50 700 Td (aaaa) Tj ET'),
        page('', ` /Font << /F2 5 0 R /F1 ${font} >>`).replace(fontResources, ''),
        '<< /Type /Font /Subtype /Type3 /FontBBox [0 0 9 9] /FontMatrix [1 0 0 1 0 0] /CharProcs << /a 6 0 R >> /Encoding << /Differences [97 /a] >> /FirstChar 97 /LastChar 97 /Widths [9] /Resources << /Font << /F2 5 0 R >> >> >>',
        stream('', 'BT /F2 12 Tf (aaaa) Tj ET')
      ),
    ends: ['doubtful', 'read', 'not-a-language', 'no-text']
  }
]
