import type { Case } from './recognizers-cases.ts'
import { kindOf } from './recognizers-cases.ts'

/** Words that tell a program what to do, or ask it to convert one unit into another. */
const commands =
  /(?:^|[^\p{L}])(?:convert|calculate|delete|show|find|set|turn|restore|convertir|convierte|calcula|encuentra|encuentre|busca|muéstrame|mostrar|girar|gira|mantener|tirate|saca)(?![\p{L}])/iu

/** Words of a chat, spoken to the one who reads. */
const chat = /(?:^|[^\p{L}])(?:hey|can you|do you think|how about|i count|conté|borrow)(?![\p{L}])/iu

/** Notation of code and algebra: powers, exponents, addresses, comparison signs, units in brackets, variables. */
const code =
  /[\^=<>~×]|\d[eE][+-]?\d|\d+(?:\.\d+){3}|[[(]\p{L}+[\])]|\d\s?[kKmMgGtT]$|(?:^|\s)[xy]\s|\p{L}\d*-\d+\p{L}|\p{L}\d{3}$/u

/** Sums, equations and quotients in words: "x is equal to 7", "one over three", "or equal to". */
const algebra =
  /(?:^|[^\p{L}])(?:equal|equals|equaling|igual|iguales|equivale|prime numbers|números primos|valid number|número válido|(?:\p{N}+|\p{L}+) (?:over|sobre) (?:\p{N}+|\p{L}+))(?![\p{L}])/iu

/** Whether any word of the text is not part of a wanted result. */
const isSentence = ({ Input, Results }: Case): boolean => {
  const rest = Results.reduce((text, { Text }) => text.toLowerCase().replace(Text.toLowerCase(), ' '), Input)
  return /\p{L}{2,}/u.test(rest)
}

/**
 * Whether a case of numbers is of a kind that news has. It is not
 * - where the text is a bare expression and no sentence, such as "three hundred and two dozens";
 * - where a result has no number: a unit that is only named ("dollar"), or "last" and "next" as ordinals;
 * - where the text is code or algebra, in signs or in words;
 * - where it tells a program what to do (convert, delete, show, find) or chats with the reader.
 */
export const isNewsNumber = (item: Case): boolean =>
  kindOf(item) !== 'date-time' &&
  isSentence(item) &&
  !commands.test(item.Input) &&
  !chat.test(item.Input) &&
  !code.test(item.Input) &&
  !algebra.test(item.Input) &&
  item.Results.every(
    ({ Resolution, TypeName }) => !/relative/.test(TypeName ?? '') && (Resolution?.value ?? 'null') !== 'null',
  )
