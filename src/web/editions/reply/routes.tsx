import {z} from 'zod'
import {ofLabels} from '../../../digest/words/labels.js'
import {UnLanguage} from '../../../domain/document.js'
import {ReplyKind} from '../../../domain/edition/reply.js'
import {makeReplyLink, revokeReplyLink} from '../../../editions/reply/links.js'
import {enterReply} from '../../../editions/reply/replying.js'
import {rowOf} from '../../../editions/reply/row.js'
import {digestOfDraft} from '../../../editions/workflow/digest-of-draft.js'
import {editionNamed} from '../../../editions/workflow/editions.js'
import {done, json} from '../../frame/answers.js'
import {choice} from '../../frame/choice.js'
import {momentIn} from '../../frame/moment.js'
import {page} from '../../frame/page.js'
import {saidBy} from '../../frame/record.js'
import {ShownOnce} from '../../people/shown-once.js'
import {fileHeaders} from '../../server/headers.js'
import {type Route, route} from '../../server/route.js'
import {type Visit, wantsJson} from '../../server/visit.js'
import {answerRoutes} from './answer/routes.js'
import {RowFormat, rowFile} from './row-file.js'

const who = 'secretariat'
/** Longer than is taken, so that too long a reply is told in words of its own. */
export const Typed = {
  subject: z.string().max(200),
  kind: ReplyKind,
  text: z.string().max(100_000)
}

/** Right of reply, as the secretariat works with it: links, files to mail, and what is answered. */
export const replyRoutes: readonly Route[] = [
  route({
    method: 'POST',
    path: '/editions/:id/links',
    who,
    does: 'Makes a link by which one party sees its own row and replies, and shows it once.',
    body: z.object({party: z.string().max(100), days: z.coerce.number()}),
    answers: z.object({link: z.string(), address: z.string(), until: z.string()}),
    handle: async (visit, {body}) => {
      const {desk, language, say} = visit
      const {link, token} = await makeReplyLink(idIn(visit), body, {said: saidBy(visit), store: desk.store})
      const address = `${desk.origin}/reply/${token}`
      if (wantsJson(visit)) return json({link: link.link, address, until: link.until})
      const edition = await editionNamed(idIn(visit), desk.store)
      const {parties} = await digestOfDraft(edition.draft, desk.store)
      const names = parties.find(({id}) => id === link.party)?.names
      const party = names === undefined ? link.party : ofLabels(names, language)
      const title = say('replying.linkFor', {party})
      return page(visit, {
        title,
        place: 'editions',
        children: (
          <ShownOnce
            title={title}
            about={say('replying.linkAbout', {party, until: momentIn(link.until, language)})}
            label={say('replying.link')}
            secret={address}
            back={{to: `/editions/${idIn(visit)}#parties-h`, name: say('replying.back')}}
          />
        )
      })
    }
  }),
  route({
    method: 'POST',
    path: '/editions/:id/links/:link/revoke',
    who,
    does: 'Takes a link of a party back, so that it opens nothing any more.',
    handle: async visit => {
      const {store} = visit.desk
      await revokeReplyLink(idIn(visit), visit.path.link ?? '', {said: saidBy(visit), store})
      return done(visit, {to: `/editions/${idIn(visit)}#parties-h`, value: {}})
    }
  }),
  route({
    method: 'GET',
    path: '/editions/:id/rows/:party',
    who,
    does: 'Gives the row of one party in a draft as a file to be mailed: HTML, Word or PDF.',
    query: z.object({language: choice(UnLanguage), format: choice(RowFormat)}),
    handle: async (visit, {query}) => {
      const {desk, path} = visit
      const edition = await editionNamed(idIn(visit), desk.store)
      const digest = await digestOfDraft(edition.draft, desk.store)
      const language = query.language ?? visit.language
      const row = rowOf(digest, path.party ?? '', edition.replies)
      const format = query.format ?? 'html'
      return new Response(await rowFile(edition, row, {format, language}), {
        headers: fileHeaders(`${row.party.id}.${language}.${format}`)
      })
    }
  }),
  route({
    method: 'POST',
    path: '/editions/:id/replies',
    who,
    does: 'Enters a reply that a party sent by mail.',
    body: z.object({party: z.string().max(100), ...Typed}),
    answers: z.object({reply: z.number()}),
    handle: async (visit, {body}) => {
      const {store} = visit.desk
      const {replies} = await enterReply(idIn(visit), body, {said: saidBy(visit), store})
      return answered(visit, replies.length)
    }
  }),
  ...answerRoutes
]

const idIn = ({path}: Visit): string => path.id ?? ''

const answered = (visit: Visit, reply: number): Response =>
  done(visit, {to: `/editions/${idIn(visit)}#reply-${reply}`, value: {reply}})
