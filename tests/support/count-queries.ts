import pg from 'pg'

/** Runs `work` and answers which statements it sent to the database, so that a test can say how many a view may cost. */
export async function countQueries<T>(work: () => Promise<T>): Promise<{ result: T; statements: string[] }> {
  const statements: string[] = []
  const send = pg.Client.prototype.query
  pg.Client.prototype.query = function (this: pg.Client, ...params: Parameters<typeof send>) {
    statements.push(textOf(params[0]))
    return send.apply(this, params)
  } as typeof send
  try {
    return { result: await work(), statements }
  } finally {
    pg.Client.prototype.query = send
  }
}

function textOf(query: unknown): string {
  if (typeof query === 'string') return query
  return query && typeof query === 'object' && 'text' in query ? String(query.text) : ''
}
