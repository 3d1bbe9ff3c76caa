import type {roles as english} from '../../en/frame/roles.js'
import type {Translation} from '../../translation.js'

export const roles: Translation<typeof english> = {
  reader: '读者',
  analyst: '分析员',
  secretariat: '秘书处',
  administrator: '管理员'
}
