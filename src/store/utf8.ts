/** Text as bytes: PostgreSQL's own text has no place for a letter of code zero, and a report may have one. */
export const bytesOf = (text: string): Uint8Array => Buffer.from(text, 'utf8')

export const textOf = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8')
