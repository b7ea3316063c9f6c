import { citationOf } from './citation.ts'
import type { MarkIndex } from './marks.ts'
import type { Words } from './words.ts'

/** Gives each item that has an address a link to it, and a button that copies it as a citation; a step an item. */
export function* addTools(marks: MarkIndex, words: Words): Generator<void> {
  const said = document.createElement('p')
  said.setAttribute('role', 'status')
  said.className = 'unseen'
  document.body.append(said)
  for (const item of document.querySelectorAll<HTMLElement>('main .item[id]')) {
    const link = document.createElement('a')
    link.className = 'address'
    link.href = `#${item.id}`
    link.title = words.address
    link.textContent = '#'
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'copy'
    button.title = words.copy
    button.setAttribute('aria-label', words.copy)
    button.textContent = '”'
    button.addEventListener('click', async () => {
      await copy(citationOf(item, marks))
      said.textContent = ''
      said.textContent = words.copied
      button.textContent = '✓'
      setTimeout(() => (button.textContent = '”'), 1500)
    })
    const head = item.querySelector(':scope > .head')
    if (head) head.after(link, button)
    else item.prepend(link, button)
    yield
  }
}

/** Where a browser keeps the clipboard from pages of files, words are copied as a reader would: chosen, and copied. */
const copy = async (text: string): Promise<void> => {
  try {
    await navigator.clipboard.writeText(text)
  } catch {
    const field = document.createElement('textarea')
    field.value = text
    field.className = 'unseen'
    document.body.append(field)
    field.select()
    document.execCommand('copy')
    field.remove()
  }
}
