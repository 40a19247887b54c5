export default {
  hello: 'Hej!',
  answerSubject: 'Svar på det du sa: {title}',
  answerToAuthor:
    '{body} beslutade den {date}, {paragraph}, och har svarat på det som kom fram i ”{title}”. Din synpunkt har nummer {no}. Så här blev det med de teman som den finns i.',
  answerToFollower:
    '{body} beslutade den {date}, {paragraph}, och har svarat på det som kom fram i ”{title}”. Här är svaren, i bokstavsordning.',
  answerOutside: 'Din synpunkt låg utanför dialogens fråga. Vi har skickat den vidare till dem som den gäller.',
  answerNoTheme: 'Alla svar finns på sidan nedan.',
  forwardedTo: 'Lämnat vidare till: {to}.',
  moreWorkBy: 'Nästa besked kommer senast {date}.',
  actionLine: '– {title}. {status}, {date}. Ansvarig: {owner}.',
  readAll: 'Läs allt här:\n{link}',
  why: 'Du får det här för att du bad om svar när du lämnade din synpunkt eller ditt förslag. Adressen används bara till det.',
  stop: 'Du får det här för att du följer dialogen. Sluta följa:\n{link}',
  actionSubject: '{title}: nytt om en åtgärd',
  actionMoved: 'Du har lämnat en synpunkt om det här i ”{title}”.\n\n{action}\nLäge: {status}. Ansvarig: {owner}.',
  promiseSubject: '{title}: svaret kommer en annan dag',
  promiseMoved: 'Vi har flyttat dagen då du skulle få svar på ”{title}”. Ny dag: senast {date}.\n\nSkälet: {reason}',
  revisionSubject: '{title}: underlaget är ändrat',
  revisionMade: 'Vi har ändrat underlaget till ”{title}”. Skälet: {reason}\n\nPå sidan ser du vad som stod förut och vad som står nu.',
  cancelledSubject: '{title}: dialogen är avbruten',
  cancelledNow:
    'Dialogen ”{title}” har avbrutits genom ett politiskt beslut. Det som redan har kommit in är kvar, och alla som bad om svar får det ändå{date, select, none {} other {, senast {date}}}. Så här lyder beslutet:',
  cancelled: 'Dialogen ”{title}” har avbrutits. Du bad om svar, och det får du ändå.',
  topicSubject: 'Svar om ditt ämnesförslag: {title}',
  topicAnswered: 'Ditt förslag ”{title}” har fått ett svar.',
  topicFollow: 'Följ ditt förslag här:\n{link}',
  moderationSubject: 'Om din synpunkt i {title}',
  moderationPUBLISH: 'Din synpunkt {no} i ”{title}” visas för alla.',
  moderationHIDE: 'Din synpunkt {no} i ”{title}” visas inte för andra. Den finns kvar i ärendet och räknas med.',
  moderationREMOVE: 'Din synpunkt {no} i ”{title}” har tagits bort från det som visas. Den finns kvar i ärendet.',
  moderationREDACT: 'Din synpunkt {no} i ”{title}” visas, men en del av texten är maskerad.',
  moderationAppeal: 'Tycker du att det blev fel? Med koden på ditt kvitto kan du be att någon annan prövar det igen:\n{link}',
  moderationRule: 'Regeln som beslutet bygger på: {rule}.',
  overdueSubject: '{count, plural, one {# synpunkt} other {# synpunkter}} väntar för länge på granskning',
  overdueText:
    '{count, plural, one {# synpunkt väntar} other {# synpunkter väntar}} längre än målet säger. De som har väntat längst står överst i kön:',
  moderationFinal: 'Det här är prövat av en annan person än den som beslutade först.',
  questionSubject: 'Svar på din fråga: {title}',
  questionAnswered: 'Du ställde en fråga inför beslutet om ”{title}”. Här är den, och svaret.',
  outsideSubject: 'Synpunkt att ta hand om: {title}, nummer {no}',
  outsideIntro:
    'Till {unit}\n\nI dialogen ”{title}” ({registryNumber}) kom en synpunkt som ligger utanför dialogens fråga och som gäller er. {reason}\n\nSynpunkt {no}:',
  outsideNext: 'Svara inte på det här mejlet. Frågor besvaras av dialogens kontaktperson:\n{link}',
  followSubject: 'Bekräfta att du vill följa {title}',
  followAsk:
    'Någon, förhoppningsvis du, vill följa ”{title}” med den här adressen. Öppna länken och tryck på knappen för att bekräfta. Länken gäller i två dygn.',
  addressSubject: 'Ny adress för inloggning hos {organisation}',
  addressConfirm:
    'Du har bett om att logga in med den här adressen. Öppna länken, logga in om du inte redan är det, och tryck på knappen. Länken gäller i {minutes} minuter och kan användas en gång.',
  addressIgnore: 'Var det inte du? Då behöver du inte göra något. Adressen används inte.',
  addressTaken:
    'Någon, förhoppningsvis du, ville börja logga in med den här adressen. Den används redan för inloggning, så inget har ändrats. Du kan logga in med den som vanligt.',
  addressAsked:
    'Någon som är inloggad på ditt konto hos {organisation} har bett om att byta till en annan adress. Var det du behöver du inte göra något här. Var det inte du? Logga in och ut igen, och hör av dig till oss.',
  followIgnore: 'Var det inte du? Då behöver du inte göra något. Adressen används inte.',
} as Record<string, string>
