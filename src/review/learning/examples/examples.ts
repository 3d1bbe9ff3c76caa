import type {Pipeline} from '../../../domain/pipeline/pipeline.js'
import {polesOf} from '../../../domain/pipeline/taxonomy.js'
import type {Answer, SettledPassage, SettledTag} from '../../../domain/tag.js'
import type {GoldRow} from '../../../evaluate/tags/gold.js'
import {listedLanguage} from '../../../stages/words/word-lists.js'
import type {TaughtTag, WrittenPassage} from '../../../train/examples/training-passage.js'

/** A settled passage on which a person has spoken, and whose words it holds. */
export type CheckedPassage = {
  readonly passage: SettledWords
  readonly party: string
  /** Corrections that were made at once on several passages: nobody need have read each of these. */
  readonly inBulk?: ReadonlySet<string>
}

/** What of a settled passage tells what people said. */
export type SettledWords = Pick<
  SettledPassage,
  'id' | 'text' | 'language' | 'tags' | 'questions' | 'noCode'
> & {
  readonly overruled: readonly {readonly code: string; readonly correction: string}[]
  readonly overruledAnswers: readonly Pick<Answer, 'code' | 'pole'>[]
}

/** The codes and questions of a pipeline. */
export type Coded = Pick<Pipeline, 'taxonomies' | 'questions'>

/**
 * What checked passages teach: a code or pole that a person accepted or set is there, one they rejected is not, and of
 * all others nothing is known. A passage of which a person rejected all that the machine gave carries no code at all,
 * unless it was only one of several that they rejected at once; nor does one that a person called without any.
 * Passages without a person's word, or in a language that no model knows, teach nothing.
 */
export const examplesOf = (
  checked: readonly CheckedPassage[],
  {taxonomies, questions}: Coded
): readonly WrittenPassage[] => {
  const codes = taxonomies.flatMap(({id, codes}) => codes.map(({code}) => `${id}/${code}`))
  return checked.flatMap(({passage, party, inBulk = new Set()}) => {
    const language = listedLanguage(passage.language)
    const said = wordsOn(passage, inBulk)
    if (language === null || !said.any) return []
    const tags = said.tags.filter(({code}) => codes.includes(code)).map(taughtTag)
    const told = new Set([...tags.map(({code}) => code), ...said.rejected])
    return [
      {
        id: passage.id,
        party,
        writer: party,
        language,
        text: passage.text,
        tags,
        ambiguous: [
          ...(said.carriesNone ? [] : codes.filter(code => !told.has(code))),
          ...questions.flatMap(question => unknownOf(question, said))
        ],
        questions: Object.fromEntries(
          questions.flatMap(({code}) => {
            const pole = poleOf(code, said)
            return pole === null ? [] : [[code, pole]]
          })
        )
      }
    ]
  })
}

/** What gold teaches: all that people gave is there, and all else is not, but for what they were unsure of. */
export const examplesOfGold = (rows: readonly GoldRow[], name: string): readonly WrittenPassage[] =>
  rows.flatMap(row => {
    const language = listedLanguage(row.language)
    if (language === null) return []
    const party = row.party ?? name
    return [
      {
        id: row.id,
        party,
        writer: row.writer ?? party,
        language,
        text: row.text,
        tags: row.tags.map(({code, stance, act}) => ({
          code,
          stance: stance ?? null,
          act: act === undefined || act === 'obstacle' ? null : act
        })),
        ambiguous: row.ambiguous,
        questions: row.questions
      }
    ]
  })

type Words = {
  readonly any: boolean
  readonly carriesNone: boolean
  /** A person said that there is no code and no answer in it. */
  readonly readAsEmpty: boolean
  readonly tags: readonly SettledTag[]
  readonly rejected: readonly string[]
  readonly answers: readonly Answer[]
  readonly rejectedAnswers: readonly Pick<Answer, 'code' | 'pole'>[]
}

function wordsOn(
  {noCode, tags, overruled, questions, overruledAnswers}: SettledWords,
  inBulk: ReadonlySet<string>
): Words {
  const byPerson = ({settled}: {readonly settled: SettledTag['settled']}) => settled !== 'machine'
  const standing = new Set(tags.map(({code}) => code))
  const answered = new Set(questions.map(({code, pole}) => `${code}=${pole}`))
  const words = {
    tags: tags.filter(byPerson),
    rejected: overruled.flatMap(({code}) => (standing.has(code) ? [] : [code])),
    answers: questions.filter(byPerson),
    rejectedAnswers: overruledAnswers.filter(({code, pole}) => !answered.has(`${code}=${pole}`))
  }
  return {
    ...words,
    any: noCode !== undefined || Object.values(words).some(each => each.length > 0),
    readAsEmpty: noCode !== undefined,
    carriesNone:
      noCode !== undefined || (tags.length === 0 && overruled.some(({correction}) => !inBulk.has(correction)))
  }
}

/** The one pole that a person gave; null where they gave none, or two. */
function poleOf(question: string, {answers}: Words): string | null {
  const [given, ...others] = answers.filter(({code}) => code === question)
  return given === undefined || others.length > 0 ? null : given.pole
}

/** What is not known of a question: nothing where it is answered, the poles that nobody rejected, or all of it. */
function unknownOf(question: Coded['questions'][number], said: Words): readonly string[] {
  if (said.readAsEmpty || poleOf(question.code, said) !== null) return []
  const rejected = said.rejectedAnswers.filter(({code}) => code === question.code).map(({pole}) => pole)
  if (rejected.length === 0) return [question.code]
  return polesOf(question).flatMap(({pole}) => (rejected.includes(pole) ? [] : [`${question.code}=${pole}`]))
}

/** An obstacle of which nobody said whether of skill or of will teaches no act. */
const taughtTag = ({code, stance, act, obstacle}: SettledTag): TaughtTag => ({
  code,
  stance,
  act: act === 'obstacle' && obstacle === undefined ? null : act,
  ...(obstacle === undefined ? {} : {obstacle})
})
