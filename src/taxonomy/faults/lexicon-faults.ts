import type {UnLanguage} from '../../domain/document.js'
import type {Checked} from '../folder/checked.js'
import type {PipelineFolder} from '../folder/pipeline-folder.js'
import type {PhraseCheck} from './checks.js'
import type {Fault} from './fault.js'

/** What is wrong with the words of concepts and of broad fields: in one language, and beside English. */
export const lexiconFaults = (
  {lexicons, fields}: PipelineFolder,
  checkPhrase: PhraseCheck
): readonly Fault[] => [
  ...faultsOfLists(listsOf(lexicons, 'concepts'), {entry: 'concepts', one: 'concept', checkPhrase}),
  ...faultsOfLists(listsOf(fields, 'fields'), {entry: 'fields', one: 'field', checkPhrase})
]

type Phrases = Readonly<Record<string, readonly string[]>>

/** The phrases of one file, by concept or by field. */
type List = {
  /** That the file is named for, and that it says it is in. */
  readonly named: string
  readonly language: UnLanguage
  readonly phrases: Phrases
  readonly fault: Checked<unknown>['fault']
}

const listsOf = <Entry extends string>(
  files: ReadonlyMap<
    string,
    Checked<{readonly language: UnLanguage} & Readonly<Record<Entry, Phrases>>> | undefined
  >,
  entry: Entry
): readonly List[] =>
  [...files].flatMap(([named, file]) =>
    file === undefined
      ? []
      : [{named, language: file.value.language, phrases: file.value[entry], fault: file.fault}]
  )

type Kind = {readonly entry: string; readonly one: string; readonly checkPhrase: PhraseCheck}

function faultsOfLists(lists: readonly List[], {entry, one, checkPhrase}: Kind): readonly Fault[] {
  const english = lists.find(({named}) => named === 'en')
  return lists.flatMap(({named, language, phrases, fault}) => {
    const wrongLanguage =
      language === named
        ? []
        : [fault(['language'], `The language is ${language}, but the file is named for ${named}.`)]
    const foreign = Object.keys(phrases)
      .filter(name => english !== undefined && !Object.hasOwn(english.phrases, name))
      .map(name => fault([entry, name], `The ${one} ${name} is not defined in English.`))
    const wrongPhrases = Object.entries(phrases).flatMap(([name, written]) =>
      written.flatMap((phrase, place) => {
        const message = checkPhrase(phrase, language)
        return message === null ? [] : [fault([entry, name, place], message)]
      })
    )
    return [...wrongLanguage, ...foreign, ...wrongPhrases]
  })
}
