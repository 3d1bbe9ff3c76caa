import type {programs as english} from '../../en/office/programs.js'
import type {Translation} from '../../translation.js'

/** The programmatic interface. */
export const programs: Translation<typeof english> = {
  about: '程序可请求与这些页面相同的内容，并获得 JSON。',
  how: '请在您的账户中创建令牌，并随每个请求发送：',
  document: '完整说明（OpenAPI 3.1）',
  request: '请求',
  does: '作用',
  who: '所需角色',
  english: '这些说明与文档一致，使用英文。'
}
