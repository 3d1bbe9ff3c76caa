import {UserError} from '../../../../domain/errors.js'
import {fonts} from '../../fonts.js'
import {type Pages, pagesSet} from '../../set.js'
import type {Said} from '../said.js'

/** Sets the pages that it is given, one lot after the other, until whoever started it goes. */
const own = fonts()
process.on('message', async (pages: Pages) => {
  const said = await setOf(pages)
  process.send?.(said)
  // What Typst has set lies outside of what the collector weighs, so that it would wait too long.
  globalThis.gc?.()
})

async function setOf(pages: Pages): Promise<Said> {
  try {
    return {kind: 'set', pdf: await pagesSet(pages, await own)}
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    return {kind: 'failed', message, said: error instanceof UserError ? error.said : null}
  }
}
