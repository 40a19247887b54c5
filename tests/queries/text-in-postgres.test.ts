import fc from 'fast-check'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { db } from '@/lib/db'
import { snowball } from '@/lib/domain/text/swedish-stem'
import { trigramSimilarity } from '@/lib/domain/text/trigrams'
import { wordsOf } from '@/lib/domain/text/words'
import { safetyComments } from '../domain/text/corpus'
import { negatedPairs } from '../domain/text/negated-pairs'

/** A database in which å is a letter, as lib/cli/postgres-binaries.ts makes them, whatever the cluster of this machine was begun with. */
const letters = { name: `letters_${process.pid}`, client: new pg.Client() }

beforeAll(async () => {
  const here = new URL(process.env.DATABASE_URL ?? '')
  const admin = new pg.Client(here.href)
  await admin.connect()
  await admin.query(`CREATE DATABASE ${letters.name} TEMPLATE template0 LC_CTYPE '${process.platform === 'darwin' ? 'UTF-8' : 'C.UTF-8'}'`)
  await admin.end()
  here.pathname = `/${letters.name}`
  letters.client = new pg.Client(here.href)
  await letters.client.connect()
  await letters.client.query('CREATE EXTENSION pg_trgm')
})
afterAll(async () => {
  await letters.client.end()
  const admin = new pg.Client(process.env.DATABASE_URL)
  await admin.connect()
  await admin.query(`DROP DATABASE ${letters.name} WITH (FORCE)`)
  await admin.end()
})

async function inPostgres(pairs: readonly (readonly [string, string])[]): Promise<number[]> {
  const { rows } = await letters.client.query<{ similarity: number }>(
    `SELECT similarity(a, b)::float8 AS similarity FROM unnest($1::text[], $2::text[]) WITH ORDINALITY AS pair(a, b, no) ORDER BY no`,
    [pairs.map(([a]) => a), pairs.map(([, b]) => b)],
  )
  return rows.map(({ similarity }) => similarity)
}

async function expectTheSame(pairs: readonly (readonly [string, string])[]) {
  const theirs = await inPostgres(pairs)
  pairs.forEach(([a, b], index) => {
    expect(trigramSimilarity(a, b), `${a} | ${b}`).toBeCloseTo(theirs[index] ?? -1, 6)
  })
}

describe('text on both sides', () => {
  it('a trigram similarity here is the number that pg_trgm gives', async () => {
    const texts = [...(safetyComments() ?? []).map(({ text }) => text), ...negatedPairs.flat()]
    await expectTheSame(texts.flatMap((a, at) => texts.slice(at).map((b) => [a, b] as const)))
  })

  it('also for texts that nobody would write', async () => {
    const odd = fc.string({ unit: fc.constantFrom(...'aåäöÅÄÖzZ09 -_.!?\n\t’🌑عрγñß'), maxLength: 30 })
    const pairs = fc.sample(fc.tuple(odd, odd), { numRuns: 400, seed: 15 })
    await expectTheSame(pairs)
  })

  it('a Swedish stem here is the one that the database searches by', async () => {
    const told = 'lampa lampor lamporna belysningen gatubelysningen tryggheten arbetslöst trotsigt friskt bussarna skolans huset'.split(' ')
    const words = [...new Set([...told, ...(safetyComments() ?? []).flatMap(({ text }) => wordsOf(text).map(({ lower }) => lower))])]
    const rows = await db.$queryRaw<{ word: string; stem: string | null }[]>`
      SELECT word, (ts_lexize('swedish_stem', word))[1] AS stem FROM unnest(${words}::text[]) word`
    const known = rows.filter(({ stem }) => stem !== null)
    expect(known.map(({ word }) => snowball(word))).toEqual(known.map(({ stem }) => stem))
  })
})
