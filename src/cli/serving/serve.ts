import {once} from 'node:events'
import {Command, InvalidArgumentError} from 'commander'
import {checks} from '../../run/checks/checks.js'
import {loadPipeline} from '../../taxonomy/load-pipeline.js'
import {signInAddress} from '../../web/accounts/first-sign-in.js'
import {openDesk} from '../../web/desk/open-desk.js'
import {appOf} from '../../web/server/app.js'
import {routes} from '../../web/server/routes.js'
import {serve} from '../../web/server/serve.js'
import {withEditionsPlace, withKeysPlace} from '../editions/places.js'
import {withStoreAndQueue, withWorkers} from '../open/with-workers.js'
import {type Places, withPipeline, withPlaces} from '../settings.js'
import {type OpenIdOptions, openIdFrom, withOpenId} from './open-id.js'

type Options = Places &
  OpenIdOptions & {
    readonly pipeline: string
    readonly port: number
    readonly host: string
    readonly origin?: string
    readonly work: boolean
    readonly editions: string
    readonly keys: string
  }

/** `concord serve`: the workbench, for reading, correcting and comparing in a browser. */
export function serveCommand(): Command {
  const command = withKeysPlace(withEditionsPlace(withPlaces(withPipeline(new Command('serve')))))
    .description('open the workbench: read, correct and compare in a browser')
    .option('--port <number>', 'where it answers', portOf, 8100)
    .option('--host <address>', 'which of this machine’s addresses it answers at', '127.0.0.1')
    .option('--origin <address>', 'how people reach it, where another server stands before it: https://…')
    .option('--no-work', 'leave reading and tagging to `concord worker` on this or other hosts')
  return withOpenId(command).action(async (options: Options) => {
    const openId = await openIdFrom(options)
    const pipeline = await loadPipeline(options.pipeline, checks)
    await withStoreAndQueue(options, async open => {
      const answer = async () => {
        let close = async () => {}
        const serving = await serve(options.host, options.port, async port => {
          const origin = options.origin ?? `http://${nameOf(options.host)}:${port}`
          const {editions, keys, pipeline: folder} = options
          const places = {editions, keys}
          const desk = await openDesk({
            ...open,
            pipeline,
            folder,
            origin,
            openId,
            editions: places,
            listedElsewhere: !options.work
          })
          close = desk.close
          console.log(`concord answers at ${origin}. Stop with Ctrl-C.`)
          const link = await signInAddress(desk, options.origin === undefined)
          if (link !== null) console.log(`Sign in once, within the hour, with: ${link}`)
          else if (options.origin === undefined) console.log(noAdministrator)
          return appOf(routes, desk)
        })
        await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')])
        await serving.close()
        await close()
      }
      await (options.work ? withWorkers({...open, beside: true}, answer) : answer())
    })
  })
}

const noAdministrator =
  'None of the accounts is an administrator’s, so there is no link to sign in with. `concord account link <email>` ' +
  'gives one to an account, `concord account create <email> --role administrator` makes an administrator; stop the ' +
  'server first where the store is a folder.'

function portOf(given: string): number {
  const port = Number(given)
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port
  throw new InvalidArgumentError('A port is a whole number from 0 to 65535.')
}

/** An address as it stands in a link. */
const nameOf = (host: string): string => (host.includes(':') ? `[${host}]` : host)
