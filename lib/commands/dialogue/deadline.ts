/** The first moment after the last minute of a deadline: 23.59 lasts until 00.00.00. */
export const closesAfter = (deadline: Date) => new Date(Math.floor(deadline.getTime() / 60_000) * 60_000 + 60_000)
