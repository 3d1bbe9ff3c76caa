import workerpool from 'workerpool'
import {readFile} from '../../stages/extract/read-file.js'
import {recognisePage} from '../../stages/recognise/recognise-page.js'
import {startWatchdog} from './watchdog.js'

// The entry of a child process: what happens on import here is the program.
const [rssBytes, milliseconds, parent] = process.argv.slice(2).map(Number)
const timed = startWatchdog({rssBytes: rssBytes ?? 0, milliseconds: milliseconds ?? 0, parent: parent ?? 0})

workerpool.worker({read: timed(readFile), recognise: timed(recognisePage)})
