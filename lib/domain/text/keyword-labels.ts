import { SurfaceForms } from './surface-forms'

export interface Keyword {
  /** As it was written most often. */
  word: string
  /** How many of the theme's views hold it. */
  views: number
}

/**
 * The words that set each group of views apart, by class tf-idf (Grootendorst 2022): common in the group, seldom in the
 * others. Shown beside a theme as a help to name it; it names nothing by itself.
 * @param fewest a word must stand in this many of the group's views
 * @returns for each group, in the given order, at most `most` words, the most telling first
 */
export function keywordLabels(groups: readonly (readonly { text: string; language?: string }[])[], most = 5, fewest = 2): Keyword[][] {
  const forms = new SurfaceForms()
  const counted = groups.map((views) => {
    const [times, holders] = [new Map<string, number>(), new Map<string, number>()]
    for (const { text, language } of views)
      for (const { stem, count } of forms.read(text, language)) {
        times.set(stem, (times.get(stem) ?? 0) + count)
        holders.set(stem, (holders.get(stem) ?? 0) + 1)
      }
    return { times, holders, words: [...times.values()].reduce((sum, count) => sum + count, 0) }
  })
  const everywhere = new Map<string, number>()
  for (const { times } of counted) for (const [stem, count] of times) everywhere.set(stem, (everywhere.get(stem) ?? 0) + count)
  const meanWords = counted.reduce((sum, { words }) => sum + words, 0) / Math.max(1, counted.length)
  return counted.map(({ times, holders, words }) =>
    [...times]
      .filter(([stem]) => (holders.get(stem) ?? 0) >= fewest)
      .map(([stem, count]) => ({ stem, weight: (count / Math.max(1, words)) * Math.log(1 + meanWords / (everywhere.get(stem) ?? 1)) }))
      .sort((a, b) => b.weight - a.weight || (a.stem < b.stem ? -1 : 1))
      .slice(0, most)
      .map(({ stem }) => ({ word: forms.shown(stem), views: holders.get(stem) ?? 0 })),
  )
}
