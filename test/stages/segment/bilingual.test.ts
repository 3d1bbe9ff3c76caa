import {describe, expect, it} from 'vitest'
import type {Passage} from '../../../src/domain/passage.js'
import type {Pipeline} from '../../../src/domain/pipeline/pipeline.js'
import {readFile} from '../../../src/stages/extract/read-file.js'
import {segment} from '../../../src/stages/segment/segment.js'
import {closedFiles} from '../closed-files.js'
import {oneTurn} from '../one-turn.js'

const english =
  'Arvania reaffirms that international law, and in particular the Charter, applies to the conduct of States in their use of information and communications technologies.'
const englishToo =
  'It supports the eleven norms that all States have endorsed by consensus, and calls for their implementation before any new ones are discussed.'
const french =
  'L’Arvanie réaffirme que le droit international, et en particulier la Charte, s’applique au comportement des États dans leur utilisation des technologies de l’information.'
const frenchToo =
  'Elle soutient les onze normes que tous les États ont approuvées par consensus, et demande qu’elles soient appliquées avant que de nouvelles ne soient examinées.'
const spanish =
  'Declaración de la República de Arvania ante el Grupo de Trabajo sobre la seguridad de las tecnologías'
const arabic = '«ينطبق القانون الدولي على سلوك الدول في استخدامها لتكنولوجيا المعلومات والاتصالات»'
const chinese =
  '阿尔瓦尼亚重申，国际法适用于各国使用 ICT 的行为，CERT 之间应当按照 TLP 交换 IOC 信息，各国应保护关键基础设施。'
const german =
  'Arvanien bekräftigt, dass das Völkerrecht und insbesondere die Charta auf das Verhalten der Staaten bei der Nutzung von Informationstechnologien anwendbar ist.'

const languagesOf = async (...paragraphs: readonly string[]): Promise<readonly Passage['language'][]> => {
  const read = await readFile({name: 'xaa.txt', bytes: new TextEncoder().encode(paragraphs.join('\n\n'))})
  if ('failure' in read || read.value.document === null) throw new Error('the text was not read')
  const submission = {id: 'sub-1', file: {name: 'xaa.txt', bytes: 1, sha256: 'a'.repeat(64)}}
  const pipeline = {file: {settings: {longestPassage: 2000}}} as Pipeline
  const {document} = read.value
  const turns = oneTurn(document.text)
  const cut = await segment.run({document, submission, turns}, {pipeline, ...closedFiles})
  if ('failure' in cut) throw new Error(cut.failure.message)
  return cut.value.map(({language}) => language)
}

describe('a document in two languages has passages of both', () => {
  it.each([
    ['English and French in turn', [english, french, englishToo, frenchToo], ['en', 'fr', 'en', 'fr']],
    ['mostly French', [french, english, frenchToo], ['fr', 'en', 'fr']],
    ['English that quotes Arabic', [english, arabic, englishToo], ['en', 'ar', 'en']],
    ['a Spanish title over English', [spanish, english, englishToo], ['es', 'en', 'en']],
    ['Chinese with English terms', [chinese, `${chinese}${chinese}`], ['zh', 'zh']],
    ['Chinese, then its English', [chinese, english], ['zh', 'en']],
    [
      'English and German, of which the tagger knows the first',
      [english, german, englishToo],
      ['en', 'de', 'en']
    ],
    ['English with a short line of French', [english, 'Je vous remercie.', englishToo], ['en', 'en', 'en']]
  ])('%s', async (_, paragraphs, languages) => {
    expect(await languagesOf(...paragraphs)).toEqual(languages)
  })
})
