import account from './ar/account'
import answer from './ar/answer'
import brief from './ar/brief'
import care from './ar/care'
import chrome from './ar/chrome'
import contribute from './ar/contribute'
import dialogue from './ar/dialogue'
import mail from './ar/mail'
import mine from './ar/mine'
import news from './ar/news'
import pages from './ar/pages'
import paper from './ar/paper'
import policy from './ar/policy'
import problem from './ar/problem'
import project from './ar/project'
import receivedView from './ar/received-view'
import reviewed from './ar/reviewed'
import signIn from './ar/signIn'
import start from './ar/start'
import summary from './ar/summary'
import thread from './ar/thread'
import topic from './ar/topic'
import vocabulary from './ar/vocabulary'
import type { Area } from './sv'

const ar: Partial<Record<Area, Record<string, string>>> = {
  account,
  brief,
  chrome,
  problem,
  paper,
  policy,
  vocabulary,
  start,
  summary,
  dialogue,
  contribute: { ...contribute, ...receivedView },
  mine,
  answer,
  thread,
  topic,
  pages,
  project,
  care,
  news,
  reviewed,
  signIn,
  mail,
}

export default ar
