import { describe, expect, test } from 'vitest'
import { reportOf } from '@/lib/cli/commands/import'
import { followDialogue } from '@/lib/commands/feedback/follow'
import { sendFeedback } from '@/lib/commands/feedback/send'
import { askFeedback } from '@/lib/commands/own-view'
import { db } from '@/lib/db'
import { anonymous, authorWith } from '@/lib/domain/actor'
import { smtpMail } from '@/lib/integrations/mail/smtp'
import { deliverRound } from '@/lib/jobs/feedback-deliver'
import { accepted, messageOf } from '../support/expect'
import { aContribution } from '../support/factories/contribution'
import { aDialogue } from '../support/factories/dialogue'
import { aContact, anOutcome } from '../support/factories/outcome'
import { headers, payloads } from '../support/payloads'
import { anSmtpServer } from '../support/smtp'

const addresses = [
  'amina@exempel.example\r\nBcc: alla@evil.example',
  'amina@exempel.example\nSubject: Du har vunnit',
  'amina@exempel.example, alla@evil.example',
  '"Amina" <amina@exempel.example>',
  'amina@exempel.example%0d%0aCc: alla@evil.example',
  'amina\u0000@exempel.example',
  '<script>@exempel.example',
  `${'a'.repeat(300)}@exempel.example`,
]

describe('an address that carries more than an address', () => {
  test.each(addresses)('is not taken: %j', async (address) => {
    const dialogue = await aDialogue.open()
    const { organisationId, slug } = dialogue
    expect(messageOf(await followDialogue(anonymous, { organisationId, slug, email: address }))).toEqual({ email: ['problem.email'] })
    const { id: contributionId } = await aContribution.published(dialogue)
    expect(messageOf(await askFeedback(authorWith(contributionId), { contributionId, address }))).toEqual({ address: ['problem.email'] })
  })
})

describe('a letter about a dialogue whose every word is an attack', () => {
  test('has one subject, one receiver and only text, however it is written', async () => {
    const { dialogueId, views, strategist } = await anOutcome.published()
    const [view] = views
    if (!view) throw new Error('the outcome has views')
    const name = headers.map(({ text }) => text).join('\r\n')
    await aContact(view, { name })
    const title = `Trygg\r\nBcc: alla@evil.example\r\n\r\n${payloads.map(({ text }) => text).join('\n')}`.replaceAll('\u0000', '')
    await db.dialogue.update({ where: { id: dialogueId }, data: { title } })
    accepted(await sendFeedback(strategist, { dialogueId, text: title.slice(0, 1900), signedBy: name.slice(0, 200) }))
    const { id } = await db.feedbackMessage.findFirstOrThrow({ where: { dialogueId } })
    await deliverRound(id)
    const mail = await db.outgoingMail.findFirstOrThrow({ where: { to: `${view.id}@exempel.example` } })
    expect(mail.html).toBeNull()

    const server = await anSmtpServer()
    const { to, subject, text } = mail
    expect(await smtpMail(server.url).send({ id: mail.id, from: 'Rådslag <dialog@strandvik.example>', to, subject, text })).toEqual({
      kind: 'sent',
    })
    await server.close()
    const [received] = server.received
    expect(received?.to).toEqual([to])
    const head = received?.raw.split(/\r?\n\r?\n/)[0] ?? ''
    const fields = head.split(/\r?\n(?![ \t])/).map((line) => line.slice(0, line.indexOf(':')).toLowerCase())
    expect(fields.sort()).toEqual(
      ['auto-submitted', 'content-transfer-encoding', 'content-type', 'date', 'from', 'message-id', 'mime-version', 'subject', 'to'].sort(),
    )
    expect(head).toMatch(/^Content-Type: text\/plain/im)
  })
})

describe('a table that somebody will open in a spreadsheet', () => {
  test('holds no formula and no column that was not there', () => {
    const rows = payloads.map(({ text }, index) => ({ line: index + 2, sourceId: text, as: 'created' as const, parentMissing: false }))
    const cells = quotedCells(reportOf({ rows }))
    expect(cells).toHaveLength(payloads.length)
    expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([])
    expect(cells.filter((cell, index) => cell !== payloads[index]?.text && cell !== `'${payloads[index]?.text}`)).toEqual([])
  })
})

/** As a spreadsheet reads them: between quotation marks, where two are one. */
const quotedCells = (table: string) => [...table.matchAll(/"((?:[^"]|"")*)"/g)].map(([, cell = '']) => cell.replaceAll('""', '"'))
