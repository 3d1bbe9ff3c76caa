import {type BadFile, latin1, statement} from './bad-file.js'

/** Rich text with a sentence before what is bad. */
const rtf =
  (bad: string): (() => Uint8Array) =>
  () =>
    latin1(`{\\rtf1\\ansi {\\fonttbl{\\f0 Arial;}}\\f0 ${statement}\\par ${bad}}`)

const mended = {ends: ['read', 'corrupt'], says: statement} as const

/** Rich texts that nest, lie, or lead elsewhere. */
export const badRtfs: readonly BadFile[] = [
  {name: 'groups-20000-deep.rtf', bytes: rtf('{'.repeat(20_000)), ...mended},
  {name: 'a-million-groups.rtf', bytes: rtf('{}'.repeat(1_000_000)), ...mended},
  {name: 'a-million-ends.rtf', bytes: rtf('}'.repeat(1_000_000)), ...mended},
  {
    name: 'binary-of-four-gigabytes.rtf',
    bytes: rtf('{\\pict\\bin4294967295 stolen}'),
    ...mended,
    neverSays: /stolen/
  },
  {name: 'binary-below-zero.rtf', bytes: rtf('{\\pict\\bin-5 stolen} agreed'), ...mended},
  {
    name: 'characters-that-are-none.rtf',
    bytes: rtf("\\u-99999999999? \\u55296? \\uc1000000\\u65? \\'zz \\'8 agreed"),
    ...mended
  },
  {
    name: 'picture-of-ten-megabytes.rtf',
    bytes: rtf(`{\\pict\\pngblip ${'00'.repeat(5_000_000)}}`),
    ...mended
  },
  {
    name: 'leads-elsewhere.rtf',
    bytes: rtf(
      '{\\field{\\*\\fldinst INCLUDETEXT "file:///etc/passwd"}{\\fldrslt here}}{\\object\\objautlink{\\*\\objclass Package}{\\*\\objdata 0105000002000000}}{\\*\\template http://127.0.0.1:9/t.dotm}'
    ),
    ...mended,
    neverSays: /root:|127/
  },
  {name: 'cut-off.rtf', bytes: () => rtf('agreed')().subarray(0, 100), ends: ['read', 'corrupt']},
  {name: 'only-its-first-word.rtf', bytes: () => latin1('{\\rtf1'), ends: ['corrupt', 'no-text']},
  {name: 'word-of-control-a-megabyte-long.rtf', bytes: rtf(`\\${'a'.repeat(1_000_000)} agreed`), ...mended},
  {
    name: 'lists-that-rest-on-nothing.rtf',
    bytes: rtf('\\ls99999999\\ilvl99999999 {\\listtext 1.}agreed\\par'),
    ...mended
  }
]
