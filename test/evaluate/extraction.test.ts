import {afterAll, describe, expect, it} from 'vitest'
import {readAndMeasure} from '../../src/cli/evaluate/read-and-measure.js'
import {type Referenced, withReferences} from '../../src/cli/evaluate/with-references.js'
import {f1Of, precisionOf, recallOf} from '../../src/evaluate/extraction/found.js'
import {originOf, shareRight} from '../../src/evaluate/extraction/groups.js'
import {openSandbox} from '../../src/queue/sandbox/sandbox.js'
import {loadPipeline} from '../../src/taxonomy/load-pipeline.js'

/** The least of a file that must be read rightly: of its characters, its boundaries (F1), and its furniture. */
type Floor = {
  readonly characters: number
  readonly paragraphs: number
  readonly furniture: number
}

const bornDigital: Floor = {characters: 0.995, paragraphs: 0.97, furniture: 0.95}

/** What does not reach its goal yet, and how far it does reach. */
const notYet: Readonly<Record<string, Partial<Floor>>> = {
  'ar-typeset': {characters: 0.99, paragraphs: 0.87},
  'ar-web': {paragraphs: 0.84},
  'ar-word': {characters: 0.96, paragraphs: 0.76},
  'en-columns': {characters: 0.93, paragraphs: 0.83},
  'en-typeset': {paragraphs: 0.84},
  'en-word': {characters: 0.88, paragraphs: 0.84},
  'es-blank-page': {paragraphs: 0.85},
  'es-typeset': {paragraphs: 0.84},
  'es-web': {paragraphs: 0.87},
  'fr-web': {paragraphs: 0.87},
  'fr-word': {characters: 0.95, paragraphs: 0.8},
  'ru-columns': {characters: 0.95, paragraphs: 0.78},
  'ru-word': {characters: 0.95, paragraphs: 0.82},
  'zh-typeset': {characters: 0.98, paragraphs: 0.87},
  'zh-web': {paragraphs: 0.87},
  'zh-word': {characters: 0.93, paragraphs: 0.84}
}

const folder = 'fixtures/extraction'
const referenced = (await withReferences(folder)).flatMap(one =>
  typeof one.known === 'string' ? [] : [{...one, name: stemOf(one), origin: originOf(one.known)}]
)
const pipeline = await loadPipeline('pipelines/oewg-ict')

describe('what is read of a text layer', () => {
  const sandbox = openSandbox({size: 2})
  afterAll(() => sandbox.close())

  it.concurrent.each(referenced.filter(({origin}) => origin === 'born-digital' || origin === 'unpaged'))(
    'is what the file says: $name',
    async one => {
      const context = {pipeline, read: sandbox.read, recognise: sandbox.recognise}
      const {measure, trouble} = await readAndMeasure(one, context)
      expect(trouble).toBeNull()
      const least = {...bornDigital, ...notYet[one.name]}
      expect(shareRight(measure.characters)).toBeGreaterThanOrEqual(least.characters)
      const {boundaries} = measure.paragraphs ?? {boundaries: {right: 0, found: 0, wanted: 0}}
      expect(f1Of(boundaries)).toBeGreaterThanOrEqual(least.paragraphs)
      const furniture = measure.furniture ?? {right: 0, found: 0, wanted: 0}
      // Where there is no furniture, none may be found.
      const nothing = furniture.found === 0 ? 1 : 0
      expect(precisionOf(furniture) ?? 1).toBeGreaterThanOrEqual(least.furniture)
      expect(recallOf(furniture) ?? nothing).toBeGreaterThanOrEqual(least.furniture)
    }
  )
})

function stemOf({place}: Referenced): string {
  return place.replace(/^.*\//, '').replace(/\.[a-z]+$/, '')
}
