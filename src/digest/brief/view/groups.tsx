import {mannerWords} from '../../handout/page/manner-words.js'
import {QuoteOfParty} from '../../handout/page/quote.js'
import type {GroupSays} from '../brief.js'
import {type BriefView, hasLine, hasQuote} from './brief-view.js'

/** What groups say for the party; where they differ comes first, with their words. */
export const Groups = ({view}: {readonly view: BriefView}) => {
  const shown = view.brief.groups.filter(({id}) => hasLine(view, 'group', id))
  if (shown.length === 0) return null
  return (
    <section>
      <h2>{view.scene.say('brief.groupsHeading')}</h2>
      {shown.map(says => (
        <Says says={says} view={view} />
      ))}
    </section>
  )
}

const Says = ({says, view}: {readonly says: GroupSays; readonly view: BriefView}) => {
  const {scene} = view
  const {group, subject, said, own, differs, quotes, id} = says
  const itself =
    own.length === 0
      ? scene.say('brief.saysNothingItself')
      : scene.say('brief.saysItself', {
          said: own.map(manner => mannerWords(manner, scene)).join(scene.say('common.comma'))
        })
  return (
    <>
      <p class="line">
        <bdi>{scene.partyName(group)}</bdi> · {scene.subjectName(subject)} · <b>{mannerWords(said, scene)}</b>{' '}
        · {itself}
        {differs && (
          <>
            {' · '}
            <b>{scene.say('brief.differs')}</b>
          </>
        )}
      </p>
      {differs &&
        hasQuote(view, 'group', id) &&
        quotes.map(({party, quote}) => (
          <QuoteOfParty party={party} quote={quote} numbers={view.numbers} scene={scene} />
        ))}
    </>
  )
}
