'use server'

import type { FormAction } from '@/components/form/form-state'
import { writeNews } from '@/lib/commands/news'
import { formAction } from '@/lib/web/form-action'

const next = ({ projectId }: { projectId: string }) => `/arbetsyta/projekt/${projectId}/nyheter?sparat=1`

export const write: FormAction = formAction(writeNews, { next, about: 'title' })
