import {z} from 'zod'

/** A field that may come never, once or several times. */
export const listed = z.preprocess(
  given => (Array.isArray(given) ? given : given === undefined || given === '' ? [] : [given]),
  z.array(z.string().max(200)).max(500)
)

/** Names a request, so that what it asks for is done once however often it is sent. */
export const RequestId = z.string().regex(/^[\w-]{8,100}$/u)
