import {randomUUID} from 'node:crypto'
import type {FC} from 'hono/jsx'
import {alphabeticalIn} from '../../digest/words/locale.js'
import type {Choices} from '../../review/lists/choices.js'
import type {NextPassage} from '../../store/index/next/next-passages.js'
import {Choose} from '../frame/choosing/choose.js'
import {FoundView} from '../passages/found-view.js'
import {areUnsure, UnsureLegend} from '../passages/unsure-legend.js'
import type {Names} from '../reader/names.js'
import type {Visit} from '../server/visit.js'
import {WhyView} from './why-view.js'

type Props = {
  readonly visit: Visit
  readonly passages: readonly NextPassage[]
  /** The number of the latest correction when they were read. */
  readonly seen: number
  /** How many wait in all. */
  readonly total: number
  readonly choices: Choices
  readonly asked: {readonly language?: string | undefined; readonly party?: string | undefined}
  readonly names: Names
}

/** The passages to look at, what is worth most first, each with why. */
export const NextPage: FC<Props> = ({asked, choices, names, passages, seen, total, visit}) => {
  const {language, say} = visit
  const any = say('next.any')
  const compare = alphabeticalIn(language)
  const languages = new Intl.DisplayNames(language, {type: 'language'})
  const parties = choices.parties
    .map(value => ({value, name: names.party(value)}))
    .toSorted((a, b) => compare(a.name, b.name))
  const tongues = choices.languages.map(value => ({value, name: languages.of(value) ?? value}))
  return (
    <>
      <h1>{say('next.title')}</h1>
      <p class="quiet">{say('next.about')}</p>
      <p>
        <a href="/adrift">{say('adrift.title')}</a>
      </p>
      <form method="get" action="/next" class="beside">
        <Choose
          name="language"
          label={say('next.language')}
          {...{any, choices: tongues, set: asked.language}}
        />
        <Choose name="party" label={say('next.party')} {...{any, choices: parties, set: asked.party}} />
        <button type="submit" class="second">
          {say('next.show')}
        </button>
        <span class="quiet">{say('next.waiting', {count: total})}</span>
      </form>
      {passages.length === 0 && <p>{say('next.nothing')}</p>}
      <UnsureLegend say={say} isNeeded={areUnsure(passages)} />
      <ol class="found next">
        {passages.map(passage => (
          <li>
            <div class="found-passage">
              <FoundView passage={passage} names={names} visit={visit} />
              <WhyView passage={passage} names={names} visit={visit} />
              <div class="beside">
                <a class="button" href={`/passages/${passage.passage}`}>
                  {say('next.open')}
                </a>
                <form method="post" action={`/next/${passage.passage}/no-code`} class="inline">
                  <input type="hidden" name="seen" value={seen} />
                  <input type="hidden" name="request" value={randomUUID()} />
                  <input type="hidden" name="back" value={`/next${visit.url.search}`} />
                  <button type="submit" class="second" aria-keyshortcuts="0">
                    {say('next.noCode')} <kbd>0</kbd>
                  </button>
                </form>
              </div>
            </div>
          </li>
        ))}
      </ol>
      {passages.length > 0 && (
        <form method="post" action="/next/give-back">
          <button type="submit" class="plain">
            {say('next.again')}
          </button>
        </form>
      )}
    </>
  )
}
