import {submitOnChoice} from './page/forms.js'
import {hideWithoutScript} from './page/without-script.js'

hideWithoutScript(document)
submitOnChoice(document)
