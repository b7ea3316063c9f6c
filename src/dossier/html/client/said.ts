/** What a part of the page says, its cells apart, without why. */
export const saidBy = (part: Element): string =>
  (part.matches('li') ? [...part.children].filter((cell) => !cell.matches('.why, .see')) : [part])
    .map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim())
    .filter((cell) => cell !== '')
    .join(' · ')
