import {z} from 'zod'
import {compareVersion, judged} from '../../../review/learning/activation.js'
import {done} from '../../frame/answers.js'
import {page} from '../../frame/page.js'
import {Refusal} from '../../server/refusals.js'
import {type Route, route} from '../../server/route.js'
import {personOf} from '../../server/visit.js'
import {MOST_GOLD, namedGolds, sentGold} from '../gold/gold-sent.js'
import {goldsAtHand, goldsOf} from '../gold/golds.js'
import {taggersShown} from '../listing/shown.js'
import {sceneOf, told, versionAt} from '../scene.js'
import {VersionPage} from './version-page.js'

/** One version, and how it compares with the one in force. */
export const versionRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/taggers/:version',
    who: 'secretariat',
    does: 'Shows what a version was made from, how it stands beside the one in force, and what is said against it.',
    handle: async visit => {
      const {store} = visit.desk
      const version = await versionAt(visit)
      const found = await judged(version, sceneOf(visit))
      const {inForce} = await taggersShown(visit)
      return page(visit, {
        title: visit.say('taggers.tagger', {version}),
        place: 'taggers',
        children: (
          <VersionPage
            {...{visit, judged: found, golds: await goldsAtHand(visit)}}
            comparisons={await store.taggers.comparisons(found.tagger.id)}
            isInForce={inForce === found.tagger.id}
          />
        )
      })
    }
  }),
  route({
    method: 'POST',
    path: '/taggers/:version/compare',
    who: 'secretariat',
    does: 'Compares a version with the one in force, on gold.',
    mostBytes: MOST_GOLD,
    body: z.object({gold: namedGolds, goldFile: sentGold}),
    answers: z.object({compared: z.number()}),
    handle: async (visit, {body}) => {
      const version = await versionAt(visit)
      const golds = await goldsOf(body.gold, [body.goldFile], visit)
      if (golds.length === 0) throw new Refusal('wrong', visit.say('taggers.goldFirst'))
      const by = personOf(visit).email
      for (const gold of golds) await compareVersion(version, {...sceneOf(visit), gold, by})
      told(visit)
      return done(visit, {to: `/taggers/${version}`, value: {compared: golds.length}})
    }
  })
]
