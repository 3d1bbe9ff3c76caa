import {Command} from 'commander'
import {describe, expect, it} from 'vitest'
import {withCalled} from '../../src/cli/called.js'

/** The names of the commands that are there, once `called` was asked for. */
const namesFor = async (called: string | undefined): Promise<readonly string[]> => {
  const below = Object.fromEntries(
    ['list', 'verify'].map(name => [name, () => Promise.resolve(new Command(name))])
  )
  return (await withCalled(new Command(), called, below)).commands.map(command => command.name())
}

describe('the commands below another', () => {
  it('are the one that is called alone', async () => {
    expect(await namesFor('verify')).toEqual(['verify'])
  })

  it.each([undefined, '--help', 'help', 'verif', 'constructor'])('are all of them for %s', async called => {
    expect(await namesFor(called)).toEqual(['list', 'verify'])
  })
})
