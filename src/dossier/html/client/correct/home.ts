/** Where a page's corrections can be sent, when it is served from a collection, and what a form must hold there. */
export interface Home {
  readonly address: string
  readonly form: string
}

/** The collection that a page is served from, where its reader may correct it; null for any other page. */
export const askHome = async (): Promise<Home | null> => {
  const address = document.querySelector<HTMLMetaElement>('meta[name=corrections]')?.content
  if (address === undefined || !location.protocol.startsWith('http')) return null
  const answer = await fetch(`${address}/form`, { headers }).catch(() => null)
  return answer?.ok ? { address, form: ((await answer.json()) as { form: string }).form } : null
}

/** Sends corrections; gives what went wrong, or null. */
export const send = async ({ address, form }: Home, entries: readonly object[]): Promise<string | null> => {
  const body = new URLSearchParams({ form, corrections: JSON.stringify(entries) })
  try {
    const answer = await fetch(address, { method: 'POST', headers, body })
    if (answer.ok) return null
    return ((await answer.json()) as { error: { message: string } }).error.message
  } catch (error) {
    return `${String(error)}.`
  }
}

const headers = { accept: 'application/json' }
