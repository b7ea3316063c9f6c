/**
 * The address of a database as it may be shown: without what only its user is to know, before the host or in what is asked.
 * @example withoutPassword('postgres://desk:secret@db/desk?password=secret') // 'postgres://desk@db/desk?password=…'
 */
export const withoutPassword = (address: string): string =>
  /^[a-z][a-z0-9+.-]*:\/\//iu.test(address)
    ? address.replace(/^([^:]+:\/\/[^:@/?]*):(?:[^?]*|.*)@/su, '$1@').replaceAll(/([?&]\w*pass\w*=)[^&#]*/giu, '$1…')
    : address
