import type { Metadata } from 'next'
import { AuditLogView } from '@/components/audit/audit-log-view'
import { WorkspaceFrame } from '@/components/workspace/workspace-frame'
import { translator } from '@/lib/i18n/translator'
import { auditLog, verifyOrganisationAudit } from '@/lib/queries/audit-log'
import { currentActor } from '@/lib/web/request'
import { siteOrganisation } from '@/lib/web/site'
import { workspaceChrome } from '@/lib/web/workspace'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export const metadata: Metadata = { title: translator('sv', 'log')('title') }

export default async function AuditLogPage({ searchParams }: Props) {
  const [actor, { id }, query] = await Promise.all([currentActor(), siteOrganisation(), searchParams])
  const text = (name: string) => (typeof query[name] === 'string' ? query[name] : undefined)
  const filter = { before: text('fore'), area: text('om'), dialogueId: text('dialog') }
  const [log, verdict] = await Promise.all([
    auditLog(actor, id, filter),
    text('kontrollera') ? verifyOrganisationAudit(actor, id) : undefined,
  ])
  return (
    <WorkspaceFrame view={await workspaceChrome(log.can.read)}>
      <AuditLogView log={log} filter={filter} verdict={verdict} />
    </WorkspaceFrame>
  )
}
