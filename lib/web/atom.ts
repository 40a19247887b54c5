interface Feed {
  id: string
  title: string
  author: string
  page: string
  self: string
  since: Date
  entries: { id: string; title: string; text: string; link: string; publishedAt: Date; updatedAt: Date }[]
}

/** An Atom feed (RFC 4287). Everything in it is text: what looks like markup is shown, not run. */
export function atom({ id, title, author, page, self, since, entries }: Feed): string {
  const updated = new Date(Math.max(since.getTime(), ...entries.map(({ updatedAt }) => updatedAt.getTime())))
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="sv">',
    `<id>${said(id)}</id><title>${said(title)}</title><updated>${updated.toISOString()}</updated>`,
    `<author><name>${said(author)}</name></author>`,
    `<link href="${said(page)}"/><link rel="self" href="${said(self)}"/>`,
    ...entries.map(
      (entry) =>
        `<entry><id>${said(entry.id)}</id><title>${said(entry.title)}</title><link href="${said(entry.link)}"/>` +
        `<published>${entry.publishedAt.toISOString()}</published><updated>${entry.updatedAt.toISOString()}</updated>` +
        `<content type="text">${said(entry.text)}</content></entry>`,
    ),
    '</feed>',
    '',
  ].join('\n')
}

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
// A control character may not stand in XML at all, escaped or not.
const said = (text: string) =>
  [...text]
    .filter((sign) => sign >= ' ' || sign === '\n' || sign === '\t')
    .map((sign) => signs[sign] ?? sign)
    .join('')
