import type { Condition, Rule, Who } from './policy-rule'
import type { Role } from './vocabulary'

// ── Who ──
const anyone: Who = { kind: 'anyone', words: 'vem som helst' }
const signedIn: Who = { kind: 'signed-in', words: 'inloggad med bekräftad adress' }
const recorder: Who = { kind: 'owner', words: 'den som skrev in synpunkten' }
const author: Who = { kind: 'author', words: 'den som har synpunktens kod' }
const owner: Who = { kind: 'owner', words: 'den det gäller' }
const elected: Who = { kind: 'elected', words: 'förtroendevald i organisationen' }
const memberOfBody: Who = { kind: 'member-of-body', words: 'förtroendevald i organet, med gällande uppdrag' }
const product: Who = { kind: 'system', words: 'systemet, som följd av en människas handling' }

const names: Record<Role, string> = {
  STRATEGIST: 'strateg',
  FACILITATOR: 'samtalsledare',
  OFFICIAL: 'tjänsteperson',
  REGISTRAR: 'registrator',
  COMMITTEE_SECRETARY: 'nämndsekreterare',
  ADMIN: 'administratör',
  RESEARCHER: 'följeforskare',
  NETWORK_COORDINATOR: 'nätverkssamordnare',
}
const any = (role: Role): Who => ({ kind: 'role', role, within: 'organisation', words: names[role] })
const assigned = (role: Role): Who => ({ kind: 'role', role, within: 'assigned', words: `${names[role]} (eget uppdrag)` })

const strategist = any('STRATEGIST')
const official = any('OFFICIAL')
const registrar = any('REGISTRAR')
const secretary = any('COMMITTEE_SECRETARY')
const admin = any('ADMIN')
const team: Who[] = [strategist, assigned('FACILITATOR'), assigned('OFFICIAL')]

// ── Only when ──
const open: Condition = { words: 'dialogen är öppen', because: 'policy.notOpen', holds: (s) => s.is?.open === true }
const influenceable: Condition = {
  words: 'frågan går att påverka (INV-03)',
  because: 'policy.notInfluenceable',
  holds: (s) => s.is?.influenceable === true,
}
const published: Condition = { words: 'den är publicerad', because: 'policy.notPublic', holds: (s) => s.is?.public === true }
const notInDecisionBasis: Condition = {
  words: 'den inte redan ingår i ett beslutsunderlag',
  because: 'policy.inDecisionBasis',
  holds: (s) => s.is?.inDecisionBasis !== true,
}
const summaryApproved: Condition = {
  words: 'sammanställningen är godkänd',
  because: 'policy.notApproved',
  holds: (s) => s.is?.approved === true,
}
const summaryShown: Condition = {
  words: 'sammanställningen är ute för kontroll eller publicerad',
  because: 'policy.notSummarised',
  holds: (s) => s.is?.approved === true,
}
const withReason: Condition = {
  words: 'med angivet skäl, som loggas',
  because: 'policy.needsReason',
  holds: (s) => s.is?.reasoned === true,
}
const anotherPerson: Condition = {
  words: 'en annan person än den som skrev eller först beslutade (INV-26)',
  because: 'policy.anotherPerson',
  holds: (s, actor) => actor.userId !== null && !(s.hands ?? []).includes(actor.userId),
}
const inState = (states: string[], words: string): Condition => ({
  words,
  because: 'policy.wrongState',
  holds: (s) => s.state !== undefined && states.includes(s.state),
})

const rule = (does: string, who: Who | Who[], ...only: Condition[]): Rule => ({ does, who: Array.isArray(who) ? who : [who], only })

/** The whole of who may do what. Printed to docs/POLICY.md; walked by tests/domain/policy.test.ts. */
export const policy = {
  'topic.propose': rule('Föreslå ett ämne', signedIn),
  'topic.withdraw': rule(
    'Ta tillbaka sitt ämnesförslag',
    owner,
    inState(['SUBMITTED', 'SCREENING', 'REFERRED_BACK'], 'det inte är avgjort'),
  ),
  'topic.read': rule('Läsa ämnesförslag under beredning', [strategist, official, secretary, elected, registrar]),
  'topic.screen': rule(
    'Bereda ämnesförslag och svara förslagsställaren',
    [strategist, secretary, elected],
    inState(['SUBMITTED', 'SCREENING', 'REFERRED_BACK'], 'det bereds'),
  ),
  'decision.record': rule('Anteckna organets beslut, med datum och §', [memberOfBody, secretary]),
  'decision.publish': rule('Publicera beslut efter justering', [memberOfBody, secretary]),
  'project.create': rule('Lägga upp ett projekt', [strategist, official]),
  'project.read': rule('Läsa projekt under arbete', [...team, official, registrar, secretary, elected]),
  'project.edit': rule('Ändra projekt, faser och deltagare', [strategist]),
  'project.advance': rule('Föra projektet vidare', [strategist]),
  'news.write': rule('Skriva, publicera och rätta projektets nyheter', [strategist, official]),
  'news.mail': rule('Skicka nyheter till dem som följer', product),
  'dialogue.create': rule('Lägga upp en dialog', [strategist]),
  'dialogue.read': rule('Läsa dialogens arbetssidor', [...team, official, registrar, secretary]),
  'brief.edit': rule(
    'Skriva dialogens underlag',
    [strategist, assigned('OFFICIAL')],
    inState(['DRAFT', 'AWAITING_DECISION', 'APPROVED', 'SCHEDULED', 'INFORMATION'], 'dialogen inte har öppnat'),
  ),
  'questions.saveTemplate': rule('Spara en dialogs frågor som mall', [strategist]),
  'brief.revise': rule(
    'Ändra underlaget offentligt efter öppning',
    [strategist],
    inState(
      ['OPEN', 'CLOSED', 'PAUSED', 'ANALYSIS', 'SUMMARY_DRAFT', 'VALIDATION', 'SUMMARY_PUBLISHED', 'WITH_DECISION_MAKERS'],
      'dialogen har öppnat och inte är beslutad',
    ),
  ),
  'dialogue.submit': rule('Lämna dialogen till beslut', [strategist], inState(['DRAFT'], 'den är ett utkast')),
  'dialogue.adopt': rule('Ta upp dialogen under projektets mandat', [strategist], inState(['AWAITING_DECISION'], 'den väntar på beslut')),
  'dialogue.inform': rule('Göra sidan till ren information', [strategist], inState(['DRAFT', 'AWAITING_DECISION'], 'den inte är beslutad')),
  'dialogue.schedule': rule('Schemalägga dialogen', [strategist], inState(['APPROVED', 'SCHEDULED'], 'den är beslutad')),
  'dialogue.open': rule('Öppna dialogen', [strategist, product], inState(['APPROVED', 'SCHEDULED'], 'den är beslutad'), influenceable),
  'dialogue.close': rule('Stänga dialogen', [strategist, product], inState(['OPEN', 'PAUSED'], 'den är öppen')),
  'dialogue.extend': rule('Förlänga dialogen', [strategist], inState(['OPEN', 'CLOSED', 'ANALYSIS'], 'inget beslut är nära')),
  'dialogue.pause': rule('Nödstoppa dialogen', [strategist, admin], inState(['OPEN'], 'den är öppen')),
  'dialogue.resume': rule('Öppna dialogen igen efter paus', [strategist], inState(['PAUSED'], 'den är pausad')),
  'dialogue.cancel': rule('Avbryta dialogen (återkoppling är ändå skyldig)', [strategist]),
  'dialogue.advance': rule('Föra dialogen vidare till nästa läge', [strategist, product]),
  'contribution.draft': rule('Skriva i sitt eget utrymme', anyone, influenceable, open),
  'contribution.mixBackground': rule(
    'Blanda de räknade svaren om vilka som hörts, så att inget antal kan kopplas till en synpunkt',
    product,
  ),
  'draft.purge': rule('Rensa utkast vars trettio dagar har gått', product),
  'contribution.submit': rule('Lämna en synpunkt', anyone, influenceable, open),
  'contribution.record': rule(
    'Skriva in en synpunkt åt någon annan',
    team,
    influenceable,
    inState(['OPEN', 'CLOSED', 'ANALYSIS', 'SUMMARY_DRAFT', 'VALIDATION'], 'dialogen har öppnat och inte är sammanställd'),
  ),
  'contribution.import': rule('Importera synpunkter från annat system', [strategist, product], influenceable),
  'contribution.read': rule('Läsa synpunkter som inte är publicerade', [...team, registrar]),
  'contribution.export': rule('Hämta ut synpunkter med koder, utan namn', [strategist, registrar]),
  'contribution.readOwn': rule('Läsa sin egen synpunkt och svaret på den', author),
  'contribution.correct': rule('Rätta sin synpunkt (ny version)', author, notInDecisionBasis),
  'contribution.reply': rule('Säga om sammanställningen har uppfattat en rätt', author, summaryShown),
  'contribution.withdraw': rule('Be att synpunkten inte används', author, notInDecisionBasis),
  'contribution.undoRecording': rule('Ångra en egen inskrivning, samma dygn', recorder, notInDecisionBasis),
  'contribution.report': rule('Anmäla en publicerad synpunkt', anyone, published),
  'contribution.askFeedback': rule('Lämna adress för återkoppling', author),
  'contribution.readOriginal': rule('Läsa vad en maskerad eller borttagen synpunkt sade', [strategist, official, registrar], withReason),
  'attachment.read': rule('Se en bild som är publicerad', anyone, published),
  'attachment.decide': rule('Granska bilder: visa eller inte', [strategist, official, registrar]),
  'attachment.purge': rule('Radera filer som inte hör till någon synpunkt eller något utkast', product),
  'identity.read': rule('Läsa namn och adress', [strategist, registrar], withReason),
  'moderation.read': rule('Läsa modereringskön', [strategist, official, registrar, assigned('FACILITATOR')]),
  'moderation.decide': rule('Moderera: visa, dölja, ta bort, maskera', [strategist, official, registrar]),
  'moderation.appeal': rule('Överklaga moderering', author),
  'moderation.decideAppeal': rule('Avgöra överklagad moderering', [strategist, official, registrar], anotherPerson),
  'opinions.analyse': rule('Räkna fram åsiktsgrupper ur röster på påståenden', [strategist, product]),
  'moderation.escalate': rule('Säga till när granskningen dröjer längre än målet', product),
  'moderation.statistics': rule('Läsa statistik om granskningen', [strategist, official, registrar]),
  'codebook.edit': rule('Ändra kodboken', [strategist, assigned('FACILITATOR')]),
  'coding.code': rule('Koda synpunkter', team),
  'suggestion.make': rule('Ta fram förslag som någon i teamet har bett om', product),
  'representation.edit': rule('Lägga in den befolkning som deltagarna jämförs med', [strategist]),
  'summary.write': rule('Skriva perspektivsammanställning', team),
  'summary.stale': rule('Märka påståenden vars källor har ändrats', [product, ...team]),
  'summary.read': rule('Läsa sammanställning under arbete', [...team, official, registrar]),
  'summary.approve': rule('Godkänna sammanställning', [official, strategist], anotherPerson),
  'summary.publish': rule('Publicera sammanställning', [official, strategist], summaryApproved),
  'agenda.prepare': rule('Bereda ärendet till sammanträdet: underlag, analyser, alternativ', [strategist, official, secretary]),
  'decisionBrief.read': rule(
    'Läsa beslutsunderlaget före sammanträdet',
    [memberOfBody, secretary, official, strategist, registrar],
    summaryApproved,
  ),
  'decisionBrief.sources': rule(
    'Öppna pseudonymiserade källor',
    [memberOfBody, secretary, official, strategist, registrar],
    summaryApproved,
  ),
  'decisionBrief.mark': rule('Markera som läst', [memberOfBody, secretary], summaryApproved),
  'decisionBrief.ask': rule('Ställa fråga till tjänstepersoner', [memberOfBody, secretary], summaryApproved),
  'decisionBrief.answer': rule('Besvara ledamots fråga', [official, strategist]),
  'response.draft': rule(
    'Skriva utkast till svar på tema',
    [official, strategist, secretary, memberOfBody],
    inState(['PREPARED', 'ON_AGENDA', 'DECIDED', 'MINUTES_APPROVED', 'POSTPONED'], 'beslutet inte är publicerat'),
  ),
  'feedback.send': rule('Skicka återkoppling', [strategist, product]),
  'feedback.movePromise': rule('Flytta lovat datum, med offentligt skäl', [strategist]),
  'feedback.deliver': rule('Anteckna svar som lämnats per post eller telefon', [strategist, official], withReason),
  'feedback.follow': rule('Följa en dialog', anyone),
  'action.create': rule('Lägga upp åtgärd', [official, strategist]),
  'action.update': rule('Rapportera åtgärd', [official, strategist, owner]),
  'thread.read': rule('Läsa tråden', anyone),
  'audit.read': rule('Läsa händelseloggen', [registrar, admin, strategist]),
  'right.manage': rule('Hantera användare, roller och uppdrag', [admin]),
  'right.begin': rule('Ge en organisation en administratör, vid serverns tangentbord', [product]),
  'retention.read': rule('Läsa gallringsregler och gallringsrapporter', [registrar, admin, strategist]),
  'retention.set': rule('Bestämma hur länge adresser sparas, inom lagens ram', registrar),
  'retention.dispose': rule('Gallra det som är gallringsbart', registrar),
  'retention.run': rule('Gallra uppgifter vars tid har gått ut', product),
  'account.edit': rule('Rätta namn och adress på sitt eget konto', owner),
  'account.close': rule('Ta bort sitt eget konto', owner),
  'page.feedback': rule('Säga om en sida hjälpte', anyone),
  'page.care': rule('Ansvara för sidor och läsa om de hjälper', [strategist, official, admin]),
  'notice.edit': rule('Visa driftinformation på alla sidor', [admin]),
  'organisation.edit': rule('Ändra organisationens uppgifter', [admin]),
} satisfies Record<string, Rule>

export type Action = keyof typeof policy
