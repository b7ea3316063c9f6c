import { describe } from 'vitest'
import { checkWordings } from './check.ts'

describe('English A: totals', () => {
  checkWordings('en', [
    ['E1', 'The death toll of the Norvale riots stands at 31.', '31: killed total'],
    ['E1', 'The toll stood at 31 on Friday night.', '31: killed total on:Friday'],
    ['E2', 'A welder died of his burns on Monday, bringing the total to 31.', 'A: killed', '31: killed total'],
    [
      'E3',
      'A second blast killed nine dockers, lifting the toll to 42.',
      'nine: killed only:dockers',
      '42: killed total',
    ],
    ['E4', 'The toll climbs to 42 in Norvale.', '42: killed total'],
    [
      'E5',
      'A total of 42 people, including nine children, have died in the riots.',
      '42: killed total includes:children',
      'nine: killed part of:42',
    ],
    ['E6', '65 people have died since the strike began on 7 May.', '65: killed total since:the strike began on 7 May'],
    ['E7', '14 dead in Norvale ferry fire', '14: killed'],
    ['E8', 'The floods have claimed 212 lives.', '212: killed'],
    ['E8', 'In all, 212 lives were lost.', '212: killed total'],
    ['E9', '17 confirmed dead after the blast in Norvale', '17: killed'],
    ['E9', 'Seventeen deaths have been confirmed.', 'Seventeen: killed'],
    ['E10', 'The official death toll is 57.', '57: killed total'],
    [
      'E11',
      'At least 50 people died in the riots. The health office updated its count to 57 on Monday.',
      '50: killed =50/-/-',
      '57: killed total by:health office on:Monday',
    ],
    ['E12', 'The death toll nears 100 in Norvale.', '100: killed total =-/-/100'],
    ['E13', '200+ people were killed in the quake.', '200: killed =200/-/-'],
    ['E13', 'The quake left 200-plus dead.', '200: killed =200/-/-'],
    ['E14', 'Sixty-one dead and counting, the paper wrote.', 'Sixty-one: killed'],
    ['E15', 'No deaths were reported in the blaze.', 'No: killed =0/0/0'],
    ['E15', 'Nobody died in the blaze.', 'Nobody: killed =0/0/0'],
  ])
})

describe('English B: bounds and vague amounts', () => {
  checkWordings(
    'en',
    [
      ['E16', 'At least 12 people were killed.', 'At least 12: killed =12/-/-'],
      ['E16', 'A minimum of 12 people died.', '12: killed =12/-/-'],
      ['E17', 'More than 50 people were killed.', 'More than 50: killed =51/-/-'],
      ['E17', 'Upwards of 50 people died.', '50: killed =51/-/-'],
      ['E17', '50 or more people died in the fire.', '50: killed =50/-/-'],
      ['E18', 'Nearly 60 marchers were killed.', 'Nearly 60: killed =-/-/60 only:marchers'],
      ['E18', 'Just under 60 marchers died.', '60: killed =-/-/60'],
      ['E19', 'About 100 people died.', '100: killed =-/100/-'],
      ['E19', 'An estimated 100 people died.', '100: killed =-/100/-'],
      ['E19', 'Some 40 miners were killed.', '40: killed =-/40/-'],
      ['E20', 'As many as 300 were injured.', '300: injured =-/-/300'],
      ['E20', 'No more than 30 people were hurt.', '30: injured =-/-/30'],
      ['E21', 'Dozens of marchers were injured.', 'Dozens: injured =24/-/-'],
      ['E21', 'Tens of thousands of people were displaced.', 'Tens of thousands: displaced =20000/-/-'],
      ['E22', 'Half a dozen miners were killed.', 'Half a dozen: killed'],
      ['E22', 'A handful of passengers were hurt.', 'A handful: injured'],
      ['E22', 'Several officers were injured.', 'Several: injured'],
      ['E23', 'Between 10 and 15 people were killed.', '10 and 15: killed =10/-/15'],
      ['E23', '10 to 15 people died.', '10 to 15: killed =10/-/15'],
      ['E23', 'The victims were aged 17 to 24.'],
      ['E24', 'Half a hundred people were injured.', 'Half a hundred: injured =-/50/-'],
      ['E25', 'The toll could reach triple digits.', 'triple digits: killed forecast =100/-/999'],
      ['E26', 'A third of the 90 detained were minors.', 'A third: detained part', '90: detained'],
      ['E27', 'Twelve of the 40 injured are children.', 'Twelve: injured part', '40: injured'],
      ['E28', 'The roadblocks touched 14 percent of the provinces.'],
      ['E29', 'Only 12 people died, the ministry stressed.', '12: killed =12/12/12 by:ministry'],
    ],
    ['E26'],
  )
})
