import account from './en/account'
import answer from './en/answer'
import brief from './en/brief'
import care from './en/care'
import chrome from './en/chrome'
import contribute from './en/contribute'
import dialogue from './en/dialogue'
import mail from './en/mail'
import mine from './en/mine'
import news from './en/news'
import pages from './en/pages'
import paper from './en/paper'
import policy from './en/policy'
import problem from './en/problem'
import project from './en/project'
import receivedView from './en/received-view'
import reviewed from './en/reviewed'
import signIn from './en/signIn'
import start from './en/start'
import summary from './en/summary'
import thread from './en/thread'
import topic from './en/topic'
import vocabulary from './en/vocabulary'
import type { Area } from './sv'

const en: Partial<Record<Area, Record<string, string>>> = {
  account,
  brief,
  chrome,
  problem,
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
  paper,
  project,
  care,
  news,
  reviewed,
  signIn,
  mail,
}

export default en
