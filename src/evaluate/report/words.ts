import type {Interval} from '../interval.js'
import type {Share} from '../tags/rates.js'

/** A rate to three places; a dash where there is none. */
export const rate = (value: number | null): string => (value === null ? '–' : value.toFixed(3))

/** A difference with its sign. */
export const signed = (value: number | null): string =>
  value === null ? '–' : `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(3)}`

/** The ends of an interval; empty where it is not known. */
export const range = (interval: Interval | null, end: (value: number) => string = rate): string =>
  interval === null ? '' : `${end(interval.low)} to ${end(interval.high)}`

/** "28 of 29, 0.966". */
export const shareInWords = ({same, of, share}: Share): string =>
  of === 0 ? '–' : `${same} of ${of}, ${rate(share)}`
