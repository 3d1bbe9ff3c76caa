import {codeLetter, isLetter} from '../../digest/html/phrases.js'
import {ofLabels} from '../../digest/words/labels.js'
import type {UnLanguage} from '../../domain/document.js'
import type {Pipeline} from '../../domain/pipeline/pipeline.js'
import {sessionMeant} from '../../domain/pipeline/sessions.js'
import {polesOf} from '../../domain/pipeline/taxonomy.js'
import {definedIn} from '../../domain/pipeline/translation.js'
import {partyIndex} from '../../taxonomy/names/party-names.js'

/** A code as it is spoken of; its letter is null where the code is a word already. */
export type CodeName = {
  readonly letter: string | null
  readonly name: string
  readonly taxonomy: string
  readonly definition: string
}

/** What everything is called in one language. */
export type Names = {
  /** The code's own id stands for one that the pipeline does not know. */
  readonly code: (code: string) => CodeName
  readonly question: (code: string) => string
  readonly pole: (question: string, pole: string) => string
  readonly party: (id: string) => string
  /** A declared session by its name, in whatever words it was named; others as they were typed. */
  readonly session: (words: string) => string
}

/** Names of codes, questions and parties, as the pipeline gives them. */
export function namesIn(
  {
    parties,
    questions,
    sessions,
    taxonomies,
    translations
  }: Pick<Pipeline, 'parties' | 'questions' | 'sessions' | 'taxonomies' | 'translations'>,
  language: UnLanguage
): Names {
  const codes = new Map(
    taxonomies.flatMap(taxonomy =>
      taxonomy.codes.map((each): [string, CodeName] => {
        const id = `${taxonomy.id}/${each.code}`
        return [
          id,
          {
            letter: isLetter(id) ? each.code : null,
            name: ofLabels(each.labels, language),
            taxonomy: ofLabels(taxonomy.labels, language),
            definition: definedIn(each, language, {taxonomy, translations}).definition
          }
        ]
      })
    )
  )
  const asked = new Map(questions.map(question => [question.code, question]))
  const index = partyIndex(parties)
  return {
    code: code => codes.get(code) ?? {letter: null, name: codeLetter(code), taxonomy: '', definition: ''},
    question: code => {
      const question = asked.get(code)
      return question === undefined ? code : ofLabels(question.labels, language)
    },
    pole: (code, pole) => {
      const question = asked.get(code)
      const found = question && polesOf(question).find(one => one.pole === pole)
      return found === undefined ? pole : ofLabels(found.labels, language)
    },
    party: id => index.shortName(id, language),
    session: words => ofLabels(sessionMeant(words, sessions)?.names ?? {en: words}, language)
  }
}
