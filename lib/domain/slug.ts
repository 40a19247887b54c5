/** «Trygg i Strandvik» → «trygg-i-strandvik», for an address that people can read out. */
export function slugOf(title: string): string {
  const plain = title
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return plain.slice(0, 60).replace(/-$/, '') || 'utan-namn'
}

/** The same, with a number when others have it already. */
export function freeSlug(title: string, taken: readonly string[]): string {
  const slug = slugOf(title)
  if (!taken.includes(slug)) return slug
  let number = 2
  while (taken.includes(`${slug}-${number}`)) number += 1
  return `${slug}-${number}`
}
