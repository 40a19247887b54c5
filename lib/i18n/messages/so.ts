import account from './so/account'
import answer from './so/answer'
import brief from './so/brief'
import care from './so/care'
import chrome from './so/chrome'
import contribute from './so/contribute'
import dialogue from './so/dialogue'
import mail from './so/mail'
import mine from './so/mine'
import news from './so/news'
import pages from './so/pages'
import paper from './so/paper'
import policy from './so/policy'
import problem from './so/problem'
import project from './so/project'
import receivedView from './so/received-view'
import reviewed from './so/reviewed'
import signIn from './so/signIn'
import start from './so/start'
import summary from './so/summary'
import thread from './so/thread'
import topic from './so/topic'
import vocabulary from './so/vocabulary'
import type { Area } from './sv'

const so: Partial<Record<Area, Record<string, string>>> = {
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

export default so
