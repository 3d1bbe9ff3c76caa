import type {Child} from 'hono/jsx'
import type {Places} from '../places.js'

/** A link for each thing that is named, with a comma between any two. */
export const LinkList = ({
  links,
  at
}: {
  readonly links: readonly Link[]
  readonly at: Pick<Places, 'say'>
}) => (
  <>
    {links.map(({to, words}, index) => (
      <>
        {index > 0 && at.say('common.comma')}
        <a href={`#${to}`}>{words}</a>
      </>
    ))}
  </>
)

type Link = {readonly to: string; readonly words: Child}

/** Parties by name, each leading to a place. */
export const PartyLinks = ({
  parties,
  at
}: {
  readonly parties: readonly {readonly party: string; readonly to: string}[]
  readonly at: Pick<Places, 'partyName' | 'say'>
}) => (
  <LinkList links={parties.map(({party, to}) => ({to, words: <bdi>{at.partyName(party)}</bdi>}))} at={at} />
)
