export function check(folder?: string): string[]
