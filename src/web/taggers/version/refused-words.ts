import type {Judged} from '../../../review/learning/activation.js'
import type {Names} from '../../reader/names.js'
import type {Say} from '../../words/say.js'

/** What is said against a version, in the visitor's words: each code that it tells too much worse by its name. */
export function inWords(
  {comparison, refusal, tagger: {version}}: Judged,
  names: Names,
  say: Say
): readonly string[] {
  if (refusal === null) return []
  if (comparison === null) return [say('taggers.notCompared', {version})]
  const {gold, present} = comparison.report
  if (refusal.codes.length === 0) return [say('taggers.notHeldOut', {version, gold: gold.name})]
  return [
    say('taggers.worse', {version, present: present.version}),
    ...refusal.codes.map(({candidate, name, present: before}) => {
      const {letter, name: shown} = names.code(name)
      const code = letter === null ? shown : `${letter} ${shown}`
      return say('taggers.worseCode', {code, before: rateOf(before.f1), after: rateOf(candidate.f1)})
    })
  ]
}

/** A rate as it is shown; a dash where there is none. */
export const rateOf = (rate: number | null): string => (rate === null ? '–' : rate.toFixed(2))
