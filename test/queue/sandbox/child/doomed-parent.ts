import {openSandbox} from '../../../../src/queue/sandbox/sandbox.js'

// A program for a test to kill: it says when its child is ready, and then has it read what takes for ever.
const slow = new TextEncoder().encode(`<html>${'<'.repeat(5_000_000)}`)
const sandbox = openSandbox({size: 1, milliseconds: 300_000})
await sandbox.read({name: 'note.txt', bytes: new TextEncoder().encode('Xanadu agrees.')})
console.log('ready')
await sandbox.read({name: 'slow.html', bytes: slow})
