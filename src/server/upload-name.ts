import { Refusal } from './refusal.ts'

/**
 * The name of a file that was sent: only ever shown, never opened, and yet none that could be taken for a path.
 * @throws Refusal where it is none
 * @example uploadName('report.html') // 'report.html'
 */
export const uploadName = (name: string): string => {
  const bare = name.normalize('NFC').trim()
  const isBad = bare === '' || bare.length > 200 || /^\.+$/u.test(bare) || /[/\\:\p{Cc}\p{Cf}\p{Cs}]/u.test(bare)
  if (isBad) throw new Refusal(400, 'upload-name', { name: bare.replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '?').slice(0, 80) })
  return bare
}
