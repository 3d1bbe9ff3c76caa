import type {FC} from 'hono/jsx'
import type {Beside, TaggerComparison} from '../../../domain/learning/comparison.js'
import {guardOf, refusal} from '../../../review/learning/comparison/refusal.js'
import type {Names} from '../../reader/names.js'
import type {Visit} from '../../server/visit.js'
import {rateOf} from './refused-words.js'

type Props = {
  readonly report: TaggerComparison
  readonly date: string
  readonly names: Names
  readonly visit: Visit
}

type Row = Pick<Beside, 'difference' | 'interval'> & {
  readonly name: string
  readonly positives: number | null
  readonly before: number | null
  readonly after: number | null
  readonly loses?: boolean
}

/** Two taggers on the same gold, code by code; what speaks against the candidate stands out. */
export const ComparisonView: FC<Props> = ({date, names, report, visit}) => {
  const {desk, language, say} = visit
  const {act, candidate, codes, gold, heldOut, overall, poles, present, stance} = report
  const against = new Set(refusal(report, guardOf(desk.ofFolder.pipeline))?.codes.map(({name}) => name))
  const languages = new Intl.DisplayNames(language, {type: 'language'})
  const besides = (each: Beside, name: string): Row => ({
    ...each,
    name,
    before: each.present.f1,
    after: each.candidate.f1,
    loses: against.has(each.name)
  })
  const codeName = (code: string) => {
    const {letter, name} = names.code(code)
    return letter === null ? name : `${letter} ${name}`
  }
  const share = (each: typeof stance | typeof poles, name: string): Row => ({
    name,
    positives: null,
    before: each.present.share,
    after: each.candidate.share,
    difference: each.difference,
    interval: each.interval
  })
  const rows = [
    besides(overall, say('rounds.allCodes')),
    ...codes.map(each => besides(each, codeName(each.name))),
    ...report.languages.map(each => besides(each, languages.of(each.name) ?? each.name)),
    share(stance, say('search.stance')),
    share(act, say('search.act')),
    share(poles, say('rounds.questions'))
  ]
  const title = say('taggers.comparedOn', {gold: gold.name, count: gold.passages, date})
  return (
    <>
      {!heldOut && <p class="notice">{say('taggers.mayHaveLearned')}</p>}
      <section class="scroll" tabindex={0} aria-label={title}>
        <table class="figures list">
          <caption>{title}</caption>
          <thead>
            <tr>
              <td />
              <th class="figure" scope="col">
                {say('rounds.given')}
              </th>
              <th class="figure" scope="col">
                <bdi>{present.version}</bdi>
              </th>
              <th class="figure" scope="col">
                <bdi>{candidate.version}</bdi>
              </th>
              <th class="figure" scope="col">
                {say('taggers.difference')}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({after, before, difference, interval, loses, name, positives}) => (
              <tr class={loses === true ? 'loses' : ''}>
                <th scope="row">{name}</th>
                <td class="figure">{positives ?? ''}</td>
                <td class="figure">{rateOf(before)}</td>
                <td class="figure">{rateOf(after)}</td>
                <td class="figure">
                  <bdi dir="ltr">{signed(difference)}</bdi>
                  {interval && (
                    <bdi dir="ltr" class="interval">
                      {signed(interval.low)} … {signed(interval.high)}
                    </bdi>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  )
}

const signed = (value: number | null): string => {
  if (value === null) return '–'
  const shown = Math.abs(value).toFixed(2)
  return shown === '0.00' ? '0' : `${value < 0 ? '−' : '+'}${shown}`
}
