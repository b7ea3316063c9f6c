import type { Attribution } from '../../model/attribution.ts'
import { defineAnnotator, type View } from '../../pipeline/annotator.ts'
import { chooseCandidates } from './choose.ts'
import { withAntecedent, withSubjectBehind } from './antecedent.ts'
import { nested } from './nest.ts'
import { entitiesByMention, withSpeaker, withSpeakerInside } from './speaker.ts'
import type { Cast } from './cast.ts'
import type { Dropped } from '../../model/layers.ts'

/** Chooses among the candidates, says who each speaker is, and what stands within what. */
export const attributions = defineAnnotator({
  name: 'resolve-attribution',
  version: '6',
  languages: 'any',
  needs: ['tokens', 'mentions', 'attributionCandidates', 'entities'],
  makes: ['attributions'],
  annotate: (view) => resolve(view),
})

type Needs = View<'tokens' | 'mentions' | 'attributionCandidates' | 'entities'>

const resolve = (view: Needs): { attributions: readonly Attribution[]; dropped: readonly Dropped[] } => {
  const { kept, dropped } = chooseCandidates(view.layer('attributionCandidates'))
  const cast = castOf(view)
  const { dropsSubject } = view.language.attribution
  const spoken = kept
    .map((item) => (dropsSubject ? withSubjectBehind(item, cast) : item))
    .map((item) => withAntecedent({ ...item, source: withSpeaker(item.source, cast) }, cast))
  return { attributions: withSpeakerInside(nested(spoken), new Set(view.language.attribution.firstPersons)), dropped }
}

const castOf = (view: Needs): Cast => {
  const mentions = new Map(view.layer('mentions').map((mention) => [mention.id, mention]))
  const names = new Map(
    view.layer('entities').map((entity) => [entity.id, entity.mentions.slice(0, mostNames)] as const),
  )
  return {
    text: view.text,
    joiners: new Set(view.language.attribution.joiners),
    relatives: new Set(view.language.attribution.relatives),
    representing: new Set(view.language.attribution.representing),
    placing: new Set(view.language.attribution.placing),
    timeWords: new Set(view.language.attribution.timeWords),
    mentionsIn: (span) => view.within('mentions', span),
    tokensIn: (span) => view.within('tokens', span),
    entityOf: entitiesByMention(view.layer('entities')),
    bodies: new Map(),
    namesOf: (entity) =>
      (names.get(entity) ?? []).flatMap((id) => mentions.get(id) ?? []).filter(({ form }) => form === 'name'),
  }
}

/** A name is explained where it is first told. */
const mostNames = 20
