import type {FC} from 'hono/jsx'
import {ofLabels} from '../../../digest/words/labels.js'
import {alphabeticalIn} from '../../../digest/words/locale.js'
import type {Digest} from '../../../domain/digest/digest.js'
import type {Edition, ReplyLink} from '../../../domain/edition/edition.js'
import {MOST_DAYS} from '../../../editions/reply/links.js'
import {momentIn} from '../../frame/moment.js'
import type {Visit} from '../../server/visit.js'
import type {RowFormat} from './row-file.js'

type Props = {readonly edition: Edition; readonly digest: Digest; readonly visit: Visit}

/** What a row can be mailed as, and how that is called in every language. */
const mailed: readonly (readonly [RowFormat, string])[] = [
  ['html', 'HTML'],
  ['docx', 'Word'],
  ['pdf', 'PDF']
]

/** Each party, its links, and the files to mail. */
export const PartiesView: FC<Props> = ({digest, edition, visit}) => {
  const {language, say} = visit
  const compare = alphabeticalIn(language)
  const parties = digest.parties
    .map(({id, names}) => ({id, name: ofLabels(names, language)}))
    .toSorted((a, b) => compare(a.name, b.name))
  const open = edition.state === 'review'
  return (
    <section aria-labelledby="parties-h">
      <h2 id="parties-h">{say('replying.title')}</h2>
      <p>{say('replying.about')}</p>
      <section class="scroll" aria-label={say('replying.title')} tabindex={0}>
        <table class="list">
          <caption class="hidden">{say('replying.title')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('replying.party')}</th>
              <th scope="col">{say('replying.file')}</th>
              <th scope="col">{say('replying.link')}</th>
            </tr>
          </thead>
          <tbody>
            {parties.map(({id, name}) => (
              <tr>
                <th scope="row">
                  <bdi>{name}</bdi>
                </th>
                <td>
                  {mailed.map(([format, called], at) => (
                    <>
                      {at > 0 && ' · '}
                      <a
                        href={`/editions/${edition.id}/rows/${id}?${new URLSearchParams({format})}`}
                        aria-label={`${called}: ${name}`}
                        download
                      >
                        {called}
                      </a>
                    </>
                  ))}
                </td>
                <td>
                  {edition.links
                    .filter(({party}) => party === id)
                    .map(link => (
                      <LinkView {...{link, open, visit}} edition={edition.id} />
                    ))}
                  {open && (
                    <form method="post" action={`/editions/${edition.id}/links`} class="beside">
                      <input type="hidden" name="party" value={id} />
                      <label>
                        {say('replying.days')}
                        <input type="number" name="days" min={1} max={MOST_DAYS} value="14" required />
                      </label>
                      <button
                        type="submit"
                        class="second"
                        aria-label={`${say('replying.makeLink')}: ${name}`}
                      >
                        {say('replying.makeLink')}
                      </button>
                    </form>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  )
}

type LinkProps = {
  readonly edition: string
  readonly link: ReplyLink
  readonly open: boolean
  readonly visit: Visit
}

const LinkView: FC<LinkProps> = ({edition, link, open, visit: {desk, language, say}}) => {
  const ended = Date.parse(link.until) <= desk.now().getTime()
  const until = momentIn(link.until, language)
  return (
    <form method="post" action={`/editions/${edition}/links/${link.link}/revoke`}>
      {link.revokedAt === null
        ? say(ended ? 'replying.over' : 'replying.until', {at: until})
        : say('replying.revoked')}{' '}
      {link.revokedAt === null && !ended && open && (
        <button type="submit" class="plain">
          {say('replying.revoke')}
        </button>
      )}
    </form>
  )
}
