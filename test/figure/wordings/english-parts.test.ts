import { describe } from 'vitest'
import { checkWordings } from './check.ts'

describe('English C: increments and re-dated deaths', () => {
  checkWordings('en', [
    ['E30', 'The toll stands at 40. Three more people died overnight.', '40: killed total', 'Three: killed increment'],
    [
      'E30',
      'The toll stands at 40. A further five miners died in hospital.',
      '40: killed total',
      'five: killed increment',
    ],
    ['E31', 'The ministry reported 31 new deaths in the past 24 hours.', '31: killed increment by:ministry'],
    [
      'E32',
      'The office counts 48 dead, three more than in its previous count.',
      '48: killed total',
      'three: killed increment',
    ],
    ['E33', 'She is the 60th person to die in the protests.', '60th: killed total =60/60/60'],
    ['E33', 'Rosa Paz became the 60th victim of the unrest.', '60th: killed total =60/60/60'],
    ['E34', 'One of the injured miners died in hospital overnight.', 'One: killed'],
    ['E34', 'A driver succumbed to his injuries on Tuesday.', 'A: killed =1/1/1 on:Tuesday'],
    ['E35', 'It was the first death in Norvale.'],
    ['E36', '17 people were killed on Monday alone.', '17: killed on:Monday'],
    ['E36', '58 people have died, 17 of them on Monday.', '58: killed total', '17: killed part of:58 on:Monday'],
    ['E37', 'The toll stands at 40. The latest victim was Rosa Paz.', '40: killed total'],
    ['E38', 'The office added a death of 12 December on Thursday, bringing its total to 59.', '59: killed total'],
    ['E39', 'Six people died, on top of 40 already reported.', 'Six: killed excludes:40', '40: killed'],
    [
      'E40',
      'An earlier count stood at 38 deaths; the office now lists 44 dead.',
      '38: killed superseded',
      '44: killed by:the office',
    ],
  ])
})

describe('English D: composition', () => {
  checkWordings('en', [
    [
      'E41',
      '58 people, including two police officers, were killed.',
      '58: killed includes:two police officers',
      'two: killed part of:58',
    ],
    [
      'E42',
      '40 people died, eleven of them children.',
      '40: killed includes:children',
      'eleven: killed part of:40 only:children',
    ],
    ['E42', '40 miners were hurt, of whom six died.', '40: injured only:miners', 'six: killed part of:40'],
    [
      'E43',
      'The clashes left nine civilians and two police officers dead.',
      'nine: killed only:civilians excludes:police',
      'two: killed only:police excludes:civilians',
    ],
    [
      'E44',
      '47 people were killed in clashes and 10 others in road accidents.',
      '47: killed cause:clashes',
      '10: killed cause:accidents',
    ],
    [
      'E45',
      '47 people died, in addition to two soldiers.',
      '47: killed excludes:soldiers',
      'two: killed only:soldiers',
    ],
    ['E46', '47 people died, not counting two soldiers.', '47: killed excludes:soldiers', 'two: killed only:soldiers'],
    ['E46', '47 people died, excluding the soldiers.', '47: killed excludes:soldiers'],
    ['E47', '22 people died, including the gunman.', '22: killed includes:gunman'],
    ['E48', '12 dead and 30 injured in Norvale bus crash', '12: killed', '30: injured'],
    ['E49', '747 people were injured along with 56 seriously injured.', '747: injured', '56: injured'],
    ['E50', 'Of the 30 injured, four died.', '30: injured', 'four: killed part of:30'],
    [
      'E51',
      'Nine people died in Arequipa, four in Cusco and two in Puno.',
      'Nine: killed at:Arequipa',
      'four: killed at:Cusco',
      'two: killed at:Puno',
    ],
    [
      'E52',
      '88 of the 275 dead have been identified; 187 remain unidentified.',
      '88: killed part of:275 only:identified',
      '275: killed',
      '187: killed part of:275 only:unidentified',
    ],
    ['E53', 'Divers recovered 14 bodies from the wreck.', '14: killed only:bodies'],
    ['E54', 'The raid caused 40 casualties.', '40: killed'],
    ['E55', '40 people were killed, most of them students.', '40: killed includes:students'],
    ['E56', 'Forty demonstrators killed in Norvale', 'Forty: killed only:demonstrators'],
    ['E57', 'Nine people died in Cusco; 46 have died in Peru.', 'Nine: killed at:Cusco', '46: killed at:Peru'],
    [
      'E58',
      '21 people died: 12 men, seven women and two boys.',
      '21: killed',
      '12: killed part of:21 only:men',
      'seven: killed part of:21 only:women',
      'two: killed part of:21 only:boys',
    ],
  ])
})
