/** Text that a database and a page can hold: no NUL, no half of a character, one kind of line break. */
export const storable = (text: string) =>
  text
    .split(String.fromCharCode(0))
    .join('')
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/\r\n?/g, '\n')
