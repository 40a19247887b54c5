export default {
  understood: 'Have we understood you?',
  draftText: 'The summary is not finished. You who wrote may read it before the politicians do, and correct us.',
  publishedText: 'You can object now as well. What you write is added to your view, and the dialogue team reads it.',
  restsOnYours: 'This rests among other things on what you said',
  wholeDraft: 'Read the whole draft',
  wholeSummary: 'Read all claims',
  youReplied: 'You answered on {date}',
  reply: 'What is wrong, or missing?',
  replyHint: 'Write in any language. It becomes an official record, like your view.',
  sendReply: 'Send the answer',
} as Record<string, string>
