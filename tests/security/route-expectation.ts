// Who sees what at each address, written by hand as tests/domain/policy-expectation.ts is: not derived from what it tests.
// The dialogue is Skolvägar in Norrvik, which Samhällsbyggnadsnämnden has decided on. AN visitor · VR signed-in resident ·
// FA facilitator of this dialogue · FAw facilitator of another · OF official · ST strategist · RE registrar ·
// EL member of the body that decided · ELo member of another · CS secretary of that body · CSo of another · AD administrator ·
// FO researcher · NC network coordinator · HS strategist and HE elected official of another municipality

export const everyone = 'AN VR FA FAw OF ST RE EL ELo CS CSo AD FO NC HS HE'
const signedIn = everyone.replace('AN ', '')
const staff = 'FA FAw OF ST RE EL ELo CS CSo AD FO NC'
const team = 'FA OF ST'

export const routes: Record<string, string> = {
  '/': everyone,
  // Nobody stays: the short address of a printed form leads to its dialogue (tests/queries/short-code.test.ts).
  '/d/[code]': '',
  '/dialoger': everyone,
  '/dialoger/[slug]': everyone,
  '/dialoger/[slug]/andringar': everyone,
  '/dialoger/[slug]/bidra/[step]': everyone,
  '/dialoger/[slug]/folj': everyone,
  '/dialoger/[slug]/forhandsvisning/[step]': `${team} RE CS`,
  '/dialoger/[slug]/folj/avsluta': everyone,
  '/dialoger/[slug]/folj/bekrafta': everyone,
  '/dialoger/[slug]/granskning': everyone,
  '/dialoger/[slug]/karta': everyone,
  '/dialoger/[slug]/sammanstallning': everyone,
  '/dialoger/[slug]/sammanstallning/version/[n]': everyone,
  '/dialoger/[slug]/sammanstallning/version/[n]/skillnad': everyone,
  '/dialoger/[slug]/svar': everyone,
  '/dialoger/[slug]/synpunkter': everyone,
  '/dialoger/[slug]/synpunkter/[no]/anmal': everyone,
  '/dialoger/[slug]/trad': everyone,
  '/foresla': everyone,
  '/foresla/mina': signedIn,
  '/foresla/mina/[id]': 'VR',
  '/hjalpte': everyone,
  '/integritet': everyone,
  '/konto': signedIn,
  '/konto/adress': signedIn,
  '/konto/borttaget': everyone,
  '/konto/ta-bort': signedIn,
  // A file: see tests/e2e/residents/account.spec.ts.
  '/konto/uppgifter': signedIn,
  '/logga-in': everyone,
  '/logga-in/fortsatt': everyone,
  // Nobody stays: it leads each to their first page.
  '/logga-in/klar': '',
  '/logga-in/skickat': everyone,
  '/logga-in/ut': everyone,
  '/min-synpunkt': everyone,
  '/min-synpunkt/ta-tillbaka': everyone,
  '/om': everyone,
  '/projekt/[slug]': everyone,
  // A feed, not a page: see tests/jobs/news.test.ts.
  '/projekt/[slug]/flode': everyone,
  '/svar': everyone,
  '/tillganglighet': everyone,
  '/trad': everyone,

  '/api/auth/[...nextauth]': '',
  // Files that come with views: tests/commands/attachment.test.ts and tests/e2e/residents/photo.spec.ts say who sees which.
  '/api/bilagor': '',
  '/api/bilagor/[id]': '',
  // A POST from a mail program, without a page: see tests/jobs/news.test.ts.
  '/api/avsluta': '',
  // A plain form's answer: it leads to the thanks.
  '/api/hjalpte': '',
  '/api/health': everyone,
  // Rounded places of what is shown: see tests/queries/map.test.ts.
  '/api/karta/[slug]': '',
  '/demo': everyone,
  '/demo/post': everyone,

  '/arbetsyta': staff,
  '/arbetsyta/amnen': 'OF ST RE EL ELo CS CSo',
  '/arbetsyta/amnen/[id]': 'OF ST RE EL ELo CS CSo',
  // Its proposal is before no body, so nobody has a decision of theirs to publish.
  '/arbetsyta/amnen/[id]/publicera': '',
  // Whoever answers for an action reports on it: each sees their own, and most have none.
  '/arbetsyta/atgarder': signedIn,
  '/arbetsyta/dialoger/[id]': `${team} RE CS`,
  '/arbetsyta/dialoger/[id]/arende': 'OF ST CS',
  '/arbetsyta/dialoger/[id]/aterkoppling': `${team} RE CS`,
  '/arbetsyta/dialoger/[id]/aterkoppling/brev': 'ST RE',
  '/arbetsyta/dialoger/[id]/atgarder': 'OF ST',
  // Only a decision of the body stops what people have been able to answer, and its secretary notes it.
  '/arbetsyta/dialoger/[id]/avbrott': 'CS',
  '/arbetsyta/dialoger/[id]/formular': `${team} RE CS`,
  '/arbetsyta/dialoger/[id]/fragor': `${team} RE CS`,
  '/arbetsyta/dialoger/[id]/kodbok': 'FA ST',
  '/arbetsyta/dialoger/[id]/kodbok/[theme]': 'FA ST',
  '/arbetsyta/dialoger/[id]/kodning': 'FA ST',
  '/arbetsyta/dialoger/[id]/lika': 'FA ST',
  '/arbetsyta/dialoger/[id]/hort': 'FA ST',
  '/arbetsyta/dialoger/[id]/moderering': `${team} RE`,
  '/arbetsyta/dialoger/[id]/sammanstallning': `${team} RE`,
  // It is published: whoever could write is led to what was written.
  '/arbetsyta/dialoger/[id]/sammanstallning/skriv': '',
  '/arbetsyta/dialoger/[id]/steg/[step]': `${team} RE CS`,
  '/arbetsyta/dialoger/[id]/svar': 'OF ST RE EL CS',
  '/arbetsyta/dialoger/[id]/synpunkter': 'FA ST RE',
  // A file that is asked for by a form, as it leaves an event: see the test of its own.
  '/arbetsyta/dialoger/[id]/synpunkter/export': '',
  '/arbetsyta/dialoger/[id]/synpunkter/importera': 'ST',
  // Each file has an address of its own, and there is none yet: see tests/commands/spreadsheet.test.ts.
  '/arbetsyta/dialoger/[id]/synpunkter/importera/[sheet]': '',
  // A POST with a file: the same test says whose are taken.
  '/arbetsyta/dialoger/[id]/synpunkter/importera/ta-emot': '',
  // It is decided: nothing more is written in.
  '/arbetsyta/dialoger/[id]/synpunkter/ny': '',
  '/arbetsyta/dialoger/[id]/underlag': `${team} RE CS`,
  '/arbetsyta/dialoger/[id]/underlag/[part]': `${team} RE CS`,
  '/arbetsyta/gallring': 'RE AD ST',
  '/arbetsyta/logg': 'RE AD ST',
  '/arbetsyta/driftinfo': 'AD',
  '/arbetsyta/sidor': 'OF ST AD',
  '/arbetsyta/moderering': 'OF ST RE',
  '/arbetsyta/moderering/bilder': 'OF ST RE',
  '/arbetsyta/moderering/original': 'OF ST RE',
  '/arbetsyta/moderering/statistik': 'OF ST RE',
  '/arbetsyta/organisation': 'AD',
  '/arbetsyta/projekt/[id]': `${team} RE EL ELo CS`,
  // Without a task to end, one is led back to the project.
  '/arbetsyta/projekt/[id]/avsluta': '',
  '/arbetsyta/projekt/[id]/faser': 'ST',
  '/arbetsyta/projekt/[id]/nyheter': 'OF ST',
  '/arbetsyta/projekt/[id]/uppgifter': 'ST',
  '/arbetsyta/projekt/nytt': 'OF ST',
  '/arbetsyta/rattigheter': 'AD',
  // Without a right to end, one is led back to the list.
  '/arbetsyta/rattigheter/avsluta': '',
  '/arbetsyta/rattigheter/fortroendevald': 'AD',
  '/arbetsyta/rattigheter/uppdrag': 'AD',

  '/beslut': signedIn,
  '/beslut/[id]': 'OF ST RE EL CS',
  '/beslut/[id]/bilaga': 'OF ST RE EL CS',
  '/beslut/[id]/fragor': 'OF ST RE EL CS',
  '/beslut/[id]/kallor/[claimId]': 'OF ST RE EL CS',
  '/beslut/[id]/protokoll': 'EL CS',
  '/beslut/[id]/svar': 'OF ST RE EL CS',
  '/beslut/amnen': 'OF ST RE EL ELo CS CSo',
  '/beslut/amnen/[id]': 'OF ST RE EL ELo CS CSo',
  '/beslut/amnen/[id]/publicera': '',
}
