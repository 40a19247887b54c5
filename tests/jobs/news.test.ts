import { describe, expect, test } from 'vitest'
import { POST } from '@/app/api/avsluta/route'
import { confirmFollow, followDialogue } from '@/lib/commands/feedback/follow'
import { writeNews } from '@/lib/commands/news'
import { db } from '@/lib/db'
import { anonymous } from '@/lib/domain/actor'
import type { Locale } from '@/lib/domain/locale'
import type { Mail, MailPort } from '@/lib/integrations/mail/port'
import { followConfirm } from '@/lib/jobs/follow-confirm'
import { sendMail } from '@/lib/jobs/mail-send'
import { newsDigest } from '@/lib/jobs/news-digest'
import { publicProject } from '@/lib/queries/project'
import { atom } from '@/lib/web/atom'
import { countQueries } from '../support/count-queries'
import { accepted, messageOf } from '../support/expect'
import { type ADialogue, aDialogue } from '../support/factories/dialogue'
import { aMember } from '../support/factories/people'
import { runJob } from '../support/jobs'

const item = { title: 'Lyktorna är på plats', text: 'Nio lyktor lyser nu längs Varvsvägen.' }

async function follower({ organisationId, slug, id }: ADialogue, email: string, locale: Locale = 'sv') {
  accepted(await followDialogue(anonymous, { organisationId, slug, email, locale }))
  const contact = await db.contact.findFirstOrThrow({ where: { dialogueId: id, address: email } })
  await runJob(followConfirm, { contactId: contact.id, locale })
  const { text } = await db.outgoingMail.findFirstOrThrow({ where: { to: email } })
  accepted(await confirmFollow(anonymous, { token: /kod=([\w-]+)/.exec(text)?.[1] ?? '' }))
  return contact
}

async function following(emails: string[]) {
  const dialogue = await aDialogue.open()
  const contacts = []
  for (const email of emails) contacts.push(await follower(dialogue, email))
  const newsId = accepted(await writeNews(dialogue.strategist, { projectId: dialogue.projectId, ...item, publish: 'yes' })).newsId
  return { dialogue, contacts, newsId }
}

const own = (name: string) => `${name}-${Math.random().toString(36).slice(2)}@exempel.example`
const newsTo = (to: string) => db.outgoingMail.findMany({ where: { to, dedupeKey: { startsWith: 'news:' } } })

describe('news', () => {
  test('is a draft until it is published, and is corrected only with words about what was wrong', async () => {
    const dialogue = await aDialogue.open()
    const { strategist, projectId, organisationId } = dialogue
    const { slug } = await db.project.findUniqueOrThrow({ where: { id: projectId } })
    const shown = async () => (await publicProject(organisationId, slug))?.news.map(({ title, correction }) => [title, correction])
    const { newsId } = accepted(await writeNews(strategist, { projectId, ...item }))
    expect(await shown()).toEqual([])
    accepted(await writeNews(strategist, { projectId, newsId, ...item, publish: 'yes' }))
    expect(await shown()).toEqual([[item.title, '']])
    const wrong = { projectId, newsId, ...item, text: 'Åtta lyktor lyser nu längs Varvsvägen.' }
    expect(messageOf(await writeNews(strategist, wrong))).toEqual({ correction: ['news.correctionNeeded'] })
    accepted(await writeNews(strategist, { ...wrong, correction: 'Det är åtta lyktor, inte nio.' }))
    expect(await shown()).toEqual([[item.title, 'Det är åtta lyktor, inte nio.']])
    expect(messageOf(await writeNews(await aMember(dialogue.board), { projectId, ...item }))).toMatch(/^policy\./)
  })

  test('reaches whoever confirmed, once, however often the job runs and whatever else they follow in the project', async () => {
    const [confirmed, unconfirmed] = [own('amina'), own('bo')]
    const { dialogue } = await following([confirmed])
    accepted(
      await followDialogue(anonymous, { organisationId: dialogue.organisationId, slug: dialogue.slug, email: unconfirmed, locale: 'sv' }),
    )
    const { id, ...first } = await db.dialogue.findUniqueOrThrow({
      where: { id: dialogue.id },
      select: { id: true, organisationId: true, projectId: true, title: true },
    })
    const second = await db.dialogue.create({ data: { ...first, slug: `andra-${id}` } })
    await db.contact.create({
      data: {
        organisationId: first.organisationId,
        dialogueId: second.id,
        kind: 'MAIL',
        address: confirmed,
        isFollower: true,
        confirmedAt: new Date(),
      },
    })
    for (const _ of [1, 2]) await runJob(newsDigest, {})
    expect(await newsTo(confirmed)).toMatchObject([{ subject: `Nytt om ${(await projectOf(dialogue)).title}` }])
    expect((await newsTo(confirmed))[0]?.text).toContain(item.text)
    expect(await newsTo(unconfirmed)).toEqual([])
  })

  test.each([
    ['en', /^News about /],
    ['fi', /^Uutta: /],
    ['ar', /\p{Script=Arabic}/u],
    ['so', /^War cusub /],
  ] as const)('is in the language of the page that its follower began on: %s', async (locale, subject) => {
    const email = own(`reads-${locale}`)
    const dialogue = await aDialogue.open()
    await follower(dialogue, email, locale)
    accepted(await writeNews(dialogue.strategist, { projectId: dialogue.projectId, ...item, publish: 'yes' }))
    await runJob(newsDigest, {})
    const [letter] = await newsTo(email)
    expect(letter?.subject).toMatch(subject)
    expect(letter?.text).toContain(`/${locale}/projekt/`)
  })

  test('costs as many statements for two hundred who follow as for one', async () => {
    const few = await following([own('amina')])
    const one = await countQueries(() => runJob(newsDigest, {}))
    const many = await following([])
    const { id: dialogueId, organisationId } = many.dialogue
    await db.contact.createMany({
      data: Array.from({ length: 200 }, (_, no) => {
        const to = { dialogueId, organisationId, kind: 'MAIL' as const, address: own(`nr${no}`) }
        return { ...to, isFollower: true, confirmedAt: new Date() }
      }),
    })
    const all = await countQueries(() => runJob(newsDigest, {}))
    expect(all.statements.length).toBe(one.statements.length)
    expect(await db.outgoingMail.count({ where: { organisationId, dedupeKey: { startsWith: 'news:' } } })).toBe(200)
    expect(few.newsId).not.toBe(many.newsId)
  })
})

describe('a letter to whoever follows', () => {
  test('carries a way out that the mail program itself can take, without sign-in', async () => {
    const { contacts, dialogue } = await following([own('amina')])
    await runJob(newsDigest, {})
    const contact = contacts[0]
    const [mail] = await newsTo(contact?.address ?? '')
    const sent: Mail[] = []
    await sendMail(mail?.id ?? '', { port: keptIn(sent), isLastTry: true })
    const way = sent[0]?.unsubscribe ?? ''
    expect(new URL(way).pathname).toBe('/api/avsluta')
    expect(sent[0]?.text).toContain(`/dialoger/${dialogue.slug}/folj/avsluta?kod=`)
    expect(mail?.text).not.toContain('kod=')
    const endedAt = async () => (await db.contact.findUniqueOrThrow({ where: { id: contact?.id } })).endedAt
    expect((await POST(new Request(way.replace(/.$/, 'x'), { method: 'POST' }))).status).toBe(204)
    expect(await endedAt()).toBeNull()
    const click = { method: 'POST', body: 'List-Unsubscribe=One-Click', headers: { 'content-type': 'application/x-www-form-urlencoded' } }
    for (const _ of [1, 2]) expect((await POST(new Request(way, click))).status).toBe(204)
    expect(await endedAt()).not.toBeNull()
  })

  test('is not sent to somebody who has left while it waited', async () => {
    const { contacts } = await following([own('amina')])
    await runJob(newsDigest, {})
    const [mail] = await newsTo(contacts[0]?.address ?? '')
    await db.contact.updateMany({ where: { id: contacts[0]?.id }, data: { endedAt: new Date() } })
    const sent: Mail[] = []
    await sendMail(mail?.id ?? '', { port: keptIn(sent), isLastTry: true })
    expect(sent).toEqual([])
  })
})

test('the feed shows markup as text', () => {
  const at = new Date('2026-05-01T10:00:00Z')
  const entry = {
    id: 'urn:1',
    title: '<script>',
    text: 'a & b\u0000',
    link: 'https://x.example/?a=1&b="2"',
    publishedAt: at,
    updatedAt: at,
  }
  const feed = atom({
    id: 'urn:0',
    title: 'T',
    author: 'Strandvik',
    page: 'https://x.example/',
    self: 'https://x.example/flode',
    since: at,
    entries: [entry],
  })
  expect(feed).toContain('<title>&lt;script&gt;</title><link href="https://x.example/?a=1&amp;b=&quot;2&quot;"/>')
  expect(feed).toContain('<content type="text">a &amp; b</content>')
})

/** A post office that keeps what it is given. */
const keptIn = (sent: Mail[]): MailPort => ({
  send: async (mail) => {
    sent.push(mail)
    return { kind: 'sent' }
  },
})

const projectOf = ({ projectId }: { projectId: string }) => db.project.findUniqueOrThrow({ where: { id: projectId } })
