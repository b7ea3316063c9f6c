import type { Attribution } from '../../model/attribution.ts'
import { defineAnnotator, type View } from '../../pipeline/annotator.ts'
import { chooseCandidates } from './choose.ts'
import { nested } from './nest.ts'
import { entitiesByMention, withSpeaker, withSpeakerInside, type Cast } from './speaker.ts'
import type { Dropped } from '../../model/layers.ts'

/** Chooses among the candidates, says who each speaker is, and what stands within what. */
export const attributions = defineAnnotator({
  name: 'resolve-attribution',
  version: '3',
  languages: 'any',
  needs: ['tokens', 'mentions', 'attributionCandidates', 'entities'],
  makes: ['attributions'],
  annotate: (view) => resolve(view),
})

type Needs = View<'tokens' | 'mentions' | 'attributionCandidates' | 'entities'>

const resolve = (view: Needs): { attributions: readonly Attribution[]; dropped: readonly Dropped[] } => {
  const { kept, dropped } = chooseCandidates(view.layer('attributionCandidates'))
  const cast = castOf(view)
  const spoken = kept.map((item) => ({ ...item, source: withSpeaker(item.source, cast) }))
  return { attributions: withSpeakerInside(nested(spoken), new Set(view.language.attribution.firstPersons)), dropped }
}

const castOf = (view: Needs): Cast => ({
  text: view.text,
  joiners: new Set(view.language.attribution.joiners),
  relatives: new Set(view.language.attribution.relatives),
  representing: new Set(view.language.attribution.representing),
  mentionsIn: (span) => view.within('mentions', span),
  tokensIn: (span) => view.within('tokens', span),
  entityOf: entitiesByMention(view.layer('entities')),
})
