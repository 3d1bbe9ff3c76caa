import {submitOnChoice} from './page/forms.js'
import {hideWithoutScript} from './page/without-script.js'

hideWithoutScript(document)
submitOnChoice(document)
// On a phone the menu is longer than the window: where one is comes into view.
document.querySelector('.top nav [aria-current]')?.scrollIntoView({inline: 'center', block: 'nearest'})
