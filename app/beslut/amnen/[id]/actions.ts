'use server'

import type { FormAction } from '@/components/form/form-state'
import { approveMinutes, correctDecision, publishDecision } from '@/lib/commands/decision/publish'
import { recordDecision } from '@/lib/commands/decision/record'
import { screenTopic } from '@/lib/commands/topic/screen'
import { formAction } from '@/lib/web/form-action'

const next = ({ topicId }: { topicId: string | null }) => (topicId ? `/beslut/amnen/${topicId}` : '/beslut/amnen')

export const screen: FormAction = formAction(screenTopic, { next, about: 'step' })
export const record: FormAction = formAction(recordDecision, { next, about: 'kind' })
export const approve: FormAction = formAction(approveMinutes, { next, about: 'approvedOn' })
export const publish: FormAction = formAction(publishDecision, { next, about: 'publish' })
export const correct: FormAction = formAction(correctDecision, { next, about: 'correction' })
