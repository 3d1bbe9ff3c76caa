import type {UnLanguage} from '../../domain/document.js'
import type {DefinitionIn, TranslatedBy} from '../../domain/pipeline/translation.js'
import type {Say} from './say.js'

type Code = {readonly definition: string; readonly definitions?: readonly DefinitionIn[] | undefined}

/** The definition of a code in the language of the edition, or the English one, which is nobody's translation. */
export function definitionIn(
  {definition, definitions = []}: Code,
  language: UnLanguage
): {readonly text: string; readonly language: UnLanguage; readonly translatedBy: TranslatedBy | null} {
  const own = definitions.find(each => each.language === language)
  return own === undefined
    ? {text: definition, language: 'en', translatedBy: null}
    : {text: own.definition, language, translatedBy: own.wording}
}

/** Whose words a translation is, as a sentence; nothing for what is no translation. */
export const translatorInWords = (translatedBy: TranslatedBy | null, say: Say): string | null =>
  translatedBy === null ? null : say(`comparison.translation-${translatedBy}`)
