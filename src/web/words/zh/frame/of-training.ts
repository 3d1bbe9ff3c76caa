import type {ofTraining as english} from '../../../../domain/refusals/of-training.js'
import type {Translation} from '../../translation.js'

export const ofTraining: Translation<typeof english> = {
  learningFrom: '除 {folder} 中的段落外，从 {lessons} 个段落学习',
  readingPassages: '正在读取 {passages} 个段落',
  fittingWithout: '正在拟合，不含第 {part} 部分（共 {parts} 部分）',
  fittingOnAll: '正在用全部段落拟合',
  comparingOn: '正在用 {gold} 比较',
  trainingStopped: '已由 {by} 停止。',
  trainingTakenForGone: '另一个进程停止了它。',
  serverClosed: '服务器关闭，训练随之停止。',
  trainingFault: 'concord 的故障使其中止：{fault}',
  trainerGone: '{host} 上的进程 {pid} 在训练完成前结束：请重新提出。',
  trainerUnknownGone: '训练进程在完成前结束：请重新提出。',
  nothingToLearn: '除训练段落外没有可学的内容：无人核对过段落，或已核对和编码的内容都在保留的参照集中。',
  trainingEmpty: '{folder}：其中没有训练段落，须由服务器管理人员提供。',
  trainingNoFolder: '{folder}：无法作为文件夹打开，须由服务器管理人员处理。',
  trainingNoPassage: '{file}第{line}行：不是训练段落，请改正该行。',
  trainingWrongField: '{file}第{line}行：在“{field}”处不是训练段落，请改正该行。',
  goldEmpty: '{file}：其中没有已编码的段落：请指定另一个文件。',
  goldNotJson: '{file} 第 {line} 行：不是 JSON：请修正该行。',
  goldNoPassage: '{file} 第 {line} 行：不是已编码的段落：请修正该行。',
  goldWrongField: '{file} 第 {line} 行：不是已编码的段落，位于“{field}”：请修正该行。'
}
