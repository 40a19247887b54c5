import { describe, expect, it } from 'vitest'
import { decideModeration } from '@/lib/commands/moderation'
import { correctView } from '@/lib/commands/own-view'
import { db } from '@/lib/db'
import { authorWith } from '@/lib/domain/actor'
import { Prisma } from '@/lib/generated/prisma/client'
import { publishedViews } from '@/lib/queries/published-views'
import { textMatches } from '@/lib/queries/text-search'
import { workbench } from '@/lib/queries/workbench'
import { aView } from '../support/factories/analysis'
import { aContribution } from '../support/factories/contribution'
import { aDialogue } from '../support/factories/dialogue'

const finds = async (q: string, text: string) => {
  const [row] = await db.$queryRaw<
    { found: boolean }[]
  >`SELECT ${textMatches(Prisma.sql`x.text`, q)} AS found FROM (SELECT ${text}::text AS text) x`
  return row?.found
}

describe('a search in Swedish', () => {
  it.each([
    ['belysning', 'Buskarna skymmer gatubelysningen vid cykelbanan.', true],
    ['BELYSNING', 'Bättre belysning i parken.', true],
    ['lampor', 'Lampan vid skolan är trasig.', true],
    ['mörkt parken', 'I parken är det mörkt.', true],
    ['mörkt parken', 'I parken är det ljust.', false],
    ['gatubelysnig', 'Gatubelysningen är trasig.', true],
    ['buss', 'Busshållplatsen är kall.', true],
    ['gå', 'Polisen pågår.', false],
    ['gå', 'Jag vågar gå hem.', true],
    ['och', 'Bilar och bussar.', true],
    ['100%', 'Lampan är 100% trasig.', true],
    ['_', 'Ingenting.', false],
    ['%', 'Ingenting.', false],
    ["'; DROP TABLE x; --", 'Ingenting.', false],
    ['الطريق', 'الطريق مظلم', true],
  ])('A15: %s in ”%s”: %s', async (q, text, found) => {
    expect(await finds(q, text)).toBe(found)
  })

  it('A15: belysning finds gatubelysningen at the bench and in the public list', async () => {
    const dialogue = await aDialogue.open()
    await aContribution.published(dialogue, { text: 'Bussen är sen.' })
    const { seqNo } = await aContribution.published(dialogue, { text: 'Gatubelysningen är släckt.' })
    const bench = await workbench(dialogue.strategist, dialogue.id, { q: 'belysning' })
    expect(bench?.items.map((item) => item.seqNo)).toEqual([seqNo])
    const list = await publishedViews(dialogue.organisationId, dialogue.slug, { q: 'belysning' }, 'sv')
    expect(list?.views.map((view) => view.seqNo)).toEqual([seqNo])
  })

  it('does not find what was masked, corrected away or not published', async () => {
    const dialogue = await aDialogue.open()
    const { organisationId, slug } = dialogue
    const masked = await aContribution.published(dialogue, { text: 'Lars Berg stör oss.' })
    const corrected = await aContribution.published(dialogue, { text: 'Hos Karlsson är det mörkt.' })
    await aView(dialogue, { text: 'Berg och Karlsson.', visibility: 'PENDING' })
    const because = { outcome: 'REDACT', code: 'personalData', statement: 'Ett namn är maskerat.', redactedText: '[namn] stör oss.' }
    await decideModeration(dialogue.strategist, { contributionId: masked.id, ...because })
    await correctView(authorWith(corrected.id), { contributionId: corrected.id, text: 'Hos grannen är det mörkt.' })
    const found = async (q: string) => (await publishedViews(organisationId, slug, { q }, 'sv'))?.views.map(({ id }) => id)
    expect(await found('Berg')).toEqual([])
    expect(await found('Karlsson')).toEqual([])
    expect(await found('grannen')).toEqual([corrected.id])
    expect(await found('stör')).toEqual([masked.id])
  })
})
