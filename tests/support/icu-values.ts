/** The names of what is put into a sentence. A brace within an argument opens one of its branches, in which there may be more. */
export function valuesIn(text: string): string[] {
  const names = new Set<string>()
  let depth = 0
  for (const { 0: sign, index } of text.matchAll(/[{}]/g)) {
    if (sign === '{' && depth % 2 === 0) names.add(/\w+/.exec(text.slice(index))?.[0] ?? '')
    depth += sign === '{' ? 1 : -1
  }
  return [...names].sort()
}
