/** Ten pairs that a trigram takes for almost the same and that say the opposite. None may ever be stacked or suggested. */
export const negatedPairs: readonly [string, string][] = [
  [
    'Vi vill verkligen ha mer belysning längs hela gångvägen mellan skolan och centrum, och det ska komma redan till hösten i år.',
    'Vi vill verkligen inte ha mer belysning längs hela gångvägen mellan skolan och centrum, och det ska komma redan till hösten i år.',
  ],
  ['Mer belysning', 'Inte mer belysning'],
  [
    'Det behövs fler kameror på torget, i parken och vid stationen så att alla som bor här vågar gå ut på kvällarna.',
    'Det behövs färre kameror på torget, i parken och vid stationen så att alla som bor här vågar gå ut på kvällarna.',
  ],
  [
    'Jag känner mig alltid trygg när jag går hem genom parken och förbi stationen sent på kvällen efter jobbet.',
    'Jag känner mig aldrig trygg när jag går hem genom parken och förbi stationen sent på kvällen efter jobbet.',
  ],
  [
    'Öppna fritidsgården på fredagar och lördagar, det skulle betyda mycket för oss som bor i området runt skolan.',
    'Stäng fritidsgården på fredagar och lördagar, det skulle betyda mycket för oss som bor i området runt skolan.',
  ],
  [
    'Sänk hastigheten till 30 på Storgatan förbi skolan, biblioteket och äldreboendet hela vägen fram till bron.',
    'Höj hastigheten till 30 på Storgatan förbi skolan, biblioteket och äldreboendet hela vägen fram till bron.',
  ],
  [
    'Sänk hastigheten till 30 på Storgatan förbi skolan, biblioteket och äldreboendet hela vägen fram till bron.',
    'Sänk hastigheten till 70 på Storgatan förbi skolan, biblioteket och äldreboendet hela vägen fram till bron.',
  ],
  [
    'Det finns poliser på torget på kvällarna och det märks tydligt för oss som har våra butiker runt omkring.',
    'Det finns inga poliser på torget på kvällarna och det märks tydligt för oss som har våra butiker runt omkring.',
  ],
  [
    'Bygg nya bostäder på fältet bakom skolan, vi som bor i närheten behöver det och det gör området tryggare.',
    'Riv nya bostäder på fältet bakom skolan, vi som bor i närheten behöver det och det gör området tryggare.',
  ],
  [
    'Linje 4 ska gå med förare hela kvällen, det är det enda rimliga för oss som arbetar sent och bor långt ut.',
    'Linje 4 ska gå utan förare hela kvällen, det är det enda rimliga för oss som arbetar sent och bor långt ut.',
  ],
]
