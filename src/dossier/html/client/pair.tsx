import { signal } from '@preact/signals'
import type { VNode } from 'preact'
import type { Beside } from './beside.ts'
import type { Words } from './words.ts'

/** The two reports that are asked for, by their letters. */
const asked = [signal(''), signal('')] as const

/** Above the reports: two of them to be set side by side; and while they are, what links them. */
export const Pair = ({ beside, words }: { beside: Beside; words: Words }): VNode | null => {
  const reports = [...document.querySelectorAll('.report')]
  if (reports.length < 2) return null
  asked.forEach((letter, index) => {
    const shown = beside.pair.value?.[index]
    if (shown !== undefined) letter.value = shown
    else if (letter.value === '') letter.value = reports[index]!.id
  })
  const show = (): void => beside.open(asked[0].value, asked[1].value)
  const choose = (index: 0 | 1, letter: string): void => {
    const other = asked[1 - index]!
    if (other.value === letter) other.value = asked[index].value
    asked[index].value = letter
    if (beside.pair.value) show()
  }
  return (
    <div class="pair" role="group" aria-label={words.beside}>
      <span>{words.beside}</span>
      {([0, 1] as const).map((index) => (
        <select
          key={index}
          aria-label={words.besideReport.replace('{n}', String(index + 1))}
          value={asked[index].value}
          onChange={(event) => choose(index, event.currentTarget.value)}
        >
          {reports.map(({ id }) => (
            <option key={id} value={id}>
              {nameOf(id)}
            </option>
          ))}
        </select>
      ))}
      {beside.pair.value ? (
        <Steps beside={beside} words={words} />
      ) : (
        <button type="button" onClick={show}>
          {words.besideShow}
        </button>
      )}
    </div>
  )
}

const nameOf = (id: string): string => document.getElementById(`${id}-outlet`)?.textContent ?? id

/** Where the reader is among what links the two, and ways on and back. */
const Steps = ({ beside, words }: { beside: Beside; words: Words }): VNode => {
  const links = beside.links.value
  const link = links[beside.at.value]
  const place = words.position.replace('{at}', String(beside.at.value + 1)).replace('{of}', String(links.length))
  return (
    <>
      <output>{link ? `${place} · ${words.linkKinds[link.kind]}` : words.besideNone}</output>
      <button type="button" disabled={links.length < 2} onClick={() => beside.go(beside.at.value - 1)}>
        {words.previous}
      </button>
      <button type="button" disabled={links.length < 2} onClick={() => beside.go(beside.at.value + 1)}>
        {words.next}
      </button>
      <button type="button" onClick={beside.close}>
        {words.besideClose}
      </button>
    </>
  )
}

/** Where the account names two reports of one text, a way to set them side by side. */
export const addBeside = (beside: Beside, words: Words): void => {
  for (const place of document.querySelectorAll<HTMLElement>('[data-beside]')) {
    const [left, right] = place.dataset['beside']!.split(' ')
    const button = document.createElement('button')
    button.type = 'button'
    button.textContent = `${words.beside}: ${left} ${right}`
    button.addEventListener('click', () => beside.open(left!, right!))
    place.append(button)
  }
}
