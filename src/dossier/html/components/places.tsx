import type { VNode } from 'preact'
import { mapSize } from '../map/draw.ts'
import { pageItem } from '../page/fold.ts'
import { placeOf, type Page } from '../page/page.ts'
import type { Dot, Places as PlacesData } from '../page/places.ts'
import { Item } from './item.tsx'

/** Where it happened: a map, and beside it each place with its words. */
export const Places = ({ page }: { page: Page }): VNode | null => {
  const { places, words } = page
  if (places === null) return null
  return (
    <section class="places" id="places" aria-labelledby="places-heading">
      <h2 id="places-heading">{words.lines.places}</h2>
      <Drawn page={page} places={places} />
      <div class="group">
        {places.dots.map(({ item }) => (
          <Item key={item.id} page={page} entry={pageItem(item, new Set())} headed={false} />
        ))}
      </div>
      {places.away.length === 0 ? null : (
        <div class="group">
          <h3>{words.lines.placesAway}</h3>
          {places.away.map((item) => (
            <Item key={item.id} page={page} entry={pageItem(item, new Set())} headed={false} />
          ))}
        </div>
      )}
    </section>
  )
}

const Drawn = ({ page, places }: { page: Page; places: PlacesData }): VNode => {
  const { lines } = page.words
  const happened = [true, false].filter((one) => places.dots.some((dot) => dot.happened === one))
  return (
    <figure class="map">
      <svg viewBox={`0 0 ${mapSize.width} ${mapSize.height}`} role="group" aria-labelledby="places-heading">
        <path class="land" d={places.land} />
        {places.countries.map(({ name, x, y }) => (
          <text key={name} class="country" x={x} y={y} text-anchor="middle">
            {name}
          </text>
        ))}
        {places.dots.map((dot) => (
          <Place key={dot.item.id} page={page} dot={dot} />
        ))}
      </svg>
      <figcaption>
        {happened.map((one) => (
          <span key={String(one)} class={one ? 'happened' : undefined}>
            <svg viewBox="-7 -7 14 14" aria-hidden="true">
              <circle r="5" />
            </svg>
            {one ? lines.placeHappened : lines.placeNamed}
          </span>
        ))}
        <small>{lines.placeCredit}</small>
      </figcaption>
    </figure>
  )
}

const Place = ({ page, dot: { item, x, y, label, happened } }: { page: Page; dot: Dot }): VNode => (
  <a
    href={`#${placeOf(item.quotes[0]?.citations[0] ?? item.citations[0]!, page.context)}`}
    aria-label={item.head}
    class={happened ? 'happened' : undefined}
  >
    <title>{item.head}</title>
    <circle class="around" cx={x} cy={y} r="14" />
    <circle cx={x} cy={y} r="5" />
    {label === null ? null : (
      <text x={label.x} y={label.y} text-anchor={label.anchor}>
        {label.name}
      </text>
    )}
  </a>
)
