import { describe, expect, it } from 'vitest'
import { suggestThemes } from '@/lib/domain/text/theme-suggestion'
import { gamblingAnswers, safetyComments, whereTheDataIs } from './corpus'

/** A deterministic shuffle: the same draw in every run. */
function shuffled<T>(list: readonly T[], seed: number): T[] {
  let state = seed + 1
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
  const copy = [...list]
  for (let at = copy.length - 1; at > 0; at -= 1) {
    const other = Math.floor(next() * (at + 1))
    ;[copy[at], copy[other]] = [copy[other] as T, copy[at] as T]
  }
  return copy
}

describe('theme suggestions', () => {
  const comments = safetyComments()
  it.runIf(comments)(
    `A13: with 5 examples a theme, the right one is among the three in at least 0.60 of the views (${whereTheDataIs})`,
    () => {
      const all = comments ?? []
      const draws = 40
      let [first, three, asked] = [0, 0, 0]
      for (let seed = 0; seed < draws; seed += 1) {
        const shown = new Map<string, number>()
        const texts = shuffled(all, seed).map((comment) => {
          const examples = shown.get(comment.theme) ?? 0
          shown.set(comment.theme, examples + 1)
          return { ...comment, themeIds: examples < 5 ? [comment.theme] : [] }
        })
        suggestThemes(texts).forEach((suggested, index) => {
          const { theme, themeIds } = texts[index] ?? { theme: '', themeIds: [''] }
          if (themeIds.length > 0) return
          asked += 1
          if (suggested[0]?.themeId === theme) first += 1
          if (suggested.some(({ themeId }) => themeId === theme)) three += 1
        })
      }
      console.info(`A13: top-1 ${(first / asked).toFixed(2)}, top-3 ${(three / asked).toFixed(2)}, ${asked} views over ${draws} draws`)
      expect(three / asked).toBeGreaterThanOrEqual(0.6)
    },
  )

  for (const part of [1, 2] as const) {
    const data = gamblingAnswers(part)
    it.runIf(data)(`A13: themefinder's gambling_XS, part ${part}: the recall of each theme among the three is written out`, () => {
      const { answers, names } = data ?? { answers: [], names: new Map<string, string>() }
      const recall = new Map<string, { found: number; of: number }>()
      for (let seed = 0; seed < 10; seed += 1) {
        const shown = new Map<string, number>()
        const texts = shuffled(answers, seed).map((answer) => {
          const isExample = answer.labels.some((label) => (shown.get(label) ?? 0) < 5)
          if (isExample) for (const label of answer.labels) shown.set(label, (shown.get(label) ?? 0) + 1)
          return { ...answer, language: 'en', themeIds: isExample ? answer.labels : [] }
        })
        suggestThemes(texts).forEach((suggested, index) => {
          const { labels, themeIds } = texts[index] ?? { labels: [], themeIds: ['-'] }
          if (themeIds.length > 0) return
          for (const label of labels) {
            const so = recall.get(label) ?? { found: 0, of: 0 }
            recall.set(label, { found: so.found + (suggested.some(({ themeId }) => themeId === label) ? 1 : 0), of: so.of + 1 })
          }
        })
      }
      const lines = [...recall].sort().map(([label, { found, of }]) => `${names.get(label) ?? label} ${(found / of).toFixed(2)} (${of})`)
      const all = [...recall.values()].reduce((sum, { found, of }) => ({ found: sum.found + found, of: sum.of + of }), { found: 0, of: 0 })
      console.info(`A13, gambling_XS part ${part}: top-3 recall ${(all.found / all.of).toFixed(2)}: ${lines.join(', ')}`)
      // Three of twelve by chance would find a quarter.
      expect(all.found / all.of).toBeGreaterThan(0.3)
    })
  }

  it('a coded view gets none, a theme with one example is not suggested, and a view like nothing gets none', () => {
    const coded = [
      { text: 'Fler lampor i parken', themeIds: ['ljus'] },
      { text: 'Laga lamporna vid parken', themeIds: ['ljus'] },
      { text: 'Bussen går för sällan', themeIds: ['buss'] },
    ]
    const suggested = suggestThemes([...coded, { text: 'Lampan i parken är trasig', themeIds: [] }, { text: 'قطار', themeIds: [] }])
    expect(suggested.map((list) => list.map(({ themeId }) => themeId))).toEqual([[], [], [], ['ljus'], []])
  })

  it('is the same for the same views, in whatever order they lie', () => {
    const texts = ['Fler lampor', 'Lampor nu', 'Buss på kvällen', 'Bussen nu', 'Mörkt och ingen lampa', 'Ingen buss'].map((text, at) => ({
      text,
      themeIds: at < 2 ? ['a'] : at < 4 ? ['b'] : [],
    }))
    const [there, back] = [suggestThemes(texts), suggestThemes([...texts].reverse()).reverse()]
    expect(back.map((list) => list.map(({ themeId }) => themeId))).toEqual(there.map((list) => list.map(({ themeId }) => themeId)))
  })
})
