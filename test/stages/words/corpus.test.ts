import {existsSync, readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {languageOf} from '../../../src/stages/extract/language.js'
import {passageLanguage} from '../../../src/stages/segment/passage-language.js'
import {withoutWords} from '../../../src/stages/words/without-words.js'
import {wordShareOfParts} from '../../../src/stages/words/words-of-parts.js'

const folder = '../shared/corpus/texts'
const present = existsSync(folder)
if (!present) console.warn(`${folder} is not here, so words and languages are not tried on real texts.`)

type Text = {readonly name: string; readonly language: string; readonly text: string}

const texts: readonly Text[] = present
  ? readFileSync(`${folder}/INDEX.tsv`, 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map(row => {
        const [name = '', , , language = ''] = row.split('\t')
        const [, ...lines] = readFileSync(`${folder}/${name}`, 'utf8').split('\n')
        return {name, language: languageSpoken(name, language), text: lines.join('\n')}
      })
  : []

/** One is filed as English and is in French; Bosnian is not told from Croatian. */
function languageSpoken(name: string, filed: string): string {
  if (name.startsWith('vut-')) return 'fr'
  return filed.startsWith('bs') ? 'hr' : filed.slice(0, 2)
}

/** Its fonts have a wrong character map. */
const isGibberish = ({name}: Text) => name.startsWith('sdn-')

const chunksOf = (text: string, length: number): readonly string[] =>
  Array.from({length: Math.floor(text.length / length)}, (_, n) => text.slice(n * length, (n + 1) * length))

describe.skipIf(!present)('real texts', () => {
  it('are told in their language', async () => {
    const wrong: string[] = []
    for (const {name, language, text} of texts)
      if ((await languageOf(text)).language !== language) wrong.push(name)
    expect(wrong).toEqual([])
  }, 60_000)

  it('have the words of their language, but for the one with a wrong character map', () => {
    const shares = texts.map(text => ({
      ...text,
      share: wordShareOfParts(text.text.split(/\n\s*\n/), text.language)
    }))
    const poor = shares.filter(
      ({share, language}) => share !== null && share < (language === 'ar' ? 0.6 : 0.93)
    )
    expect(poor.map(({name}) => name)).toEqual(texts.filter(isGibberish).map(({name}) => name))
    expect(
      shares
        .filter(({share}) => share === null)
        .map(({language}) => language)
        .toSorted()
    ).toEqual(['az', 'hr', 'sq', 'sr', 'sv'])
  }, 60_000)

  it.each([300, 1_500, 3_000])(
    'are never taken for gibberish, in parts of %i characters',
    length => {
      const taken = texts
        .filter(text => !isGibberish(text))
        .flatMap(({name, text}) =>
          chunksOf(text, length)
            .filter(chunk => withoutWords(chunk) !== null)
            .map(() => name)
        )
      expect(taken).toEqual([])
    },
    120_000
  )

  it('are taken for gibberish where they are', () => {
    const [gibberish] = texts.filter(isGibberish)
    const pages = gibberish?.text.split('\f').filter(page => page.length > 200) ?? []
    expect(pages.filter(page => withoutWords(page) !== null).length).toBeGreaterThan(pages.length * 0.8)
  })

  it('keep their language in every paragraph of one language', async () => {
    // The others hold an address, a title or tables in a second language, and page numbers in English.
    const plain = texts.filter(({name}) => !/^(?:col-ncss|esp-|mex-|sdn-|som-)/.test(name))
    const changed: string[] = []
    for (const {name, language, text} of plain) {
      for (const paragraph of text.split(/\n\s*\n/)) {
        const found = await passageLanguage(paragraph, language)
        if (found !== language) changed.push(`${name}: ${found} for ${paragraph.slice(0, 40)}`)
      }
    }
    expect(changed).toEqual([])
  }, 120_000)
})
