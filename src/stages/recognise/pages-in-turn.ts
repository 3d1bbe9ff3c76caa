import type {DoubtfulPage, RecognisedPage} from '../../domain/document.js'
import type {Failure} from '../../domain/errors.js'
import type {FileReading, SourceFile} from '../stage.js'

/** What came of the pages of a file, in order. */
export type PagesSeen = {
  readonly pages: readonly RecognisedPage[]
  /** Why the first page failed that took too long, or took the program or its memory down; null where none did. */
  readonly mishap: Failure | null
}

/** How pages are recognised, and the language of the file, BCP 47; null where nothing tells it yet. */
type Scene = Pick<FileReading, 'recognise'> & {readonly language: string | null}

/** Pages of one file that are recognised at the same time; others may wait for their turn, too. */
const atOnce = 8
/** So many pages that hang or crash, in a row or in all, speak for the file and not for the pages. */
const [inRow, inAll] = [3, 10]

/**
 * Recognise every doubtful page of a file. The first that bears text tells the language for the rest where nothing else
 * does. A page that took too long is tried once more when no other is under way. Where too many hang or crash all the
 * same, the rest is given up with a reason: else a file of 2,000 pages that hang would take the machine for a day.
 */
export const pagesInTurn = async (
  file: SourceFile,
  doubtful: readonly DoubtfulPage[],
  scene: Scene
): Promise<PagesSeen> => {
  let tried: readonly Tried[] = []
  while (tried.length < doubtful.length && !isHopeless(tried))
    tried = await againIfSlow(file, await triedOn(file, {doubtful, tried, scene}), scene)
  const mishaps = tried.flatMap(({mishap}) => mishap ?? [])
  const rest = doubtful.slice(tried.length)
  const reason = `From page ${rest[0]?.page} of ${file.name} on, no picture was read, as ${mishaps.length} pages before it took too long or stopped the program; try once more with --retry, or ask for a simpler copy.`
  return {
    pages: [...tried.map(({page}) => page), ...rest.map(({page}) => unread(page, reason))],
    mishap: mishaps[0] ?? null
  }
}

type Tried = {
  readonly page: RecognisedPage
  readonly mishap: Failure | null
  /** True where it had its second try. */
  readonly again: boolean
}

type Half = {
  readonly doubtful: readonly DoubtfulPage[]
  readonly tried: readonly Tried[]
  readonly scene: Scene
}

/**
 * Go on behind the pages that were tried, to the last page or until hope is lost. Which pages are tried, and in which
 * language, hangs on what came of those before them, never on which is done first: a page waits for the one that is so
 * many before it, and heeds none that is nearer.
 */
const triedOn = async (file: SourceFile, {doubtful, tried, scene}: Half): Promise<readonly Tried[]> => {
  const under: Promise<Tried>[] = tried.map(one => Promise.resolve(one))
  let language = languageFrom(tried, scene)
  for (const {page} of doubtful.slice(tried.length)) {
    const known = language === null ? under.length : Math.max(under.length - atOnce + 1, 0)
    const before = await Promise.all(under.slice(0, known))
    language ??= languageFrom(before, scene)
    if (isHopeless(before)) break
    const trial = tryPage(file, {page, language}, scene)
    // What it throws is met where it is waited for, which may be later.
    trial.catch(() => undefined)
    under.push(trial)
  }
  return Promise.all(under)
}

const languageFrom = (tried: readonly Tried[], {language}: Scene): string | null =>
  language ?? tried.find(({page}) => page.language !== 'und')?.page.language ?? null

/** Whether the rest is not worth the time. */
const isHopeless = (tried: readonly Tried[]): boolean => {
  const bad = tried.map(({mishap}) => mishap !== null)
  const row = bad.some((_, i) => i + inRow <= bad.length && bad.slice(i, i + inRow).every(Boolean))
  return row || bad.filter(Boolean).length >= inAll
}

/** A busy machine is slow, too: now that no page is under way, each gets its time alone, until one is slow again. */
const againIfSlow = async (
  file: SourceFile,
  tried: readonly Tried[],
  scene: Scene
): Promise<readonly Tried[]> => {
  const better = new Map<Tried, Tried>()
  for (const one of tried) {
    if (one.again || one.mishap?.code !== 'timed-out') continue
    const second = await tryPage(file, {page: one.page.page, language: languageFrom(tried, scene)}, scene)
    better.set(one, {...second, again: true})
    if (second.mishap?.code === 'timed-out') break
  }
  return tried.map(one => better.get(one) ?? one)
}

/** What speaks against a file as a whole; whatever else fails has failed at once. */
const mishaps: ReadonlySet<Failure['code']> = new Set(['timed-out', 'crashed', 'too-large'])

const tryPage = async (
  file: SourceFile,
  {page, language}: {readonly page: number; readonly language: string | null},
  {recognise}: Scene
): Promise<Tried> => {
  const found = await recognise(file, {page, language})
  if ('value' in found) return {page: found.value, mishap: null, again: false}
  const {failure} = found
  const mishap = mishaps.has(failure.code) ? failure : null
  return {page: unread(page, failure.message), mishap, again: false}
}

const unread = (page: number, trouble: string): RecognisedPage => ({
  page,
  language: 'und',
  width: 0,
  height: 0,
  blank: false,
  confidence: 0,
  lines: [],
  trouble
})
