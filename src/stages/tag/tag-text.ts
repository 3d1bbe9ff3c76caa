import type {Lexicon, RuleBook} from '../../domain/pipeline/lexicon.js'
import type {Pipeline} from '../../domain/pipeline/pipeline.js'
import type {Answer, Stance, Tag} from '../../domain/tag.js'
import {withoutUndone} from './manner/double-negation.js'
import {type Manner, mannerOf} from './manner/mood.js'
import {type Reading, readConcepts} from './reading/concepts.js'
import {answerOf, cuesOf, grouped} from './rules/answer.js'
import {type Firing, firings, type Scene} from './rules/rule.js'

/** A text to tag; `inherited` says that its headings or its submission show what it is about. */
export type TextToTag = {
  readonly text: string
  /** BCP 47. */
  readonly language: string
  readonly inherited?: boolean
}

/** What the machine says of one text. */
export type TextTags = {readonly tags: readonly Tag[]; readonly questions: readonly Answer[]}

/** The parts of a pipeline that the tagger reads. */
export type TaggerData = Pick<Pipeline, 'lexicons' | 'rules' | 'file'>

/**
 * Tag one text. At most one tag a code, in the order of the rule book, each with its cues in order; nothing
 * below the pipeline's threshold, and nothing in a language without a lexicon.
 */
export function tagText({text, language, inherited = false}: TextToTag, pipeline: TaggerData): TextTags {
  const lexicon = lexiconFor(language, pipeline.lexicons)
  if (lexicon === null) return {tags: [], questions: []}
  const scene = sceneOf(readConcepts(text, lexicon), pipeline.rules, inherited)
  const {tags, questions} = tagScene(scene, lexicon, pipeline.rules)
  const counts = ({confidence}: {readonly confidence: number}) =>
    confidence >= pipeline.file.settings.confidenceThreshold
  return {tags: tags.filter(counts), questions: questions.filter(counts)}
}

/** The lexicon for a language, by its primary subtag: `en-GB` is read as `en`; null where there is none. */
export const lexiconFor = (language: string, lexicons: readonly Lexicon[]): Lexicon | null =>
  lexicons.find(lexicon => lexicon.language === language.toLowerCase().split('-')[0]) ?? null

/** What the rules are tried on: a reading, and where it shows what it is about. */
export const sceneOf = (reading: Reading, rules: RuleBook, inherited: boolean): Scene => ({
  reading: withoutUndone(reading, rules.moods),
  inherited,
  contextSentences: new Set(reading.hits.get(rules.context)?.map(hit => hit.sentence))
})

/** The tags and answers of a text that has been read, those below the threshold too. */
export function tagScene(scene: Scene, lexicon: Lexicon, rules: RuleBook): TextTags {
  const found = firings(scene, rules)
  const versions = `rules ${rules.version}, concepts ${lexicon.language} ${lexicon.version}`
  const tags = grouped(found.filter(({pole}) => pole === null)).map(group =>
    tagOf(group, scene.reading, {rules, versions})
  )
  const questions = grouped(found.filter(({pole}) => pole !== null)).flatMap(
    group => answerOf(group, scene.reading, {rules, versions}) ?? []
  )
  return {
    tags: inOrder(withinLimits(tags, rules), Object.keys(rules.codes)),
    questions: inOrder(questions, Object.keys(rules.questions))
  }
}

type Meant = {readonly firing: Firing; readonly manner: Manner}

function tagOf(
  group: readonly Firing[],
  reading: Reading,
  {rules, versions}: {readonly rules: RuleBook; readonly versions: string}
): Tag {
  const meant = group
    .map(firing => ({firing, manner: mannerOf(firing, reading, rules.moods)}))
    .toSorted(surestFirst)
  const [winner = neverEmpty()] = meant
  const acting = meant.find(({manner}) => manner.act !== 'none') ?? winner
  const {act, obstacle} = acting.manner
  return {
    code: winner.firing.says,
    stance: winner.manner.stance,
    act,
    ...(obstacle === undefined ? {} : {obstacle}),
    confidence: winner.firing.rule.sure,
    cues: cuesOf(
      group.flatMap(({hits}) => hits),
      reading
    ),
    by: `rule ${winner.firing.says}#${winner.firing.number}, ${versions}`
  }
}

// Of rules that are equally sure, the speaker's own words come first, then the one that tells the most of the speaker's mind.
const tellingStances: readonly Stance[] = ['opposes', 'qualified', 'supports', 'mentions']

const surestFirst = (one: Meant, other: Meant): number =>
  other.firing.rule.sure - one.firing.rule.sure ||
  Number(other.manner.voice === 'own') - Number(one.manner.voice === 'own') ||
  tellingStances.indexOf(one.manner.stance) - tellingStances.indexOf(other.manner.stance) ||
  one.firing.first - other.firing.first ||
  one.firing.number - other.firing.number

function withinLimits(tags: readonly Tag[], rules: RuleBook): readonly Tag[] {
  return rules.limits.reduce<readonly Tag[]>((kept, {taxonomy, most, stance, over}) => {
    const counted = kept.filter(
      tag => tag.code.startsWith(`${taxonomy}/`) && (stance === undefined || tag.stance === stance)
    )
    if (counted.length <= most) return kept
    const spared = over === 'drop-all' ? [] : counted.toSorted((a, b) => b.confidence - a.confidence)
    const dropped = new Set(counted.filter(tag => !spared.slice(0, most).includes(tag)))
    return kept.filter(tag => !dropped.has(tag))
  }, tags)
}

const inOrder = <Said extends {readonly code: string}>(
  said: readonly Said[],
  codes: readonly string[]
): Said[] => said.toSorted((one, other) => codes.indexOf(one.code) - codes.indexOf(other.code))

const neverEmpty = (): never => {
  throw new Error('a group of firings is never empty')
}
