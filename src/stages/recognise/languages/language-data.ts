import {existsSync, readdirSync} from 'node:fs'
import {readFile} from 'node:fs/promises'
import path from 'node:path'
import {promisify} from 'node:util'
import {gunzip} from 'node:zlib'
import {recognitionData} from '../../words/recognition-data.js'

/** Languages whose data comes with the program, and what it calls them. */
const brought: ReadonlyMap<string, string> = new Map([
  ['ar', 'ara'],
  ['en', 'eng'],
  ['es', 'spa'],
  ['fr', 'fra'],
  ['zh', 'chi_sim']
])

/** Languages whose data may be on the machine, and what it calls them. */
const others: ReadonlyMap<string, string> = new Map(
  [
    'am:amh az:aze be:bel bg:bul bn:ben bs:bos ca:cat cs:ces da:dan de:deu el:ell et:est fa:fas fi:fin he:heb',
    'hi:hin hr:hrv hu:hun hy:hye id:ind is:isl it:ita ja:jpn ka:kat kk:kaz km:khm ko:kor ky:kir lo:lao lt:lit',
    'lv:lav mk:mkd mn:mon ms:msa my:mya ne:nep nl:nld no:nor pl:pol ps:pus pt:por ro:ron ru:rus si:sin sk:slk',
    'sl:slv sq:sqi sr:srp sv:swe ta:tam tg:tgk th:tha tr:tur uk:ukr ur:urd uz:uzb vi:vie'
  ].flatMap(row => row.split(' ').map((pair): [string, string] => [pair.slice(0, 2), pair.slice(3)]))
)

/** Debian's has a folder for each version. */
const debian = '/usr/share/tesseract-ocr'

/**
 * Where Debian and other systems keep such data; any of these may not be there. The sandbox has no environment that
 * could say so, and lets its children look nowhere else.
 */
export const languageFolders: readonly string[] = [
  debian,
  '/usr/share/tessdata',
  '/usr/local/share/tessdata',
  '/opt/homebrew/share/tessdata'
]

const folders = (): readonly string[] => {
  const versions = existsSync(debian) ? readdirSync(debian).toSorted().toReversed() : []
  return languageFolders.flatMap(folder =>
    folder === debian ? versions.map(version => path.join(debian, version, 'tessdata')) : folder
  )
}

/** The file that holds what the engine must know of a language, BCP 47; null where it is not there. */
export type FindData = (language: string) => string | null

/** Finds data among what came with the program, and in the folders where systems keep more. */
export const dataFileOf: FindData = language => {
  const code = brought.get(language)
  if (code !== undefined) return recognitionData(code)
  const other = others.get(language)
  if (other === undefined) return null
  const files = folders().map(folder => path.join(folder, `${other}.traineddata`))
  return files.find(file => existsSync(file)) ?? null
}

/** The file that tells how a page is turned, and in which script it is written. */
export const orientationDataFile = (): string => recognitionData('osd')

/** What to do where a language's data is not there, as the second half of a sentence. */
export const remedyFor = (language: string): string => {
  const code = others.get(language)
  return code === undefined
    ? 'ask for a copy with a text layer'
    : `install the Debian package tesseract-ocr-${code.replaceAll('_', '-')} and run again`
}

/** The bytes of such a file, unpacked. */
export const dataIn = async (file: string): Promise<Uint8Array> => {
  const bytes = await readFile(file)
  return file.endsWith('.gz') ? promisify(gunzip)(bytes) : bytes
}
