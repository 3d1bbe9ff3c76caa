import {readFile} from 'node:fs/promises'
import {type Command, Option} from 'commander'
import {UserError} from '../../domain/errors.js'
import {type OpenId, openIdOf} from '../../web/accounts/open-id.js'

/** What the options of a provider hold. */
export type OpenIdOptions = {
  readonly openidIssuer?: string
  readonly openidClient?: string
  readonly openidSecretFile?: string
  readonly openidName?: string
  readonly openidScopes?: string
  readonly openidClaim?: string
  readonly openidAdmit?: readonly string[]
}

/** Adds the options by which people may sign in through an OpenID provider too. */
export const withOpenId = (command: Command): Command =>
  command
    .addOption(
      new Option('--openid-issuer <address>', 'an OpenID provider through which people may sign in too').env(
        'CONCORD_OPENID_ISSUER'
      )
    )
    .addOption(new Option('--openid-client <id>', 'how it knows this server').env('CONCORD_OPENID_CLIENT'))
    .option('--openid-secret-file <file>', 'where the secret for it stands (or CONCORD_OPENID_SECRET itself)')
    .option('--openid-name <name>', 'how it is called on the page to sign in; else by its host')
    .option('--openid-scopes <scopes>', 'what it is asked for (else “openid email profile”)')
    .option('--openid-claim <claim>', 'which claim makes an account for somebody who has none')
    .option(
      '--openid-admit <value=role>',
      'with which value of that claim, and in which role; may come several times',
      (each: string, before: readonly string[] = []) => [...before, each]
    )

/** The provider that options and environment name; null for none. Throws a UserError that says what is missing. */
export async function openIdFrom(options: OpenIdOptions): Promise<OpenId | null> {
  const {openidAdmit, openidClaim, openidClient, openidIssuer, openidName, openidScopes, openidSecretFile} =
    options
  const clientSecret =
    openidSecretFile === undefined ? process.env.CONCORD_OPENID_SECRET : await secretIn(openidSecretFile)
  return openIdOf({
    issuer: openidIssuer,
    clientId: openidClient,
    clientSecret,
    name: openidName,
    scopes: openidScopes,
    claim: openidClaim,
    admitted: openidAdmit
  })
}

const secretIn = (file: string): Promise<string> =>
  readFile(file, 'utf8').catch(cause => {
    throw new UserError(`The file ${file} of --openid-secret-file cannot be read: check the path.`, {cause})
  })
