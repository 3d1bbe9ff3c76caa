import {Act, ObstacleKind, Stance} from '../../domain/tag.js'
import {guidOf} from '../names.js'
import {code} from '../qdc/codes.js'

/** The GUID of one way of speaking: `stance supports`, `act implements`, `obstacle skill`. */
export const mannerGuid = (kind: 'stance' | 'act' | 'obstacle', value: string): string =>
  guidOf('manner', kind, value)

const group = (kind: 'stance' | 'act' | 'obstacle', values: readonly string[]) =>
  code(
    {guid: guidOf('manner', kind), name: kind, codable: false},
    values.map(value => code({guid: mannerGuid(kind, value), name: `${kind}: ${value}`, codable: true}))
  )

/** How a passage speaks, as codes: a coding in REFI-QDA has a code and nothing else, so these stand beside it. */
export const mannerCodes = [
  group('stance', Stance.options),
  group(
    'act',
    Act.options.filter(act => act !== 'none')
  ),
  group('obstacle', ObstacleKind.options)
]
