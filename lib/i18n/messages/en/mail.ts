export default {
  hello: 'Hello,',
  answerSubject: 'The answer to what you said: {title}',
  answerToAuthor:
    '{body} decided on {date}, {paragraph}, and has answered what was said in “{title}”. Your view has number {no}. This is what became of the themes that it is part of. The answers themselves are in Swedish.',
  answerToFollower:
    '{body} decided on {date}, {paragraph}, and has answered what was said in “{title}”. Here are the answers, in alphabetical order.',
  answerOutside: 'Your view was outside the question of this dialogue. We have passed it on to those whom it concerns.',
  answerNoTheme: 'All answers are on the page below.',
  forwardedTo: 'Passed on to: {to}.',
  moreWorkBy: 'You will hear more by {date}.',
  actionLine: '– {title}. {status}, {date}. Responsible: {owner}.',
  readAll: 'Read everything here:\n{link}',
  why: 'You receive this because you asked for an answer when you sent your view or proposal. The address is used for nothing else.',
  stop: 'You receive this because you follow the dialogue. Stop following:\n{link}',
  actionSubject: '{title}: news about an action',
  actionMoved: 'You sent a view about this in “{title}”.\n\n{action}\nStatus: {status}. Responsible: {owner}.',
  promiseSubject: '{title}: the answer comes another day',
  promiseMoved: 'We have moved the day when you were to get an answer to “{title}”. New day: by {date}.\n\nThe reason: {reason}',
  revisionSubject: '{title}: the terms have changed',
  revisionMade: 'We have changed the terms of “{title}”. The reason: {reason}\n\nThe page shows what it said before and what it says now.',
  cancelledSubject: '{title}: the dialogue has been cancelled',
  cancelledNow:
    'The dialogue “{title}” has been cancelled by a political decision. What has come in is kept, and everyone who asked for an answer still gets one{date, select, none {} other {, by {date}}}. The decision reads:',
  cancelled: 'The dialogue “{title}” has been cancelled. You asked for an answer, and you get one all the same.',
  moderationSubject: 'About your view in {title}',
  moderationPUBLISH: 'Your view {no} in “{title}” is shown to everyone.',
  moderationHIDE: 'Your view {no} in “{title}” is not shown to others. It is kept in the case and still counts.',
  moderationREMOVE: 'Your view {no} in “{title}” has been taken away from what is shown. It is kept in the case.',
  moderationREDACT: 'Your view {no} in “{title}” is shown, but part of the text is masked.',
  moderationAppeal: 'Do you think this is wrong? With the code on your receipt you can ask for someone else to look at it again:\n{link}',
  moderationRule: 'The rule that the decision rests on: {rule}.',
  overdueSubject: '{count, plural, one {# view} other {# views}} waiting too long for review',
  overdueText:
    '{count, plural, one {# view has} other {# views have}} been waiting longer than the target. The oldest are first in the queue:',
  newsSubject: 'News about {title}',
  newsHere: 'Something has happened in the project “{title}”, which you follow:',
  moderationFinal: 'This has been looked at by another person than the one who decided first.',
  followSubject: 'Confirm that you want to follow {title}',
  followAsk:
    'Someone, hopefully you, wants to follow “{title}” with this address. Open the link and press the button to confirm. The link is valid for two days.',
  addressSubject: 'New address for signing in at {organisation}',
  addressConfirm:
    'You have asked to sign in with this address. Open the link, sign in unless you already are, and press the button. The link works for {minutes} minutes, once.',
  addressIgnore: 'Was it not you? Then you need not do anything. The address is not used.',
  addressTaken:
    'Somebody, we hope you, wanted to start signing in with this address. It is already used for signing in, so nothing has changed. You can sign in with it as usual.',
  addressAsked:
    'Somebody who is signed in to your account at {organisation} has asked to change to another address. If it was you, there is nothing to do here. If it was not, sign in and out again, and get in touch with us.',
  followIgnore: 'Was it not you? Then you need not do anything. The address will not be used.',
} as Record<string, string>
