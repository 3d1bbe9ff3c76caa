import type {signIn as english} from '../../en/frame/sign-in.js'
import type {Translation} from '../../translation.js'

export const signIn: Translation<typeof english> = {
  title: '登录',
  email: '电子邮箱',
  password: '密码',
  submit: '登录',
  wrong: '邮箱与密码不符。请重试，或向管理员索取登录链接。',
  tooMany: '尝试次数过多。请等一分钟再试。',
  badLink: '此登录链接已使用或已超过一小时。请索取新链接。',
  linkTitle: '用链接登录',
  linkSubmit: '登录',
  linkText: '此链接只能登录一次。',
  through: '通过{provider}登录',
  providerAway: '无法连接身份提供方。请重试，或在此登录。',
  'provider-unknown': '此处没有使用您地址的账户：请管理员创建。',
  'provider-unconfirmed': '您的身份提供方未确认您的地址，因此无法得知您的身份：请联系其管理者。',
  'provider-failed': '未能完成。请重试；如仍不行，请联系管理员。'
}
