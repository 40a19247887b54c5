import { cookieOf, expect, type Person, test } from '../../support/hostile-browser'
import { addressOf, dynamicParts, everyPage, everyQueryName } from '../../support/pages'

/** What is put where a page expects a number, a word or a choice. Already encoded, some of it wrongly. */
const junk = [
  '-1',
  '99999999999999999999999',
  'NaN',
  '1e309',
  '0x1F',
  '%00',
  "'%20OR%201=1--",
  '__proto__',
  'constructor',
  '%E0%A4%A',
  '%F0%9F%91%A9%E2%80%8D%F0%9F%91%A7%E2%80%AE',
  '..%2f..%2fetc%2fpasswd',
  '%0d%0aSet-Cookie:%20a=b',
  '%3Cscript%3Ealert(1)%3C/script%3E',
  'a'.repeat(5000),
]
const noSuch = '00000000-0000-4000-8000-000000000000'

const names = everyQueryName()
const everyName = (value: string) => names.map((name) => `${name}=${value}`).join('&')
const queries = [
  ...junk.map((value) => (value.length > 200 ? `${names[0]}=${value}&q=${value}` : everyName(value))),
  names.map((name) => `${name}=1&${name}=2&${name}=x`).join('&'),
  names.map((name) => `${name}[]=1&${name}[a]=2&${name}[__proto__][x]=3`).join('&'),
  '__proto__[x]=1&constructor[prototype][x]=1&__proto__=1&toString=1&hasOwnProperty=1',
  '=&&&=;%&%=%',
  names.map((name) => `${name}=`).join('&'),
]
const expected = [200, 301, 302, 303, 307, 308, 400, 401, 403, 404, 414, 431]

interface Answer {
  status: number
  url: string
}

async function ask(url: string, cookie: string): Promise<Answer> {
  const { status } = await fetch(url, { redirect: 'manual', headers: { cookie } })
  return { status, url: url.slice(0, 300) }
}

/** A few at a time, as many people at once would. */
async function askAll(urls: string[], cookie: string): Promise<Answer[]> {
  const waiting = [...urls]
  const answers: Answer[] = []
  const hands = Array.from({ length: 6 }, async () => {
    for (let url = waiting.shift(); url; url = waiting.shift()) answers.push(await ask(url, cookie))
  })
  await Promise.all(hands)
  return answers
}

for (const person of ['anonymous', 'strategist', 'member'] as const satisfies Person[]) {
  test(`nonsense in any address or question is answered and never breaks the server: ${person}`, async ({ hostile }) => {
    test.setTimeout(400_000)
    const { address, map, log } = hostile
    const before = (await log()).length
    const urls = everyPage().flatMap((page) => {
      const known = addressOf(page, map)
      const asked = queries.map((query) => `${address}${known}?${query}`)
      const parts = dynamicParts(page).flatMap((part) =>
        [...junk, noSuch].map((value) => address + addressOf(page, map, { [part]: value })),
      )
      // The public pages are the same for all, so whoever is signed in walks only their own.
      const isTheirs = person === 'anonymous' ? true : /^\/(arbetsyta|beslut)/.test(page.pattern)
      const share =
        person === 'anonymous' && /^\/(arbetsyta|beslut)/.test(page.pattern)
          ? [...asked.slice(0, 2), ...parts.slice(0, 2)]
          : [...asked, ...parts]
      return isTheirs ? share : []
    })
    expect(urls.length).toBeGreaterThan(300)
    const answers = await askAll(urls, cookieOf(map, person))
    expect(answers.filter(({ status }) => !expected.includes(status))).toEqual([])
    expect((await log()).slice(before)).not.toMatch(/"level":(50|60)|⨯|Error:/)
  })
}

test('every page answers as it should to whom it is for', async ({ hostile }) => {
  const { address, map } = hostile
  for (const page of everyPage()) {
    const person: Person = page.pattern.startsWith('/arbetsyta')
      ? 'strategist'
      : page.pattern.startsWith('/beslut')
        ? 'member'
        : 'anonymous'
    const { status } = await ask(address + addressOf(page, map), cookieOf(map, person))
    expect([200, 303, 307], page.pattern).toContain(status)
  }
})
