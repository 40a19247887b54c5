import 'server-only'
import path from 'node:path'
import { BrokenExport } from './broken-export'
import { normalised, tableOf } from './comments-csv'
import { type SourceId, sourceId } from './export'
import type { VoteCollector } from './vote-collector'

/** participants-votes.csv: a participant a row, a statement a column, and the group that Polis put the participant in. */
export function readParticipantsVotes(file: string, votes?: VoteCollector): Map<SourceId, number> {
  const name = path.basename(file)
  const groupOf = new Map<SourceId, number>()
  for (const { line, cells: written } of tableOf(file)) {
    const cells = normalised(written)
    const participant = (cells.participant ?? cells['participant-id'] ?? cells['voter-id'] ?? '').trim()
    if (!participant) throw new BrokenExport(name, line, 'raden saknar deltagare (participant)')
    const id = sourceId(participant)
    const group = (cells['group-id'] ?? '').trim()
    if (/^\d+$/.test(group)) groupOf.set(id, Number(group))
    if (!votes) continue
    for (const [column, cell] of Object.entries(cells)) {
      if (!/^\d+$/.test(column) || cell.trim() === '') continue
      if (!/^(-1|0|1)$/.test(cell.trim())) throw new BrokenExport(name, line, `rösten ”${cell}” på ${column} är inte 1, 0 eller -1`)
      votes.add(id, sourceId(column), Number(cell), 0)
    }
  }
  return groupOf
}
