import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { BarChart } from '@/components/ui/bar-chart'
import { Facts } from '@/components/ui/facts'
import { Meter } from '@/components/ui/meter'
import { Pagination } from '@/components/ui/pagination'
import { Stair } from '@/components/ui/stair'
import { States } from '@/components/ui/states'
import { Tally, viewsPerStroke } from '@/components/ui/tally'
import { Voice } from '@/components/ui/voice'
import { Hang } from '@/components/weave/hang'

const html = renderToStaticMarkup

describe('a voice', () => {
  it('keeps its own language first and its translation under it', () => {
    const voice = html(
      <Voice
        words={{ text: 'مصباح واحد يكفي', lang: 'ar', dir: 'rtl' }}
        translation={{ text: 'En lampa räcker' }}
        caption="Synpunkt 112"
      />,
    )
    expect(voice).toMatch(/<blockquote lang="ar" dir="rtl"><p>مصباح.*<blockquote><p>En lampa räcker/)
  })

  it('keeps the paragraphs that the person made', () => {
    expect(html(<Voice words={{ text: 'Ett.\n\nTvå.\n\n\nEtt.' }} />).match(/<p>/g)).toHaveLength(3)
  })

  it('shows an attack as the text it is', () => {
    expect(html(<Voice words={{ text: '<img src=x onerror=alert(1)>' }} />)).not.toContain('<img')
  })
})

describe('the tally', () => {
  it('draws one stroke a view', () => {
    const tally = html(
      <Tally
        label="100"
        channels={[
          { key: 'w', label: 'Webb 88', count: 88 },
          { key: 'p', label: 'Papper 12', count: 12 },
        ]}
      />,
    )
    expect(tally.match(/<line/g)).toHaveLength(100)
  })

  it('draws no more strokes than can be seen, and leaves no channel out', () => {
    const tally = html(
      <Tally
        label="många"
        channels={[
          { key: 'w', label: 'Webb', count: 99_999 },
          { key: 'p', label: 'Papper', count: 1 },
        ]}
      />,
    )
    expect(tally.match(/<line/g)?.length).toBeLessThanOrEqual(301)
    expect(tally).toContain('Papper')
    expect(viewsPerStroke(100_000)).toBe(334)
  })
})

describe('what can be seen can also be read aloud', () => {
  it('marks the present step of the stair and of the states', () => {
    expect(
      html(
        <Stair
          current="b"
          steps={[
            { key: 'a', name: 'Information' },
            { key: 'b', name: 'Dialog' },
          ]}
        />,
      ),
    ).toContain('<li aria-current="step">Dialog')
    expect(
      html(
        <States
          label="Läge"
          current="b"
          currentNote="(här)"
          states={[
            { key: 'a', name: 'Utkast' },
            { key: 'b', name: 'Öppen' },
          ]}
        />,
      ),
    ).toContain('Öppen<span class="sr"> (här)')
  })

  it('says what an "Ändra" changes', () => {
    expect(html(<Facts facts={[{ term: 'Plats', value: 'Hamnen', change: { href: '#', text: 'Ändra', what: 'plats' } }]} />)).toContain(
      '<span class="sr">plats</span>',
    )
  })

  it('gives every chart its table, and draws no bar for a group that is too small', () => {
    const chart = html(
      <BarChart
        title="Unga hördes mindre"
        bars={[{ key: 's', label: 'Skärgården', says: 'för få för att säga' }]}
        method="n = 230"
        table={{
          open: 'Visa som tabell',
          caption: 'Kommundel',
          columns: [{ key: 'g', label: 'Grupp' }],
          rows: [{ key: 's', cells: ['Skärgården'] }],
        }}
      />,
    )
    expect(chart).toContain('<caption>Kommundel</caption>')
    expect(chart).not.toContain('<rect')
  })

  it('offers no page to turn when there is only one', () => {
    expect(html(<Pagination label="Sidor" />)).toBe('')
  })
})

describe('the security policy', () => {
  it('finds no style attribute in what is drawn', () => {
    const data = { seed: 's', viewsPerTheme: [3, 2], viewsWithoutTheme: 1, decided: true, actions: [{ theme: 0, done: true }] }
    const drawn = [
      html(<Hang data={data} label="6 synpunkter" tags={{ views: '6 synpunkter' }} caption="Biblioteket" />),
      html(<Tally label="3" channels={[{ key: 'w', label: 'Webb 3', count: 3 }]} />),
      html(<Meter value={1} of={2} />),
      html(<Stair current="a" steps={[{ key: 'a', name: 'Information' }]} />),
    ]
    for (const markup of drawn) expect(markup).not.toContain('style=')
  })
})
