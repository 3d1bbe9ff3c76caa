import {expect, it} from 'vitest'
import {definitionIn, translatorInWords} from '../../../src/digest/words/definitions.js'
import {sayIn} from '../../../src/digest/words/say.js'

const code = {
  definition: 'Keep lights burning.',
  definitions: [
    {language: 'fr' as const, definition: 'Garder les feux allumés.', wording: 'project' as const},
    {language: 'es' as const, definition: 'Mantener las luces.', wording: 'source' as const}
  ]
}

it('is the translation in the language of the edition, with whose words it is', () => {
  expect(definitionIn(code, 'fr')).toEqual({
    text: 'Garder les feux allumés.',
    language: 'fr',
    translatedBy: 'project'
  })
  expect(translatorInWords('source', sayIn('es'))).toBe('Redacción de la propia fuente en este idioma.')
})

it('is the English one where there is no translation, which is nobody’s', () => {
  for (const [each, language] of [
    [code, 'zh'],
    [code, 'en'],
    [{definition: code.definition}, 'fr']
  ] as const) {
    const found = definitionIn(each, language)
    expect(found).toEqual({text: 'Keep lights burning.', language: 'en', translatedBy: null})
    expect(translatorInWords(found.translatedBy, sayIn(language))).toBeNull()
  }
})
