import type {FC} from 'hono/jsx'
import {sessionNamed} from '../../../digest/session-names.js'
import {ofLabels} from '../../../digest/words/labels.js'
import {alphabeticalIn} from '../../../digest/words/locale.js'
import type {Digest} from '../../../domain/digest/digest.js'
import {LeftOutAs} from '../../../domain/edition/covering.js'
import type {Visit} from '../../server/visit.js'

type Props = {readonly digest: Digest; readonly visit: Visit}

/** What an edition is narrowed to, and who is not in it, as terms with what they hold. */
export const CoversView: FC<Props> = ({digest, visit: {language, say}}) => {
  const {covers} = digest
  const list = new Intl.ListFormat(language)
  if (covers === undefined)
    return (
      <>
        <dt>{say('narrowing.narrowedTo')}</dt>
        <dd>{say('narrowing.nothing')}</dd>
      </>
    )
  const {checked, languages, leftOut, regions, sessions, taxonomies} = covers
  const tongues = new Intl.DisplayNames(language, {type: 'language'})
  const labels = new Map([...digest.regions, ...digest.taxonomies].map(each => [each.id, each.labels]))
  const labelsOf = (ids: readonly string[]) => ids.map(id => ofLabels(labels.get(id) ?? {en: id}, language))
  const narrowed: readonly (readonly [string, readonly string[]])[] = [
    [say('editions.sessions'), sessions.map(each => sessionNamed(each, digest, language))],
    [say('narrowing.regions'), labelsOf(regions)],
    [say('narrowing.submittedIn'), languages.map(each => tongues.of(each) ?? each)],
    [say('narrowing.taxonomies'), labelsOf(taxonomies)]
  ]
  const compare = alphabeticalIn(language)
  const named = LeftOutAs.options.map(reason => ({
    reason,
    // Whoever is left out for several reasons is named once.
    parties: leftOut.filter(({as}) => as[0] === reason).map(({names}) => ofLabels(names, language))
  }))
  return (
    <>
      <dt>{say('narrowing.narrowedTo')}</dt>
      <dd>
        <ul>
          {narrowed
            .filter(([, values]) => values.length > 0)
            .map(([kind, values]) => (
              <li>
                {kind}: <bdi>{list.format(values)}</bdi>
              </li>
            ))}
          {checked && <li>{say('narrowing.checkedOnly')}</li>}
        </ul>
      </dd>
      {leftOut.length > 0 && (
        <>
          <dt>{say('narrowing.leftOut')}</dt>
          <dd>
            <ul>
              {named
                .filter(({parties}) => parties.length > 0)
                .map(({parties, reason}) => (
                  <li>{say(`narrowing.as-${reason}`, {parties: list.format(parties.toSorted(compare))})}</li>
                ))}
            </ul>
          </dd>
        </>
      )}
    </>
  )
}
