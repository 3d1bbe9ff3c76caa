import type {FC} from 'hono/jsx'
import type {Figure} from '../../../review/agreement/figure.js'
import type {Group} from '../../../review/agreement/group.js'
import type {Visit} from '../../server/visit.js'
import type {Say} from '../../words/say.js'
import type {Others, RoundShown} from './shown.js'

type Props = {readonly shown: RoundShown; readonly others: Others; readonly visit: Visit}
type Named = {readonly name: string; readonly group: Group}

/** How far coders agree, in tables; where there is not enough to say so, that stands in words in the place of a figure. */
export const AgreementView: FC<Props> = ({others, shown, visit}) => {
  const {language, say} = visit
  const {agreement} = others
  const {names, people, pipeline, round} = shown
  const languages = new Intl.DisplayNames(language, {type: 'language'})
  const taxonomy = (id: string) => {
    const code = pipeline.taxonomies.find(each => each.id === id)?.codes[0]?.code
    return code === undefined ? id : names.code(`${id}/${code}`).taxonomy
  }
  const named = (groups: readonly Group[], nameOf: (name: string) => string): readonly Named[] =>
    groups.map(group => ({name: nameOf(group.name), group}))
  const codeName = (code: string) => {
    const {letter, name} = names.code(code)
    return letter === null ? name : `${letter} ${name}`
  }
  if (agreement.shared === 0)
    return (
      <>
        <h2>{say('rounds.agreement')}</h2>
        <p class="notice">{say('rounds.nothingShared')}</p>
      </>
    )
  return (
    <section class="agreement">
      <h2>{say('rounds.agreement')}</h2>
      <p>
        {say('rounds.shared', {shared: agreement.shared, of: agreement.passages})}{' '}
        {agreement.seed === null ? (
          <a href={`/rounds/${round.id}?intervals=yes`}>{say('rounds.withIntervals')}</a>
        ) : (
          <span class="quiet">{say('rounds.intervalsShown')}</span>
        )}
      </p>
      <Table
        title={say('rounds.together')}
        rows={[
          {name: say('rounds.allCodes'), group: agreement.all},
          ...named(agreement.taxonomies, taxonomy),
          ...named(agreement.languages, tag =>
            tag === 'und' ? say('rounds.languageUnknown') : (languages.of(tag) ?? tag)
          ),
          ...(agreement.pairs.length < 2
            ? []
            : agreement.pairs.map(group => ({
                name: group.coders.map(people).join(' – '),
                group
              })))
        ]}
        say={say}
      />
      <Table title={say('rounds.eachCode')} rows={named(agreement.codes, codeName)} say={say} />
      <Table
        title={say('rounds.manners')}
        rows={[
          {name: say('search.stance'), group: agreement.stance},
          {name: say('search.act'), group: agreement.act},
          ...named(agreement.questions, names.question)
        ]}
        say={say}
      />
      <details class="small">
        <summary>{say('rounds.howMeasured')}</summary>
        <p>{say('rounds.measures')}</p>
      </details>
    </section>
  )
}

const Table: FC<{readonly title: string; readonly rows: readonly Named[]; readonly say: Say}> = ({
  rows,
  say,
  title
}) =>
  rows.length === 0 ? null : (
    <section class="scroll" aria-label={title} tabindex={0}>
      <table class="figures list">
        <caption>{title}</caption>
        <thead>
          <tr>
            <td />
            <th class="figure" scope="col">
              {say('rounds.cases')}
            </th>
            <th class="figure" scope="col">
              {say('rounds.given')}
            </th>
            <th class="figure" scope="col">
              {say('rounds.same')}
            </th>
            <th class="figure" scope="col">
              kappa
            </th>
            <th class="figure" scope="col">
              alpha
            </th>
            <th class="figure" scope="col">
              F1
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({group, name}) => (
            <tr>
              <th scope="row">{name}</th>
              <td class="figure">{group.cases}</td>
              <td class="figure">{group.given}</td>
              <Cells group={group} say={say} />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )

/** One sentence where nothing at all can be said, in the place of the same one four times. */
const Cells: FC<{readonly group: Group; readonly say: Say}> = ({group, say}) => {
  const {alpha, f1, kappa, percent} = group
  if (percent.kind === 'not-enough')
    return (
      <td class="quiet" colspan={4}>
        {say(`rounds.not-${percent.why}`)}
      </td>
    )
  return (
    <>
      <Cell figure={percent} say={say} percent />
      {kappa.kind === 'not-enough' && alpha.kind === 'not-enough' && kappa.why === alpha.why ? (
        <td class="quiet" colspan={f1?.kind === 'not-enough' && f1.why === kappa.why ? 3 : 2}>
          {say(`rounds.not-${kappa.why}`)}
        </td>
      ) : (
        <>
          <Cell figure={kappa} say={say} />
          <Cell figure={alpha} say={say} />
        </>
      )}
      {!(
        kappa.kind === 'not-enough' &&
        alpha.kind === 'not-enough' &&
        f1?.kind === 'not-enough' &&
        kappa.why === alpha.why &&
        f1.why === kappa.why
      ) && <Cell figure={f1} say={say} />}
    </>
  )
}

const Cell: FC<{readonly figure: Figure | null; readonly say: Say; readonly percent?: boolean}> = ({
  figure,
  percent = false,
  say
}) => {
  if (figure === null) return <td class="figure quiet">–</td>
  if (figure.kind === 'not-enough') return <td class="quiet">{say(`rounds.not-${figure.why}`)}</td>
  const shown = (value: number) => (percent ? `${Math.round(value * 100)} %` : value.toFixed(2))
  return (
    <td class="figure">
      <bdi dir="ltr">{shown(figure.value)}</bdi>
      {figure.interval && (
        <bdi dir="ltr" class="interval">
          {shown(figure.interval.low)} – {shown(figure.interval.high)}
        </bdi>
      )}
    </td>
  )
}
