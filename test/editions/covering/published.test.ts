import {readFileSync} from 'node:fs'
import path from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {Summary} from '../../../src/digest/summary/summary.js'
import {unLanguages} from '../../../src/domain/document.js'
import {makeFirstKey} from '../../../src/editions/keys/key-folder.js'
import {rebuildEdition} from '../../../src/editions/rebuild/rebuild-edition.js'
import {verifyEdition} from '../../../src/editions/verify/verify-edition.js'
import {publishEdition} from '../../../src/editions/workflow/publish.js'
import {writingInto} from '../../../src/editions/workflow/write.js'
import {desksOfEachKind, OPENING_MS} from '../../review/desks.js'
import {freshFolder} from '../../servers/places.js'
import {runningOn} from '../running-on.js'
import {approved, said} from '../workflow/an-edition.js'
import {readInTwoLanguages} from './papers.js'

const [{freshDesk}] = desksOfEachKind()
const {folder, remove} = freshFolder()
afterAll(remove)
let place = ''
beforeAll(async () => {
  const desk = await freshDesk()
  await readInTwoLanguages(desk)
  const places = {editions: path.join(folder, 'editions'), keys: path.join(folder, 'keys')}
  await makeFirstKey(places.keys)
  const {id} = await approved(desk, {
    languages: [...unLanguages],
    filters: {sessions: [], languages: ['en'], taxonomies: ['gge-2015']}
  })
  const {store} = desk
  const {number} = await publishEdition(id, said, {store, ...writingInto(places, store)})
  place = path.join(places.editions, number ?? '')
}, OPENING_MS + 240_000)

const textOf = (name: string) => readFileSync(path.join(place, name), 'utf8')

describe('a published edition that covers a part', () => {
  it('is whole, and its manifest says what it covers and whom it leaves out', async () => {
    const {faults, manifest} = await verifyEdition(place)
    expect(faults).toEqual([])
    expect(manifest?.filters).toEqual({sessions: [], languages: ['en'], taxonomies: ['gge-2015']})
    expect(manifest?.leftOut?.map(({as, party}) => [party, ...as])).toEqual([
      ['XAA', 'language'],
      ['XAC', 'language'],
      ['XAE', 'language'],
      ['highland-forum', 'language']
    ])
    expect(manifest?.sources).toHaveLength(2)
  })

  it.each([
    ['ar', 'يغطي هذا الإصدار جزءا مما قُدِّم', 'بلغة أخرى: أرفانيا'],
    ['en', 'This edition covers a part of what was handed in', 'is in another language: Arvania'],
    ['es', 'Esta edición abarca solo algo de lo que se entregó', 'en otro idioma algo'],
    ['fr', 'La présente édition ne porte pas sur tout ce qui a été remis', 'dans une autre langue : Arvan'],
    ['ru', 'Настоящее издание охватывает не всё, что было передано', 'на другом языке'],
    ['zh', '本版只涵盖所提交材料的一部分', '以其他语文提交']
  ])('says so in its method part, and at its beginning, in %s', (language, covers, leftOut) => {
    for (const name of ['digest.md', 'digest.html']) {
      // Marks around words that stand apart are no words.
      const text = textOf(`${language}/${name}`).replace(/<[^>]+>|\\|[\u2066-\u2069\u200e\u200f]/gu, '')
      expect(text.split(covers).length, name).toBe(3)
      expect(text, name).toContain(leftOut)
    }
  })

  it('is the same on paper', () => {
    for (const name of ['digest.docx', 'working-paper.docx', 'working-paper.pdf'])
      expect(readFileSync(path.join(place, 'en', name)).byteLength).toBeGreaterThan(1000)
    const {sentences} = Summary.parse(JSON.parse(textOf('summary.json')))
    const [first, ...others] = sentences
    expect([first?.id, first?.figures[0]?.value]).toEqual(['covers', 4])
    expect(first?.text.en).toContain('whoever is not in it is not silent')
    expect(JSON.stringify(others)).not.toContain('XAA')
    expect(textOf('passages.jsonl')).not.toMatch(/"code":"(?!gge-2015)[a-z0-9-]+\//u)
  })

  it.skipIf(process.env.CI !== undefined)(
    'is made again with the same bytes',
    async () => {
      const {differences, same} = await runningOn(path.join(folder, 'again'), open =>
        rebuildEdition(place, {...open, report: () => {}})
      )
      expect(differences).toEqual([])
      expect(same).toBeGreaterThan(50)
    },
    240_000
  )
})
