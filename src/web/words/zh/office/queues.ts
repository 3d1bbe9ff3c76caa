import type {queues as english} from '../../en/office/queues.js'
import type {Translation} from '../../translation.js'

/** What waits to be done. */
export const queues: Translation<typeof english> = {
  title: '队列',
  about: '等待读取、标注和比较的内容。此处不能更改；失败项可从文件列表重试。',
  queue: '队列',
  waiting: '等待',
  active: '进行中',
  failed: '失败',
  failures: '失败项',
  none: '没有失败项。',
  job: '任务',
  why: '原因',
  reload: '刷新'
}
