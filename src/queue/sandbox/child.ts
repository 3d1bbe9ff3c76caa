import workerpool from 'workerpool'
import {readFile} from '../../stages/extract/read-file.js'
import {startWatchdog} from './watchdog.js'

// The entry of a child process: what happens on import here is the program.
const [rssLimit] = process.argv.slice(2).map(Number)
startWatchdog(rssLimit ?? 0)

workerpool.worker({read: readFile})
