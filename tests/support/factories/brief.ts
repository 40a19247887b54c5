import { DialogueBrief } from '@/lib/domain/brief'

/** Everything that must be said before a dialogue opens. Leave a part out by giving it anew. */
export function aCompleteBrief(changes: Partial<DialogueBrief> = {}): DialogueBrief {
  return {
    ...DialogueBrief.parse({
      purpose: 'Vi vill veta var och när du känner dig otrygg, och vad som skulle hjälpa.',
      intendedUse: 'Kommunstyrelsen fördelar 4,2 miljoner kronor efter det som kommer fram.',
      question: 'Vad skulle göra att du känner dig tryggare i Strandvik?',
      isInfluenceable: true,
      canInfluence: ['Var vi sätter belysning', 'Fritidsgårdens öppettider'],
      cannotInfluence: [{ what: 'Hur polisen arbetar', why: 'Polisen är en statlig myndighet.' }],
      knownFacts: ['520 svar på trygghetsenkäten'],
      promise: 'Vi svarar på varje tema, med skäl.',
      steps: [{ when: 'våren 2026', what: 'Vi samlar in perspektiv.' }],
      followUpOn: '2027-06-17',
      groups: [
        { group: 'Boende i Björkängen', reach: 'Dialogteamet står vid centrum tre kvällar.' },
        { group: 'Unga män i Björkängen', reach: 'Intervjuer på fritidsgården.', isUnderheard: true },
      ],
      represents: ['Selma Öberg, dialogstrateg'],
      methods: ['Intervjuer', 'Webbformulär'],
      ways: [{ channel: 'PHONE', title: 'Ring kontaktcenter', text: 'Vi skriver ner det du säger.' }],
      accessibility: 'Lättläst, uppläst och i stor stil.',
      staffing: 'Dialogteam på åtta personer',
      risks: [{ risk: 'Någon pekas ut', level: 'medium', measure: 'Synpunkter granskas innan de visas.' }],
      dataProtection: { isRequired: true, isDone: true, by: 'Leila Strand', on: '2026-02-18', note: 'Konsekvensbedömning klar.' },
      childAssessment: { isRequired: false, isDone: true, by: 'Selma Öberg', note: 'Barn är inte målgrupp.' },
      accessibilityCheck: { isDone: true, by: 'Maj Nordin', on: '2026-02-25', note: '' },
      plainLanguage: { isDone: true, by: 'Maj Nordin', note: '' },
      recordsRule: 'Informationshanteringsplan 2024, klass 3.2',
      privacy: 'Kommunstyrelsen är personuppgiftsansvarig.',
      contact: { name: 'Selma Öberg', title: 'dialogstrateg', phone: '08-465 004 10', email: 'dialog@strandvik.example' },
      documented: 'Perspektivsammanställning',
      weighed: 'Kommunstyrelsen väger perspektiven mot budget och lag.',
      answered: 'Varje tema får ett svar.',
      signedBy: 'Anders Hellberg, ordförande',
      evaluation: ['Nådde vi dem som sällan hörs?'],
    }),
    ...changes,
  }
}
