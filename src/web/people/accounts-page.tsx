import type {FC} from 'hono/jsx'
import type {Account} from '../accounts/accounts.js'
import {roles} from '../accounts/role.js'
import {momentIn} from '../frame/moment.js'
import {personOf, type Visit} from '../server/visit.js'
import type {Say} from '../words/say.js'

type Props = {readonly visit: Visit; readonly accounts: readonly Account[]}

/** Everybody who has an account, with what can be done, and the form for a new one. */
export const AccountsPage: FC<Props> = ({accounts, visit}) => {
  const {say} = visit
  return (
    <>
      <h1>{say('people.accounts')}</h1>
      <p>{say('people.rolesAbout')}</p>
      <div class="scroll">
        <table class="list stacks">
          <caption>{say('people.count', {count: accounts.length})}</caption>
          <thead>
            <tr>
              <th scope="col">{say('people.name')}</th>
              <th scope="col">{say('people.role')}</th>
              <th scope="col">{say('people.since')}</th>
              <th scope="col">{say('people.do')}</th>
            </tr>
          </thead>
          <tbody>
            {accounts.map(account => (
              <Row visit={visit} account={account} />
            ))}
          </tbody>
        </table>
      </div>
      <h2>{say('people.new')}</h2>
      <form method="post" action="/accounts" class="beside">
        <label>
          {say('people.email')}
          <input type="email" name="email" required maxlength={320} dir="ltr" autocomplete="off" />
        </label>
        <label>
          {say('people.name')}
          <input name="name" required maxlength={200} dir="auto" autocomplete="off" />
        </label>
        <label>
          {say('people.role')}
          <select name="role">
            <Roles say={say} set="analyst" />
          </select>
        </label>
        <button type="submit">{say('people.create')}</button>
      </form>
    </>
  )
}

const Row: FC<{readonly visit: Visit; readonly account: Account}> = ({account, visit}) => {
  const {language, say} = visit
  const {blocked, createdAt, email, id, name, role} = account
  const at = `/accounts/${encodeURIComponent(id)}`
  const own = personOf(visit).id === id
  return (
    <tr>
      <th scope="row">
        <bdi>{name}</bdi>
        <div class="quiet">
          <bdi dir="ltr">{email}</bdi>
        </div>
        {blocked && <strong>{say('people.blocked')}</strong>}
      </th>
      <td>
        <form method="post" action={`${at}/role`} class="person">
          <select name="role" aria-label={say('people.roleOf', {name})}>
            <Roles say={say} set={role} />
          </select>
          <button type="submit" class="plain">
            {say('people.change')}
          </button>
        </form>
      </td>
      <td>{momentIn(createdAt, language)}</td>
      <td class="acts">
        {!blocked && <Act to={`${at}/link`} does={say('people.link')} to-whom={name} />}
        <Act to={`${at}/end-sessions`} does={say('people.endSessions')} to-whom={name} />
        {blocked ? (
          <Act to={`${at}/unblock`} does={say('people.unblock')} to-whom={name} />
        ) : (
          !own && <Act to={`${at}/block`} does={say('people.block')} to-whom={name} />
        )}
      </td>
    </tr>
  )
}

type Acts = {readonly to: string; readonly does: string; readonly 'to-whom': string}

const Act: FC<Acts> = ({does, to, 'to-whom': whom}) => (
  <form method="post" action={to}>
    <button type="submit" class="plain" aria-label={`${does}: ${whom}`}>
      {does}
    </button>
  </form>
)

const Roles: FC<{readonly say: Say; readonly set: string}> = ({say, set}) => (
  <>
    {roles.map(role => (
      <option value={role} selected={role === set}>
        {say(`roles.${role}`)}
      </option>
    ))}
  </>
)
