import type {FC} from 'hono/jsx'
import type {Route} from '../server/route.js'
import type {Visit} from '../server/visit.js'

type Props = {readonly visit: Visit; readonly routes: readonly Route[]}

/** What stands between backticks is a word of the interface. */
const inCode = (text: string) => text.split('`').map((part, n) => (n % 2 === 1 ? <code>{part}</code> : part))

/** How programs ask, and what for. */
export const ProgramsPage: FC<Props> = ({routes, visit: {desk, say}}) => (
  <>
    <h1>{say('frame.programs')}</h1>
    <p>{say('programs.about')}</p>
    <p>
      {say('programs.how')} <a href="/account">{say('frame.account')}</a>
    </p>
    <p>
      <code dir="ltr" class="secret">
        curl -H "Authorization: Bearer concord_…" {desk.origin}/api/v1/status
      </code>
    </p>
    <p>
      <a href="/api/openapi.json">{say('programs.document')}</a>
    </p>
    <p class="quiet">{say('programs.english')}</p>
    {/* It can be wider than the window, and holds nothing else that the keyboard can reach. */}
    <section class="scroll" tabindex={0} aria-label={say('frame.programs')}>
      <table class="list stacks">
        <thead>
          <tr>
            <th scope="col">{say('programs.request')}</th>
            <th scope="col">{say('programs.does')}</th>
            <th scope="col">{say('programs.who')}</th>
          </tr>
        </thead>
        <tbody>
          {routes.map(({does, method, path, who}) => (
            <tr>
              <th scope="row">
                <code dir="ltr">
                  {method} {path}
                </code>
              </th>
              <td lang="en" dir="ltr">
                {inCode(does)}
              </td>
              <td>{who !== 'anyone' && say(`roles.${who}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  </>
)
