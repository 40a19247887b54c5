// The permission matrix written by hand, as the municipality's lawyer would read it: not derived from the table that it tests.
// AN visitor · VR signed-in resident · FA facilitator of this dialogue · FAw facilitator with no dialogue · OF official · OFa official of this
// dialogue only · ST strategist · STa strategist of this project only · RE registrar · EL elected to this body · ELo elected to another body
// CS secretary of this body · AD administrator · FO researcher · NC network coordinator · AU holder of the view's code · OW whose it is · SY the product

const SIGNED_IN = 'VR FA FAw OF OFa ST STa RE EL ELo CS AD FO NC OW'
const ANYONE = `AN ${SIGNED_IN} AU SY`
const STRATEGIST = 'ST STa'
const OFFICIAL = 'OF OFa'
const TEAM = 'ST STa FA OFa'

const OPENED = 'OPEN CLOSED PAUSED ANALYSIS SUMMARY_DRAFT VALIDATION SUMMARY_PUBLISHED WITH_DECISION_MAKERS'
const SCREENED = 'SUBMITTED SCREENING REFERRED_BACK'

interface Expectation {
  who: string
  /** Only in these states. Left out: in any. */
  states?: string
  /** Only when these facts hold. */
  facts?: string
  /** Not when these hold. */
  unless?: string
  /** Not for somebody who had a hand in it. */
  otherHand?: true
}

export const expectation: Record<string, Expectation> = {
  'topic.propose': { who: SIGNED_IN },
  'topic.withdraw': { who: 'OW', states: SCREENED },
  'topic.read': { who: `${STRATEGIST} ${OFFICIAL} CS EL ELo RE` },
  'topic.screen': { who: `${STRATEGIST} CS EL ELo`, states: SCREENED },
  'decision.record': { who: 'EL CS' },
  'decision.publish': { who: 'EL CS' },
  'project.create': { who: `${STRATEGIST} ${OFFICIAL}` },
  'project.read': { who: `${STRATEGIST} FA ${OFFICIAL} RE CS EL ELo` },
  'project.edit': { who: STRATEGIST },
  'project.advance': { who: STRATEGIST },
  'dialogue.create': { who: STRATEGIST },
  'dialogue.read': { who: `${STRATEGIST} FA ${OFFICIAL} RE CS` },
  'brief.edit': { who: `${STRATEGIST} OFa`, states: 'DRAFT AWAITING_DECISION APPROVED SCHEDULED INFORMATION' },
  'questions.saveTemplate': { who: STRATEGIST },
  'brief.revise': { who: STRATEGIST, states: OPENED },
  'dialogue.submit': { who: STRATEGIST, states: 'DRAFT' },
  'dialogue.adopt': { who: STRATEGIST, states: 'AWAITING_DECISION' },
  'dialogue.inform': { who: STRATEGIST, states: 'DRAFT AWAITING_DECISION' },
  'dialogue.schedule': { who: STRATEGIST, states: 'APPROVED SCHEDULED' },
  'dialogue.open': { who: `${STRATEGIST} SY`, states: 'APPROVED SCHEDULED', facts: 'influenceable' },
  'dialogue.close': { who: `${STRATEGIST} SY`, states: 'OPEN PAUSED' },
  'dialogue.extend': { who: STRATEGIST, states: 'OPEN CLOSED ANALYSIS' },
  'dialogue.pause': { who: `${STRATEGIST} AD`, states: 'OPEN' },
  'dialogue.resume': { who: STRATEGIST, states: 'PAUSED' },
  'dialogue.cancel': { who: STRATEGIST },
  'dialogue.advance': { who: `${STRATEGIST} SY` },
  'contribution.draft': { who: ANYONE, facts: 'influenceable open' },
  'contribution.submit': { who: ANYONE, facts: 'influenceable open' },
  'contribution.record': { who: TEAM, states: 'OPEN CLOSED ANALYSIS SUMMARY_DRAFT VALIDATION', facts: 'influenceable' },
  'contribution.import': { who: `${STRATEGIST} SY`, facts: 'influenceable' },
  'contribution.read': { who: `${TEAM} RE` },
  'contribution.export': { who: `${STRATEGIST} RE` },
  'contribution.readOwn': { who: 'AU' },
  'contribution.correct': { who: 'AU', unless: 'inDecisionBasis' },
  'contribution.withdraw': { who: 'AU', unless: 'inDecisionBasis' },
  'contribution.undoRecording': { who: 'OW', unless: 'inDecisionBasis' },
  'contribution.reply': { who: 'AU', facts: 'approved' },
  'contribution.report': { who: ANYONE, facts: 'public' },
  'contribution.askFeedback': { who: 'AU' },
  'attachment.read': { who: ANYONE, facts: 'public' },
  'attachment.decide': { who: `${STRATEGIST} ${OFFICIAL} RE` },
  'attachment.purge': { who: 'SY' },
  'identity.read': { who: `${STRATEGIST} RE`, facts: 'reasoned' },
  'contribution.readOriginal': { who: `${STRATEGIST} ${OFFICIAL} RE`, facts: 'reasoned' },
  'moderation.read': { who: `${STRATEGIST} ${OFFICIAL} RE FA` },
  'moderation.decide': { who: `${STRATEGIST} ${OFFICIAL} RE` },
  'moderation.escalate': { who: 'SY' },
  'moderation.statistics': { who: `${STRATEGIST} ${OFFICIAL} RE` },
  'page.feedback': { who: ANYONE },
  'page.care': { who: `${STRATEGIST} ${OFFICIAL} AD` },
  'notice.edit': { who: 'AD' },
  'news.write': { who: `${STRATEGIST} ${OFFICIAL}` },
  'news.mail': { who: 'SY' },
  'moderation.appeal': { who: 'AU' },
  'moderation.decideAppeal': { who: `${STRATEGIST} ${OFFICIAL} RE`, otherHand: true },
  'opinions.analyse': { who: `${STRATEGIST} SY` },
  'codebook.edit': { who: `${STRATEGIST} FA` },
  'coding.code': { who: TEAM },
  'suggestion.make': { who: 'SY' },
  'representation.edit': { who: STRATEGIST },
  'summary.write': { who: TEAM },
  'summary.stale': { who: `${TEAM} SY` },
  'summary.read': { who: `${TEAM} OF RE` },
  'summary.approve': { who: `${STRATEGIST} ${OFFICIAL}`, otherHand: true },
  'summary.publish': { who: `${STRATEGIST} ${OFFICIAL}`, facts: 'approved' },
  'agenda.prepare': { who: `${STRATEGIST} ${OFFICIAL} CS` },
  'decisionBrief.read': { who: `EL CS ${OFFICIAL} ${STRATEGIST} RE`, facts: 'approved' },
  'decisionBrief.sources': { who: `EL CS ${OFFICIAL} ${STRATEGIST} RE`, facts: 'approved' },
  'decisionBrief.mark': { who: 'EL CS', facts: 'approved' },
  'decisionBrief.ask': { who: 'EL CS', facts: 'approved' },
  'decisionBrief.answer': { who: `${OFFICIAL} ${STRATEGIST}` },
  'response.draft': { who: `${OFFICIAL} ${STRATEGIST} CS EL`, states: 'PREPARED ON_AGENDA DECIDED MINUTES_APPROVED POSTPONED' },
  'feedback.send': { who: `${STRATEGIST} SY` },
  'feedback.movePromise': { who: STRATEGIST },
  'feedback.deliver': { who: `${STRATEGIST} ${OFFICIAL}`, facts: 'reasoned' },
  'feedback.follow': { who: ANYONE },
  'action.create': { who: `${OFFICIAL} ${STRATEGIST}` },
  'action.update': { who: `${OFFICIAL} ${STRATEGIST} OW` },
  'thread.read': { who: ANYONE },
  'audit.read': { who: `RE AD ${STRATEGIST}` },
  'right.manage': { who: 'AD' },
  'account.edit': { who: 'OW' },
  'account.close': { who: 'OW' },
  'right.begin': { who: 'SY' },
  'organisation.edit': { who: 'AD' },
  'contribution.mixBackground': { who: 'SY' },
  'draft.purge': { who: 'SY' },
  'retention.read': { who: `RE AD ${STRATEGIST}` },
  'retention.set': { who: 'RE' },
  'retention.dispose': { who: 'RE' },
  'retention.run': { who: 'SY' },
}

export const list = (words: string | undefined) => (words ? words.split(' ') : [])
