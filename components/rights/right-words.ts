import { translator } from '@/lib/i18n/translator'
import type { MandateRow, RoleRow } from '@/lib/queries/people'

const t = translator('sv', 'rights')

export const scopeWords = ({ kind, name }: RoleRow['scope']) => t(`scope_${kind}`, { name })
export const roleWords = ({ role }: RoleRow) => t(`role_${role}`)
export const mandateWords = ({ kind, body }: MandateRow) => `${t(`mandate_${kind}`)}, ${body}`
