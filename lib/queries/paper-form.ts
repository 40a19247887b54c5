import 'server-only'
import { db } from '@/lib/db'
import type { Actor } from '@/lib/domain/actor'
import { briefFrom } from '@/lib/domain/brief'
import { may } from '@/lib/domain/policy'
import { questionFrom } from '@/lib/domain/question/question'
import { shortCodeOf } from './short-code'

/** A dialogue's questions with what must stand beside them on paper, in a language that it has. Undefined: no such dialogue. */
export async function paperForm(actor: Actor, dialogueId: string, asked: string) {
  const dialogue = await db.dialogue.findUnique({
    where: { id: dialogueId },
    include: { brief: true, questions: { orderBy: { order: 'asc' } }, organisation: true },
  })
  if (!dialogue) return undefined
  const { id, organisationId, projectId, title, registryNumber, organisation, closesAt } = dialogue
  const brief = briefFrom(dialogue.brief?.content ?? {})
  const languages = [...new Set(['sv', ...brief.languages, ...Object.keys(brief.translations)])]
  const language = languages.find((code) => code === asked) ?? 'sv'
  const own = brief.translations[language]
  const { name, visit, phone, email } = organisation
  return {
    dialogue: { id, title, registryNumber },
    read: may(actor, 'dialogue.read', { organisationId, projectId, dialogueId, bodyId: dialogue.decisionBodyId ?? undefined }),
    languages,
    language,
    form: {
      title: own?.title || title,
      question: own?.question || brief.question,
      purpose: own?.purpose || brief.purpose,
      canInfluence: own?.canInfluence ?? brief.canInfluence,
      cannotInfluence: (own?.cannotInfluence ?? brief.cannotInfluence).map(({ what }) => what),
      questions: dialogue.questions.map((row) => questionFrom(row, language)),
      closesAt,
      organisation: { name, visit },
      contact: [brief.contact?.name, brief.contact?.phone || phone, brief.contact?.email || email].filter(Boolean).join(', '),
      code: await shortCodeOf(id),
    },
  }
}
export type PaperFormView = NonNullable<Awaited<ReturnType<typeof paperForm>>>['form']
