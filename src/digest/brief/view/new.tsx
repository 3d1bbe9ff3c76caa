import type {Manner} from '../../handout/camps.js'
import {mannerWords} from '../../handout/page/manner-words.js'
import {plain} from '../../html/plain.js'
import {dateIn} from '../../words/dates.js'
import type {BriefSince} from '../brief.js'
import {type BriefView, hasLine, namesOf} from './brief-view.js'

/** What is new since what the digest is held against: of the party itself, then of others. */
export const New = ({view}: {readonly view: BriefView}) => {
  const {since} = view.brief
  if (since === null) return null
  const {say} = view.scene
  const own = since.own.filter(({id}) => hasLine(view, 'change', id))
  const others = since.others.filter(({id}) => hasLine(view, 'others', id))
  return (
    <section>
      <h2>{headingOf(since, view)}</h2>
      {!since.handedIn && <p>{say('brief.handedInNothing')}</p>}
      {since.handedIn && since.own.length === 0 && <p>{say('brief.saysTheSame')}</p>}
      {own.map(({subject, kind, before, after}) => (
        <p class="line">
          <b>{say(`brief.change-${kind}`)}</b> · {view.scene.subjectName(subject)} ·{' '}
          {say('brief.beforeAndNow', {before: listOf(before, view), now: listOf(after, view)})}
        </p>
      ))}
      {others.length > 0 && <h3>{say('brief.othersNew')}</h3>}
      {others.map(({subject, changes}) => (
        <p class="line">
          {view.scene.subjectName(subject)} ·{' '}
          {changes
            .map(({kind, parties}) =>
              say('common.named', {
                called: say('common.remark', {
                  words: say(`brief.change-${kind}`),
                  remark: view.scene.inFigures(parties.length, view.others)
                }),
                said: namesOf(parties, view)
              })
            )
            .join(say('common.semicolon'))}
        </p>
      ))}
    </section>
  )
}

const headingOf = ({earlier: {kind, name}}: BriefSince, {scene: {say, language}}: BriefView): string =>
  kind === 'digest'
    ? say('brief.sinceDigest')
    : say('brief.sinceHeading', {name: kind === 'date' ? dateIn(language, name) : plain(name)})

const listOf = (manners: readonly Manner[], {scene}: BriefView): string =>
  manners.length === 0
    ? scene.say('terms.manner-silent')
    : manners.map(manner => mannerWords(manner, scene)).join(scene.say('common.comma'))
