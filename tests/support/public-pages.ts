/** Every address that a resident comes to without signing in, in a demo. */
const answered = '/dialoger/skolvagar-norrvik'
const open = '/dialoger/varvsudden'

export const publicPages = [
  '/',
  '/dialoger',
  answered,
  `${answered}/andringar`,
  `${answered}/sammanstallning`,
  `${answered}/sammanstallning/version/1`,
  `${answered}/svar`,
  `${answered}/trad`,
  open,
  `${open}/synpunkter`,
  `${open}/synpunkter/17/anmal`,
  `${open}/granskning`,
  '/dialoger/lekplats-bjorkangen/bidra/fraga-1',
  `${open}/folj`,
  '/dialoger/simhall-sodra-strand',
  '/dialoger/hamnbadet-for-alla',
  '/dialoger/trygg-i-strandvik',
  '/dialoger/trygg-i-strandvik/svar',
  '/dialoger/trygg-i-strandvik/trad?synpunkt=144',
  '/svar',
  '/trad',
  '/foresla',
  '/min-synpunkt',
  '/logga-in',
  '/logga-in/skickat',
  '/om',
  '/integritet',
  '/tillganglighet',
] as const

export const inEnglish = (path: string) => `/en${path === '/' ? '' : path}`
