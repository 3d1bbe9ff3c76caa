import {grouped} from '../../../domain/grouped.js'
import type {PartyQuote} from '../../handout/camps.js'
import {CampWords} from '../../handout/page/camp-words.js'
import {mannerWords} from '../../handout/page/manner-words.js'
import {QuoteOfParty} from '../../handout/page/quote.js'
import {Sign} from '../../html/matrix/legend.js'
import {mannerOf} from '../../manners.js'
import {ofLabels} from '../../words/labels.js'
import type {BriefEntry} from '../brief.js'
import {type BriefView, hasLine, hasQuote, namesOf} from './brief-view.js'

type Props = {
  readonly section: 'alone' | 'company' | 'noSide'
  readonly entries: readonly BriefEntry[]
  readonly view: BriefView
}

/** What the party speaks to, list by list. There is no section without an entry but the first. */
export const Entries = ({section, entries, view}: Props) => {
  const {say} = view.scene
  const shown = entries.filter(({id}) => hasLine(view, 'entry', id))
  if (shown.length === 0 && (section !== 'alone' || entries.length > 0)) return null
  const lists = grouped(shown, ({subject}) =>
    subject.kind === 'code' ? ofLabels(subject.list, view.scene.language) : say('questions.heading')
  )
  return (
    <section>
      <h2>{say(`brief.${section}Heading`)}</h2>
      {shown.length === 0 && <p>{say('brief.aloneNone')}</p>}
      {section === 'company' && <p class="small">{say('brief.nearestMeans')}</p>}
      {[...lists].map(([list, own]) => (
        <>
          <h3>{list}</h3>
          {own.map(entry => (
            <Entry entry={entry} view={view} />
          ))}
        </>
      ))}
    </section>
  )
}

const Entry = ({entry, view}: {readonly entry: BriefEntry; readonly view: BriefView}) => {
  const {scene, others} = view
  const {own, subject, alone, camps, nearest, unread, quotes} = entry
  return (
    <article>
      <p>
        {own.kind === 'code' && (
          <>
            <Sign manner={mannerOf(own)} />{' '}
          </>
        )}
        <b>{scene.subjectName(subject)}</b> · {mannerWords(own, scene)}
        {alone !== null && (
          <>
            {' · '}
            <b>{scene.say(alone === 'voice' ? 'brief.onlyVoice' : 'handout.onlySide')}</b>
          </>
        )}
        {camps.map(camp => (
          <>
            {' · '}
            <CampWords camp={camp} total={others} names={namesOf(camp.parties, view)} scene={scene} />
            {camp.own && nearest !== null && camp.parties.length > 1 && (
              <>
                {scene.say('common.semicolon')}
                {scene.say('brief.nearest', {party: scene.partyName(nearest.party)})}
              </>
            )}
          </>
        ))}
        {unread.length > 0 &&
          ` · ${scene.say('common.named', {
            called: scene.say('handout.notKnown', {count: unread.length}),
            said: namesOf(unread, view)
          })}`}
      </p>
      <Quotes of="own" quotes={quotes.own} id={entry.id} view={view} />
      <Quotes of="near" quotes={quotes.near} id={entry.id} view={view} />
      <Quotes of="opposite" quotes={quotes.opposite} id={entry.id} view={view} />
    </article>
  )
}

type QuotesProps = {
  readonly of: 'own' | 'near' | 'opposite'
  readonly quotes: readonly PartyQuote[]
  readonly id: string
  readonly view: BriefView
}

const Quotes = ({of, quotes, id, view}: QuotesProps) => (
  <>
    {hasQuote(view, of, id) &&
      quotes.map(({party, quote}) => (
        <QuoteOfParty
          party={party}
          quote={quote}
          numbers={view.numbers}
          scene={view.scene}
          remark={of === 'opposite' ? view.scene.say('handout.otherSide') : undefined}
        />
      ))}
  </>
)
