/** The ending of a file's name, in small letters, without the stop; empty where it has none. */
export const extensionOf = (name: string): string => /\.([^./]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''

/** Why a file of this name is not read though it is text, and what to do; undefined where the name forbids nothing. */
export const refusalByName = (name: string): string | undefined => refusalFor(extensionOf(name))

/** Why a file that is no text is not read, and what to do, by its name or its bytes; undefined for an unknown type. */
export const refusalOf = (name: string, mime: string | null): string | undefined =>
  refusalByName(name) ?? refusalFor(byContent[mime ?? ''] ?? '')

/** A name may end in a word that every object has (".constructor"). */
const refusalFor = (ending: string): string | undefined =>
  Object.hasOwn(refused, ending) ? refused[ending] : undefined

const what = (kind: string): string =>
  `is ${kind}, not a submission; ask for the paper itself, as PDF or Word (.docx)`
const saveAs = (kind: string): string =>
  `is ${kind}; open it in the program that made it and save it as PDF or Word (.docx)`

/** By the ending of a name. */
const refused: Readonly<Record<string, string>> = {
  csv: what('a table'),
  tsv: what('a table'),
  xls: what('a table'),
  xlsx: what('a table'),
  ods: what('a table'),
  json: what('a data file'),
  jsonl: what('a data file'),
  xml: what('a data file'),
  yaml: what('a data file'),
  yml: what('a data file'),
  log: what('a log'),
  fodt: saveAs('an OpenDocument text in one piece (.fodt)'),
  sxw: saveAs('a text of an old office program'),
  wpd: saveAs('a WordPerfect file'),
  wps: saveAs('a text of an office program (.wps)'),
  hwp: saveAs('a Hangul file'),
  hwpx: saveAs('a Hangul file'),
  epub: saveAs('an electronic book'),
  pages: saveAs('a Pages file'),
  ppt: saveAs('a set of slides'),
  pptx: saveAs('a set of slides'),
  odp: saveAs('a set of slides'),
  mht: 'is a web page with all its parts; open it in a browser, print it to PDF, and hand that in',
  mhtml: 'is a web page with all its parts; open it in a browser, print it to PDF, and hand that in',
  eml: 'is an e-mail; save what is attached to it, or print it to PDF, and hand that in',
  msg: 'is an e-mail; save what is attached to it, or print it to PDF, and hand that in',
  zip: 'is an archive; unpack it and hand in the files it holds',
  '7z': 'is an archive; unpack it and hand in the files it holds',
  rar: 'is an archive; unpack it and hand in the files it holds'
}

/** The same by what the bytes show, for a name that says nothing. */
const byContent: Readonly<Record<string, string>> = {
  'application/vnd.oasis.opendocument.spreadsheet': 'ods',
  'application/vnd.oasis.opendocument.presentation': 'odp',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'pptx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
  'application/xml': 'xml',
  'application/zip': 'zip'
}
