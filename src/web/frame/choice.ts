import {z} from 'zod'

/** A field of a form that may be left empty, which asks for nothing. */
export const choice = <Value extends z.ZodType>(value: Value) =>
  z.preprocess(given => (given === '' ? undefined : given), value.optional())
