/**
 * News agencies as they are credited, by the short name that an account shows: the forms that stand in
 * bylines and datelines of any language. The short forms count only in capitals.
 */
export const agencies: Readonly<Record<string, readonly string[]>> = {
  AAP: ['AAP', 'Australian Associated Press'],
  AFP: ['AFP', 'Agence France-Presse', 'Agence France Presse'],
  ANI: ['ANI'],
  ANSA: ['ANSA'],
  AP: ['AP', 'Associated Press', 'The Associated Press'],
  Bernama: ['Bernama'],
  'Canadian Press': ['The Canadian Press', 'Canadian Press'],
  DPA: ['DPA', 'dpa', 'Deutsche Presse-Agentur'],
  EFE: ['EFE', 'Agencia EFE', 'Efe'],
  'Europa Press': ['Europa Press', 'EUROPA PRESS', 'EP'],
  IANS: ['IANS'],
  Interfax: ['Interfax'],
  Kyodo: ['Kyodo', 'Kyodo News'],
  Notimex: ['Notimex', 'NOTIMEX'],
  'PA Media': ['PA Media', 'Press Association', 'PA'],
  PTI: ['PTI', 'Press Trust of India'],
  Reuters: ['Reuters', 'REUTERS', 'Thomson Reuters'],
  TASS: ['TASS', 'ITAR-TASS'],
  Télam: ['Télam', 'Telam', 'TELAM'],
  UPI: ['UPI', 'United Press International'],
  Xinhua: ['Xinhua', 'XINHUA'],
  Yonhap: ['Yonhap'],
}
