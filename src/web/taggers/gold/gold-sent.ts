import {z} from 'zod'
import {listed} from '../../rounds/listed.js'

/** So many bytes may a form have that brings gold. */
export const MOST_GOLD = 32 * 1_048_576

/** Gold at hand, by what it is called in a form. */
export const namedGolds = listed

/** A field of a file: a form sends an empty one where none was chosen. */
export const sentGold = z
  .unknown()
  .optional()
  .transform(given => (given instanceof File && given.size > 0 ? given : undefined))
