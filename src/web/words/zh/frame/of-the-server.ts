import type {ofTheServer as english} from '../../../../domain/refusals/of-the-server.js'
import type {Translation} from '../../translation.js'

export const ofTheServer: Translation<typeof english> = {
  listPartGone: '列表没有这一部分：请从第一部分开始。',
  numberTaken: '编号{number}已用于另一版：已发布的内容绝不更改，请用下一个编号发布。',
  noticeTaken: '已有内容不同的通知：已发布的内容绝不更改。',
  notWritable: '无法在服务器上写入（{reason}）：须由服务器管理人员处理。',
  noTypst: '未能生成PDF：此服务器（{platform}）没有所需程序。请改用Word格式。',
  taggerMisfits: '由{by}启用的标注器{version}与配置不符：须由管理员启用另一个。',
  otherRelease:
    '有另一版本concord的进程参与处理：须由服务器管理人员在各处安装同一版本。已完成的工作予以保留。',
  workStops: '处理已中断{rounds}次，且与任何文件无关：须由服务器管理人员处理。已完成的工作予以保留。',
  queueLosesJobs: '队列丢失任务且未说明原因',
  auditOther: '第{number}条与当初所写不符，或其前一条不符。',
  auditEnds: '缺少第{number}条：共写入{written}条，现只有{there}条。',
  auditNotLast: '第{number}条并非最后写入的一条。',
  auditInPlace: '缺少第{number}条：其位置上是第{found}条。',
  auditTwice: '缺少第{number}条：第{found}条在此重复出现。',
  auditNoted: '第{number}条与别处所记不符：记录已被重写。',
  auditNoEntry: '更正{id}在记录中没有条目。',
  auditNotSame: '更正{id}与第{number}条所述不符。',
  auditGone: '第{number}条所述的更正{id}已不存在。'
}
