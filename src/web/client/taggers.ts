import {renewPart} from './page/renew-part.js'

const root = document.getElementById('taggers')
if (root !== null) renewPart(root, {kind: 'taggers', address: '/taggers/now'})
