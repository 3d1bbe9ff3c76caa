import {Command} from 'commander'
import {type ListedKey, listKeys, makeFirstKey, rotateKey} from '../../editions/keys/key-folder.js'
import {withKeysPlace} from './places.js'

type Options = {readonly keys: string}

/** `concord edition keys`: the keys that sign editions. */
export const keysCommand = (): Command =>
  new Command('keys')
    .description('the keys that sign editions: make the first, list them, put a new one in force')
    .addCommand(
      withKeysPlace(new Command('make').description('make the first key')).action(async ({keys}: Options) => {
        console.log(lineOf(await makeFirstKey(keys)))
        console.log('Give its fingerprint to readers by another way than the editions themselves.')
        console.log(
          `Keep a copy of ${keys} where nobody else reads it: without it nothing more can be signed.`
        )
      })
    )
    .addCommand(
      withKeysPlace(new Command('list').description('show all keys, the first one first')).action(
        async ({keys}: Options) => {
          for (const key of await listKeys(keys)) console.log(lineOf(key))
        }
      )
    )
    .addCommand(
      withKeysPlace(
        new Command('rotate').description('put a new key in force, signed by the one before it')
      ).action(async ({keys}: Options) => {
        console.log(lineOf(await rotateKey(keys)))
        console.log('What older keys signed can still be checked; they sign nothing more.')
      })
    )

const lineOf = ({key, fingerprint, signs}: ListedKey): string =>
  `${key.id}  ${fingerprint}${signs ? '  (signs)' : ''}`
