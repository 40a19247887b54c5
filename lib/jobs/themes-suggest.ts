import 'server-only'
import type { Task } from 'graphile-worker'
import { z } from 'zod'
import { storeSuggestions } from '@/lib/commands/theme-candidate'
import { system } from '@/lib/domain/actor'
import { suggestionMethod, suggestThemes } from '@/lib/domain/text/theme-suggestion'
import { codedTexts } from '@/lib/queries/theme-candidates'

const Payload = z.object({ dialogueId: z.uuid() })

/** Works out which themes the uncoded views are most like. Run twice, the second round takes the first one's place. */
export const themesSuggest: Task = async (payload) => {
  const { dialogueId } = Payload.parse(payload)
  const texts = await codedTexts(dialogueId)
  const suggestions = suggestThemes(texts).flatMap((list, index) =>
    list.map(({ themeId, score }, at) => ({ contributionId: texts[index]?.id ?? '', themeId, rank: at + 1, score })),
  )
  const { name: method, version } = suggestionMethod
  const result = await storeSuggestions(system, { dialogueId, method, version, suggestions })
  if (!result.ok) throw new Error(`themes.suggest was refused: ${JSON.stringify(result.problem)}`)
}
