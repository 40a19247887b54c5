export default {
  understood: 'Si sax ah ma kuu fahannay?',
  draftText:
    'Soo koobiddu weli ma dhammaan. Adiga oo wax qoray waad akhrin kartaa ka hor inta aysan siyaasiyiintu akhrin, waanad na sixi kartaa.',
  publishedText: 'Hadda xitaa waad diidi kartaa. Waxa aad qorto waxaa lagu daraa fikraddaada, kooxda wadahadalkana way akhridaa.',
  restsOnYours: 'Tan waxaa ka mid ah waxyaabaha ay ku salaysan tahay wixii aad sheegtay',
  wholeDraft: 'Akhri qabyo-qoraalka oo dhan',
  wholeSummary: 'Akhri sheegashooyinka oo dhan',
  youReplied: 'Waxaad jawaabtay {date}',
  reply: 'Maxaa khaldan, ama maxaa maqan?',
  replyHint: 'Ku qor luqadda aad rabto. Waxay noqonaysaa dukumenti dadweynaha u furan, sida fikraddaada.',
  sendReply: 'Dir jawaabta',
} as Record<string, string>
