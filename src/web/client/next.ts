import {listenToKeys} from './reader/keys.js'

// The key that a button names does what the button does, on the passage that is in focus.
listenToKeys({
  '0': () => {
    const passage = document.activeElement?.closest('.next li')
    passage?.querySelector<HTMLButtonElement>('button[aria-keyshortcuts="0"]')?.click()
  }
})
