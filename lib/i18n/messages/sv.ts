import account from './sv/account'
import action from './sv/action'
import agenda from './sv/agenda'
import answer from './sv/answer'
import brief from './sv/brief'
import briefQuestions from './sv/brief-questions'
import briefTasks from './sv/brief-tasks'
import care from './sv/care'
import chrome from './sv/chrome'
import coding from './sv/coding'
import contribute from './sv/contribute'
import dialogue from './sv/dialogue'
import elected from './sv/elected'
import feedback from './sv/feedback'
import log from './sv/log'
import mail from './sv/mail'
import mine from './sv/mine'
import moderation from './sv/moderation'
import news from './sv/news'
import pages from './sv/pages'
import paper from './sv/paper'
import plain from './sv/plain'
import policy from './sv/policy'
import problem from './sv/problem'
import project from './sv/project'
import receivedView from './sv/received-view'
import representation from './sv/representation'
import retention from './sv/retention'
import reviewed from './sv/reviewed'
import rights from './sv/rights'
import sheet from './sv/sheet'
import signIn from './sv/signIn'
import start from './sv/start'
import summary from './sv/summary'
import thread from './sv/thread'
import topic from './sv/topic'
import views from './sv/views'
import vocabulary from './sv/vocabulary'
import workspace from './sv/workspace'

/** Every word that a person sees, by area. Swedish is the source; a key that a language lacks is shown in Swedish. */
const sv = {
  account,
  chrome,
  problem,
  policy,
  vocabulary,
  start,
  dialogue,
  contribute: { ...contribute, ...receivedView },
  mine,
  answer,
  thread,
  topic,
  sheet,
  pages,
  paper,
  signIn,
  mail,
  workspace,
  project,
  brief: { ...brief, ...briefTasks, ...briefQuestions },
  views,
  moderation,
  care,
  news,
  reviewed,
  coding,
  summary,
  agenda,
  elected,
  feedback,
  action,
  rights,
  representation,
  plain,
  retention,
  log,
}

export type Area = keyof typeof sv
export type Messages = Record<Area, Record<string, string>>
export default sv as Messages
