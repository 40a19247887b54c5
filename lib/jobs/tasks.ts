import type { CronItem, TaskList } from 'graphile-worker'
import { accountConfirmAddress } from './account-confirm-address'
import { attachmentsPurge } from './attachments-purge'
import { backgroundMix } from './background-mix'
import { cancellationAnnounce } from './cancellation-announce'
import { claimsStale } from './claims-stale'
import { dialogueClose, dialogueOpen } from './dialogue-clock'
import { draftsPurge } from './drafts-purge'
import { feedbackDeliver } from './feedback-deliver'
import { feedbackDeliverAction } from './feedback-deliver-action'
import { followConfirm } from './follow-confirm'
import { mailSend } from './mail-send'
import { moderationOverdue, moderationTellResponsible } from './moderation-overdue'
import { moderationTellAuthor } from './moderation-tell-author'
import { newsDigest } from './news-digest'
import { opinionsAnalyse } from './opinions-analyse'
import { outsideForward } from './outside-forward'
import { promiseAnnounce } from './promise-announce'
import { promiseOverdue } from './promise-overdue'
import { questionTellAsker } from './question-tell-asker'
import { retentionRun } from './retention-run'
import { revisionAnnounce } from './revision-announce'
import { themesSuggest } from './themes-suggest'
import { topicAnswer } from './topic-answer'
import { viewsCompare } from './views-compare'

/** What the worker can do, by the name it is queued under. A task is safe to run twice. */
export const tasks: TaskList = {
  'account.confirmAddress': accountConfirmAddress,
  'attachments.purge': attachmentsPurge,
  'background.mix': backgroundMix,
  'cancellation.announce': cancellationAnnounce,
  'claims.stale': claimsStale,
  'dialogue.close': dialogueClose,
  'dialogue.open': dialogueOpen,
  'drafts.purge': draftsPurge,
  'feedback.deliver': feedbackDeliver,
  'feedback.deliverAction': feedbackDeliverAction,
  'follow.confirm': followConfirm,
  'mail.send': mailSend,
  'moderation.overdue': moderationOverdue,
  'moderation.tellAuthor': moderationTellAuthor,
  'moderation.tellResponsible': moderationTellResponsible,
  'news.digest': newsDigest,
  'opinions.analyse': opinionsAnalyse,
  'outside.forward': outsideForward,
  'promise.announce': promiseAnnounce,
  'promise.overdue': promiseOverdue,
  'question.tellAsker': questionTellAsker,
  'retention.run': retentionRun,
  'revision.announce': revisionAnnounce,
  'themes.suggest': themesSuggest,
  'topic.answer': topicAnswer,
  'views.compare': viewsCompare,
}

/** When a task runs by the clock. Not crontab's own text, which knows no task with a dot in its name. */
export const schedule: CronItem[] = [
  { task: 'background.mix', match: '5 * * * *', options: { jobKey: 'background.mix' } },
  { task: 'attachments.purge', match: '35 * * * *', options: { jobKey: 'attachments.purge' } },
  nightly('drafts.purge', '15 3 * * *'),
  nightly('retention.run', '45 3 * * *'),
  nightly('promise.overdue', '30 4 * * *'),
  nightly('news.digest', '0 6 * * *'),
  nightly('moderation.overdue', '10 * * * *'),
]

// A night when no worker was at work is caught up as soon as one is.
function nightly(task: string, match: string): CronItem {
  return { task, match, options: { jobKey: task, backfillPeriod: 24 * 3_600_000 } }
}
