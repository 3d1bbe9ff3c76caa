import {writeFile} from 'node:fs/promises'
import {fileURLToPath} from 'node:url'
import {buildHash} from './build-hash.js'
import {buildPlace} from './this-program.js'

// Run by the build, once all is compiled: what was compiled says what it was made from.
const root = fileURLToPath(new URL('../../../', import.meta.url))
await writeFile(buildPlace, await buildHash(root))
