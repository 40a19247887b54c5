import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { PlainHelp } from '@/components/plain/plain-help'
import { plainWords } from '@/components/plain/plain-words'

const html = (text: string) => renderToStaticMarkup(<PlainHelp of="purpose" text={text} words={plainWords()} />)

it('the help stands in the server’s HTML for what is saved, so it is there without JavaScript', () => {
  const help = html('Åtgärder avseende gångvägen beslutas av nämnden under hösten, och därefter informeras de boende.')
  expect(help).toContain('LIX')
  expect(help).toContain('”avseende”: skriv hellre ”om”')
  expect(help).toContain('”beslutas”: skriv vem som gör det, om det går')
})

it('says nothing of nothing, and a text is text', () => {
  expect(html('  ')).toBe('')
  expect(html('<b>avseende</b>')).not.toContain('<b>')
})
