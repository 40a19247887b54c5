import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { type ChromeView, hueClass } from '@/components/chrome/chrome-view'
import { HelpBar, telephone } from '@/components/chrome/help-bar'
import { SiteHeader } from '@/components/chrome/site-header'
import { translator } from '@/lib/i18n/translator'

const organisation: ChromeView['organisation'] = {
  name: 'Strandviks kommun',
  placeName: 'Strandvik',
  phone: '08-465 004 10',
  phoneHours: 'vardagar 8–17',
  email: 'dialog@strandvik.example',
  visit: '',
  noticeBoardUrl: '',
  brandHue: 245,
  arms: 'default',
}

describe('the head of a page', () => {
  it('marks where the reader is', () => {
    expect(header('/dialoger/trygg')).toMatch(/<a href="\/" aria-current="page">Öppna dialoger/)
    expect(header('/svar')).toMatch(/<a href="\/svar" aria-current="page">/)
  })

  it('offers the same page in the other language', () => {
    expect(header('/svar')).toContain('<a href="/en/svar" lang="en" hrefLang="en">English</a>')
  })

  it('has no menu while someone answers, one question a page', () => {
    expect(header('/dialoger/trygg/bidra/2')).not.toContain('<nav')
  })
})

describe('the help bar', () => {
  it('dials from abroad too', () => {
    expect(telephone('08-465 004 10')).toBe('tel:+46846500410')
  })

  it('leaves out a way to help that there is not', () => {
    const bar = renderToStaticMarkup(<HelpBar organisation={organisation} t={translator('sv', 'chrome')} />)
    expect(bar).toContain('vardagar 8–17')
    expect(bar).not.toContain('Besök')
  })
})

describe('a municipality’s own hue', () => {
  it('is never the plum of people', () => {
    for (let hue = -30; hue < 400; hue++) {
      const tens = Number(hueClass(hue).replace('hue-', ''))
      expect(tens <= 270 || tens === 350).toBe(true)
    }
  })
})

function header(path: string) {
  const view = { organisation, isDemo: false, path }
  return renderToStaticMarkup(<SiteHeader view={view} locale="sv" t={translator('sv', 'chrome')} />)
}
