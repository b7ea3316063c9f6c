import { wordSet } from '../../text/words.ts'
import type { DeedWords } from '../topics/deed.ts'

export const deed: DeedWords = {
  acts: wordSet(`
    attack bombing raid assault strike airstrike bombardment shelling shooting ambush invasion incursion offensive
    crackdown occupation siege blockade takeover purchase acquisition sale buyout bid ban fine penalty sanction embargo
    veto boycott lawsuit indictment accusation investigation inquiry probe inspection search rescue evacuation visit
    threat warning apology criticism condemnation praise endorsement approval rejection repeal ratification signing
    declaration announcement decree pardon closure shutdown suspension annexation intervention recall donation payment
    bribery theft robbery heist burglary looting hijacking hacking cyberattack poisoning stabbing beating slashing
    harassment abuse seizure confiscation deployment interrogation questioning mediation shipment aggression sabotage
    smuggling trafficking manhunt airlift reform reshuffle
    coup overthrow putsch nationalization nationalisation expropriation reconstruction discovery
  `),
  fates: wordSet(`
    killing murder assassination slaying execution massacre slaughter death suicide drowning lynching beheading burial
    funeral arrest capture detention imprisonment jailing abduction kidnapping disappearance release acquittal
    conviction sentencing extradition deportation expulsion eviction impeachment removal ouster dismissal sacking
    firing appointment nomination election reelection inauguration swearing-in resettlement displacement injury rape
    sentence wounding hanging coronation reinstatement
    torture defeat destruction demolition hospitalization hospitalisation prosecution trial
  `),
  happenings: wordSet(`
    explosion blast crash collision derailment sinking capsizing shipwreck collapse failure malfunction fire blaze
    inferno flood landslide avalanche earthquake eruption leak spill outbreak stampede riot protest demonstration rally
    march walkout clash battle fighting resignation retirement escape retreat withdrawal surrender arrival departure
    landing takeoff launch victory testimony confession plea admission denial refusal ceasefire truce merger
    storm hurricane typhoon cyclone tornado blizzard quake tremor aftershock tsunami drought wildfire
    vote ballot referendum debate hearing meeting summit talk negotiation deal agreement accord pact
    wedding marriage divorce birth uprising rebellion revolt mutiny unrest confrontation gunfight shootout standoff
    celebration ceremony parade triumph speech interview split breakup defection epidemic famine
    cancellation postponement resumption reopening
    bankruptcy default outage blackout accident
  `),
  setPhrases: [
    'to death',
    'heart attack',
    'panic attack',
    'hunger strike',
    'body search',
    'fire service',
    'search engine',
    'sex act',
  ],
  own: wordSet('his her its their'),
  doers: wordSet('by'),
  owners: wordSet('of'),
  targets: wordSet('on against upon'),
  circumstances: wordSet('in at near outside inside between off aboard from to with during over around across'),
  unreal: wordSet(`
    possible alleged attempted planned proposed threatened potential imminent further future hypothetical would-be
    no any without threat plan call demand request proposal risk fear possibility attempt plot warn seek propose urge
    avoid prevent avert oppose rumour rumor order appeal push consider contemplate favour favor expect want likely if secure ensure reward
  `),
}
