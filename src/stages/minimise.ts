import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {runInThisContext} from 'node:vm'

/** Gives a value at a point, and writes the slope there into the second argument. */
export type Sloped = (at: Float64Array, slope: Float64Array) => number

type Fmin = {
  readonly conjugateGradient: (
    sloped: Sloped,
    start: Float64Array,
    options: {readonly maxIterations: number}
  ) => {readonly x: Float64Array}
}

/** The lowest point of a smooth function that a number of rounds of conjugate gradients finds, from a start. */
export const minimise = (sloped: Sloped, start: Float64Array, rounds: number): Float64Array => {
  library ??= loaded()
  return library.conjugateGradient(sloped, start, {maxIterations: rounds}).x
}

let library: Fmin | undefined

/**
 * The package calls itself a module, but what it is built to is a script that puts its functions into `exports`, and
 * its sources import one another by names that Node does not resolve; so it is run as the script that it is.
 */
function loaded(): Fmin {
  const script = readFileSync(createRequire(import.meta.url).resolve('fmin/build/fmin.js'), 'utf8')
  const found: Partial<Fmin> = {}
  const run: (exports: Partial<Fmin>, module: object) => void = runInThisContext(
    `(function (exports, module) {${script}\n})`
  )
  run(found, {})
  const {conjugateGradient} = found
  if (conjugateGradient === undefined) throw new Error('fmin has no conjugateGradient: its version changed')
  return {conjugateGradient}
}
