import type {refusals as english} from '../../en/frame/refusals.js'
import type {Translation} from '../../translation.js'

export const refusals: Translation<typeof english> = {
  notFound: '没有这个页面',
  notFoundText: '您要找的内容不在这里：可能已被搁置，或地址有误。',
  notAllowed: '您的角色无权操作',
  notAllowedText: '您的角色不允许这样做。管理员可以更改。',
  signIn: '请登录',
  changed: '有人抢先了',
  changedText: '在您查看之后，别人已作更改。请先看新内容，再作决定。',
  wrong: '无法接受',
  tooLarge: '过大',
  tooLargeText: '一次发送的内容超过上限。',
  elsewhere: '来源不符',
  elsewhereHost: '本服务器的地址是{origin}，不是{host}。',
  elsewherePage: '更改内容的请求必须来自{origin}的页面。',
  noForm: '无法读取所发送的内容。',
  fault: 'concord 的故障',
  faultText: '这是 concord 的故障，不是您的过错。已记录，编号 {number}。',
  back: '回到开头'
}
