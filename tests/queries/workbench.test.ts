import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { MarkedText } from '@/components/coding/marked-text'
import { placeOutside } from '@/lib/commands/coding'
import { db } from '@/lib/db'
import { workbench } from '@/lib/queries/workbench'
import { countQueries } from '../support/count-queries'
import { aCoding, aTheme, aView, manyViews } from '../support/factories/analysis'
import { aDialogue } from '../support/factories/dialogue'
import { aMember } from '../support/factories/people'

const numbers = (bench: Awaited<ReturnType<typeof workbench>>) => bench?.items.map(({ seqNo }) => seqNo)

describe('the workbench', () => {
  it('costs as many queries for three thousand views as for three', async () => {
    const [small, large] = [await aDialogue.inAnalysis(), await aDialogue.inAnalysis()]
    for (const [dialogue, count] of [
      [small, 3],
      [large, 3000],
    ] as const) {
      const [view] = await manyViews(dialogue, count)
      if (view) await aCoding({ ...view, dialogueId: dialogue.id }, await aTheme(dialogue), dialogue.strategist)
    }
    const cheap = await countQueries(() => workbench(small.strategist, small.id, {}, 2))
    const dear = await countQueries(() => workbench(large.strategist, large.id, {}, 2900))
    expect(dear.statements.length).toBe(cheap.statements.length)
    expect(dear.result?.pages).toEqual({ page: 49, of: 50, matched: 3000 })
    expect(numbers(dear.result)).toContain(2900)
    expect(dear.result?.progress).toMatchObject({ total: 3000, decided: 1 })
  }, 120_000)

  it('filters by text, theme, channel, language and state, and finds the way to the next that matches', async () => {
    const dialogue = await aDialogue.inAnalysis()
    const theme = await aTheme(dialogue)
    const coded = await aView(dialogue, { text: 'Lampan är 100% trasig.' })
    const arabic = await aView(dialogue, { text: 'الطريق مظلم', language: 'ar', direction: 'rtl', channel: 'INTERVIEW' })
    const outside = await aView(dialogue, { text: 'Bussen.', channel: 'PHONE' })
    const gone = await aView(dialogue, { visibility: 'REMOVED' })
    await aCoding(coded, theme, dialogue.strategist)
    await placeOutside(dialogue.strategist, { contributionId: outside.id, forwardedTo: 'Regionen' })
    const found = async (filter: Parameters<typeof workbench>[2]) => numbers(await workbench(dialogue.strategist, dialogue.id, filter))
    expect(await found({ q: '100%' })).toEqual([coded.seqNo])
    expect(await found({ q: '_' })).toEqual([])
    expect(await found({ themeId: theme.id })).toEqual([coded.seqNo])
    expect(await found({ language: 'ar' })).toEqual([arabic.seqNo])
    expect(await found({ channel: 'PHONE' })).toEqual([outside.seqNo])
    expect(await found({ state: 'UNCODED' })).toEqual([arabic.seqNo])
    expect(await found({ state: 'CODED' })).toEqual([coded.seqNo])
    expect(await found({ state: 'OUTSIDE' })).toEqual([outside.seqNo])
    expect(await found({ state: 'NOT_USED' })).toEqual([gone.seqNo])
    const bench = await workbench(dialogue.strategist, dialogue.id, { state: 'UNCODED' }, coded.seqNo)
    expect(bench?.place).toEqual({ previous: null, next: arabic.seqNo })
  })

  it('says how alike two coders judged', async () => {
    const dialogue = await aDialogue.inAnalysis()
    const [light, bus] = [await aTheme(dialogue, 'Ljus'), await aTheme(dialogue, 'Buss')]
    const [one, two] = [await aView(dialogue), await aView(dialogue)]
    const other = (await aDialogue.inAnalysis({ organisation: dialogue.organisation })).strategist
    for (const view of [one, two]) await aCoding(view, light, dialogue.strategist)
    await aCoding(one, light, other)
    await aCoding(two, bus, other)
    expect((await workbench(dialogue.strategist, dialogue.id))?.progress).toMatchObject({ doubleCoded: 2, agreed: 1 })
  })

  it('shows nothing to those who do not code, nor to another organisation', async () => {
    const [dialogue, elsewhere] = [await aDialogue.inAnalysis(), await aDialogue.inAnalysis()]
    await aView(dialogue)
    for (const actor of [elsewhere.strategist, await aMember(dialogue.board)]) {
      const bench = await workbench(actor, dialogue.id)
      expect(bench?.can.code.allowed).toBe(false)
      expect([bench?.items, bench?.view]).toEqual([[], undefined])
    }
  })
})

it('an attack in a view is harmless text, marked or not', () => {
  const text = '<script>alert(1)</script><img src=x onerror=alert(2)>"\'><svg/onload=alert(3)>'
  const html = renderToStaticMarkup(
    createElement(MarkedText, { text, lang: 'sv', dir: 'ltr', marks: [{ startAt: 3, endAt: 20, code: 1 }] }),
  )
  expect(html).not.toMatch(/<(script|img|svg)/)
  expect(
    html
      .replace(/<sup>.*?<\/sup>/g, '')
      .replace(/<[^>]+>/g, '')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&#x27;', "'"),
  ).toBe(text)
})

it('a theme is never ordered by its count', async () => {
  const dialogue = await aDialogue.inAnalysis()
  const [few, many] = [await aTheme(dialogue, 'Få'), await aTheme(dialogue, 'Många')]
  for (const _ of [1, 2, 3]) await aCoding(await aView(dialogue), many, dialogue.strategist)
  await aCoding(await aView(dialogue), few, dialogue.strategist)
  const bench = await workbench(dialogue.strategist, dialogue.id)
  expect(bench?.codebook.themes.map(({ name, views }) => [name, views])).toEqual([
    ['Få', 1],
    ['Många', 3],
  ])
  expect(await db.theme.count({ where: { dialogueId: dialogue.id } })).toBe(2)
})
