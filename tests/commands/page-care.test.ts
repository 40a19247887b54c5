import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addNotice, editPageCare, endNotice, givePageFeedback } from '@/lib/commands/page-care'
import { db } from '@/lib/db'
import { anonymous } from '@/lib/domain/actor'
import { PagePath } from '@/lib/domain/page-care'
import { noticesNow } from '@/lib/queries/notices'
import { caredPages } from '@/lib/queries/page-care'
import { accepted, messageOf } from '../support/expect'
import { aDialogue } from '../support/factories/dialogue'
import { anAdministrator } from '../support/factories/people'

describe('whether a page helped', () => {
  it('is counted once a form, with words that may come a moment later, and nothing of who said it', async () => {
    const { organisationId, strategist, slug } = await aDialogue.open()
    const path = `/dialoger/${slug}`
    const answer = { organisationId, path, helped: 'nej', token: randomUUID() }
    for (const _ of [1, 2]) accepted(await givePageFeedback(anonymous, answer))
    accepted(await givePageFeedback(anonymous, { ...answer, words: 'När är mötet?' }))
    accepted(await givePageFeedback(anonymous, { ...answer, words: 'Något annat.' }))
    accepted(await givePageFeedback(anonymous, { ...answer, helped: 'ja', token: randomUUID() }))
    const { pages } = await caredPages(strategist, organisationId)
    expect(pages.find((page) => page.path === path)).toMatchObject({ helped: 1, not: 1, words: ['När är mötet?'] })
    const [stored] = await db.pageFeedback.findMany({ where: { organisationId } })
    expect(Object.keys(stored ?? {}).sort()).toEqual(['at', 'formToken', 'helped', 'id', 'organisationId', 'path', 'words'])
  })

  it('is about a page of ours, and never an address elsewhere', () => {
    for (const path of ['//evil.example', 'https://evil.example', '/\\evil.example', '/om?x=1', '/logga-in', '/dialoger/x/bidra/fraga-1'])
      expect(PagePath.safeParse(path).success, path).toBe(false)
    fc.assert(
      fc.property(fc.webUrl(), fc.string(), (url, text) => {
        for (const typed of [url, `/${url}`, text]) {
          const path = PagePath.safeParse(typed)
          if (path.success) expect(new URL(path.data, 'https://strandvik.example').host).toBe('strandvik.example')
        }
      }),
    )
  })
})

describe('the care of pages', () => {
  it('has an owner and a day when it is to be read again; what is due comes first', async () => {
    const { organisationId, strategist, slug } = await aDialogue.open()
    const ownerId = strategist.userId ?? ''
    accepted(await editPageCare(strategist, { organisationId, path: '/om', ownerId, reviewOn: '2099-01-01' }))
    accepted(await editPageCare(strategist, { organisationId, path: `/dialoger/${slug}`, ownerId, reviewOn: '2020-01-01' }))
    const stranger = (await aDialogue.draft()).strategist.userId ?? ''
    const elsewhere = { organisationId, path: '/om', ownerId: stranger, reviewOn: '2099-01-01' }
    expect(messageOf(await editPageCare(strategist, elsewhere))).toEqual({ ownerId: ['problem.choose'] })
    const { pages } = await caredPages(strategist, organisationId)
    expect(pages.slice(0, 2).map(({ path, isDue }) => [path, isDue])).toEqual([
      [`/dialoger/${slug}`, true],
      ['/om', false],
    ])
    expect(await caredPages(anonymous, organisationId)).toMatchObject({ pages: [], people: [] })
  })
})

describe('a service notice', () => {
  it('is told from one time to another, and can be ended', async () => {
    const { organisation, organisationId, strategist } = await aDialogue.open()
    const administrator = await anAdministrator(organisation)
    const notice = { organisationId, kind: 'DISTURBANCE', text: 'E-post från oss är försenad.', english: '' }
    const times = { fromDay: '2026-05-18', fromTime: '08.00', toDay: '2026-05-18', toTime: '17:00' }
    expect(messageOf(await addNotice(strategist, { ...notice, ...times }))).toMatch(/^policy\./)
    expect(messageOf(await addNotice(administrator, { ...notice, ...times, toTime: '08:00' }))).toEqual({ toDay: ['care.noticeBackwards'] })
    const noticeId = accepted(await addNotice(administrator, { ...notice, ...times }))
    const told = async (at: string) => (await noticesNow(organisationId, new Date(at))).length
    expect([await told('2026-05-18T05:59:59Z'), await told('2026-05-18T06:00:00Z'), await told('2026-05-18T15:00:00Z')]).toEqual([0, 1, 0])
    accepted(await endNotice(administrator, { noticeId }, { now: new Date('2026-05-18T10:00:00Z') }))
    expect(await told('2026-05-18T11:00:00Z')).toBe(0)
  })
})
