import type {Picture} from '../extract/pdf/pdfium/picture.js'
import {type Lie, lieOf} from './engine/lie.js'
import {linesIn} from './engine/lines-in.js'
import type {SeenLine} from './engine/seen-lines.js'
import type {Turn} from './engine/upright.js'
import {joinedRows} from './joined-rows.js'
import type {FindData} from './languages/language-data.js'
import {languagesTold} from './languages/languages-told.js'
import {isSurerIn, languageBeside} from './languages/script-beside.js'
import {confidenceOf, isWritten} from './lines.js'

/** The written lines of a picture, in which language's words, and how the page was turned. */
export type PictureRead = {
  readonly lines: readonly SeenLine[]
  /** Of the written lines; where they are the lesser part, of all that was seen. */
  readonly confidence: number
  /** BCP 47. */
  readonly language: string
  /** False where too few words tell the language. */
  readonly sure: boolean
  readonly turn: Turn
}

/** The best that could be read, and the language whose data is missing to read better; null where none is. */
export type Readings = {readonly best: PictureRead | null; readonly missing: string | null}

/** Below this, a page is turned, or in another language than was thought, or badly printed. */
export const sound = 0.75
/** A script that is this far ahead of the next was never another. */
const farAhead = 5

type Looking = {
  /** The language that the page is thought to be in. */
  readonly thought: string | null
  /** What the page's own text says, right or wrong; empty where it has none. */
  readonly layer?: string
  readonly findData: FindData
}

/**
 * Read a picture in the language that it is thought to be in. Where that is not known or proves wrong, its script and
 * its turn are told first, and then its language from its words. A second script of which its own text has letters is
 * read beside the first.
 */
export const readPicture = async (picture: Picture, looking: Looking): Promise<Readings> => {
  const {best, missing} = await readInOne(picture, looking)
  if (best === null) return {best, missing}
  return {best: await withBeside(picture, {best, ...looking}), missing}
}

const withBeside = async (
  picture: Picture,
  {best, layer = '', findData}: Looking & {readonly best: PictureRead}
): Promise<PictureRead> => {
  const language = languageBeside(layer, best.lines)
  const files = [best.language, language].flatMap(each => (each === null ? [] : (findData(each) ?? [])))
  if (language === null || files.length < 2) return best
  const again = await readWith(picture, {files, turn: best.turn})
  return isSurerIn(language, {second: again.lines, first: best.lines}) ? {...best, ...again} : best
}

const readInOne = async (picture: Picture, {thought, findData}: Looking): Promise<Readings> => {
  const first = thought === null ? null : await readAs(picture, {language: thought, turn: 0, findData})
  if (first !== null && first.confidence >= sound) return {best: first, missing: null}
  const lie = await lieOf(picture)
  const turn = lie?.turn ?? 0
  let best = first
  let missing: string | null = null
  for (const language of candidatesFor(lie, thought)) {
    if (first !== null && turn === 0 && language === thought) continue
    const read = await readAs(picture, {language, turn, findData})
    if (read === null) missing ??= language
    else if (best === null || read.confidence > best.confidence) best = read
    if (best !== null && best.confidence >= sound) return {best, missing: null}
  }
  // A drawing has no script, and is not for want of a language without words.
  const isDrawing = lie === null && best?.lines.length === 0
  return {best, missing: isDrawing ? null : missing}
}

/** The languages to read in: the one thought of where it has the script that is seen, else the script's first. */
const candidatesFor = (lie: Lie | null, thought: string | null): readonly string[] => {
  const seen = lie === null ? [] : (languagesOfScript[lie.script] ?? [])
  const likely = seen.find(language => language === thought) ?? seen[0]
  const others = lie === null || lie.ahead < farAhead ? ['en', 'ar', 'zh', 'ru'] : []
  return [...new Set([likely ?? [], others].flat())]
}

/** Each script's languages, the one of the United Nations or of most readers first. */
const languagesOfScript: Readonly<Record<string, readonly string[]>> = {
  Arabic: ['ar', 'fa', 'ps', 'ur'],
  Armenian: ['hy'],
  Bengali: ['bn'],
  Cyrillic: ['ru', 'be', 'bg', 'kk', 'ky', 'mk', 'mn', 'sr', 'tg', 'uk'],
  Devanagari: ['hi', 'ne'],
  Ethiopic: ['am'],
  Georgian: ['ka'],
  Greek: ['el'],
  Han: ['zh', 'ja'],
  Hangul: ['ko'],
  Hebrew: ['he'],
  Hiragana: ['ja'],
  Japanese: ['ja'],
  Katakana: ['ja'],
  Khmer: ['km'],
  Korean: ['ko'],
  Lao: ['lo'],
  Latin: ['en', 'es', 'fr'],
  Myanmar: ['my'],
  Sinhala: ['si'],
  Tamil: ['ta'],
  Thai: ['th']
}

/** Read in one language, and again in those that its words turn out to be in; null where there is no data for it. */
const readAs = async (
  picture: Picture,
  {language, turn, findData}: {readonly language: string; readonly turn: Turn; readonly findData: FindData}
): Promise<PictureRead | null> => {
  const file = findData(language)
  if (file === null) return null
  const read = await readWith(picture, {files: [file], turn})
  const told = await languagesTold(read.lines)
  const known = told.languages.filter(each => findData(each) !== null)
  const [main = language, second] = known
  const first = {...read, language, sure: told.sure, turn}
  if (main === language && second === undefined) return first
  const again = await readWith(picture, {files: known.flatMap(each => findData(each) ?? []), turn})
  return again.confidence < read.confidence ? first : {...first, ...again, language: main}
}

/** The written lines; how sure they are, or all that was seen where most of it is not to be trusted. */
const readWith = async (
  picture: Picture,
  looking: {readonly files: readonly string[]; readonly turn: Turn}
): Promise<Pick<PictureRead, 'lines' | 'confidence'>> => {
  const seen = await linesIn(picture, looking)
  const lines = joinedRows(seen.filter(isWritten))
  const confidence = confidenceOf(lines)
  const trusted = confidence >= sound || lengthOf(lines) >= lengthOf(seen) / 2
  return {lines, confidence: trusted ? confidence : confidenceOf(seen)}
}

const lengthOf = (lines: readonly SeenLine[]): number => lines.reduce((sum, {text}) => sum + text.length, 0)
