import { addTheme } from '@/lib/commands/codebook'
import { codeWholeView, placeOutside } from '@/lib/commands/coding'
import { advanceDialogue } from '@/lib/commands/dialogue/advance'
import { addClaim } from '@/lib/commands/summary-claim'
import { addQuote, addTension, writeTexts } from '@/lib/commands/summary-parts'
import { startSummary } from '@/lib/commands/summary-start'
import { db } from '@/lib/db'
import { workbenchItems } from '@/lib/queries/workbench-list'
import { accepted } from './expect'
import { isAttack } from './payloads'
import { daysAgo, type Walk } from './walk'

/** Example words are the whole rule: the first theme with one of its words in the view; the last theme takes the rest. */
const codebook = [
  { name: 'Buss och trafik', exampleWords: ['bus', 'hållplats', 'trànsit', 'cotxe', 'coche', 'bici', 'carril', 'metro'] },
  { name: 'Ljus och trygghet', exampleWords: ['lampa', 'belysning', 'mörk', 'rädd', 'segur', 'llum', 'soroll', 'ruido'] },
  { name: 'Park och plats', exampleWords: ['park', 'bänk', 'parc', 'arbre', 'árbol', 'plaça', 'plaza', 'carrer', 'calle'] },
  { name: 'Bostad', exampleWords: ['bost', 'hyra', 'habitatge', 'vivienda', 'turis', 'pis'] },
  { name: 'Skola och barn', exampleWords: ['skol', 'barn', 'escola', 'escuela', 'infant', 'jove', 'joven'] },
  { name: 'Dialogen själv', exampleWords: [] },
]
export const themeNames = codebook.map(({ name }) => name)
const unit = 'Kontaktcenter, kontakt@strandvik.example'

export interface Theme {
  id: string
  name: string
  exampleWords: string[]
}

export async function intoAnalysis({ dialogueId, strategist, say }: Walk): Promise<Theme[]> {
  const now = daysAgo(58)
  accepted(await advanceDialogue(strategist, { dialogueId, to: 'ANALYSIS' }, { now }))
  const themes: Theme[] = []
  for (const theme of codebook) themes.push({ ...theme, id: accepted(await addTheme(strategist, say({ dialogueId, ...theme }), { now })) })
  return themes
}

/** Two people share the views, several at a time, as fast as a script can: all but the one that is named. */
export async function coded(walk: Walk, themes: Theme[], exceptSeqNo?: number) {
  const views = await db.contribution.findMany({
    where: { dialogueId: walk.dialogueId, codings: { none: {} }, outside: null, seqNo: { not: exceptSeqNo ?? 0 } },
    orderBy: { seqNo: 'asc' },
    select: { id: true, seqNo: true, text: true, isBlank: true },
  })
  const hands = Array.from({ length: 6 }, async (_, hand) => {
    const actor = hand % 2 ? walk.strategist : walk.coder
    for (let next = views.shift(); next; next = views.shift()) accepted(await codedOne(actor, next, themes))
  })
  await Promise.all(hands)
}

function codedOne(
  actor: Walk['coder'],
  { id: contributionId, text, isBlank }: { id: string; text: string; isBlank: boolean },
  themes: Theme[],
) {
  const now = daysAgo(50)
  if (isBlank || isAttack(text)) {
    const reason = isBlank ? 'Synpunkten är tom.' : 'Det här är ett angreppsförsök, inte en synpunkt.'
    return placeOutside(actor, { contributionId, forwardedTo: unit, reason }, { now })
  }
  const words = text.toLocaleLowerCase('sv')
  const theme = themes.find(({ exampleWords }) => exampleWords.some((word) => words.includes(word))) ?? themes.at(-1)
  return codeWholeView(actor, { contributionId, was: [], themes: [theme?.id] }, { now })
}

/** A claim and a quote for each theme, two that pull in different directions, and what the method can't say. */
export async function writtenSummary({ dialogueId, coder, strategist, say }: Walk, themes: Theme[]): Promise<string> {
  const now = daysAgo(45)
  const summaryId = accepted(await startSummary(coder, { dialogueId }, { now }))
  const firstOf: number[] = []
  for (const theme of themes) {
    const views = await workbenchItems(dialogueId, { themeId: theme.id }, 1)
    const sources = views.slice(0, 20).map(({ seqNo }) => seqNo)
    const claim = { summaryId, themeId: theme.id, text: `Flera talar om ${theme.name.toLowerCase()}.`, sources }
    accepted(await addClaim(coder, say(claim), { now }))
    const minority = { ...claim, kind: 'MINORITY', text: 'En enda ser det på ett annat sätt.', sources: sources.slice(-1) }
    accepted(await addClaim(coder, say(minority), { now }))
    const [seqNo = 0] = sources
    firstOf.push(seqNo)
    accepted(await addQuote(coder, { summaryId, themeId: theme.id, seqNo, text: await beginningOf(dialogueId, seqNo) }, { now }))
  }
  const [aSources, bSources] = [firstOf.slice(0, 1), firstOf.slice(1, 2)]
  accepted(
    await addTension(coder, say({ summaryId, aText: 'Mer plats för bussen.', bText: 'Mindre trafik här.', aSources, bSources }), { now }),
  )
  const texts = {
    method: 'Synpunkterna kodades av två personer.',
    limits: 'Alla har själva valt att svara.',
    notReached: 'Få unga svarade.',
  }
  accepted(await writeTexts(strategist, say({ summaryId, ...texts }), { now }))
  return summaryId
}

async function beginningOf(dialogueId: string, seqNo: number) {
  const { text } = await db.contribution.findUniqueOrThrow({ where: { dialogueId_seqNo: { dialogueId, seqNo } }, select: { text: true } })
  return Array.from(text).slice(0, 120).join('').trim()
}
