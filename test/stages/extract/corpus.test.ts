import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {afterAll, describe, expect, it} from 'vitest'
import type {Document} from '../../../src/domain/document.js'
import {openSandbox} from '../../../src/queue/sandbox/sandbox.js'

const corpus = '../shared/corpus'
const present = existsSync(corpus)
if (!present) console.warn(`${corpus} is absent: the tests over real files are skipped.`)
const namesIn = (folder: string) =>
  present ? readdirSync(`${corpus}/${folder}`).filter(name => name.endsWith('.pdf')) : []

describe.skipIf(!present)('the corpus', () => {
  const sandbox = openSandbox({size: 2})
  afterAll(() => sandbox.close())
  const read = async (folder: string, name: string) =>
    await sandbox.read({name, bytes: readFileSync(`${corpus}/${folder}/${name}`)})
  const documentOf = async (name: string): Promise<Document> => {
    const found = await read('files', name)
    if ('failure' in found) throw new Error(found.failure.message)
    if (found.value.document === null) throw new Error(`${name} has doubtful pages`)
    return found.value.document
  }

  it.each(['files', 'torture'])(
    'is read or refused for a reason, file by file: %s',
    async folder => {
      const outcomes = await Promise.all(namesIn(folder).map(name => read(folder, name)))
      const crashed = outcomes.filter(
        found => 'failure' in found && ['crashed', 'timed-out'].includes(found.failure.code)
      )
      expect(outcomes.length).toBeGreaterThan(5)
      expect(crashed).toEqual([])
    },
    120_000
  )

  it.each([
    ['vnglst--ru_ru.pdf', 'not-a-language', 9],
    ['vnglst--ht_fr.pdf', 'no-text', 20],
    ['vnglst--ca_en.pdf', 'no-text', 21]
  ])('has a file all of whose pages must be recognised: %s is %s', async (name, doubt, pages) => {
    const found = await read('files', name)
    if ('failure' in found) throw new Error(found.failure.message)
    expect(found.value.doubtful).toEqual(Array.from({length: pages}, (_, i) => ({page: i + 1, doubt})))
  })

  it.each([
    ['OCRmyPDF--truetype_font_nomapping.pdf', 'not-a-language'],
    ['OCRmyPDF--francais.pdf', 'no-text'],
    ['OCRmyPDF--rotated_skew.pdf', 'no-text']
  ])('has a page that must be recognised: %s is %s', async (name, doubt) => {
    const found = await read('torture', name)
    expect(found).toMatchObject({value: {doubtful: [{page: 1, doubt}]}})
  })

  it.each([
    // Japanese, of which the fonts are not in the file (its upright lines come out of order); Arabic; Chinese drawn
    // twice; broken; columns.
    ['pdfminersix--kampo.pdf', '金曜日'],
    ['pdfjs--ArabicCIDTrueType.pdf', 'الخطوط'],
    ['pdfplumber--issue-71-duplicate-chars.pdf', '施工单位'],
    ['pdfminersix--zen_of_python_corrupted.pdf', 'honking'],
    ['sample-files--multicolumn.pdf', 'ligula']
  ])('has a text layer that one library or the other reads: %s', async (name, words) => {
    const found = await read('torture', name)
    if ('failure' in found) throw new Error(found.failure.message)
    expect(found.value.document?.text).toContain(words)
  })

  it.each([
    ['vnglst--by_ru.pdf', 'ru'],
    ['vnglst--py_es.pdf', 'es'],
    ['vnglst--mc_fr.pdf', 'fr'],
    ['vnglst--ee_en.pdf', 'en'],
    ['vnglst--iq_ar.pdf', 'ar']
  ])('tells the language of %s: %s', async (name, language) => {
    expect(await documentOf(name)).toMatchObject({language, languageSure: true})
  })

  it.each([
    ['vnglst--by_ru.pdf', 'blr-ga79-ru.txt'],
    ['vnglst--iq_ar.pdf', 'irq-ga79-ar.txt']
  ])('gives the letters that another reader found in %s', async (name, other) => {
    const {text} = await documentOf(name)
    // The first line of the other text is a note on its source.
    const expected = lettersOf(readFileSync(`${corpus}/texts/${other}`, 'utf8').replace(/^.*\n/, ''))
    const found = lettersOf(text)
    const missing = [...expected].reduce(
      (sum, [letter, n]) => sum + Math.abs(n - (found.get(letter) ?? 0)),
      0
    )
    const all = [...expected.values()].reduce((sum, n) => sum + n, 0)
    expect(missing / all).toBeLessThan(0.001)
  })

  it('has Arabic with its lam-alefs the right way round', async () => {
    const {text} = await documentOf('vnglst--iq_ar.pdf')
    const bare = text.replaceAll(/\p{M}/gu, '')
    expect(bare).toContain('السلام')
    expect(bare).not.toMatch(/السالم|اإل|األ/)
    expect(bare).not.toMatch(/[\uFB50-\uFDFF\uFE70-\uFEFF]/)
  })
})

/** How often each letter stands; the other reader swaps Arabic letters and cuts words, but loses none. */
const lettersOf = (text: string): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const [letter] of text.toLowerCase().matchAll(/\p{L}/gu))
    counts.set(letter, (counts.get(letter) ?? 0) + 1)
  return counts
}
