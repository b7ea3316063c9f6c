import { describe } from 'vitest'
import { checkWordings } from './check.ts'

describe('English G: time', () => {
  checkWordings('en', [
    ['E89', 'As of Friday night, 31 people had died.', '31: killed on:Friday'],
    ['E89', '31 people have died so far.', '31: killed total'],
    ['E90', '31 people have died since 7 December.', '31: killed total since:7 December'],
    ['E91', '31 people have died over the past week.', '31: killed'],
    ['E91', 'In seven weeks of protests 60 people died.', '60: killed'],
    ['E92', 'Nine people died on Saturday.', 'Nine: killed on:Saturday'],
    ['E93', 'A day after the crash, 40 people were still missing.', '40: missing'],
    ['E94', 'Preliminary reports put the death toll at nine.', 'nine: killed total'],
    ['E95', 'It was the deadliest day since the war.'],
    ['E96', 'A nurse lights a candle for the 40 dead in Norvale on 9 May.', '40: killed on:9 May'],
    ['E97', 'Updated 18:40. Thirteen people have died. This is a developing story.', 'Thirteen: killed'],
  ])
})

describe('English H: missing, injured, detained, blockades, votes, polls', () => {
  checkWordings('en', [
    ['E98', '21 people were reported missing.', '21: missing'],
    ['E98', 'Thirty remain unaccounted for.', 'Thirty: missing'],
    ['E99', 'The list of the missing fell from 40 to 21.', '40: missing superseded', '21: missing'],
    ['E100', 'The court said that 89 dead and 40 missing must not be added up.', '89: killed', '40: missing'],
    ['E101', '70 people were injured, nine of them critically.', '70: injured', 'nine: injured part of:70'],
    [
      'E102',
      '70 people were hospitalised; 50 have been discharged and 20 remain in hospital.',
      '70: hospitalized',
      '50: hospitalized part of:70',
      '20: hospitalized part of:70',
    ],
    ['E103', '200 people were arrested, of whom 150 were released.', '200: detained', '150: detained part of:200'],
    ['E104', 'There were 96 blockades at 40 points in 27 provinces.'],
    ['E105', 'Congress voted 54 to 68, with two abstentions; 87 votes were needed.'],
    ['E106', '71 percent want elections and 73 percent want the president out.'],
    [
      'E107',
      'The crash killed 40 people on Friday. In 1999, a crash in the same valley killed 285 people.',
      '40: killed',
      '285: killed other',
    ],
  ])
})

describe('English I: people and statements', () => {
  checkWordings('en', [
    ['E108', 'Rosa Paz, 34, a nurse, was killed when a shell hit her clinic.'],
    ['E109', 'Remo Paz, who survived, was taken to hospital.'],
    ['E110', 'A 34-year-old nurse was killed.', 'A: killed =1/1/1'],
    ['E111', '"Twelve people died," the governor told reporters.', 'Twelve: killed by:the governor'],
    ['E112', 'The governor rejected reports that 12 people had died.', '12: killed denied'],
    ['E113', 'Prosecutors asked for 18 months of prison for Remo Paz.'],
    [
      'E114',
      'The minister apologised for the deaths of nine marchers but will not resign.',
      'nine: killed only:marchers',
    ],
    ['E115', '"They have taken nine of our sons," read the banner in translation.'],
  ])
})
