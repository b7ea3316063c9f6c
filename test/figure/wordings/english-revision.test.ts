import { describe } from 'vitest'
import { checkWordings } from './check.ts'

describe('English E: revision and denial', () => {
  checkWordings('en', [
    ['E59', 'The ministry revised the toll down from 288 to 275.', '288: killed superseded', '275: killed total'],
    ['E59', 'The death toll was lowered to 275 from 288.', '275: killed total', '288: killed superseded'],
    ['E60', 'The toll is 275, not 288.', '275: killed total', '288: killed superseded'],
    ['E60', 'The office listed 275 deaths instead of 288.', '275: killed', '288: killed superseded'],
    [
      'E61',
      'The toll fell from 288 to 275 after bodies had been counted twice.',
      '288: killed superseded',
      '275: killed total',
    ],
    ['E62', 'That is a reduction of 13.'],
    ['E63', 'The toll is 288 again.', '288: killed total'],
    ['E64', 'The toll, initially put at 288, is now 275.', '288: killed superseded', '275: killed total'],
    ['E64', '275 people died, down from 288.', '275: killed', '288: killed superseded'],
    ['E65', 'Some bodies were counted twice.'],
    ['E66', 'Two of the bags held the remains of animals.'],
    ['E67', 'A man on the list was found alive.'],
    ['E68', 'The governor fixed the final death toll at 57.', '57: killed total by:governor'],
    ['E69', 'The death toll remains unchanged at 57.', '57: killed total'],
    ['E69', 'The death toll holds at 57.', '57: killed total'],
    ['E70', 'The office released 12 more names, but the death toll is unchanged at 57.', '57: killed total'],
    ['E71', 'The minister denied that the toll had passed 125.', '125: killed denied by:minister'],
    ['E72', 'The office said it never gave the figure of 66 dead.', '66: killed denied'],
    ['E73', 'Officials had first said 14 people died; now they say 15.', '14: killed superseded', '15: killed'],
    ['E74', 'Rumours of 600 dead were false.', '600: killed denied'],
  ])
})

describe('English F: authority and certainty', () => {
  checkWordings('en', [
    ['E75', 'According to the ombudsman, 58 people died.', '58: killed by:the ombudsman'],
    ['E75', 'The health ministry confirmed 58 deaths.', '58: killed by:health ministry'],
    ['E76', 'The agency, citing the ombudsman, reported 58 deaths.', '58: killed by:the ombudsman'],
    [
      'E77',
      'Local media say 20 people died; officials put the toll at 12.',
      '20: killed by:Local media',
      '12: killed by:officials',
    ],
    ['E78', 'The government acknowledges only 12 deaths.', '12: killed by:government'],
    ['E79', 'Unofficial counts put the death toll at 90.', '90: killed total'],
    ['E80', 'A count by the Norvale Herald puts the death toll at 61.', '61: killed total by:Norvale Herald'],
    ['E81', 'Forty people are feared dead.', 'Forty: killed possible'],
    ['E81', 'Forty miners are presumed dead.', 'Forty: killed possible'],
    ['E82', 'The toll could reach 90.', '90: killed forecast'],
    ['E82', 'The death toll is expected to rise to 90.', '90: killed forecast'],
    ['E83', 'Two nurses may have died.', 'Two: killed possible'],
    [
      'E84',
      'The militia said 30 soldiers were killed, which could not be independently verified.',
      '30: killed by:militia',
    ],
    ['E85', 'Nine people died, an official said on condition of anonymity.', 'Nine: killed by:an official'],
    [
      'E86',
      'Rights groups say 62 people died; the government says 50.',
      '62: killed by:Rights groups',
      '50: killed by:the government',
    ],
    ['E87', 'The rebels claimed, without evidence, that 40 soldiers died.', '40: killed by:The rebels'],
    ['E88', "The Ombudsperson's Office counts 58 dead.", "58: killed total by:Ombudsperson's Office"],
  ])
})
