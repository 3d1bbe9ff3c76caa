import {type BadFile, statement} from '../bad-file.js'
import {deflated, draw, drawing, drawn, font, page, stream} from './pdf-file.js'

const megabyte = 1_000_000

/** A page that draws nothing but one picture. */
const picture = (dictionary: string, content: string): Uint8Array =>
  drawing(
    stream('', '/I1 Do'),
    page('', '/XObject << /I1 5 0 R >>'),
    stream(`/Type /XObject /Subtype /Image ${dictionary}`, content)
  )

/** Forms that each draw the next so many times. */
const forms = (depth: number, times: number): Uint8Array =>
  drawing(
    stream('', `${drawn} /X Do`),
    page('', '/XObject << /X 5 0 R >>'),
    ...Array.from({length: depth}, (_, i) =>
      stream(
        `/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X ${i + 6} 0 R >> >>`,
        i === depth - 1 ? 'q Q' : '/X Do '.repeat(times)
      )
    ),
    'null'
  )

const withFont = (added: string, ...objects: readonly string[]): Uint8Array =>
  drawing(
    stream('', 'BT /F2 12 Tf 50 700 Td <00410042> Tj ET'),
    page(
      '',
      `/Font << /F2 << /Type /Font /Subtype /Type0 /BaseFont /A /Encoding /Identity-H ${added} /DescendantFonts [<< /Type /Font /Subtype /CIDFontType2 /BaseFont /A /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>] >> >>`
    ).replace(`/Font << /F1 ${font} >>`, ''),
    ...objects
  )

/** PDFs that are sound in how they are put together, and endless or absurd in what they draw. */
export const absurdPdfs: readonly BadFile[] = [
  {
    name: 'gigabyte-of-spaces.pdf',
    bytes: () =>
      drawing(deflated('', Buffer.alloc(100 * megabyte, ' ')), page(`/Contents [${'4 0 R '.repeat(10)}]`)),
    ends: ['too-large', 'timed-out', 'no-text'],
    greedy: true
  },
  {
    name: 'deflated-four-times.pdf',
    bytes: () => drawing(deflated('', Buffer.alloc(100 * megabyte, ' '), 4)),
    ends: ['too-large', 'timed-out', 'no-text'],
    greedy: true
  },
  {
    name: 'length-of-a-gigabyte.pdf',
    bytes: () => drawing(stream('/Length 1073741824', drawn)),
    ends: ['read'],
    says: statement
  },
  {
    name: 'length-below-zero.pdf',
    bytes: () => drawing(stream('/Length -5', drawn)),
    ends: ['read', 'doubtful', 'corrupt']
  },
  {
    name: 'one-stream-drawn-5000-times.pdf',
    bytes: () =>
      drawing(
        deflated('', draw('Xanadu agrees. ').repeat(10_000)),
        page(`/Contents [${'4 0 R '.repeat(5_000)}]`)
      ),
    ends: ['too-large', 'timed-out'],
    greedy: true
  },
  {
    name: '300000-strings-on-a-page.pdf',
    bytes: () =>
      drawing(deflated('', Array.from({length: 300_000}, (_, i) => draw('agreed', i % 790)).join(''))),
    ends: ['read', 'too-large', 'timed-out'],
    greedy: true
  },
  {
    name: '100000-letters-on-one-spot.pdf',
    bytes: () => drawing(deflated('', draw('a').repeat(100_000))),
    ends: ['read', 'doubtful', 'too-large', 'timed-out']
  },
  {
    name: 'numbers-beyond-counting.pdf',
    bytes: () =>
      drawing(
        stream(
          '',
          `${drawn} BT /F1 1e38 Tf 1e38 0 0 1e38 1e38 -1e38 Tm (Beyond.) Tj /F1 0 Tf 0 0 0 0 0 0 Tm (Nothing.) Tj /F1 -12 Tf ${'9'.repeat(400)} -.-5 Td (Wild.) Tj 1e400 Tz 1e400 Tc (More.) Tj ET`
        )
      ),
    ends: ['read', 'doubtful'],
    says: statement
  },
  ...[
    ['a-billion-wide', '[0 0 1000000000 1000000000]'],
    ['without-area', '[0 0 0 0]'],
    ['upside-down', '[612 792 0 0]'],
    ['of-words', '[/A /B (c) null]'],
    ['beyond-counting', '[-1e39 -1e39 1e39 1e39]']
  ].map(
    ([kind, box]): BadFile => ({
      name: `page-${kind}.pdf`,
      bytes: () => drawing(stream('', drawn), page(`/MediaBox ${box} /Rotate 45 /UserUnit 1e9`)),
      ends: ['read', 'doubtful']
    })
  ),
  {
    name: 'giant-picture.pdf',
    bytes: () =>
      drawing(
        stream('', '600 0 0 700 0 0 cm /I1 Do'),
        page('', '/XObject << /I1 5 0 R >>'),
        deflated(
          '/Type /XObject /Subtype /Image /Width 50000 /Height 50000 /BitsPerComponent 1 /ColorSpace /DeviceGray',
          new Uint8Array(megabyte)
        )
      ),
    ends: ['doubtful', 'too-large']
  },
  {
    name: 'jbig2-noise.pdf',
    bytes: () =>
      picture(
        '/Width 1000 /Height 1000 /BitsPerComponent 1 /ColorSpace /DeviceGray /Filter /JBIG2Decode',
        '\u0000\u0000\u00ff\u0030'.repeat(5_000)
      ),
    ends: ['doubtful']
  },
  {
    name: 'jpx-noise.pdf',
    bytes: () =>
      picture(
        '/Filter /JPXDecode',
        `\u0000\u0000\u0000\u000cjP  \r\n\u0087\n${'\u00ff\u004f\u00ff\u0051'.repeat(5_000)}`
      ),
    ends: ['doubtful']
  },
  {
    name: 'jpeg-of-four-billion-dots.pdf',
    bytes: () =>
      picture(
        '/Width 65535 /Height 65535 /BitsPerComponent 8 /ColorSpace /DeviceRGB /Filter /DCTDecode',
        '\u00ff\u00d8\u00ff\u00c0\u0000\u0011\u0008\u00ff\u00ff\u00ff\u00ff\u0003\u0001\u0022\u0000\u0002\u0011\u0001\u0003\u0011\u0001\u00ff\u00d9'
      ),
    ends: ['doubtful']
  },
  {
    name: 'form-that-draws-itself.pdf',
    bytes: () =>
      drawing(
        stream('', `${drawn} /X Do`),
        page('', '/XObject << /X 5 0 R >>'),
        stream(
          '/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 5 0 R >> >>',
          '/X Do /X Do'
        )
      ),
    ends: ['read', 'too-large', 'timed-out'],
    says: statement,
    greedy: true
  },
  {name: 'forms-5000-deep.pdf', bytes: () => forms(5_000, 1), ends: ['read', 'doubtful']},
  {
    name: 'forms-that-laugh-a-billion-times.pdf',
    bytes: () => forms(10, 10),
    ends: ['read', 'timed-out', 'too-large', 'doubtful'],
    greedy: true
  },
  {
    name: 'brackets-20000-deep.pdf',
    bytes: () =>
      drawing(
        stream(
          '',
          `${drawn} BT /F1 12 Tf ${'['.repeat(20_000)} TJ ${'('.repeat(20_000)} Tj ET ${'<<'.repeat(20_000)}`
        )
      ),
    ends: ['read', 'doubtful', 'corrupt']
  },
  {
    name: 'states-saved-100000-times.pdf',
    bytes: () => drawing(stream('', `${'q '.repeat(100_000)}${drawn}`)),
    ends: ['read'],
    says: statement
  },
  {
    name: 'character-map-of-four-billion.pdf',
    bytes: () =>
      withFont(
        '/ToUnicode 5 0 R',
        stream(
          '',
          '1 begincodespacerange <00000000> <FFFFFFFF> endcodespacerange 1 beginbfrange <00000000> <FFFFFFFF> <0041> endbfrange'
        )
      ),
    ends: ['doubtful', 'read', 'not-a-language', 'timed-out', 'too-large', 'no-text'],
    greedy: true
  },
  {
    name: 'character-map-that-uses-itself.pdf',
    bytes: () =>
      withFont(
        '/ToUnicode 5 0 R',
        stream(
          '/UseCMap 5 0 R',
          '/A usecmap 1 beginbfchar <0041> <D800> endbfchar 1 beginbfchar <0042> <0000> endbfchar'
        )
      ),
    ends: ['doubtful', 'read', 'not-a-language']
  },
  {
    name: 'control-marks-inside-words.pdf',
    bytes: () =>
      drawing(
        stream('', `${drawn} BT /F1 12 Tf 50 600 Td (due\\000 dili\\001gence\\377 and\\015 so\\012 on) Tj ET`)
      ),
    ends: ['read'],
    says: statement
  },
  {
    name: 'line-of-a-megabyte.pdf',
    bytes: () => drawing(deflated('', draw('agreed '.repeat(150_000)))),
    ends: ['read']
  }
]
