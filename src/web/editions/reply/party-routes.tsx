import {z} from 'zod'
import {openReplyLink} from '../../../editions/reply/links.js'
import {replyByLink} from '../../../editions/reply/replying.js'
import {rowOf} from '../../../editions/reply/row.js'
import {digestOfDraft} from '../../../editions/workflow/digest-of-draft.js'
import {EditionRefusal} from '../../../editions/workflow/refusals.js'
import {ADDRESS_HEADER} from '../../accounts/sign-in-library.js'
import {redirect} from '../../frame/answers.js'
import {choice} from '../../frame/choice.js'
import {page} from '../../frame/page.js'
import type {Limiter} from '../../server/limiter.js'
import {Refusal} from '../../server/refusals.js'
import {type Route, route} from '../../server/route.js'
import type {Visit} from '../../server/visit.js'
import {PartyPage} from './party-page.js'
import {Typed} from './routes.js'

/** What whoever holds a party's link may do: see its own row, and reply. Nobody signs in. */
export const partyRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/reply/:token',
    who: 'anyone',
    does: 'Shows to whoever holds the link of a party its own row in a draft, and nothing else.',
    query: z.object({subject: choice(z.string().max(200)), sent: choice(z.coerce.number().int().positive())}),
    handle: async (visit, {query}) => {
      const {desk} = visit
      const {store} = desk
      const {edition, link} = await opened(visit)
      const row = rowOf(await digestOfDraft(edition.draft, store), link.party, edition.replies)
      const alone = {...visit, person: null}
      return page(alone, {
        title: visit.say('replying.title'),
        place: null,
        children: (
          <PartyPage
            {...{visit: alone, edition, row, ...query}}
            token={visit.path.token ?? ''}
            until={link.until}
            subject={query.subject}
            sent={query.sent}
          />
        )
      })
    }
  }),
  route({
    method: 'POST',
    path: '/reply/:token',
    who: 'anyone',
    does: 'Keeps what a party replies by its link, as plain text.',
    mostBytes: 1_000_000,
    body: z.object(Typed),
    handle: async (visit, {body}) => {
      const {desk, path} = visit
      const {link} = await opened(visit)
      mayGoOn(desk.limits.replies, link.link, visit)
      const now = desk.now()
      const {replies} = await replyByLink(path.token ?? '', body, {now, store: desk.store})
      const sent = replies.findLast(each => each.link === link.link)?.number ?? replies.length
      return redirect(`/reply/${path.token}?${new URLSearchParams({sent: String(sent)})}`)
    }
  })
]

/**
 * A link that holds opens whatever others at the same address try, so often as one party needs; it alone is told to wait
 * beyond that. Whoever tries links that do not hold is soon told to wait, by the address.
 */
async function opened(visit: Visit) {
  const {desk, path, request} = visit
  const found = await openReplyLink(path.token ?? '', {now: desk.now(), store: desk.store}).catch(cause => {
    if (cause instanceof EditionRefusal && cause.refusal === 'linkUnknown')
      mayGoOn(desk.limits.wrongLinks, request.headers.get(ADDRESS_HEADER) ?? '', visit)
    throw cause
  })
  mayGoOn(desk.limits.links, found.link.link, visit)
  return found
}

function mayGoOn(limiter: Limiter, key: string, visit: Visit): void {
  const now = visit.desk.now()
  if (limiter.isSpent(key, now)) throw tooOften(visit)
  limiter.spend(key, now)
}

const tooOften = ({say}: Visit): Refusal => new Refusal('too-often', say('replying.tooOften'))
