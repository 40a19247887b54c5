/**
 * The same address and the same name on the same event is the same registration, however often it is sent (INV-07); two
 * people may share one address. Capitals, spaces and how å, ä, ö were composed tell nobody apart.
 */
export const registrationKey = (email: string, name: string): string => `${plain(email).replace(/\s/g, '')}|${plain(name)}`

const plain = (text: string) => text.normalize('NFC').trim().replace(/\s+/g, ' ').toLocaleLowerCase('sv')
