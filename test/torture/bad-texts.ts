import {type BadFile, statement, utf8} from './bad-file.js'

const after =
  (bad: string): (() => Uint8Array) =>
  () =>
    utf8(`${statement}\n\n${bad}`)
const bytesOf = (...bytes: readonly number[]): Uint8Array => Uint8Array.from(bytes)
const megabyte = 1_000_000

const read = {ends: ['read'], says: statement} as const

/** Marks that turn, hide or part what is read. */
const marks = ['\u202E', '\u2066', '\u200B', '\u00AD', '\u034F', '\u061C', '\u{E0041}', '\uFE0F']

/** Texts whose bytes or characters are not what they should be. */
export const badTexts: readonly BadFile[] = [
  {name: 'one-byte.txt', bytes: () => bytesOf(65), ends: ['read']},
  {name: 'only-a-mark.txt', bytes: () => bytesOf(0xef, 0xbb, 0xbf), ends: ['no-text', 'empty']},
  {
    name: 'only-the-mark-of-utf-16.txt',
    bytes: () => bytesOf(0xff, 0xfe),
    ends: ['no-text', 'empty', 'mislabelled']
  },
  {
    name: 'half-a-character-of-utf-16.txt',
    bytes: () => bytesOf(0xff, 0xfe, 65),
    ends: ['read', 'no-text', 'not-a-language', 'mislabelled', 'corrupt']
  },
  {name: 'nothing.txt', bytes: () => new Uint8Array(), ends: ['empty']},
  {name: 'nothing-but-nul.txt', bytes: () => new Uint8Array(megabyte), ends: ['corrupt']},
  {
    name: 'nul-in-every-word.txt',
    bytes: () => utf8(statement.replaceAll(' ', '\0')),
    ends: ['corrupt', 'read']
  },
  {name: 'one-nul.txt', bytes: after(`${'agreed '.repeat(100)}\0 and more`), ...read},
  {
    name: 'controls.txt',
    bytes: after(
      `${'agreed '.repeat(2_000)}\u0001\u0008\u000b\u000c\u001b[31m\u007f\u0085\u2028\u2029\uFFFE\uFFFF`
    ),
    ...read
  },
  {
    name: 'surrogates-as-utf-8.txt',
    bytes: () => Buffer.concat([utf8(`${statement} `), bytesOf(0xed, 0xa0, 0x80, 0xed, 0xb0, 0x80)]),
    ends: ['read', 'not-a-language']
  },
  {
    name: 'lone-surrogates.txt',
    bytes: () => Buffer.from(`\uFEFF${statement}\uD800 and \uDC00\uD800.`, 'utf16le'),
    ...read
  },
  {name: 'utf-16-that-says-so.txt', bytes: () => Buffer.from(`\uFEFF${statement}`, 'utf16le'), ...read},
  {
    name: 'utf-16-the-other-way-round.txt',
    bytes: () => Buffer.from(`\uFEFF${statement}`, 'utf16le').swap16(),
    ...read
  },
  {
    name: 'utf-16-that-does-not-say-so.txt',
    bytes: () => Buffer.from(statement, 'utf16le'),
    ends: ['corrupt', 'read']
  },
  {
    name: 'utf-32.txt',
    bytes: () =>
      Buffer.concat([
        bytesOf(0xff, 0xfe, 0, 0),
        ...[...statement].map(letter => bytesOf(letter.charCodeAt(0), 0, 0, 0))
      ]),
    ends: ['read', 'corrupt', 'not-a-language', 'no-text', 'mislabelled']
  },
  {
    name: 'overlong-utf-8.txt',
    bytes: () => Buffer.concat([utf8(statement), bytesOf(0xc0, 0xaf, 0xe0, 0x80, 0xaf, 0xf8, 0x88)]),
    ends: ['read', 'not-a-language']
  },
  {
    name: 'every-byte.txt',
    bytes: () => Uint8Array.from({length: 65_536}, (_, i) => i % 256),
    ends: ['corrupt']
  },
  {
    name: 'noise.txt',
    bytes: () => Uint8Array.from({length: megabyte}, (_, i) => (i * i * 31 + (i >> 3) * 17) % 256),
    ends: ['corrupt', 'mislabelled']
  },
  {
    name: 'line-of-200-megabytes.txt',
    bytes: () => Buffer.alloc(200 * megabyte, 'agreed '),
    ends: ['too-large']
  },
  {
    name: 'line-of-90-megabytes.txt',
    bytes: () => Buffer.alloc(90 * megabyte, 'agreed '),
    ends: ['too-large']
  },
  {name: 'line-of-two-megabytes.txt', bytes: after('agreed '.repeat(300_000)), ...read},
  {name: 'word-of-5-megabytes.txt', bytes: after('a'.repeat(5 * megabyte)), ends: ['too-large']},
  {name: 'word-of-two-megabytes.txt', bytes: after('я'.repeat(2 * megabyte)), ends: ['read']},
  {name: '200000-lines.txt', bytes: after('a\n'.repeat(200_000)), ends: ['read']},
  {name: '200000-paragraphs.txt', bytes: after('agreed\n\n'.repeat(200_000)), ends: ['too-large']},
  {name: 'only-breaks.txt', bytes: () => utf8('\r\n\u2028'.repeat(megabyte)), ends: ['no-text']},
  {name: 'only-spaces.txt', bytes: () => utf8(' \t\u00A0\u3000'.repeat(megabyte)), ends: ['no-text']},
  {name: 'brackets.txt', bytes: after('('.repeat(megabyte)), ends: ['not-a-language']},
  {name: 'figures.txt', bytes: after('7'.repeat(megabyte)), ends: ['read']},
  {
    name: 'speakers-who-say-nothing.txt',
    bytes: after('>> \n'.repeat(200_000)),
    ends: ['read', 'not-a-language', 'too-large']
  },
  {name: 'pictures-of-faces.txt', bytes: () => utf8('😀'.repeat(100_000)), ends: ['not-a-language']},
  {name: 'marks-on-one-letter.txt', bytes: after(`a${'\u0301'.repeat(100_000)}`), ends: ['read']},
  {
    name: 'marks-that-turn.txt',
    bytes: after('\u202E\u2067\u202B'.repeat(100_000)),
    ends: ['read', 'not-a-language']
  },
  ...marks.map(
    (mark): BadFile => ({
      name: `marks-inside-terms-${mark.codePointAt(0)?.toString(16)}.txt`,
      bytes: after(`due ${mark}dili${mark}gence${mark} applies`),
      ends: ['read'],
      says: statement
    })
  )
]

/** Sound or hostile bytes under a name that is false or strange. */
export const badNames: readonly BadFile[] = [
  {
    name: 'a-page.pdf',
    bytes: () => utf8(`<!doctype html><html><body>${statement}</body></html>`),
    ends: ['mislabelled']
  },
  {name: 'a-text.docx', bytes: () => utf8(statement), ends: ['mislabelled']},
  {
    name: 'a-page.txt',
    bytes: () => utf8(`<!doctype html><html><body>${statement}</body></html>`),
    ends: ['mislabelled']
  },
  {
    name: 'a-picture.pdf',
    bytes: () =>
      Buffer.from(
        '89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000049454e44ae426082',
        'hex'
      ),
    ends: ['mislabelled']
  },
  {
    name: 'a-program.pdf',
    bytes: () => Buffer.concat([Buffer.from('7f454c46020101', 'hex'), new Uint8Array(5_000)]),
    ends: ['mislabelled', 'corrupt']
  },
  {
    name: 'a-film.txt',
    bytes: () => Buffer.concat([Buffer.from('000000186674797069736f6d', 'hex'), new Uint8Array(5_000)]),
    ends: ['mislabelled', 'corrupt']
  },
  {
    name: 'a-sound.docx',
    bytes: () => Buffer.concat([utf8('ID3'), new Uint8Array(5_000)]),
    ends: ['mislabelled', 'corrupt']
  },
  {
    name: 'packed.txt',
    bytes: () => Buffer.concat([Buffer.from('1f8b0800', 'hex'), new Uint8Array(5_000)]),
    ends: ['mislabelled', 'corrupt']
  },
  {
    name: 'data.xml',
    bytes: () =>
      utf8('<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'),
    ends: ['unsupported-type'],
    neverSays: /root:/
  },
  {name: 'letter.eml', bytes: () => utf8(`From: a\nSubject: b\n\n${statement}`), ends: ['unsupported-type']},
  {name: 'table.csv', bytes: () => utf8('a,b\n=cmd|x,1\n'), ends: ['unsupported-type']},
  {name: '../../../etc/passwd', bytes: () => utf8(statement), ends: ['read'], says: statement},
  {name: '__proto__', bytes: () => utf8(statement), ends: ['read'], says: statement},
  {name: 'a.constructor', bytes: () => utf8(statement), ends: ['read'], says: statement},
  {name: 'statement\u202Efdp.txt', bytes: () => utf8(statement), ends: ['read'], says: statement},
  {name: 'with\0nul\nand break.txt', bytes: () => utf8(statement), ends: ['read'], says: statement},
  {name: `${'long'.repeat(20_000)}.txt`, bytes: () => utf8(statement), ends: ['read'], says: statement},
  {name: '', bytes: () => utf8(statement), ends: ['read'], says: statement}
]
