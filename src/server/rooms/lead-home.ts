import type { Home } from './room.ts'

/** Where the account of a dossier's page begins: what stands in the reports is escaped, and comes behind it. */
const top = /<header class="?top"?>/u

/** A page that lies about alone asks for nothing; the one that is served has its policy from the server. */
const ownPolicy = /<meta http-equiv="?Content-Security-Policy"?[^>]*>/u

/**
 * A dossier's page with a way back to the collection at its top.
 * It knows where to send what its reader corrects.
 * @example leadHome(html, { address: '/stories/s-1', words: 'Story' })
 */
export const leadHome = (html: string, { address, words }: Home): string =>
  html
    .replace(ownPolicy, () => `<meta name="corrections" content="${escaped(address)}/corrections">`)
    .replace(top, (header) => `${header}<p class="hint"><a href="${escaped(address)}">${escaped(words)}</a></p>`)

/** A dossier's page with a line of ours at its top. */
export const withNote = (html: string, note: string): string =>
  html.replace(top, (header) => `${header}<p class="hint" role="status">${escaped(note)}</p>`)

const escaped = (text: string): string =>
  text.replace(/[&<>"]/gu, (char) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[char] ?? '&quot;')
