import {parseArgs} from 'node:util'
import {makeSubmissions} from './invented/make-submissions.js'

const {values} = parseArgs({
  options: {submissions: {type: 'string', default: '200'}, pages: {type: 'string', default: '8'}}
})
const made = await makeSubmissions({submissions: Number(values.submissions), pages: Number(values.pages)})
console.log(`${values.submissions} submissions of ${values.pages} pages: ${made.files}
The pipeline that knows their States: ${made.pipeline}`)
