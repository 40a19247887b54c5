import { plainForm } from './plain-form'
import type { Visitor } from './visitor'

export interface Places {
  /** An address of the demo's for a route of the application's. */
  fill(route: string): string
}

const SLUG = 'skolvagar-norrvik'

/** Where things stand in a demo, found by those who may see them. */
export async function placesSeenBy({
  strategist,
  elected,
  resident,
}: {
  strategist: Visitor
  elected: Visitor
  resident: Visitor
}): Promise<Places> {
  const dialogue = await dialogueNamed(strategist, 'Skolvägar i Norrvik')
  const within = `/arbetsyta/dialoger/${dialogue}`
  const decision = await decisionNamed(elected, 'Skolvägar i Norrvik')
  const known: [pattern: string, value: string][] = [
    ['/dialoger/[slug]/bidra/[step]', '/dialoger/lekplats-bjorkangen/bidra/fraga-1'],
    ['/dialoger/[slug]/forhandsvisning/[step]', `/dialoger/${SLUG}/forhandsvisning/fraga-1`],
    ['/arbetsyta/dialoger/[id]', within],
    ['/arbetsyta/projekt/[id]', await address(strategist, '/arbetsyta', /\/arbetsyta\/projekt\/[0-9a-f-]{36}/)],
    ['/arbetsyta/amnen/[id]', await address(strategist, '/arbetsyta/amnen', /\/arbetsyta\/amnen\/[0-9a-f-]{36}/)],
    ['/beslut/amnen/[id]', await address(elected, '/beslut/amnen', /\/beslut\/amnen\/[0-9a-f-]{36}/)],
    ['/beslut/[id]', `/beslut/${decision}`],
    ['/foresla/mina/[id]', await ownProposal(resident)],
    ['/kallor/[claimId]', await address(elected, `/beslut/${decision}`, /\/kallor\/[0-9a-f-]{36}/)],
    ['/kodbok/[theme]', await address(strategist, `${within}/kodbok`, /\/kodbok\/[0-9a-f-]{36}/)],
    ['/dialoger/[slug]/sammanstallning/version/[n]/skillnad', '/dialoger/trygg-i-strandvik/sammanstallning/version/2/skillnad'],
    ['/projekt/[slug]', `/projekt/${SLUG}`],
    ['[slug]', SLUG],
    ['[n]', '1'],
    ['[no]', '2'],
    ['[step]', 'oppna'],
    ['[part]', 'syfte'],
    ['[...nextauth]', 'signin'],
  ]
  return { fill: (route) => known.reduce((at, [pattern, value]) => at.replace(pattern, value), route) }
}

async function ownProposal(resident: Visitor): Promise<string> {
  const known = /\/foresla\/mina\/[0-9a-f-]{36}/.exec((await resident.get('/foresla/mina')).html)?.[0]
  if (known) return known
  const { html } = await resident.get('/foresla')
  const typed = { title: 'En bänk vid Hamnbadet', text: 'Den som inte kan stå länge behöver någonstans att sitta.' }
  const { status } = await resident.post('/foresla', plainForm(html, typed, 'title'))
  if (status !== 303) throw new Error('the resident could not propose a topic')
  return address(resident, '/foresla/mina', /\/foresla\/mina\/[0-9a-f-]{36}/)
}

async function address(visitor: Visitor, at: string, pattern: RegExp): Promise<string> {
  const found = pattern.exec((await visitor.get(at)).html)?.[0]
  if (!found) throw new Error(`there is no ${pattern} at ${at}`)
  return found
}

async function dialogueNamed(visitor: Visitor, title: string): Promise<string> {
  const { html } = await visitor.get('/arbetsyta')
  const link = [...html.matchAll(/<a href="\/arbetsyta\/dialoger\/([0-9a-f-]{36})"[^>]*>([^<]*)<\/a>/g)].find(
    ([, , text]) => text === title,
  )
  if (!link?.[1]) throw new Error(`${title} is not in the workspace`)
  return link[1]
}

async function decisionNamed(visitor: Visitor, title: string): Promise<string> {
  const { html } = await visitor.get('/beslut')
  for (const [, id] of html.matchAll(/href="\/beslut\/([0-9a-f-]{36})"/g))
    if ((await visitor.get(`/beslut/${id}`)).title.includes(title)) return String(id)
  throw new Error(`there is no item about ${title}`)
}
