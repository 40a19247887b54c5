export default {
  hello: 'Hei!',
  answerSubject: 'Vastaus siihen, mitä sanoit: {title}',
  answerToAuthor:
    '{body} teki päätöksen {date}, {paragraph}, ja on vastannut siihen, mitä vuoropuhelussa ”{title}” tuli esiin. Mielipiteesi numero on {no}. Näin kävi niille teemoille, joissa se on mukana. Itse vastaukset ovat ruotsiksi.',
  answerToFollower:
    '{body} teki päätöksen {date}, {paragraph}, ja on vastannut siihen, mitä vuoropuhelussa ”{title}” tuli esiin. Tässä ovat vastaukset aakkosjärjestyksessä.',
  answerOutside: 'Mielipiteesi ei kuulunut vuoropuhelun kysymykseen. Olemme lähettäneet sen eteenpäin niille, joita se koskee.',
  answerNoTheme: 'Kaikki vastaukset ovat alla olevalla sivulla.',
  forwardedTo: 'Lähetetty eteenpäin: {to}.',
  moreWorkBy: 'Seuraava tieto tulee viimeistään {date}.',
  actionLine: '– {title}. {status}, {date}. Vastuuhenkilö: {owner}.',
  readAll: 'Lue kaikki täältä:\n{link}',
  why: 'Saat tämän, koska pyysit vastausta, kun lähetit mielipiteesi tai ehdotuksesi. Osoitetta käytetään vain siihen.',
  stop: 'Saat tämän, koska seuraat vuoropuhelua. Lopeta seuraaminen:\n{link}',
  actionSubject: '{title}: uutta toimenpiteestä',
  actionMoved: 'Olet kertonut mielipiteesi tästä vuoropuhelussa ”{title}”.\n\n{action}\nTilanne: {status}. Vastuuhenkilö: {owner}.',
  promiseSubject: '{title}: vastaus tulee toisena päivänä',
  promiseMoved:
    'Olemme siirtäneet päivää, jolloin sinun piti saada vastaus vuoropuheluun ”{title}”. Uusi päivä: viimeistään {date}.\n\nSyy: {reason}',
  revisionSubject: '{title}: lähtökohtia on muutettu',
  revisionMade: 'Olemme muuttaneet vuoropuhelun ”{title}” lähtökohtia. Syy: {reason}\n\nSivulta näet, mitä siinä luki ennen ja mitä nyt.',
  cancelledSubject: '{title}: vuoropuhelu on keskeytetty',
  cancelledNow:
    'Vuoropuhelu ”{title}” on keskeytetty poliittisella päätöksellä. Saapuneet mielipiteet ovat tallessa, ja kaikki vastausta pyytäneet saavat sen silti{date, select, none {} other {, viimeistään {date}}}. Päätös kuuluu näin:',
  cancelled: 'Vuoropuhelu ”{title}” on keskeytetty. Pyysit vastausta, ja saat sen silti.',
  moderationSubject: 'Mielipiteestäsi: {title}',
  moderationPUBLISH: 'Mielipiteesi {no} vuoropuhelussa ”{title}” näytetään kaikille.',
  moderationHIDE: 'Mielipidettäsi {no} vuoropuhelussa ”{title}” ei näytetä muille. Se on edelleen mukana asiassa ja otetaan huomioon.',
  moderationREMOVE: 'Mielipiteesi {no} vuoropuhelussa ”{title}” on poistettu näkyvistä. Se on edelleen mukana asiassa.',
  moderationREDACT: 'Mielipiteesi {no} vuoropuhelussa ”{title}” näytetään, mutta osa tekstistä on peitetty.',
  moderationAppeal: 'Onko päätös mielestäsi väärä? Kuittisi koodilla voit pyytää, että joku muu käsittelee asian uudelleen:\n{link}',
  moderationRule: 'Sääntö, johon päätös perustuu: {rule}.',
  overdueSubject: '{count, plural, one {# mielipide odottaa} other {# mielipidettä odottaa}} tarkastusta liian kauan',
  overdueText:
    '{count, plural, one {# mielipide on odottanut} other {# mielipidettä on odottanut}} kauemmin kuin tavoite sallii. Pisimpään odottaneet ovat jonossa ensimmäisinä:',
  newsSubject: 'Uutta: {title}',
  newsHere: 'Seuraamassasi hankkeessa ”{title}” on tapahtunut jotain:',
  moderationFinal: 'Tämän on käsitellyt joku muu kuin ensin päättänyt henkilö.',
  followSubject: 'Vahvista, että haluat seurata: {title}',
  followAsk:
    'Joku, toivottavasti sinä, haluaa seurata vuoropuhelua ”{title}” tällä osoitteella. Avaa linkki ja vahvista painamalla painiketta. Linkki on voimassa kaksi vuorokautta.',
  addressSubject: 'Uusi kirjautumisosoite: {organisation}',
  addressConfirm:
    'Olet pyytänyt saada kirjautua tällä osoitteella. Avaa linkki, kirjaudu sisään, jos et ole jo kirjautunut, ja paina painiketta. Linkki on voimassa {minutes} minuuttia, ja sitä voi käyttää kerran.',
  addressIgnore: 'Etkö se ollut sinä? Silloin sinun ei tarvitse tehdä mitään. Osoitetta ei käytetä.',
  addressTaken:
    'Joku, toivottavasti sinä, halusi alkaa kirjautua tällä osoitteella. Sitä käytetään jo kirjautumiseen, joten mitään ei ole muutettu. Voit kirjautua sillä tavalliseen tapaan.',
  addressAsked:
    'Joku tilillesi kirjautunut ({organisation}) on pyytänyt, että osoite vaihdetaan toiseen. Jos se olit sinä, sinun ei tarvitse tehdä tässä mitään. Etkö se ollut sinä? Kirjaudu sisään ja ulos, ja ota meihin yhteyttä.',
  followIgnore: 'Etkö se ollut sinä? Silloin sinun ei tarvitse tehdä mitään. Osoitetta ei käytetä.',
} as Record<string, string>
