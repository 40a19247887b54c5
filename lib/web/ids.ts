/** What stands in an address is anything; an id is a UUID, and nothing else is asked of the database. */
export const idOrNone = (typed: string | undefined) =>
  typed && /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(typed) ? typed : undefined
