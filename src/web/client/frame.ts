import {submitOnChoice} from './forms.js'
import {hideWithoutScript} from './without-script.js'

hideWithoutScript(document)
submitOnChoice(document)
