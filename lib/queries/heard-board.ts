import 'server-only'
import { db } from '@/lib/db'
import type { Actor } from '@/lib/domain/actor'
import { briefFrom } from '@/lib/domain/brief'
import { type Dimension, dimensions, Population } from '@/lib/domain/heard'
import { may } from '@/lib/domain/policy'
import { type Category, compare } from '@/lib/domain/representation/comparison'
import { channels } from '@/lib/domain/vocabulary'

export type HeardBoard = NonNullable<Awaited<ReturnType<typeof heardBoard>>>

/** Who was heard beside who lives here, and where to go next. Undefined: no such dialogue. */
export async function heardBoard(actor: Actor, dialogueId: string) {
  const dialogue = await db.dialogue.findUnique({
    where: { id: dialogueId },
    select: {
      id: true,
      title: true,
      registryNumber: true,
      organisationId: true,
      projectId: true,
      counter: true,
      brief: { select: { content: true } },
      organisation: { select: { population: true, districts: true } },
    },
  })
  if (!dialogue) return undefined
  const { id, title, registryNumber, organisationId, projectId } = dialogue
  const subject = { organisationId, projectId, dialogueId }
  const can = { read: may(actor, 'coding.code', subject), edit: may(actor, 'representation.edit', subject) }
  const head = { dialogue: { id, title, registryNumber }, can, districts: dialogue.organisation.districts }
  if (!can.read.allowed) return { ...head, source: undefined, channels: [], dimensions: [], groups: [] }
  const [reference, background] = await Promise.all([
    db.referencePopulation.findUnique({ where: { dialogueId } }),
    db.demographicCount.findMany({ where: { dialogueId } }),
  ])
  const population = Population.parse(
    reference
      ? { referenceDate: reference.referenceDate.toISOString().slice(0, 10), rows: reference.rows }
      : dialogue.organisation.population,
  )
  return {
    ...head,
    source: {
      isOwn: reference !== null,
      source: reference?.source ?? '',
      table: reference?.table ?? '',
      licence: reference?.licence ?? '',
      referenceDate: population.referenceDate ?? null,
      people: population.rows.reduce((sum, { count }) => sum + count, 0),
    },
    channels: channels.map((channel) => ({ channel, count: countIn(dialogue.counter, channel) })),
    dimensions: dimensions.map((dimension) => ({
      dimension,
      ...compare(categoriesOf(dimension, background, population), countOf(background, dimension, '')),
    })),
    groups: briefFrom(dialogue.brief?.content).groups,
  }
}

type Counter = { [channel: string]: unknown } | null
const countIn = (counter: Counter, channel: string) => Number(counter?.[channel.toLowerCase()] ?? 0)

/** Those who said where they belong, beside those who live there. Who did not say, or said what statistics do not count, is not compared. */
function categoriesOf(dimension: Dimension, background: readonly Background[], { rows }: Population): Category[] {
  const living = new Map<string, number>()
  for (const row of rows) {
    const key = dimension === 'gender' ? row.sex : row[dimension]
    if (key !== '') living.set(key, (living.get(key) ?? 0) + row.count)
  }
  return [...living]
    .sort(([a], [b]) => a.localeCompare(b, 'sv', { numeric: true }))
    .map(([key, people]) => ({ key, count: countOf(background, dimension, key), population: people }))
}

const countOf = (background: readonly Background[], dimension: Dimension, key: string) =>
  background.filter((row) => row[dimension] === key).reduce((sum, { count }) => sum + count, 0)

type Background = Record<Dimension, string> & { count: number }
