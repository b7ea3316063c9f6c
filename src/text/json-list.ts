/**
 * The list that a JSON text holds, or in a few words why it holds none. A byte order mark before it is left out.
 * @example jsonList('[1]') // [1]
 * @example jsonList('{}') // 'it holds no list'
 */
export const jsonList = (json: string): readonly unknown[] | string => {
  try {
    const value: unknown = JSON.parse(json.replace(/^\ufeff/u, ''))
    return Array.isArray(value) ? value : 'it holds no list'
  } catch (error) {
    return error instanceof Error ? error.message.slice(0, 200) : 'no JSON'
  }
}
