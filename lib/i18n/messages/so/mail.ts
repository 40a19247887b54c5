export default {
  hello: 'Salaan,',
  answerSubject: 'Jawaabta wixii aad sheegtay: {title}',
  answerToAuthor:
    "{body} ayaa go'aan gaaray {date}, {paragraph}, kana jawaabay wixii ka soo baxay “{title}”. Fikraddaadu waa lambarka {no}. Waa kan wixii ka soo baxay qodobbada ay ka mid tahay. Jawaabaha laftoodu waa iswiidhish.",
  answerToFollower:
    "{body} ayaa go'aan gaaray {date}, {paragraph}, kana jawaabay wixii ka soo baxay “{title}”. Waa kuwan jawaabaha, oo u kala horreeya sida xarfaha.",
  answerOutside: "Fikraddaadu waxay ka baxsanayd su'aasha wadahadalka. Waxaan u gudbinnay cidda ay khusayso.",
  answerNoTheme: 'Dhammaan jawaabaha waxay ku yaallaan bogga hoose.',
  forwardedTo: 'Waxaa loo gudbiyay: {to}.',
  moreWorkBy: 'War cusub wuxuu imanayaa ugu dambayn {date}.',
  actionLine: "– {title}. {status}, {date}. Mas'uul: {owner}.",
  readAll: 'Wax kasta halkan ka akhri:\n{link}',
  why: 'Tan waxaad u helaysaa maxaa yeelay waxaad jawaab codsatay markii aad fikraddaada ama soo jeedintaada dirtay. Cinwaanka waxaa loo isticmaalaa taas oo keliya.',
  stop: 'Tan waxaad u helaysaa maxaa yeelay wadahadalka waad la socotaa. Jooji la socodka:\n{link}',
  actionSubject: '{title}: war cusub oo tallaabo ku saabsan',
  actionMoved: "Waxaad “{title}” ku dhiibatay fikrad arrintan ku saabsan.\n\n{action}\nXaalad: {status}. Mas'uul: {owner}.",
  promiseSubject: '{title}: jawaabtu maalin kale ayay imanaysaa',
  promiseMoved: 'Waan rarnay maalintii aad heli lahayd jawaabta “{title}”. Maalinta cusub: ugu dambayn {date}.\n\nSababtu waa: {reason}',
  revisionSubject: '{title}: qoraalka aasaaska ah waa la beddelay',
  revisionMade:
    'Waxaan beddelnay qoraalka aasaaska ah ee “{title}”. Sababtu waa: {reason}\n\nBogga waxaad ka arkaysaa waxa hore u qornaa iyo waxa hadda qoran.',
  cancelledSubject: '{title}: wadahadalka waa la joojiyay',
  cancelledNow:
    "Wadahadalka “{title}” waxaa lagu joojiyay go'aan siyaasadeed. Wixii horay u soo galay way jiraan, qof kasta oo jawaab codsadayna wuu helayaa{date, select, none {} other {, ugu dambayn {date}}}. Go'aanku sidan ayuu u qoran yahay:",
  cancelled: 'Wadahadalka “{title}” waa la joojiyay. Waxaad codsatay jawaab, waanad helaysaa haddana.',
  moderationSubject: 'Ku saabsan fikraddaada {title}',
  moderationPUBLISH: 'Fikraddaada {no} ee “{title}” qof kasta waa loo muujinayaa.',
  moderationHIDE: 'Fikraddaada {no} ee “{title}” dadka kale looma muujiyo. Kiiska way ku sii jirtaa, waana lagu xisaabtamayaa.',
  moderationREMOVE: 'Fikraddaada {no} ee “{title}” waa laga saaray waxa la muujiyo. Kiiska way ku sii jirtaa.',
  moderationREDACT: 'Fikraddaada {no} ee “{title}” waa la muujinayaa, laakiin qayb qoraalka ka mid ah ayaa la qariyay.',
  moderationAppeal:
    'Ma kula tahay inay khalad tahay? Koodka rasiidkaaga ku yaal ayaad ku codsan kartaa in qof kale uu mar kale eego:\n{link}',
  moderationRule: "Xeerka go'aanku ku salaysan yahay: {rule}.",
  overdueSubject: '{count, plural, one {# fikrad ayaa sugaysa} other {# fikradood ayaa sugaya}} hubin muddo aad u dheer',
  overdueText:
    '{count, plural, one {# fikrad ayaa sugaysa} other {# fikradood ayaa sugaya}} muddo ka badan tii la qorsheeyay. Kuwa ugu badan sugayay ayaa safka ugu horreeya:',
  newsSubject: 'War cusub oo ku saabsan {title}',
  newsHere: 'Wax baa ka dhacay mashruuca “{title}”, ee aad la socoto:',
  moderationFinal: "Tan waxaa eegay qof aan ahayn kii markii hore go'aanka gaaray.",
  followSubject: 'Xaqiiji inaad rabto inaad la socoto {title}',
  followAsk:
    'Qof, waxaan rajaynaynaa inaad adigu tahay, ayaa raba inuu cinwaankan kula socdo “{title}”. Fur linkiga oo riix badhanka si aad u xaqiijiso. Linkigu wuxuu shaqaynayaa laba maalmood.',
  addressSubject: 'Cinwaan cusub oo lagu soo galo {organisation}',
  addressConfirm:
    'Waxaad codsatay inaad cinwaankan ku soo gasho. Fur linkiga, soo gal haddii aadan horay u soo gelin, oo riix badhanka. Linkigu wuxuu shaqaynayaa {minutes} daqiiqo, hal marna waa la isticmaali karaa.',
  addressIgnore: 'Adigu ma ahayn? Markaas waxba uma baahnid inaad samayso. Cinwaanka lama isticmaalo.',
  addressTaken:
    'Qof, waxaan rajaynaynaa inaad adigu tahay, ayaa rabay inuu cinwaankan ku bilaabo soo gelidda. Horay ayaa soo gelidda loogu isticmaalaa, sidaa darteed waxba isma beddelin. Sidii caadiga ahayd ayaad ku soo geli kartaa.',
  addressAsked:
    'Qof ku soo galay akoonkaaga {organisation} ayaa codsaday in cinwaan kale loo beddelo. Haddii aad adigu ahayd, halkan waxba uma baahnid inaad ka samayso. Adigu ma ahayn? Soo gal oo mar kale ka bax, nalana soo xiriir.',
  followIgnore: 'Adigu ma ahayn? Markaas waxba uma baahnid inaad samayso. Cinwaanka lama isticmaalo.',
} as Record<string, string>
