import {distance} from 'fastest-levenshtein'

/**
 * How many characters must be put in, left out or taken for others to make one text of another (Levenshtein), in UTF-16
 * units. Its time grows with the product of their lengths: 30,000 by 30,000 take half a second.
 */
export const editDistance = (one: string, other: string): number => distance(one, other)
