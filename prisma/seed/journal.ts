import { db } from '@/lib/db'
import { DomainEvent } from '@/lib/domain/events'

interface Entry {
  at: Date
  actor: string
  event: DomainEvent
}

/**
 * What would have been in the log had the demo been lived: each event as its command leaves it. Written in order of time
 * by the function that all commands use. The log's own clock says when it was written, which was now.
 */
export class Journal {
  private readonly entries: Entry[] = []

  add(at: Date, actor: string, event: DomainEvent): void {
    this.entries.push({ at, actor, event })
  }

  async write(): Promise<void> {
    const inOrder = this.entries
      .map((entry, index) => ({ ...entry, index }))
      .sort((one, other) => one.at.getTime() - other.at.getTime() || one.index - other.index)
    const lines = inOrder.map(({ actor, event }) => ({ actor, events: [DomainEvent.parse(event)] }))
    await db.$executeRaw`
      SELECT record(line->>'actor', line->'events', '[]'::jsonb) FROM jsonb_array_elements(${JSON.stringify(lines)}::jsonb) AS line`
  }
}
