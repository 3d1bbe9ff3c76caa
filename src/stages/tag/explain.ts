import type {Passage} from '../../domain/passage.js'
import {wordsOf} from '../../domain/span.js'
import type {Answer, Tag} from '../../domain/tag.js'
import {voiceOf} from './manner/voice.js'
import {type Hit, readConcepts} from './reading/concepts.js'
import {type Firing, firings} from './rules/rule.js'
import {lexiconFor, sceneOf} from './scene.js'
import type {TaggerData} from './tag-text.js'

/**
 * In words, why a tag or an answer was given: which rule, which concepts, and which words carried each. A tag
 * that no rule of this pipeline gives (a person's, or an older edition's) is explained by its cues alone.
 */
export function explainTag(
  tag: Tag | Answer,
  passage: Pick<Passage, 'text' | 'language'>,
  pipeline: TaggerData
): string {
  const cues = tag.cues.map(cue => `“${wordsOf(passage.text, cue)}”`)
  const byCues = `${tag.code} was given by ${tag.by}${cues.length === 0 ? '' : `, on the words ${cues.join(', ')}`}.`
  const lexicon = lexiconFor(passage.language, pipeline.lexicons)
  const named = /^rule (\S+)#(\d+), /.exec(tag.by)
  if (lexicon === null || named === null) return byCues
  const scene = sceneOf(readConcepts(passage.text, lexicon), pipeline.rules, true)
  const {reading} = scene
  const found = firings(scene, pipeline.rules)
  const firing = found.find(({says, number}) => says === named[1] && number === Number(named[2]))
  if (firing === undefined) return byCues
  const written = (hit: Hit): string => {
    const span = {start: reading.words[hit.from]?.start ?? 0, end: reading.words[hit.to - 1]?.end ?? 0}
    return `“${wordsOf(passage.text, span)}”`
  }
  const concepts = firing.hits.map(hit => `${hit.concept} (${written(hit)})`)
  const {voice, rejection} = voiceOf(firing, reading, pipeline.rules.moods)
  const said =
    rejection === null || voice === 'affirmed'
      ? voices[voice]
      : `, which the speaker rejects (${written(rejection)})`
  return `${byCues} The rule asks ${placeOf(firing)} for ${concepts.join(' and ')}${said}${mannerIn(tag)}; it is right in about ${Math.round(tag.confidence * 100)} of 100 cases.`
}

const voices = {
  own: '',
  reported: ', as the view of others',
  rejected: ', which the speaker rejects',
  'set-aside': ', in passing',
  affirmed: ', in a denial that the speaker rejects',
  unclear: ', beside a rejection',
  doubled: ', between two negatives of which it is not plain what they deny'
} as const

const places = {
  sentence: 'within one sentence',
  neighbours: 'within two sentences',
  passage: 'within the passage'
} as const

const placeOf = ({rule}: Firing): string =>
  rule.near === undefined ? places[rule.within] : `${places[rule.within]} and ${rule.near} words`

const mannerIn = (tag: Tag | Answer): string => {
  if ('pole' in tag) return `, and answers “${tag.pole}”`
  return `; the passage ${stances[tag.stance]}${tag.act === 'none' ? '' : `, act: ${tag.act}`}`
}

const stances = {
  supports: 'supports it',
  qualified: 'supports it with a condition or reservation',
  opposes: 'opposes it',
  mentions: 'takes no position'
} as const
