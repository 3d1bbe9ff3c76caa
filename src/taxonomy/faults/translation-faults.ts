import type {Code} from '../../domain/pipeline/taxonomy.js'
import type {CodeTranslation, TaxonomyTranslation} from '../../domain/pipeline/translation.js'
import type {Checked} from '../folder/checked.js'
import type {PipelineFolder} from '../folder/pipeline-folder.js'
import {translationPath} from '../folder/places.js'
import type {Fault} from './fault.js'

/** What a translation lacks or has too much of, beside the version of the taxonomy that it translates. */
export const translationFaults = ({taxonomies, translations}: PipelineFolder): readonly Fault[] =>
  [...translations].flatMap(([place, translation]) => {
    if (translation === undefined) return []
    const {translates, language} = translation.value
    const stands = translationPath(translates, language)
    if (stands !== place)
      return [
        translation.fault(
          ['translates'],
          `This translates ${translates} into ${language}, so it belongs in ${stands}.`
        )
      ]
    const codes = taxonomies.get(translates)?.value.codes
    return codes === undefined ? [] : codeFaults(translation, codes)
  })

function codeFaults({value, fault}: Checked<TaxonomyTranslation>, codes: readonly Code[]): readonly Fault[] {
  const missing = codes.filter(({code}) => !value.codes.some(each => each.code === code))
  return [
    ...missing.map(({code}) => fault(['codes'], `The code ${code} is not translated.`)),
    ...value.codes.flatMap((translated, index) => {
      const code = codes.find(each => each.code === translated.code)
      const messages =
        code === undefined
          ? [`${value.translates} has no code ${translated.code}.`]
          : value.codes.findIndex(each => each.code === translated.code) < index
            ? [`The code ${translated.code} is translated twice.`]
            : [...countFaults(translated, code), ...sourceFaults(translated, value)]
      return messages.map(message => fault(['codes', index], message))
    })
  ]
}

const countFaults = (translated: CodeTranslation, code: Code): readonly string[] =>
  (['includes', 'excludes'] as const)
    .filter(list => translated[list].length !== code[list].length)
    .map(
      list =>
        `The code ${code.code} has ${code[list].length} entries in "${list}", and its translation ${translated[list].length}.`
    )

const sourceFaults = ({code, wording}: CodeTranslation, {source}: TaxonomyTranslation): readonly string[] =>
  wording === 'source' && source === undefined
    ? [
        `The code ${code} is said to be the wording of the source: say in "source" where it stands in this language.`
      ]
    : []
