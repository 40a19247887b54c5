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
  '/hjalpte?sida=/om&svar=ja&kod=7d1f9f0e-5f4f-4f5e-9d3e-2f3d0f5a1b2c',
  '/integritet',
  '/tillganglighet',
] as const

export const inEnglish = (path: string) => `/en${path === '/' ? '' : path}`
