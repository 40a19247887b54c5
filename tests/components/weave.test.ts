import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hangPaths } from '@/components/weave/hang-paths'
import { spread } from '@/components/weave/jitter'
import { comingLines, type Fate, type Knot, knotLines, type WeaveData } from '@/components/weave/knot-paths'
import { MOST_STRANDS, strands, viewsPerStrand } from '@/components/weave/strands'

const KNOTS: Knot[] = ['one', 'views', 'themes', 'summary', 'decision', 'answers', 'feedback', 'actions']
const FATES: Fate[] = ['kept', 'stopped', 'left', 'waiting']

const library: WeaveData = {
  seed: 'biblioteket',
  viewsPerTheme: [33, 17, 18, 12, 6],
  viewsWithoutTheme: 0,
  fates: ['kept', 'kept', 'stopped', 'left', 'kept'],
  actions: [
    { theme: 0, done: true },
    { theme: 1, done: false },
  ],
  followed: { at: 0.4, theme: 1, action: 1 },
}

const anyDialogue: fc.Arbitrary<WeaveData> = fc
  .tuple(fc.array(fc.nat(5000), { maxLength: 20 }), fc.nat(3000))
  .chain(([viewsPerTheme, viewsWithoutTheme]) =>
    fc.record({
      seed: fc.string(),
      viewsPerTheme: fc.constant(viewsPerTheme),
      viewsWithoutTheme: fc.constant(viewsWithoutTheme),
      fates: fc.array(fc.constantFrom(...FATES), { minLength: viewsPerTheme.length, maxLength: viewsPerTheme.length }),
      actions: viewsPerTheme.length === 0 ? fc.constant([]) : fc.array(anAction(viewsPerTheme.length), { maxLength: 30 }),
      followed: fc.option(fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }) }), { nil: undefined }),
    }),
  )

describe('the strands of a dialogue', () => {
  it('draws one line a view as long as the eye can tell them apart', () => {
    expect(strands(library)).toHaveLength(86)
    expect(viewsPerStrand(86)).toBe(1)
  })

  it('never draws more lines than the eye can tell apart, and says how many views each stands for', () => {
    const many = { seed: 'stor', viewsPerTheme: [60_000, 39_999, 1], viewsWithoutTheme: 0 }
    expect(viewsPerStrand(100_000)).toBe(334)
    expect(strands(many).length).toBeLessThanOrEqual(MOST_STRANDS + many.viewsPerTheme.length)
  })

  it('keeps the line of a theme that a single person has raised', () => {
    expect(strands({ seed: 'stor', viewsPerTheme: [60_000, 39_999, 1], viewsWithoutTheme: 0 })).toContain(2)
  })

  it('is the same drawing every time it is read', () => {
    expect(strands(library)).toEqual(strands(library))
    expect(knotLines('views', library)).toEqual(knotLines('views', library))
    expect(knotLines('views', library)).not.toEqual(knotLines('views', { ...library, seed: 'ett annat' }))
  })
})

describe('the thread, knot by knot', () => {
  it('draws every dialogue without a hole in the numbers', () => {
    fc.assert(
      fc.property(anyDialogue, fc.constantFrom(...KNOTS), (data, knot) => {
        for (const { d } of [...knotLines(knot, data), ...comingLines(knot, data)]) expect(d).toMatch(/^M[\d\sMVCSh.-]+$/)
      }),
      { numRuns: 60 },
    )
  })

  it('meets itself: each knot starts where the one above ended', () => {
    expect(lastXs('themes').sort()).toEqual(firstXs('summary').sort())
    expect(lastXs('summary').sort()).toEqual(firstXs('decision').sort())
  })

  it('ends a no in a bar and lets what is passed on leave the weave', () => {
    const looks = knotLines('answers', library).map(({ look }) => look)
    expect(looks.filter((look) => look === 'kept stopbar')).toHaveLength(1)
    expect(knotLines('answers', library).some(({ look, d }) => look === 'kept dash' && d.endsWith('62'))).toBe(true)
  })

  it('takes no stopped and no leaving thread past the answers', () => {
    expect(firstXs('feedback')).toHaveLength(3)
  })

  it('dashes an action that is not done, also the followed one', () => {
    const looks = knotLines('actions', library).map(({ look }) => look)
    expect(looks).toContain('own dash')
    expect(looks).toContain('hole')
  })

  it('draws an early dialogue: a topic and nothing more', () => {
    const early: WeaveData = { seed: 'ny', viewsPerTheme: [], viewsWithoutTheme: 0, fates: [], actions: [] }
    expect(knotLines('one', early)).toEqual([{ look: '', d: 'M50 0V100' }])
    expect(comingLines('one', early)).toEqual([{ look: 'dash', d: 'M50 0V100' }])
    expect(knotLines('views', early)).toEqual([])
  })
})

describe('the figure on the start page', () => {
  it('draws a strand a view, a line a theme and a square an action', () => {
    const figure = hangPaths({ ...library, decided: true })
    expect(figure.views.match(/M/g)).toHaveLength(86)
    expect(figure.themes.match(/M/g)).toHaveLength(5)
    expect(figure.squares.map(({ done }) => done)).toEqual([true, false])
  })

  it('promises no action before there is a decision', () => {
    expect(hangPaths({ ...library, decided: false })).toMatchObject({ toActions: '', squares: [] })
  })

  it('gives all themes the same distance, whatever their counts', () => {
    expect(new Set(spread(9, 8, 92).map((x, index, all) => Math.round(10 * (x - (all[index - 1] ?? x - 10.5)))))).toEqual(new Set([105]))
  })
})

function anAction(themes: number) {
  return fc.record({ theme: fc.nat(themes - 1), done: fc.boolean() })
}

function strandsOf(knot: Knot) {
  return knotLines(knot, library).flatMap(({ d }) => d.split(/(?=M)/))
}

function firstXs(knot: Knot) {
  return strandsOf(knot).map((strand) => Number(strand.match(/^M([\d.]+)/)?.[1]))
}

function lastXs(knot: Knot) {
  return strandsOf(knot)
    .filter((strand) => strand.endsWith('V100'))
    .map((strand) => Number(strand.replace('V100', '').split(/[\sM]/).at(-2)))
}
