export default {
  understood: 'Ymmärsimmekö sinut oikein?',
  draftText: 'Yhteenveto ei ole valmis. Sinä, joka kirjoitit, saat lukea sen ennen poliitikkoja ja korjata meitä.',
  publishedText: 'Voit esittää vastaväitteitä vielä nytkin. Kirjoittamasi lisätään mielipiteeseesi, ja vuoropuhelun työryhmä lukee sen.',
  restsOnYours: 'Tämä perustuu muun muassa siihen, mitä sanoit',
  wholeDraft: 'Lue koko luonnos',
  wholeSummary: 'Lue kaikki väitteet',
  youReplied: 'Vastasit {date}',
  reply: 'Mikä meni väärin, tai mitä puuttuu?',
  replyHint: 'Kirjoita millä kielellä haluat. Vastauksestasi tulee yleinen asiakirja, kuten mielipiteestäsikin.',
  sendReply: 'Lähetä vastaus',
} as Record<string, string>
