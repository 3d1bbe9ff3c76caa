import {type GoldFile, goldFile} from '../../review/learning/comparison/gold-file.js'
import {textOf} from '../../run/intake/json-lines.js'

/** Coded passages of several files, each under its path. A UserError names a file or line that is none. */
export const goldFiles = (places: readonly string[]): Promise<readonly GoldFile[]> =>
  Promise.all(places.map(async place => goldFile(place, await textOf(place))))

/** An option that may be given again. */
export const severally = (value: string, before: readonly string[] = []): readonly string[] => [
  ...before,
  value
]
