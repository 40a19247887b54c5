import 'server-only'
import { byId, type PolisVotes, type SourceId } from './export'

/** Gathers votes row by row into columns that grow, with each id kept once. */
export class VoteCollector {
  private readonly participants = new Map<SourceId, number>()
  private readonly statements = new Map<SourceId, number>()
  private row = new Int32Array(1024)
  private column = new Int32Array(1024)
  private value = new Int8Array(1024)
  private at = new Float64Array(1024)
  private length = 0

  add(participant: SourceId, statement: SourceId, value: number, at: number): void {
    if (this.length === this.row.length) this.grow()
    this.row[this.length] = placeOf(this.participants, participant)
    this.column[this.length] = placeOf(this.statements, statement)
    this.value[this.length] = value
    this.at[this.length] = at
    this.length++
  }

  /** The votes, with participants by rising id and statements at the places that `statements` gives them. */
  finish(known: Iterable<SourceId>): { participants: SourceId[]; statements: SourceId[]; votes: PolisVotes } {
    const participants = [...this.participants.keys()].sort(byId)
    const statements = [...new Set([...known, ...this.statements.keys()])].sort(byId)
    renumber(this.row, this.length, this.participants, participants)
    renumber(this.column, this.length, this.statements, statements)
    const votes = {
      row: this.row.subarray(0, this.length),
      column: this.column.subarray(0, this.length),
      value: this.value.subarray(0, this.length),
      at: this.at.subarray(0, this.length),
    }
    return { participants, statements, votes }
  }

  private grow(): void {
    const size = this.length * 2
    this.row = enlarged(new Int32Array(size), this.row)
    this.column = enlarged(new Int32Array(size), this.column)
    this.value = enlarged(new Int8Array(size), this.value)
    this.at = enlarged(new Float64Array(size), this.at)
  }
}

function placeOf(places: Map<SourceId, number>, id: SourceId): number {
  const known = places.get(id)
  if (known !== undefined) return known
  places.set(id, places.size)
  return places.size - 1
}

function renumber(column: Int32Array, length: number, places: Map<SourceId, number>, sorted: SourceId[]): void {
  const placed = new Int32Array(places.size)
  for (const [place, id] of sorted.entries()) {
    const before = places.get(id)
    if (before !== undefined) placed[before] = place
  }
  for (let i = 0; i < length; i++) column[i] = placed[column[i] ?? 0] ?? 0
}

function enlarged<T extends Int32Array | Int8Array | Float64Array>(larger: T, smaller: T): T {
  larger.set(smaller)
  return larger
}
