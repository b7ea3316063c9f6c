import { wordSet } from '../../text/words.ts'
import { labelWords, type LabelWords } from '../topics/label.ts'

export const label: LabelWords = labelWords(
  {
    government: {
      plain: 'government administration cabinet executive',
      charged: 'regime junta dictatorship autocracy tyranny clique',
    },
    leader: { plain: 'leader ruler', charged: 'dictator strongman tyrant despot usurper autocrat' },
    protester: {
      plain: 'protester demonstrator marcher activist protestor',
      charged: 'rioter vandal mob thug hooligan agitator instigator troublemaker looter horde insurrectionist',
    },
    protest: {
      plain: 'protest demonstration march rally mobilization',
      charged: 'riot unrest uprising revolt rebellion insurrection chaos disorder disturbance turmoil',
    },
    removal: {
      plain: 'impeachment removal dismissal',
      charged: 'coup putsch overthrow ouster',
      verbs: 'impeach',
      chargedVerbs: 'oust topple overthrow depose unseat',
    },
    force: {
      plain: 'clash confrontation altercation scuffle',
      charged: 'repression crackdown massacre bloodshed brutality carnage slaughter bloodbath butchery',
      verbs: 'disperse',
      chargedVerbs: 'repress massacre',
    },
    police: { plain: 'police officer policeman', charged: 'henchman enforcer' },
    letter: { plain: 'letter missive petition', charged: 'appeal plea ultimatum' },
    fighter: {
      plain: 'fighter gunman combatant rebel militant insurgent guerrilla militiaman',
      charged: 'terrorist extremist jihadist bandit mercenary separatist',
    },
    migrant: { plain: 'migrant refugee immigrant', charged: 'alien illegal infiltrator invader' },
    killing: {
      plain: 'killing death shooting',
      charged: 'murder execution assassination slaying lynching',
      chargedVerbs: 'murder execute assassinate slaughter',
    },
    war: { plain: 'war conflict offensive', charged: 'invasion aggression incursion onslaught' },
    attack: {
      plain: 'attack strike raid bombing explosion blast',
      charged: 'atrocity outrage terrorism bombardment assault',
    },
    accident: { plain: 'crash accident collision derailment', charged: 'disaster tragedy catastrophe carnage horror' },
    roadblock: { plain: 'roadblock blockade barricade closure' },
    prisoner: { plain: 'prisoner detainee inmate', charged: 'hostage captive' },
    offender: { plain: 'suspect defendant offender accused', charged: 'killer monster criminal culprit butcher' },
  },
  {
    chargedModifiers: wordSet(`
      murderous authoritarian brutal bloody illegitimate illegal fascist fascistic far-right far-left radical extremist
      so-called corrupt criminal terrorist violent savage vicious puppet reactionary tyrannical dictatorial coup
      unprincipled bankrupt cowardly heinous barbaric deadly indiscriminate excessive unarmed innocent peaceful
      usurper de-facto despotic ruthless shameful disgraceful notorious hardline left-wing right-wing communist
    `),
    adjectivesFollow: false,
    unchangedPasts: wordSet('spread hit cut hurt set shut put cost burst split upset quit shed let broadcast'),
  },
)
