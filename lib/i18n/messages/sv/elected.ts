export default {
  themesUnanswered: '{count, plural, one {Ett tema} other {# teman}} saknar svar: {themes}.',
  answersNotAdopted: '{count, plural, one {Ett svar} other {# svar}} är inte antaget av organet: {themes}.',
  answersWithoutAction:
    '{count, plural, one {Ett svar} other {# svar}} lovar något men saknar åtgärd eller skäl till att det inte finns någon: {themes}.',
  alreadyDecided: 'Beslutet är redan antecknat.',
  notBeforeTheBody: 'Dialogen ligger inte hos organet just nu.',
  meetingIsAhead: 'Sammanträdet har inte varit än. Anteckna beslutet när det är fattat.',
  meetingIsEarlier: 'Välj ett sammanträde efter det som ärendet stod på.',
  needsParagraph: 'Skriv paragrafen, till exempel § 118.',
  needsParty: 'Skriv partiet.',
  notOnAgenda: 'Ärendet står inte på någon dagordning.',
  notDecided: 'Beslutet är inte antecknat, eller så är protokollet redan justerat.',
  minutesDay: 'Protokollet justeras på sammanträdets dag eller senare, och inte i framtiden.',
  needsMinutes: 'Protokollet måste vara justerat innan beslutet publiceras.',
  needsSummary: 'Det finns ingen publicerad sammanställning att svara på.',
  nothingToAdopt: 'Alla svar är redan antagna.',
  notPublished: 'Beslutet är inte publicerat. Ändra det i stället.',
} as Record<string, string>
