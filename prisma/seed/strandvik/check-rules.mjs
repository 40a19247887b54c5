// The rules that every dialogue of the demo content must obey. check.mjs applies them and adds Strandvik's own figures.
export const relative = /^T[+-]\d+( \d\d:\d\d)?$/
const languages = new Set(['sv', 'en', 'ar', 'fi', 'so'])
const channels = new Set(['WEB', 'PAPER', 'PHONE', 'INTERVIEW', 'MEETING', 'OUTREACH'])
const wishes = new Set(['NONE', 'CODE', 'MAIL', 'LETTER', 'PHONE'])
const claimKinds = new Set(['COMMON', 'MINORITY', 'CHILD', 'CONDITION'])

export const count = (list, key) => {
  const total = {}
  for (const item of list) total[key(item)] = (total[key(item)] ?? 0) + 1
  return total
}

/** Any date of the seed as a comparable number; relative dates count from 2026-11-22. */
export function moment(value, today = '2026-11-22') {
  if (!relative.test(value)) return Date.parse(value)
  const [days, clock = '00:00'] = value.slice(1).split(' ')
  return Date.parse(`${today}T${clock}:00+01:00`) + Number(days) * 86_400_000
}

export const touches = (view, theme) => view.codes.some((code) => code.theme === theme)

export function eachString(value, visit, path = '') {
  if (typeof value === 'string') visit(value, path)
  else if (value && typeof value === 'object') for (const [key, child] of Object.entries(value)) eachString(child, visit, `${path}/${key}`)
}

export function checkDialogue(dialogue, say) {
  const known = new Set(dialogue.themes.map((t) => t.key))
  let last = -Infinity
  dialogue.views.forEach((view, i) => {
    const where = `${dialogue.key} view ${view.no}`
    if (view.no !== i + 1) say(where, `should be number ${i + 1}`)
    const at = moment(view.receivedAt)
    if (!(at >= moment(dialogue.opens) && at <= moment(dialogue.closes) + 59_999))
      say(where, `received ${view.receivedAt}, outside the window`)
    if (at < last) say(where, 'received before the view that precedes it')
    last = at
    checkView(where, view, known, say)
  })
  if (!dialogue.summary) return
  for (const view of dialogue.views)
    if (!view.codes.length && !view.outsideQuestion && !view.moderation)
      say(`${dialogue.key} view ${view.no}`, 'neither coded nor marked outside the question')
  checkSummary(dialogue, say)
}

function checkView(where, view, known, say) {
  if (!languages.has(view.language)) say(where, `language ${view.language}`)
  if (!channels.has(view.channel)) say(where, `channel ${view.channel}`)
  if (!wishes.has(view.wantsFeedback)) say(where, `wish ${view.wantsFeedback}`)
  if (view.language !== 'sv' && !(view.translation && view.translationBy)) say(where, 'translation or translator is missing')
  if (view.channel === 'WEB' && view.recordedBy) say(where, 'a web view has no recorder')
  if (view.channel !== 'WEB' && !view.recordedBy) say(where, 'recorder is missing')
  if (view.childVoice && !['0-12', '13-17'].includes(view.background?.ageBand)) say(where, 'a child’s voice without a child’s age')
  const points = [...view.text]
  const byTheme = {}
  for (const { theme, start, end } of view.codes) {
    if (!known.has(theme)) say(where, `unknown theme ${theme}`)
    if (!Number.isInteger(start) || !(start >= 0 && start < end && end <= points.length))
      say(where, `code ${theme} ${start}–${end} of ${points.length}`)
    const passage = points.slice(start, end).join('')
    if (passage !== passage.trim()) say(where, `code ${theme} begins or ends in a space: “${passage}”`)
    byTheme[theme] ??= []
    if (byTheme[theme].some((other) => start < other.end && other.start < end)) say(where, `codes of ${theme} overlap`)
    byTheme[theme].push({ start, end })
  }
  if (/ {2}| ,|\s$|^\s/.test(view.text)) say(where, 'loose space')
  if (view.language === 'sv' && /["']/.test(view.text)) say(where, 'typewriter quote in Swedish text')
  const open = view.moderation ? (view.moderation.publicText ?? '') : view.text
  if (/[A-ZÅÄÖ]{3} ?\d{2}[A-Z0-9]\b|\b\d{6}[-+]\d{4}\b|\b07\d[- ]?\d{3}|\S@\S/.test(open))
    say(where, 'plate, number or address of a person in public text')
  if (/\p{Lu}\p{Ll}+(-\p{Lu}\p{Ll}+)? \p{Lu}\p{Ll}+(sson|lin|din|berg|ström|gren|kvist|lund)\b|Exempelsson/u.test(open))
    say(where, 'full name of a person in public text')
  if (view.moderation && view.consentToQuote) say(where, 'a moderated view is not for quoting')
}

export function checkQuote(where, quote, views, say) {
  const view = views[quote.view - 1]
  if (!view) return say(where, `quote of unknown view ${quote.view}`)
  if (!view.text.includes(quote.text)) say(where, `quote of ${quote.view} is not word for word: “${quote.text}”`)
  if (!view.consentToQuote) say(where, `view ${quote.view} may not be quoted`)
  if (quote.theme && !touches(view, quote.theme)) say(where, `quote of ${quote.view} is not coded ${quote.theme}`)
  if (view.language !== 'sv' && quote.theme && !quote.translation) say(where, `quote of ${quote.view} has no translation`)
}

function checkSources(where, theme, sources, views, say) {
  if (!sources?.length) say(where, 'no source')
  for (const no of sources ?? []) {
    const view = views[no - 1]
    if (!view) say(where, `unknown source ${no}`)
    else if (!touches(view, theme)) say(where, `source ${no} is not coded ${theme}`)
    else if (view.moderation && view.moderation.outcome !== 'REDACT') say(where, `source ${no} is hidden or removed`)
  }
}

function checkSummary({ key, summary, themes, views }, say) {
  for (const theme of themes) if (!summary.themes.some((t) => t.theme === theme.key)) say(`${key} summary`, `no claims for ${theme.key}`)
  const seen = new Set()
  for (const { theme, claims } of summary.themes)
    for (const claim of claims) {
      const where = `${key} claim ${claim.key}`
      if (seen.has(claim.key)) say(where, 'key used twice')
      seen.add(claim.key)
      if (!claimKinds.has(claim.kind)) say(where, `kind ${claim.kind}`)
      checkSources(where, theme, claim.sources, views, say)
      if (claim.kind === 'COMMON' && claim.sources.length < 2) say(where, 'a common claim needs two sources')
      if (claim.kind === 'CHILD' && !claim.sources.some((no) => views[no - 1].childVoice || views[no - 1].channel === 'INTERVIEW'))
        say(where, 'no child among the sources')
    }
  for (const tension of summary.tensions)
    for (const side of ['a', 'b'])
      checkSources(`${key} tension ${tension.no}${side}`, tension[side].theme, tension[side].sources, views, say)
  for (const quote of summary.quotes) {
    if (!quote.theme) say(`${key} quote ${quote.view}`, 'theme is missing')
    checkQuote(`${key} quotes`, quote, views, say)
  }
  same(
    `${key} heard`,
    summary.heard.byChannel,
    count(views, (v) => v.channel),
    say,
  )
  if (summary.heard.n !== views.length) say(`${key} heard`, `n ${summary.heard.n}, ${views.length} views`)
}

/** Two tallies with the same keys and figures. */
export function same(where, actual, expected, say) {
  for (const key of new Set([...Object.keys(actual), ...Object.keys(expected)]))
    if (actual[key] !== expected[key]) say(where, `${key} is ${actual[key] ?? 0}, expected ${expected[key] ?? 0}`)
}

export function checkOutcome({ key, themes, themeResponses, actions }, say) {
  for (const theme of themes) {
    const answers = themeResponses.filter((r) => r.theme === theme.key)
    if (answers.length !== 1 || !answers[0].motivation) say(`${key} answer ${theme.key}`, 'one answer with a reason is needed')
  }
  for (const answer of themeResponses) {
    const own = actions.filter((a) => a.theme === answer.theme)
    if (['ADOPTED', 'PARTLY'].includes(answer.outcome) && !own.length && !answer.noActionReason)
      say(`${key} answer ${answer.theme}`, 'no action and no reason why')
    if (answer.outcome === 'OUTSIDE_MANDATE' && !answer.forwardedTo) say(`${key} answer ${answer.theme}`, 'no addressee')
  }
  for (const action of actions) {
    if (!action.owner || !action.firstDueOn || !action.dueOn) say(`${key} ${action.key}`, 'owner and date are needed')
    if (action.status === 'DONE' && !action.evidence) say(`${key} ${action.key}`, 'done without evidence')
    if (action.status === 'DELAYED' && !(moment(action.dueOn) > moment(action.firstDueOn) && action.delayReason))
      say(`${key} ${action.key}`, 'delayed without new date and reason')
    if (!action.nextUpdateOn) say(`${key} ${action.key}`, 'next update is missing')
  }
}

export function checkAnalysis(where, analysis, say, options = []) {
  for (const part of ['MANDATE', 'COST', 'CHILD', 'EQUALITY', 'SAFETY', 'by', 'date'])
    if (!analysis?.[part]) say(where, `${part} is missing`)
  for (const option of options) if (!analysis?.options?.[option]) say(where, `effect of ${option} is missing`)
}

export function checkBrief(where, { brief, mandate, decisionDate, promise, questions, closes, opens }, say) {
  if (!questions?.length) say(where, 'no question is asked')
  if (!promise?.dueOn || !promise.signedBy) say(where, 'a promise of feedback is missing')
  for (const part of [
    'purpose',
    'intendedUse',
    'question',
    'promise',
    'accessibility',
    'recordsRule',
    'privacy',
    'contact',
    'documented',
    'weighed',
    'answered',
    'signedBy',
    'minorityConsultation',
    'followUpOn',
  ])
    if (!brief[part]) say(`${where} brief`, `${part} is missing`)
  for (const part of [
    'canInfluence',
    'cannotInfluence',
    'groups',
    'methods',
    'ways',
    'languages',
    'represents',
    'risks',
    'evaluation',
    'steps',
    'knownFacts',
  ])
    if (!brief[part]?.length) say(`${where} brief`, `${part} is empty`)
  for (const limit of brief.cannotInfluence) if (!limit.what || !limit.why) say(`${where} brief`, 'a limit needs its reason')
  if (!brief.groups.some((g) => g.isUnderheard && g.reach)) say(`${where} brief`, 'nobody who is usually not heard')
  for (const screening of ['dataProtection', 'childAssessment', 'accessibilityCheck', 'plainLanguage'])
    if (brief[screening].isRequired && !brief[screening].isDone) say(`${where} brief`, `${screening} is not done`)
  if (!mandate?.body || !mandate.date || !mandate.paragraph) say(where, 'mandate is missing')
  if (moment(mandate.date) > moment(opens)) say(where, 'opened before the mandate')
  if (!(moment(closes) > moment(opens))) say(where, 'closes before it opens')
  if (!(moment(decisionDate) > moment(closes))) say(where, 'decision before closing')
}

export const active = ({ bodies }, key, day) =>
  bodies.find((b) => b.key === key).members.filter((m) => m.from <= day && day <= m.to && m.kind !== 'SUBSTITUTE')

export function checkOrganisation(organisation, decision, say) {
  for (const body of organisation.bodies) {
    const now = active(organisation, body.key, '2026-11-22')
    if (body.key !== 'kf' && now.length !== body.seats) say(`body ${body.key}`, `${now.length} active of ${body.seats}`)
    if (now.filter((m) => m.kind === 'CHAIR').length !== 1) say(`body ${body.key}`, 'one chair expected')
    if (new Set(now.map((m) => m.name)).size !== now.length) say(`body ${body.key}`, 'a name occurs twice')
    for (const member of body.members)
      if (!organisation.parties.some((p) => p.code === member.party)) say(`body ${body.key}`, `${member.name}: unknown party`)
  }
  const then = active(organisation, 'ks', decision.decision.date).map((m) => m.name)
  const now = active(organisation, 'ks', '2026-11-22').map((m) => m.name)
  if (then.every((name) => now.includes(name)) || !then.some((name) => now.includes(name)))
    say('ks', 'some should be re-elected and some not')
  const mails = [...organisation.staff, ...organisation.elected, ...organisation.residents].map((p) => p.email)
  if (new Set(mails).size !== mails.length) say('organisation', `mail used twice: ${mails.filter((m, i) => mails.indexOf(m) !== i)}`)
  for (const role of [
    'STRATEGIST',
    'FACILITATOR',
    'OFFICIAL',
    'REGISTRAR',
    'COMMITTEE_SECRETARY',
    'ADMIN',
    'RESEARCHER',
    'NETWORK_COORDINATOR',
  ])
    if (!organisation.staff.some((s) => s.role === role)) say('staff', `nobody is ${role}`)
  const rows = organisation.population.rows.reduce((sum, row) => sum + row.count, 0)
  if (rows !== organisation.population.total) say('population', `rows sum to ${rows}`)
}
