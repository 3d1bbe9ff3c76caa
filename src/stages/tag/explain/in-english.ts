import type {Explanation, Grounds, Manner, SpokeFor} from './explanation.js'

/** An explanation in English, in a few sentences. */
export function inEnglish({by, code, cues, grounds}: Explanation): string {
  const on = cues.length === 0 ? '' : `, on the words ${cues.map(quoted).join(', ')}`
  const given = `${code} was given by ${by}${on}.`
  return grounds === null ? given : `${given} ${groundsOf(grounds)}`
}

const quoted = (words: string): string => `“${words}”`

function groundsOf(grounds: Grounds): string {
  const {manner, share} = grounds
  if (grounds.kind === 'model') {
    const doubt = grounds.abstains ? ' That is too little to count it: a person is asked.' : ''
    return `What spoke for it most, in logits: ${grounds.spoke.map(featureOf).join('; ')}. Of passages like this about ${share} of 100 carry it${mannerIn(manner)}.${doubt}`
  }
  const {concepts, near, rejection, voice, within} = grounds
  const place = near === null ? places[within] : `${places[within]} and ${near} words`
  const asked = concepts.map(({name, words}) => `${name} (${quoted(words)})`).join(' and ')
  const said =
    rejection === null || voice === 'affirmed'
      ? voices[voice]
      : `, which the speaker rejects (${quoted(rejection)})`
  return `The rule asks ${place} for ${asked}${said}${mannerIn(manner)}; it is right in about ${share} of 100 cases.`
}

function featureOf({kind, names, weight, words}: SpokeFor): string {
  const where = words.length === 0 ? '' : ` (${words.map(quoted).join(', ')})`
  return `${nameOf(kind, names.join(' and '))}${where} ${weight < 0 ? String(weight) : `+${weight}`}`
}

function nameOf(kind: SpokeFor['kind'], names: string): string {
  if (kind === 'word' || kind === 'words') return `the ${kind}`
  if (kind === 'answer') return `the rules’ answer ${names}`
  return `the ${kind} ${names}`
}

/** What a tag says of the manner of speaking, or an answer of the pole, as the end of a sentence. */
function mannerIn(manner: Manner): string {
  if (manner.kind === 'answer') return `, and answers “${manner.pole}”`
  return `; the passage ${stances[manner.stance]}${manner.act === 'none' ? '' : `, act: ${manner.act}`}`
}

const voices = {
  own: '',
  reported: ', as the view of others',
  rejected: ', which the speaker rejects',
  'set-aside': ', in passing',
  affirmed: ', in a denial that the speaker rejects',
  unclear: ', beside a rejection',
  doubled: ', between two negatives of which it is not plain what they deny'
} as const

const places = {
  sentence: 'within one sentence',
  neighbours: 'within two sentences',
  passage: 'within the passage'
} as const

const stances = {
  supports: 'supports it',
  qualified: 'supports it with a condition or reservation',
  opposes: 'opposes it',
  mentions: 'takes no position'
} as const
