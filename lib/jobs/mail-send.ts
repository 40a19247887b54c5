import 'server-only'
import type { Task } from 'graphile-worker'
import { z } from 'zod'
import { finishFeedback } from '@/lib/commands/feedback/send'
import { db } from '@/lib/db'
import { system } from '@/lib/domain/actor'
import { env } from '@/lib/env'
import { mailPort } from '@/lib/integrations/mail/adapter'
import type { MailPort, Sent } from '@/lib/integrations/mail/port'
import { stopLinkHere, waysOut } from './letters/unsubscribe'

const Payload = z.object({ mailId: z.uuid() })

export const mailSend: Task = async (payload, { job }) =>
  sendMail(Payload.parse(payload).mailId, { port: mailPort(), isLastTry: job.attempts >= job.max_attempts })

/**
 * Sends one mail and says how it went. What is already sent or bounced is left alone. Killed between the server's yes and
 * our note of it, the next try carries the same Message-ID, by which mail systems know a repeat.
 */
export async function sendMail(mailId: string, { port, isLastTry }: { port: MailPort; isLastTry: boolean }) {
  const mail = await db.outgoingMail.findUnique({ where: { id: mailId } })
  if (!mail || mail.sentAt || mail.failedAt) return settle(mail?.deliveryId)
  await db.outgoingMail.update({ where: { id: mailId }, data: { sendingAt: new Date(), attempts: { increment: 1 } } })
  const { id, to, subject, html } = mail
  const ways = mail.followerId ? await waysOut(mail.followerId) : undefined
  const text = mail.text.replaceAll(stopLinkHere, ways?.page ?? '')
  const letter = { id, from: env.MAIL_FROM, to, subject, text, html: html ?? undefined, unsubscribe: ways?.oneClick }
  // Who has left while the letter waited gets it no more.
  const answer =
    mail.followerId && !ways
      ? ({ kind: 'bounced', reason: 'Mottagaren följer inte längre.' } as const)
      : await attempt(port, letter, isLastTry)
  const at = new Date()
  await db.$transaction([
    db.outgoingMail.update({
      where: { id: mailId },
      data: answer.kind === 'sent' ? { sentAt: at } : { failedAt: at, error: answer.reason },
    }),
    db.delivery.updateMany({
      where: { id: { in: mail.deliveryId ? [mail.deliveryId] : [] }, state: 'QUEUED' },
      data: answer.kind === 'sent' ? { state: 'SENT', at } : { state: 'BOUNCED', detail: answer.reason, at },
    }),
  ])
  await settle(mail.deliveryId)
}

async function attempt(port: MailPort, mail: Parameters<MailPort['send']>[0], isLastTry: boolean): Promise<Sent> {
  try {
    return await port.send(mail)
  } catch (error) {
    if (!isLastTry) throw error
    return { kind: 'bounced', reason: 'Mejlservern svarade inte, trots många försök.' }
  }
}

/** Was it the last that somebody waited for? Then the dialogue's answer is given. */
async function settle(deliveryId: string | null | undefined) {
  if (!deliveryId) return
  const delivery = await db.delivery.findUnique({
    where: { id: deliveryId },
    select: { message: { select: { kind: true, dialogueId: true } } },
  })
  const message = delivery?.message
  if (message?.kind === 'ANSWER' || message?.kind === 'CANCELLED') await finishFeedback(system, { dialogueId: message.dialogueId })
}
