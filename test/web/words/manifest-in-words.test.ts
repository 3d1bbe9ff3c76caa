import {expect, it} from 'vitest'
import {type UnLanguage, unLanguages} from '../../../src/domain/document.js'
import {UserError} from '../../../src/domain/errors.js'
import {readManifest} from '../../../src/run/intake/manifest.js'
import {partyIndex} from '../../../src/taxonomy/names/party-names.js'
import {inWordsOf} from '../../../src/web/frame/told/told.js'
import {sayIn} from '../../../src/web/words/say.js'

const faulty = 'file,party,date\none.pdf,Atlantis,\ntwo.pdf,,2025-02-30\ntwo.pdf,,\n'

const toldIn = (language: UnLanguage): string => {
  try {
    readManifest(faulty, 'manifest.csv', partyIndex([]))
  } catch (error) {
    if (error instanceof UserError)
      return inWordsOf({language, say: sayIn(language), nameOf: address => address}, error)
    throw error
  }
  return ''
}

it('says what is wrong with a manifest, line by line, in the language of the visitor', () => {
  expect(toldIn('fr')).toBe(
    'manifest.csv, ligne 2 : « Atlantis » n’est pas une partie connue : écrivez son code ISO 3166 ou son nom à l’ONU. ' +
      'manifest.csv, ligne 3 : « 2025-02-30 » n’est pas une date : écrivez 2025-03-03, 2025-03 ou 2025. ' +
      'manifest.csv, ligne 4 : « two.pdf » a déjà une ligne, la 3.'
  )
  expect(new Set(unLanguages.map(toldIn)).size).toBe(unLanguages.length)
  expect(unLanguages.filter(language => /is not a date/.test(toldIn(language)))).toEqual(['en'])
})
