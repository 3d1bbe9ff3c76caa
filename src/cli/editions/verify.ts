import {readFile} from 'node:fs/promises'
import {Command} from 'commander'
import type {EditionNotice} from '../../domain/edition/manifest.js'
import {UserError} from '../../domain/errors.js'
import {fingerprintOf, publicKeyIn} from '../../editions/keys/public-key.js'
import type {TrustedKey} from '../../editions/verify/faults.js'
import {type Verdict, verifyEdition} from '../../editions/verify/verify-edition.js'
import {plain} from '../terminal/plain.js'

/** `concord edition verify`: whether a published edition is whole and whose it is, by its folder alone. */
export const verifyCommand = (): Command =>
  new Command('verify')
    .description('see that no byte of a published edition was changed; needs its folder and nothing else')
    .argument('<folder>')
    .option('--key <file or fingerprint>', 'the key that you trust; else the one that the edition comes with')
    .action(async (folder: string, {key}: {readonly key?: string}) => {
      const verdict = await verifyEdition(folder, key === undefined ? undefined : await trustedKey(key))
      for (const line of linesOf(verdict, key !== undefined)) console.log(plain(line))
      if (verdict.faults.length > 0) throw new UserError(verdict.faults.join('\n'))
    })

/** What `--key` says. Throws a UserError where it is neither a fingerprint nor a file with a public key. */
export async function trustedKey(given: string): Promise<TrustedKey> {
  if (/^[0-9a-f]{64}$/i.test(given)) return {kind: 'fingerprint', sha256: given.toLowerCase()}
  const text = await readFile(given, 'utf8').catch(cause => {
    throw new UserError(
      `--key ${given} is neither a file that can be read nor a fingerprint of 64 hexadecimal digits.`,
      {cause}
    )
  })
  const key = publicKeyIn(text)
  if (key === undefined) throw new UserError(`${given} holds no public key in the format of minisign.`)
  return {kind: 'key', key}
}

function linesOf({faults, key, manifest, notices}: Verdict, isTrusted: boolean): readonly string[] {
  if (manifest === null || key === null) return []
  const {number, publishedAt, title, files, replaces} = manifest
  const whole =
    faults.length > 0
      ? []
      : [
          `Edition ${number}, “${title}”, published at ${publishedAt}, is whole: ${files.length} files are as they were signed.`,
          ...(isTrusted
            ? [`It was signed with the key that you trust, ${key.id}.`]
            : [
                `It was signed with the key ${key.id} that it comes with, whose fingerprint is ${fingerprintOf(key)}: hold this against the one that the publisher gives elsewhere.`
              ])
        ]
  return [
    ...whole,
    ...(replaces === null ? [] : [`It takes the place of edition ${replaces.number}: ${replaces.why}`]),
    ...notices.map(noticeLine)
  ]
}

const noticeLine = ({kind, at, by, why, instead}: EditionNotice): string =>
  `${kind === 'withdrawal' ? 'Withdrawn' : 'An erratum'} on ${at.slice(0, 10)} by ${by}, because: ${why}${
    instead === null ? '' : ` Read edition ${instead} instead.`
  }`
