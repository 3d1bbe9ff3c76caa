import {renewPart} from './page/renew-part.js'

const root = document.getElementById('round')
const id = root?.dataset.round ?? ''
if (root !== null)
  renewPart(root, {kind: 'rounds', about: id, address: `/rounds/${id}/now${location.search}`})
