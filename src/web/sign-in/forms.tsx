import type {FC} from 'hono/jsx'
import {THROUGH_PROVIDER} from '../accounts/open-id.js'
import type {Say} from '../words/say.js'

type Props = {
  readonly say: Say
  readonly back: string
  readonly email: string
  readonly fault: string | null
  /** How the provider is called through which people may come in too. */
  readonly provider: string | null
}

/** E-mail address and password; what went wrong stands above, and is read out. */
export const SignInForm: FC<Props> = ({back, email, fault, provider, say}) => (
  <div class="narrow">
    <h1>{say('signIn.title')}</h1>
    {fault && (
      <p class="fault" role="alert">
        {fault}
      </p>
    )}
    <form method="post" action="/sign-in" class="stacked">
      <input type="hidden" name="back" value={back} />
      <label>
        {say('signIn.email')}
        <input type="email" name="email" value={email} autocomplete="username" required dir="ltr" />
      </label>
      <label>
        {say('signIn.password')}
        <input type="password" name="password" autocomplete="current-password" required dir="ltr" />
      </label>
      <button type="submit">{say('signIn.submit')}</button>
    </form>
    {provider !== null && (
      // A link, as the policy of the page lets forms lead to this server alone.
      <p>
        <a class="button" href={`${THROUGH_PROVIDER}?${new URLSearchParams({back})}`}>
          {say('signIn.through', {provider})}
        </a>
      </p>
    )}
  </div>
)

/** One button: a link alone changes nothing. */
export const UseLinkForm: FC<{readonly say: Say; readonly token: string}> = ({say, token}) => (
  <div class="narrow">
    <h1>{say('signIn.linkTitle')}</h1>
    <p>{say('signIn.linkText')}</p>
    <form method="post" action="/sign-in/link" class="stacked">
      <input type="hidden" name="token" value={token} />
      <button type="submit">{say('signIn.linkSubmit')}</button>
    </form>
  </div>
)
