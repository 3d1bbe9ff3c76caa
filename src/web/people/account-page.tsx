import type {FC} from 'hono/jsx'
import {unLanguages} from '../../domain/document.js'
import {type AccessToken, rolesUpTo} from '../accounts/tokens.js'
import {momentIn} from '../frame/moment.js'
import {personOf, type Visit} from '../server/visit.js'
import {ownNames} from '../words/language.js'

/** For so many days a token can hold. */
export const DAYS = ['30', '90', '365'] as const

type Props = {
  readonly visit: Visit
  readonly hasPassword: boolean
  readonly tokens: readonly AccessToken[]
  readonly saved: boolean
}

/** What somebody can see and change of the own account. */
export const AccountPage: FC<Props> = ({hasPassword, saved, tokens, visit}) => {
  const {say} = visit
  const {email, name, role} = personOf(visit)
  return (
    <>
      <h1>{say('people.account')}</h1>
      {saved && (
        <p class="notice" role="status">
          {say('people.saved')}
        </p>
      )}
      <p>
        <bdi dir="ltr">{email}</bdi> · {say(`roles.${role}`)}
      </p>
      <form method="post" action="/account" class="beside">
        <label>
          {say('people.name')}
          <input name="name" value={name} required maxlength={200} dir="auto" autocomplete="name" />
        </label>
        <label>
          {say('people.language')}
          <select name="language">
            {unLanguages.map(each => (
              <option value={each} lang={each} selected={each === visit.language}>
                {ownNames[each]}
              </option>
            ))}
          </select>
        </label>
        <button type="submit">{say('people.save')}</button>
      </form>
      <h2>{say('people.password')}</h2>
      <form method="post" action="/account/password" class="beside">
        <input type="hidden" name="username" value={email} autocomplete="username" />
        {hasPassword && (
          <label>
            {say('people.presentPassword')}
            <input type="password" name="present" autocomplete="current-password" required dir="ltr" />
          </label>
        )}
        <label>
          {say('people.newPassword')}
          <input
            type="password"
            name="password"
            autocomplete="new-password"
            required
            minlength={12}
            maxlength={200}
            dir="ltr"
          />
        </label>
        <button type="submit">{say('people.setPassword')}</button>
      </form>
      <h2>{say('people.sessions')}</h2>
      <p>{say('people.sessionsAbout')}</p>
      <form method="post" action="/account/end-sessions">
        <input type="hidden" name="sessions" value="all" />
        <button type="submit" class="second">
          {say('people.endSessions')}
        </button>
      </form>
      <TokensOf visit={visit} tokens={tokens} />
    </>
  )
}

const TokensOf: FC<Pick<Props, 'visit' | 'tokens'>> = ({tokens, visit}) => {
  const {desk, language, say} = visit
  const stateOf = ({expiresAt, revokedAt}: AccessToken): string => {
    if (revokedAt !== null) return say('people.revoked')
    return say(expiresAt > desk.now() ? 'people.until' : 'people.over', {at: momentIn(expiresAt, language)})
  }
  return (
    <>
      <h2>{say('people.tokens')}</h2>
      <p>
        {say('people.tokensAbout')} <a href="/programs">{say('frame.programs')}</a>
      </p>
      {tokens.length > 0 && (
        <div class="scroll">
          <table class="list">
            <thead>
              <tr>
                <th scope="col">{say('people.name')}</th>
                <th scope="col">{say('people.role')}</th>
                <th scope="col">{say('people.holds')}</th>
                <th scope="col">{say('people.used')}</th>
                <th scope="col">{say('people.do')}</th>
              </tr>
            </thead>
            <tbody>
              {tokens.map(token => (
                <tr>
                  <th scope="row">
                    <bdi>{token.name}</bdi>
                  </th>
                  <td>{say(`roles.${token.role}`)}</td>
                  <td>{stateOf(token)}</td>
                  <td>{token.usedAt === null ? '–' : momentIn(token.usedAt, language)}</td>
                  <td>
                    {token.revokedAt === null && (
                      <form method="post" action={`/account/tokens/${encodeURIComponent(token.id)}/revoke`}>
                        <button
                          type="submit"
                          class="plain"
                          aria-label={`${say('people.revoke')}: ${token.name}`}
                        >
                          {say('people.revoke')}
                        </button>
                      </form>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <form method="post" action="/account/tokens" class="beside">
        <label>
          {say('people.name')}
          <input name="name" required maxlength={200} dir="auto" autocomplete="off" />
        </label>
        <label>
          {say('people.role')}
          <select name="role">
            {rolesUpTo(personOf(visit).role).map(role => (
              <option value={role}>{say(`roles.${role}`)}</option>
            ))}
          </select>
        </label>
        <label>
          {say('people.holds')}
          <select name="days">
            {DAYS.map(days => (
              <option value={days}>{say('people.days', {days: Number(days)})}</option>
            ))}
          </select>
        </label>
        <button type="submit">{say('people.makeToken')}</button>
      </form>
    </>
  )
}
