import {prepareEmptyDatabase} from './embedded-pool.js'

// The last step of an install: what happens on import here is the program.
await prepareEmptyDatabase()
