import type {Command} from 'commander'

/** Commands by name, each loaded when it is wanted. */
export type Commands = Readonly<Record<string, () => Promise<Command>>>

/** The same command with the one below it that is called, which alone is loaded; with all of them where none is, for help. */
export const withCalled = async (
  above: Command,
  called: string | undefined,
  below: Commands
): Promise<Command> => {
  const isOne = called !== undefined && Object.hasOwn(below, called)
  for (const [name, load] of Object.entries(below))
    if (!isOne || called === name) above.addCommand(await load())
  return above
}
