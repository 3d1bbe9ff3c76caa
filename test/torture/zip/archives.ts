import {type BadFile, latin1, statement} from '../bad-file.js'
import {mainPart, paragraph, soundEntries, wordFile} from './word-file.js'
import {zipFile} from './zip-file.js'

const body = paragraph(statement)
const sound = (): Uint8Array => wordFile(body)
const spaces = (megabytes: number): Uint8Array => Buffer.alloc(megabytes * 1_000_000, ' ')

/** The archive with one byte sequence of its directory in place of another of the same length. */
const patched = (bytes: Uint8Array, from: string, to: string): Uint8Array =>
  latin1(Buffer.from(bytes).toString('latin1').replaceAll(from, to))

/** A Word file in a Word file, and so on. */
const withinItself = (depth: number): Uint8Array =>
  depth === 0
    ? sound()
    : wordFile(body, [{name: 'word/embeddings/again.docx', content: withinItself(depth - 1)}])

/** Archives that are broken, lie, or are larger than they look. */
export const badArchives: readonly BadFile[] = [
  {
    name: 'a-thousand-to-one.docx',
    bytes: () => wordFile(body, [{name: 'word/document.xml', content: spaces(210)}]),
    ends: ['too-large']
  },
  {
    name: 'a-thousand-to-one-in-a-picture.docx',
    bytes: () => wordFile(body, [{name: 'word/media/image1.png', content: spaces(210)}]),
    ends: ['too-large']
  },
  {
    name: 'twenty-bombs-of-fifteen-megabytes.docx',
    bytes: () =>
      wordFile(
        body,
        Array.from({length: 20}, (_, i) => ({name: `word/part${i}.xml`, content: spaces(15)}))
      ),
    ends: ['too-large']
  },
  {
    name: 'larger-than-it-says.docx',
    bytes: () => wordFile(body, [{name: 'word/document.xml', content: spaces(210), declared: 400}]),
    ends: ['corrupt', 'too-large']
  },
  {
    name: 'smaller-than-it-says.docx',
    bytes: () =>
      wordFile(body, [{name: 'word/document.xml', content: mainPart(body), declared: 150_000_000}]),
    ends: ['corrupt']
  },
  {
    name: 'four-gigabytes-as-it-says.docx',
    bytes: () =>
      wordFile(body, [{name: 'word/document.xml', content: mainPart(body), declared: 4_294_967_294}]),
    ends: ['too-large']
  },
  {
    name: '100000-entries.docx',
    bytes: () =>
      wordFile(
        body,
        Array.from({length: 100_000}, (_, i) => ({name: `x/${i}`, content: ''}))
      ),
    ends: ['too-large', 'corrupt']
  },
  {
    name: 'more-entries-than-there-are.docx',
    bytes: () => wordFile(body, [], {count: 60_000}),
    ends: ['corrupt', 'too-large']
  },
  {
    name: 'fewer-entries-than-there-are.docx',
    bytes: () => wordFile(body, [], {count: 1}),
    ends: ['corrupt', 'unsupported-type', 'read']
  },
  ...[
    '../../../tmp/stolen.xml',
    '/etc/stolen.xml',
    'C:\\stolen.xml',
    'word\\..\\..\\stolen.xml',
    `${'../'.repeat(2_000)}x.xml`
  ].map(
    (name): BadFile => ({
      name: `entry-that-climbs-${name.length}.docx`,
      bytes: () => wordFile(body, [{name, content: '<stolen/>'}]),
      ends: ['corrupt']
    })
  ),
  {
    name: 'names-that-mean-something.docx',
    bytes: () =>
      wordFile(
        body,
        ['__proto__', '__proto__.xml', 'constructor.xml', 'word/__proto__.xml', 'NUL', ''].map(name => ({
          name,
          content: '<a/>'
        }))
      ),
    ends: ['read', 'corrupt']
  },
  {
    name: 'two-texts.docx',
    bytes: () =>
      zipFile([
        ...soundEntries(body),
        {name: 'word/document.xml', content: mainPart(paragraph('Another text.'))}
      ]),
    ends: ['corrupt']
  },
  {
    name: 'two-texts-by-their-letters.docx',
    bytes: () =>
      zipFile([
        ...soundEntries(body),
        {name: 'WORD/Document.xml', content: mainPart(paragraph('Another text.'))}
      ]),
    ends: ['corrupt', 'read']
  },
  {name: 'cut-off.docx', bytes: () => sound().subarray(0, 600), ends: ['corrupt']},
  {
    name: 'without-its-directory.docx',
    bytes: () => patched(sound(), 'PK\u0005\u0006', 'XX\u0005\u0006'),
    ends: ['corrupt']
  },
  {
    name: 'directory-somewhere-else.docx',
    bytes: () => patched(sound(), 'PK\u0001\u0002', 'XX\u0001\u0002'),
    ends: ['corrupt']
  },
  {
    name: 'bytes-that-do-not-inflate.docx',
    bytes: () => sound().map((byte, i) => (i > 60 && i < 200 ? 255 : byte)),
    ends: ['corrupt']
  },
  {
    name: 'under-a-password.docx',
    bytes: () => zipFile(soundEntries(body).map(entry => ({...entry, flags: 1}))),
    ends: ['encrypted']
  },
  {
    name: 'under-a-password-of-its-program.docx',
    bytes: () =>
      Buffer.concat([
        Buffer.from('d0cf11e0a1b11ae1', 'hex'),
        new Uint8Array(1_016),
        Buffer.from('EncryptedPackage', 'utf16le'),
        new Uint8Array(2_048)
      ]),
    ends: ['encrypted']
  },
  {
    name: 'of-the-larger-kind.docx',
    bytes: () => wordFile(body, [], {zip64: true}),
    ends: ['read'],
    says: statement
  },
  {
    name: 'of-the-larger-kind-and-absurd.docx',
    bytes: () => wordFile(body, [{name: 'word/media/a.png', content: 'x', declared: 2 ** 52}], {zip64: true}),
    ends: ['too-large', 'corrupt']
  },
  {
    name: 'comment-of-60000-bytes.docx',
    bytes: () => wordFile(body, [], {comment: 'PK\u0005\u0006'.repeat(15_000)}),
    ends: ['read', 'corrupt']
  },
  {
    name: 'behind-a-program.docx',
    bytes: () => Buffer.concat([latin1(`MZ${' '.repeat(5_000)}`), sound()]),
    ends: ['mislabelled', 'corrupt', 'read']
  },
  {name: 'within-itself.docx', bytes: () => withinItself(20), ends: ['read'], says: statement},
  {name: 'an-archive-of-nothing.docx', bytes: () => zipFile([]), ends: ['corrupt']},
  {name: 'an-archive.zip', bytes: () => zipFile([{name: 'a.txt', content: 'a'}]), ends: ['unsupported-type']},
  {
    name: 'a-table.docx',
    bytes: () =>
      zipFile([
        {name: '[Content_Types].xml', content: '<Types/>'},
        {name: 'xl/workbook.xml', content: '<workbook/>'}
      ]),
    ends: ['mislabelled', 'corrupt', 'unsupported-type']
  }
]
