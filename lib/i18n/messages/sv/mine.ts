export default {
  understood: 'Uppfattade vi dig rätt?',
  draftText: 'Sammanställningen är inte klar. Du som skrev får läsa den innan politikerna gör det, och rätta oss.',
  publishedText: 'Du kan säga emot också nu. Det du skriver läggs till din synpunkt, och dialogteamet läser det.',
  restsOnYours: 'Det här vilar bland annat på det du sa',
  wholeDraft: 'Läs hela utkastet',
  wholeSummary: 'Läs alla påståenden',
  youReplied: 'Du svarade {date}',
  reply: 'Vad blev fel, eller vad saknas?',
  replyHint: 'Skriv på vilket språk du vill. Det blir en allmän handling, som din synpunkt.',
  sendReply: 'Skicka svaret',
} as Record<string, string>
