'use server'

import { redirect } from 'next/navigation'
import { decideAttachment } from '@/lib/commands/attachment-decide'
import { type FormAnswer, one, typedIn, withProblem } from '@/lib/web/form-action'
import { currentActor } from '@/lib/web/request'

/** Shows a picture or keeps it from others. Each on the page has a box of its own. */
export async function judge(previous: FormAnswer, formData: FormData): Promise<FormAnswer> {
  const typed = typedIn(formData)
  const attachmentId = one(typed.attachmentId) ?? ''
  const box = `isLookedAt-${attachmentId}`
  const result = await decideAttachment(await currentActor(), { attachmentId, outcome: one(typed.outcome), isLookedAt: one(typed[box]) })
  if (result.ok) redirect('/arbetsyta/moderering/bilder?klart=1')
  const { problem } = result
  const named =
    problem.kind === 'invalid'
      ? {
          ...problem,
          fields: {
            [box]: Object.values(problem.fields)
              .flat()
              .flatMap((key) => key ?? []),
          },
        }
      : problem
  return withProblem(named, typed, 'sv', box, previous)
}
