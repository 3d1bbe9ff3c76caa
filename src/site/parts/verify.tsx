import {addresses} from '../addresses.js'
import type {At} from '../view.js'
import {SiteWords} from './words.js'

/** How a stranger checks, without asking anybody, that files are those that were published. */
export const HowToVerify = ({at}: {readonly at: At}) => {
  const {fingerprint, id} = at.edition.manifest.key
  return (
    <>
      <p>{at.word('files.verifySteps')}</p>
      <ol>
        <li>
          <SiteWords of="files.verifyMinisign" at={at} />
          <pre dir="ltr">
            <code>minisign -V -p publisher.pub -m edition.json</code>
          </pre>
        </li>
        <li>
          {at.word('files.verifyHash')}
          <pre dir="ltr">
            <code>sha256sum {at.language}/digest.html</code>
          </pre>
        </li>
        <li>
          {at.word('files.verifyConcord')}
          <pre dir="ltr">
            <code>
              concord edition verify {at.number} --key {fingerprint}
            </code>
          </pre>
        </li>
      </ol>
      <p>
        <SiteWords of="files.fingerprint" values={{fingerprint, id}} at={at} />
      </p>
      <ul class="plain">
        {(
          [
            ['edition.json', 'files.kind-manifest'],
            ['edition.json.minisig', 'files.kind-signature'],
            ['publisher.pub', 'files.kind-key']
          ] as const
        ).map(([file, words]) => (
          <li>
            <a href={at.to(addresses.download(at.number, file))}>{at.word(words)}</a>
          </li>
        ))}
      </ul>
    </>
  )
}
