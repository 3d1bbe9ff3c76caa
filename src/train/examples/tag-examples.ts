import {ANY_CODE} from '../../domain/pipeline/model.js'
import type {Pipeline} from '../../domain/pipeline/pipeline.js'
import {polesOf} from '../../domain/pipeline/taxonomy.js'
import {featuresOf} from '../../stages/tag/model/features.js'
import {type Seen, seenIn} from '../../stages/tag/model/seen.js'
import {readConcepts} from '../../stages/tag/reading/concepts.js'
import {lexiconFor, sceneOf} from '../../stages/tag/scene.js'
import type {Taught} from '../fitting/weight-table.js'
import type {WrittenPassage} from './training-passage.js'

/** A training passage as the tagger sees it, and what it teaches. */
export type TagExample = Taught & {readonly passage: WrittenPassage; readonly seen: Seen}

/** Every passage in a language with concepts, seen as a passage of a paper on the subject. */
export const tagExamples = (
  passages: readonly WrittenPassage[],
  pipeline: Pipeline,
  outcomes: readonly string[]
): readonly TagExample[] =>
  passages.flatMap(passage => {
    const lexicon = lexiconFor(passage.language, pipeline.lexicons)
    if (lexicon === null) return []
    const scene = sceneOf(readConcepts(passage.text, lexicon), pipeline.rules, true)
    const seen = seenIn(scene, pipeline.rules, passage.language)
    return [
      {
        passage,
        seen,
        features: featuresOf(seen),
        writer: passage.writer,
        outcomes: truthOf(passage, outcomes)
      }
    ]
  })

/** The outcomes of a pipeline's passages: its codes, any of them, then the poles of its questions (`ihl-applies=affirms`). */
export const outcomesOf = ({
  taxonomies,
  questions
}: Pick<Pipeline, 'taxonomies' | 'questions'>): readonly string[] => [
  ...taxonomies.flatMap(({id, codes}) => codes.map(({code}) => `${id}/${code}`)),
  ANY_CODE,
  ...questions.flatMap(question => polesOf(question).map(({pole}) => `${question.code}=${pole}`))
]

/**
 * A code or a pole that is not known is neither yes nor no; so is every pole of a question of which nothing is known, and
 * whether there is any code where one may be.
 */
export const truthOf = (
  {tags, questions, ambiguous}: Pick<WrittenPassage, 'tags' | 'questions' | 'ambiguous'>,
  outcomes: readonly string[]
): Int8Array => {
  const given = new Set([
    ...tags.map(({code}) => code),
    ...Object.entries(questions).map(([question, pole]) => `${question}=${pole}`)
  ])
  if (tags.length > 0) given.add(ANY_CODE)
  const unsure = new Set(ambiguous)
  if (ambiguous.some(code => code.includes('/'))) unsure.add(ANY_CODE)
  const isUnsure = (outcome: string) => unsure.has(outcome) || unsure.has(outcome.split('=')[0] ?? '')
  return Int8Array.from(outcomes.map(outcome => (given.has(outcome) ? 1 : isUnsure(outcome) ? -1 : 0)))
}
