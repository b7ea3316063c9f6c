/** Shows what a word means where it is asked; without this script its link leads to the list of all of them. */
export const watchMeanings = (): void => {
  const shown = document.createElement('p')
  shown.className = 'meaning'
  shown.popover = 'auto'
  shown.tabIndex = -1
  document.querySelector('main')?.append(shown)
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a.term')
    const meaning = link && document.getElementById(link.hash.slice(1))
    if (!link || !meaning) return
    event.preventDefault()
    const word = document.createElement('b')
    word.textContent = meaning.querySelector('dt')?.textContent ?? ''
    shown.replaceChildren(word, ' ', meaning.querySelector('dd')?.textContent ?? '')
    shown.showPopover({ source: link })
    shown.focus({ preventScroll: true })
  })
}
