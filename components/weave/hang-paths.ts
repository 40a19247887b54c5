import { jitter, round, spread } from './jitter'
import { strands, type Views } from './strands'

export type HangAction = { theme: number; done: boolean }

export type HangData = Views & {
  decided: boolean
  actions: HangAction[]
}

export const HANG = { width: 320, decisionTop: 258, decisionHeight: 12 }

/** Down to where the dialogue has come; the words stand beside the lines they count. */
export function hangFrame({ decided, actions, viewsPerTheme }: HangData) {
  const height = decided ? (actions.length > 0 ? 376 : 272) : viewsPerTheme.length > 0 ? 246 : 204
  return { height, viewsTag: viewsPerTheme.length > 0 ? 160 : 200 }
}

const GATHERED = 178
const THEME_END = 262
const ACTION_TOP = 360

/** Everything that the start page's figure draws: views hang like warp threads, gather in themes, pass the decision and become actions. */
export function hangPaths(data: HangData) {
  const themes = themePlaces(data.viewsPerTheme.length)
  const actions = inThemeOrder(data.actions)
  const places = spread(actions.length, actions.length < 3 ? 150 : 104, actions.length < 3 ? 250 : 296)
  return {
    views: viewPaths(data, themes),
    themes: themes.map((x) => `M${x} ${GATHERED - 2}V${data.decided ? THEME_END : THEME_END - 22}`).join(''),
    toActions: data.decided ? actions.map(({ theme }, index) => actionPath(themes[theme] ?? 0, places[index] ?? 0)).join('') : '',
    squares: data.decided ? actions.map(({ done }, index) => square(places[index] ?? 0, done, places)) : [],
  }
}

/** All themes are equally thick and equally far apart: the number of views is not a vote. To the right of the words in the margin. */
function themePlaces(count: number) {
  const step = Math.min(30, 172 / Math.max(1, count - 1))
  const middle = count > 5 ? 222 : 196
  return spread(count, middle - (step * (count - 1)) / 2, middle + (step * (count - 1)) / 2)
}

function viewPaths(data: HangData, themes: number[]) {
  const random = jitter(`${data.seed} hang`)
  const lines = strands(data)
  return spread(lines.length, 2, 318)
    .map((x, index) => {
      const start = `M${x} 0V${round(20 + 30 * random())}`
      const theme = lines[index]
      if (theme === undefined) return themes.length > 0 ? `${start}V${round(60 + 30 * random())}` : `${start}V${round(110 + 60 * random())}`
      const end = round((themes[theme] ?? 0) + 3 * random() - 1.5)
      return `${start}C${x} 111.5 ${end} 111.5 ${end} ${GATHERED}`
    })
    .join('')
}

function inThemeOrder(actions: HangAction[]) {
  return [...actions].sort((one, other) => one.theme - other.theme)
}

function actionPath(from: number, to: number) {
  return `M${from} 270C${from} 300 ${to} 300 ${to} 330V${ACTION_TOP + 2}`
}

function square(x: number, done: boolean, places: number[]) {
  const step = (places[1] ?? 999) - (places[0] ?? 0)
  const size = round(Math.min(12, step * 0.7))
  return done
    ? { x: round(x - size / 2), y: ACTION_TOP, size, done }
    : { x: round(x - size / 2 + 1), y: ACTION_TOP + 1, size: round(size - 2), done }
}
