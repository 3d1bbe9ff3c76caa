import type {Digest} from '../../../src/domain/digest/digest.js'
import {sampleDigest} from '../sample-digest.js'
import {sixParties, threeCodes} from '../six-parties.js'

/** The harbour digest of six invented parties, changed where a test needs it. */
export const harbour = (changed: Partial<Digest> = {}): Digest => ({
  ...sampleDigest('Harbours', sixParties, threeCodes).digest,
  ...changed
})
