import {grouped} from '../../../domain/grouped.js'
import {mannerWords} from '../../handout/page/manner-words.js'
import {QuoteOfParty} from '../../handout/page/quote.js'
import {ofLabels} from '../../words/labels.js'
import type {GroupSays} from '../brief.js'
import {type BriefView, hasLine, hasQuote} from './brief-view.js'

type Props = {readonly says: readonly GroupSays[]; readonly view: BriefView}

/** What groups say for the party, one after another: where they differ comes first, with their words. */
export const Groups = ({view}: {readonly view: BriefView}) => {
  const {scene, brief} = view
  const shown = brief.groups.filter(({id}) => hasLine(view, 'group', id))
  if (shown.length === 0) return null
  return (
    <section>
      <h2>{scene.say('brief.groupsHeading')}</h2>
      <p class="small">{scene.say('brief.groupsIntro')}</p>
      {[...grouped(shown, ({group}) => group)].map(([group, says]) => (
        <>
          <h3>
            <bdi>{scene.partyName(group)}</bdi>
          </h3>
          {says
            .filter(({differs}) => differs)
            .map(each => (
              <Differing says={each} view={view} />
            ))}
          <Others says={says.filter(({differs}) => !differs)} view={view} />
        </>
      ))}
    </section>
  )
}

const Differing = ({says, view}: {readonly says: GroupSays; readonly view: BriefView}) => (
  <>
    <p class="line">
      <b>{view.scene.say('brief.differs')}</b> · {inOneLine(says, view)}
    </p>
    {hasQuote(view, 'group', says.id) &&
      says.quotes.map(({party, quote}) => (
        <QuoteOfParty party={party} quote={quote} numbers={view.numbers} scene={view.scene} />
      ))}
  </>
)

/** List by list, each in one paragraph. */
const Others = ({says, view}: Props) => {
  const listOf = ({subject}: GroupSays): string =>
    subject.kind === 'code'
      ? ofLabels(subject.list, view.scene.language)
      : view.scene.say('questions.heading')
  return (
    <>
      {[...grouped(says, listOf)].map(([list, own]) => (
        <p class="line">
          <b>{list}</b>
          {own.map(each => (
            <>
              {' · '}
              {inOneLine(each, view)}
            </>
          ))}
        </p>
      ))}
    </>
  )
}

function inOneLine({subject, said, own}: GroupSays, {scene}: BriefView): string {
  const {say} = scene
  const [called, manner] = [scene.subjectName(subject), mannerWords(said, scene)]
  // A question ends in a mark of its own.
  const words = subject.kind === 'code' ? say('common.named', {called, said: manner}) : `${called} ${manner}`
  if (own.length === 0) return words
  const itself = own.map(manner => mannerWords(manner, scene)).join(say('common.comma'))
  return say('common.remark', {words, remark: say('brief.saysItself', {said: itself})})
}
