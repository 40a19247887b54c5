import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { localMail } from '@/lib/integrations/mail/local'
import { type MailPort, messageIdOf } from '@/lib/integrations/mail/port'
import { smtpMail } from '@/lib/integrations/mail/smtp'
import { anSmtpServer } from '../support/smtp'

let server: Awaited<ReturnType<typeof anSmtpServer>>
beforeAll(async () => {
  server = await anSmtpServer()
})
afterAll(() => server.close())

const mail = {
  id: 'e3a1',
  from: 'Rådslag <dialog@strandvik.example>',
  to: 'amina@exempel.example',
  subject: 'Svar på det du sa',
  text: 'Hej!\n',
}

/** Both keep the same contract: what is taken is sent, and what never can be is a bounce with a reason. */
const adapters: [string, () => MailPort, string][] = [
  ['a mail server', () => smtpMail(server.url), 'okand@exempel.example'],
  ['the demo’s own post', localMail, 'okand@exempel.invalid'],
]
describe.each(adapters)('%s', (_, port, unknown) => {
  test('takes a mail', async () => {
    expect(await port().send(mail)).toEqual({ kind: 'sent' })
  })

  test('answers that an unknown address bounces, with a reason that does not repeat it', async () => {
    const answer = await port().send({ ...mail, to: unknown })
    expect(answer).toMatchObject({ kind: 'bounced', reason: expect.stringContaining('550') })
    expect(JSON.stringify(answer)).not.toContain(unknown)
  })
})

describe('a mail server', () => {
  test('gets the same Message-ID however often the same mail is tried', async () => {
    await smtpMail(server.url).send(mail)
    await smtpMail(server.url).send(mail)
    const ids = server.received.slice(-2).map(({ messageId }) => messageId)
    expect(ids).toEqual([messageIdOf(mail), messageIdOf(mail)])
    expect(ids[0]).toBe('<e3a1@strandvik.example>')
  })

  test('is told how the reader leaves by one click (RFC 8058), and only in letters that have a way out', async () => {
    const unsubscribe = 'https://dialog.strandvik.example/api/avsluta?kod=abc.def'
    await smtpMail(server.url).send({ ...mail, unsubscribe })
    // A long header is folded.
    const raw = (server.received.at(-1)?.raw ?? '').replace(/\r?\n[ \t]+/g, ' ')
    expect(raw).toMatch(/^List-Unsubscribe: <https:\/\/dialog\.strandvik\.example\/api\/avsluta\?kod=abc\.def>/m)
    expect(raw).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click/m)
    await smtpMail(server.url).send(mail)
    expect(server.received.at(-1)?.raw).not.toContain('List-Unsubscribe')
  })

  test('that says “later” is tried again later: that is thrown, not a bounce', async () => {
    await expect(smtpMail(server.url).send({ ...mail, to: 'full@exempel.example' })).rejects.toThrow(/Mailbox full/)
  })

  test('that does not answer is tried again later', async () => {
    await expect(smtpMail('smtp://127.0.0.1:9').send(mail)).rejects.toThrow()
  })

  test('gets no second header and no second recipient through a subject or an address', async () => {
    const before = server.received.length
    await smtpMail(server.url).send({ ...mail, subject: 'Hej\r\nBcc: annan@exempel.example' })
    await smtpMail(server.url)
      .send({ ...mail, to: 'a@exempel.example, b@exempel.example' })
      .catch(() => undefined)
    const after = server.received.slice(before)
    expect(after[0]?.raw).not.toMatch(/^Bcc:/m)
    for (const { to } of after) expect(to).toHaveLength(1)
  })
})
