import type {Lexicon, RuleBook} from '../../../domain/pipeline/lexicon.js'
import type {Answer, Stance, Tag} from '../../../domain/tag.js'
import {type Manner, mannerOf} from '../manner/mood.js'
import type {Reading} from '../reading/concepts.js'
import {answerOf, cuesOf, grouped} from './answer.js'
import {type Firing, firings, type Scene} from './rule.js'

/** What the rules alone say of a scene; a tag or answer less sure than the threshold abstains. */
export function saidByRules(
  scene: Scene,
  {
    rules,
    lexicon,
    threshold
  }: {readonly rules: RuleBook; readonly lexicon: Lexicon; readonly threshold: number}
): {readonly tags: Tag[]; readonly questions: Answer[]} {
  const found = firings(scene, rules)
  const versions = `rules ${rules.version}, concepts ${lexicon.language} ${lexicon.version}`
  const tags = grouped(found.filter(({pole}) => pole === null)).map(group =>
    tagOf(group, scene.reading, {rules, versions})
  )
  const questions = grouped(found.filter(({pole}) => pole !== null)).flatMap(
    group => answerOf(group, scene.reading, {rules, versions}) ?? []
  )
  const orAbstains = <Said extends Tag | Answer>(said: Said): Said =>
    said.confidence < threshold ? {...said, abstains: true} : said
  return {tags: tags.map(orAbstains), questions: questions.map(orAbstains)}
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

const neverEmpty = (): never => {
  throw new Error('a group of firings is never empty')
}
