import type {Moods} from '../../../domain/pipeline/lexicon.js'
import {visible} from '../../words/neutral-text.js'
import type {Hit, Reading} from '../reading/concepts.js'
import type {Firing} from '../rules/rule.js'
import {doubledIn} from './double-negation.js'
import {hitsBetween} from './hits-between.js'

/**
 * In whose voice a rule's words are said: the speaker's own; another's, only reported; rejected by the speaker;
 * set aside ("rather than", "although"); `affirmed`, where the speaker rejects a denial; `unclear`, where a rejection
 * stands near and its object is in doubt; or `doubled`, where two negatives do and their scope is not plain.
 */
export type Voice = 'own' | 'reported' | 'rejected' | 'set-aside' | 'affirmed' | 'unclear' | 'doubled'

/** The voice, and the words that rejected: they are cues of what follows from the rejection. */
export type Voiced = {readonly voice: Voice; readonly rejection: Hit | null}

/**
 * In whose voice a rule's last cue stands. A word that the rule itself took as a cue never changes the voice, and
 * neither does one from which a turn of the sentence ("but", "in our view", a colon) parts the cue.
 */
export function voiceOf(firing: Firing, reading: Reading, moods: Moods): Voiced {
  const {voices, rejection: rejecting} = moods
  const cue = firing.hits.toSorted((one, other) => other.from - one.from)[0]
  if (cue === undefined) return {voice: 'own', rejection: null}
  const found = (concept: string | undefined): readonly Hit[] =>
    hitsBetween(reading.hits.get(concept ?? '') ?? [], firing.first, firing.last + 1)
  const isCue = (hit: Hit): boolean =>
    firing.hits.some(
      mine => overlap(mine, hit) && (mine.from <= hit.from || voices.denials.includes(mine.concept))
    )
  const turns = found(voices.turn)
  const near = (concept: string | undefined) =>
    found(concept).filter(hit => hit.sentence === cue.sentence && !parted(hit, cue, {reading, turns}))
  const beside = (concept: string | undefined) => near(concept).filter(hit => !isCue(hit))

  // "Some States call for" reports, although "call for" is a cue; a rule that asks for another's view knows it.
  const reported = near(voices.others).some(({concept}) => firing.hits.every(hit => hit.concept !== concept))
  const mine = firing.hits.filter(({sentence}) => sentence === cue.sentence)
  const inAnothersMouth = near(voices.others).some(
    hit =>
      firing.hits.every(({concept}) => hit.concept !== concept) &&
      !found(rejecting).some(each => overlap(each, hit))
  )
  const doubled = inAnothersMouth ? null : doubledIn(mine, reading, moods)
  if (doubled !== null) return {voice: doubled.rejection === null ? 'doubled' : 'affirmed', ...doubled}
  const rejections = beside(rejecting)
  const denies = isDenial(firing, voices)
  const rejection =
    beside(voices.rejected).find(hit => hit.from > cue.from && (reported || !denies)) ??
    rejections.find(hit => hit.from < cue.from && !commaBetween(hit, cue, reading)) ??
    (reported ? found(voices.rejected).find(hit => isReply(hit, cue, found(voices.others))) : undefined)
  if (rejection !== undefined) return {voice: 'rejected', rejection}
  if (reported) return {voice: 'reported', rejection: null}
  if (found(voices.setsAside).some(hit => !isCue(hit) && setsAside(hit, firing, reading))) {
    return {voice: 'set-aside', rejection: null}
  }
  return {voice: rejections.length > 0 ? 'unclear' : 'own', rejection: null}
}

/** Whether a rule found a denial: who rejects it affirms. */
export const isDenial = ({hits}: Firing, {denials}: Moods['voices']): boolean =>
  hits.some(({concept}) => denials.includes(concept))

/** A rejection in the next sentence, unless that sentence reports a view of its own to reject. */
const isReply = (hit: Hit, cue: Hit, others: readonly Hit[]): boolean =>
  hit.sentence === cue.sentence + 1 &&
  !others.some(({sentence, from}) => sentence === hit.sentence && from < hit.from)

const setsAside = (hit: Hit, {hits}: Firing, reading: Reading): boolean =>
  hits.some(cue => cue.sentence === hit.sentence && hit.from < cue.from && !commaBetween(hit, cue, reading))

/** From one word up to another, exclusive. */
type Stretch = Pick<Hit, 'from' | 'to'>

const overlap = (one: Hit, other: Hit): boolean => one.from < other.to && other.from < one.to

/** A text, and the turns of a sentence in it. */
export type Turns = {readonly reading: Reading; readonly turns: readonly Hit[]}

/** Whether a turn, or a colon or dash, stands between two stretches of words. */
export function parted(one: Stretch, other: Stretch, {reading, turns}: Turns): boolean {
  const [left, right] = one.from < other.from ? [one, other] : [other, one]
  if (turns.some(turn => turn.from >= left.to && turn.to <= right.from)) return true
  return /[:：—–]|\s-\s/u.test(textBetween(left, right, reading))
}

const commaBetween = (left: Hit, right: Hit, reading: Reading): boolean =>
  /[,，،:：]/u.test(textBetween(left, right, reading))

const textBetween = (left: Stretch, right: Stretch, {text, words}: Reading): string =>
  visible(text.slice(words[left.to - 1]?.end ?? 0, words[right.from]?.start ?? 0))
