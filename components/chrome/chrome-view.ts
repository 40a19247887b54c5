/** What every page knows about where it stands; the query behind it is siteChrome(). */
export type ChromeView = {
  organisation: Organisation
  isDemo: boolean
  person?: { name: string; links: NavLink[] }
  /** The page's address without its language. */
  path: string
}

export type Organisation = {
  /** "Strandviks kommun" */
  name: string
  /** "Strandvik" */
  placeName: string
  phone: string
  phoneHours: string
  email: string
  visit: string
  noticeBoardUrl: string
  /** One of hues.css, or its nearest. */
  brandHue: number
  arms: 'default'
}

export type NavLink = { href: string; text: string; current?: boolean }

/** The words of the chrome, by key. */
export type Say = (key: string) => string

/** The municipality's hue as a class: the security policy allows no style attribute. Plum belongs to people. */
export function hueClass(hue: number) {
  const tens = (((Math.round(hue / 10) * 10) % 360) + 360) % 360
  const tooPlum = tens > 270 && tens < 350
  return `hue-${tooPlum ? 270 : tens}`
}
