import type {roles as english} from '../../en/frame/roles.js'
import type {Translation} from '../../translation.js'

export const roles: Translation<typeof english> = {
  reader: 'lectura',
  analyst: 'análisis',
  secretariat: 'secretaría',
  administrator: 'administración'
}
