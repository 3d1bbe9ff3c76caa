import {rmSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {leftovers} from './leftovers.js'

// Run by the build, once all is compiled and before anything compiled is counted or loaded.
const [source, compiled] = ['../../../src', '../..'].map(place =>
  fileURLToPath(new URL(place, import.meta.url))
)
if (source !== undefined && compiled !== undefined)
  for (const file of leftovers({source, compiled})) rmSync(path.join(compiled, file))
