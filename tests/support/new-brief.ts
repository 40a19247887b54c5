import type { Answers } from './fill-form'

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
export const today = inDays(0)

/** All that a strategist writes before a dialogue may open; key: the part's address. */
export const newBrief: Record<string, Answers> = {
  syfte: {
    purpose: 'Hundägarna i Södra Strand saknar en inhägnad plats, och barnen använder samma gräs.',
    intendedUse: 'Underlag för nämndens plan för parkerna.',
    question: 'Hur kan parken i Södra Strand fungera för både hundar och barn?',
  },
  'gar-att-paverka': { isInfluenceable: 'Ja', canInfluence: 'Var den ligger och hur den ser ut' },
  'gar-inte-att-paverka': { 'limit-1-what': 'Budgeten för 2027', 'limit-1-why': 'Den är beslutad.' },
  niva: { level: 'Dialog', promise: 'Nämnden svarar på varje tema, med skäl.' },
  beslut: {
    decisionBodyId: 'Samhällsbyggnadsnämnden',
    decisionDate: inDays(30),
    feedbackOn: inDays(60),
    signedBy: 'Birgitta Sund',
  },
  malgrupper: { 'group-1-group': 'Barn som leker i parken', 'group-1-reach': 'På fritids, i samtal', 'group-1-isUnderheard': true },
  metoder: { methods: 'Webb, papper och samtal', 'way-1-title': 'Ring', 'way-1-text': 'Ring 08-465 004 10 så skriver vi åt dig.' },
  kontakt: { name: 'Selma Öberg', title: 'Dialogstrateg', phone: '08-465 004 10', email: 'selma.oberg@strandvik.example' },
  tider: {
    opensOn: inDays(1),
    opensTime: '06:00',
    closesOn: inDays(20),
    closesTime: '23:59',
    moderation: 'Visas direkt',
    showsViews: true,
  },
  dataskydd: { privacy: 'Samhällsbyggnadsnämnden ansvarar.', isRequired: 'Nej', isDone: true, by: 'Åsa Rehn', on: today },
  barn: { includesChildren: true, isRequired: 'Ja', isDone: true, by: 'Åsa Rehn', on: today },
  risker: { 'risk-1-risk': 'Bara hundägare svarar', 'risk-1-level': 'Måttlig', 'risk-1-measure': 'Samtal på fritids' },
  bevarande: { recordsRule: 'Bevaras enligt dokumenthanteringsplanen.' },
  tillganglighet: { plainDone: true, plainBy: 'Idris Haddad', checkDone: true, checkBy: 'Idris Haddad', checkOn: today },
}
