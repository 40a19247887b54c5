'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import type { FormAction } from '@/components/form/form-state'
import { addNotice, endNotice } from '@/lib/commands/page-care'
import { formAction, typedIn } from '@/lib/web/form-action'
import { currentActor } from '@/lib/web/request'
import { siteOrganisation } from '@/lib/web/site'

const saved = '/arbetsyta/driftinfo?sparat=1'

export const add: FormAction = async (previous, formData) => {
  // The notice stands in the frame, which a browser with scripts would otherwise keep as it was.
  revalidatePath('/arbetsyta', 'layout')
  const { id: organisationId } = await siteOrganisation()
  return formAction(addNotice, { input: (typed) => ({ ...typed, organisationId }), next: () => saved, about: 'text' })(previous, formData)
}

export async function end(formData: FormData): Promise<void> {
  revalidatePath('/arbetsyta', 'layout')
  const result = await endNotice(await currentActor(), typedIn(formData))
  redirect(result.ok ? saved : '/arbetsyta/driftinfo')
}
