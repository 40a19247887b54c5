import { jitter, round, spread } from './jitter'
import { type Strand, strands, type Views } from './strands'

/** kept: the thread goes on · stopped: Nej · left: Vidare, to someone else · waiting: no answer yet */
export type Fate = 'kept' | 'stopped' | 'left' | 'waiting'

export type WeaveData = Views & {
  fates: Fate[]
  actions: { theme: number; done: boolean }[]
  /** One view drawn thick all the way: where among the views it stands (0–1), and what became of it. */
  followed?: { at: number; theme?: number; action?: number }
}

export type Knot = 'one' | 'views' | 'themes' | 'summary' | 'decision' | 'answers' | 'feedback' | 'actions'

/** A line and how it looks; the words are classes in weave.css. */
export type WarpLine = { look: string; d: string }

/** What one knot draws, in a square of 100 × 100 that is stretched to the knot's own height. */
export function knotLines(knot: Knot, data: WeaveData): WarpLine[] {
  return draw[knot](data).filter(({ d }) => d !== '')
}

/** Where the threads stand when the page ends before the dialogue does: unfinished is dashed, and what is only said hangs loose. */
export function comingLines(after: Knot, data: WeaveData): WarpLine[] {
  if (after === 'views') return looseEnds(data)
  const { themes, gathered } = places(data)
  const at = {
    one: [50],
    themes,
    summary: gathered,
    decision: gathered,
    answers: continuing(data).map((theme) => themes[theme] ?? 50),
    feedback: continuing(data).map((theme) => themes[theme] ?? 50),
    actions: [],
  }[after]
  return [{ look: 'dash', d: at.map((x) => `M${x} 0V100`).join('') }].filter(({ d }) => d !== '')
}

function looseEnds(data: WeaveData): WarpLine[] {
  const random = jitter(`${data.seed} ends`)
  const d = viewPlaces(data).xs.map((x) => `M${x} 0V${round(25 + 60 * random())}`)
  return d.length > 0 ? [{ look: 'fine', d: d.join('') }] : []
}

const draw: Record<Knot, (data: WeaveData) => WarpLine[]> = {
  one: (data) => [{ look: data.followed ? 'own' : '', d: 'M50 0V100' }],
  views: drawViews,
  themes: drawThemes,
  summary: (data) => drawBetween(data, '', (theme) => gather(data, theme)),
  decision: (data) => drawBetween(data, 'kept', (theme) => `M${places(data).gathered[theme]} 0V100`),
  answers: drawAnswers,
  feedback: (data) => drawBetween(data, 'kept', (theme) => (goesOn(data, theme) ? `M${places(data).themes[theme]} 0V100` : '')),
  actions: drawActions,
}

function drawViews(data: WeaveData): WarpLine[] {
  const random = jitter(`${data.seed} views`)
  // Smooth curves (S) in whole steps of height: the drawing is sent twice, as HTML and as data, so it has to be short.
  const fine = viewPlaces(data).xs.map((x) => {
    const fanned = Math.round(30 + 16 * random())
    const sway = round(Math.min(99.6, Math.max(0.4, x + 9 * random() - 4.5)))
    return `M50 0C50 ${Math.round(fanned / 2)} ${x} ${Math.round(fanned / 2)} ${x} ${fanned}S${sway} ${Math.round((fanned + 72) / 2)} ${sway} 72S${x} 86 ${x} 100`
  })
  const own = ownPlace(data)
  return [
    { look: 'fine', d: fine.join('') },
    { look: 'own', d: own === undefined ? '' : `M50 0C50 19 ${own} 19 ${own} 38V100` },
  ]
}

function drawThemes(data: WeaveData): WarpLine[] {
  const { themes } = places(data)
  const { xs, lines } = viewPlaces(data)
  const toTheme = (x: number, theme: Strand) =>
    theme === undefined ? `M${x} 0V34` : `M${x} 0C${x} 29 ${themes[theme]} 29 ${themes[theme]} 58`
  const own = ownPlace(data)
  const followed = data.followed?.theme
  return [
    { look: 'fine', d: xs.map((x, index) => toTheme(x, lines[index])).join('') },
    { look: '', d: themes.map((x, theme) => (theme === followed ? '' : `M${x} 57V100`)).join('') },
    { look: 'own', d: own === undefined ? '' : toTheme(own, followed) + (followed === undefined ? '' : 'V100') },
  ]
}

/** One line a theme, all equally thick; the followed view's theme drawn as its own. */
function drawBetween(data: WeaveData, look: string, line: (theme: number) => string): WarpLine[] {
  const followed = data.followed?.theme
  const others = data.viewsPerTheme.map((_, theme) => (theme === followed ? '' : line(theme)))
  return [
    { look, d: others.join('') },
    { look: 'own', d: followed === undefined ? '' : line(followed) },
  ]
}

function gather(data: WeaveData, theme: number) {
  const { themes, gathered } = places(data)
  return `M${themes[theme]} 0C${themes[theme]} 27.5 ${gathered[theme]} 27.5 ${gathered[theme]} 55V100`
}

function drawAnswers(data: WeaveData): WarpLine[] {
  return data.viewsPerTheme.flatMap((_, theme) => drawAnswer(data, theme))
}

function drawAnswer(data: WeaveData, theme: number): WarpLine[] {
  const from = places(data).gathered[theme] ?? 50
  const to = places(data).themes[theme] ?? 50
  const look = data.followed?.theme === theme ? 'own' : 'kept'
  const fate = data.fates[theme] ?? 'waiting'
  if (fate === 'stopped') {
    return [
      { look, d: `M${from} 0C${from} 20 ${to} 20 ${to} 40V62` },
      { look: 'kept stopbar', d: `M${round(to - 4)} 62h8` },
    ]
  }
  if (fate === 'left') {
    const outside = from < 50 ? -10 : 110
    return [{ look: `${look} dash`, d: `M${from} 0C${from} 40 ${round(from + (outside - from) / 4)} 62 ${outside} 62` }]
  }
  const d = `M${from} 0C${from} 22.5 ${to} 22.5 ${to} 45V100`
  return [{ look: fate === 'waiting' ? `${look} dash` : look, d }]
}

function drawActions(data: WeaveData): WarpLine[] {
  const { themes } = places(data)
  const ordered = data.actions
    .map((action, index) => ({ ...action, own: index === data.followed?.action }))
    .sort((one, other) => one.theme - other.theme)
  const xs = spread(ordered.length, 4, 96)
  const lines = ordered.map(({ theme, done, own }, index) => {
    const from = themes[theme] ?? 50
    const x = xs[index] ?? 50
    return { x, done, look: `${own ? 'own' : 'kept'}${done ? '' : ' dash'}`, d: `M${from} 0C${from} 11 ${x} 11 ${x} 22V${done ? 60 : 90}` }
  })
  const ends = (done: boolean, y: number) =>
    lines
      .filter((line) => line.done === done)
      .map(({ x }) => `M${x} ${y}h0`)
      .join('')
  const answeredOnly = continuing(data).filter((theme) => !data.actions.some((action) => action.theme === theme))
  return [
    ...lines.map(({ look, d }) => ({ look, d })),
    { look: 'kept', d: answeredOnly.map((theme) => `M${themes[theme]} 0V30`).join('') },
    { look: 'end', d: ends(true, 61) + answeredOnly.map((theme) => `M${themes[theme]} 30h0`).join('') },
    { look: 'end', d: ends(false, 93) },
    { look: 'hole', d: ends(false, 93) },
  ]
}

function places(data: WeaveData) {
  const count = data.viewsPerTheme.length
  return { themes: spread(count, 8, 92), gathered: spread(count, 31, 69) }
}

function viewPlaces(data: WeaveData) {
  const lines = strands(data)
  return { lines, xs: spread(lines.length, 1, 99) }
}

function ownPlace(data: WeaveData) {
  return data.followed && round(1 + 98 * data.followed.at)
}

function goesOn(data: WeaveData, theme: number) {
  return data.fates[theme] === 'kept' || data.fates[theme] === 'waiting'
}

function continuing(data: WeaveData) {
  return data.viewsPerTheme.map((_, theme) => theme).filter((theme) => goesOn(data, theme))
}
