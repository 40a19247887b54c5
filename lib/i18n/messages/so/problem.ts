export default {
  field: 'Tan waxay u baahan tahay in la saxo.',
  required: 'Tan buuxi.',
  tooShort: 'Qor ugu yaraan toban xaraf.',
  tooLong: 'Qoraalku aad buu u dheer yahay. Wax yar soo gaabi.',
  date: 'Taariikhda u qor sannad, bil iyo maalin, tusaale 2026-05-17.',
  email: 'Qor cinwaan iimayl, tusaale magac@tusaale.se.',
  choose: 'Dooro mid ka mid ah doorashooyinka.',
  missing: 'Ma jiro, ama laguma oggola inaad aragto.',
  alreadyExists: 'Horay ayuu u jiraa.',
  tryAgain: 'Qof kale ayaa isla markaas wax beddelay. Waxba ma lumin. Isku day mar kale.',
  closed: 'Wadahadalka waa la xiray.',
  kept: 'Wixii soo galay weligood lama beddelo, lamana tirtiro.',
  limited:
    'Waqti gaaban ayay isku dayo aad u badan halkan ka yimaadeen. Wax yar sug oo isku day mar kale. Wixii aad qortay weli way jiraan.',
  wrong: 'Wax baa naga khaldamay. Wixii aad qortay weli way jiraan. Lambarka khaladku waa {id}.',
} as Record<string, string>
