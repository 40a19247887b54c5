import account from './fi/account'
import answer from './fi/answer'
import brief from './fi/brief'
import care from './fi/care'
import chrome from './fi/chrome'
import contribute from './fi/contribute'
import dialogue from './fi/dialogue'
import mail from './fi/mail'
import mine from './fi/mine'
import news from './fi/news'
import pages from './fi/pages'
import paper from './fi/paper'
import policy from './fi/policy'
import problem from './fi/problem'
import project from './fi/project'
import receivedView from './fi/received-view'
import reviewed from './fi/reviewed'
import signIn from './fi/signIn'
import start from './fi/start'
import summary from './fi/summary'
import thread from './fi/thread'
import topic from './fi/topic'
import vocabulary from './fi/vocabulary'
import type { Area } from './sv'

const fi: Partial<Record<Area, Record<string, string>>> = {
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

export default fi
