import type { SupportedLanguage } from '../../src/model/language.ts'

/** A text that could make a careless reader slow. */
export interface HostileInput {
  readonly name: string
  /** The language that its reader is told. */
  readonly language: SupportedLanguage
  readonly kind: 'text' | 'html'
  /** How many items the benchmark begins with; it goes up to four times as many. */
  readonly n: number
  readonly make: (n: number) => string
}

const input =
  (language: SupportedLanguage, kind: HostileInput['kind']) =>
  (name: string, n: number, make: HostileInput['make']): HostileInput => ({ name, language, kind, n, make })

const text = input('en', 'text')
const texto = input('es', 'text')
const html = input('en', 'html')

const repeated =
  (item: string) =>
  (n: number): string =>
    item.repeat(n)

/** Items that differ, so that no look-up can be kept from one to the next. */
const numbered =
  (item: (i: number) => string, between = ' ') =>
  (n: number): string =>
    Array.from({ length: n }, (_, i) => item(i)).join(between)

const words = 'boats river people mayor bridge left water night police school roof road found help rain'.split(' ')
const word = (i: number): string => words[(i * 7 + Math.floor(i / 15)) % words.length]!
const capital = (i: number): string => `${word(i)[0]!.toUpperCase()}${word(i).slice(1)}${syllables(i)}`
const syllables = (i: number): string =>
  `${'bcdfglmnprst'[i % 12]!}${'aeiou'[Math.floor(i / 12) % 5]!}${'lmnrs'[Math.floor(i / 60) % 5]!}`
const day = (i: number): string =>
  `${(i % 28) + 1} ${['January', 'March', 'May', 'August', 'octubre', 'enero'][i % 6]!} ${1990 + (i % 40)}`

const page = (body: string): string =>
  `<!doctype html><html><head><title>The river rose</title></head><body><article><h1>The river rose</h1>${body}</article></body></html>`
const paragraph = '<p>At least 12 people died on Monday when the river rose, the mayor said in Orlún.</p>'

/** What the engine is fed to see that time grows in step with length. The first are named by the project's rules. */
export const hostileInputs: readonly HostileInput[] = [
  text('digits', 50_000, repeated('7')),
  text(
    'unclosed quotes',
    2_500,
    numbered((i) => `The mayor said “the ${word(i)} left`),
  ),
  text('unclosed straight quote', 10_000, (n) => `He said: "${numbered(word)(n)}`),
  text('spaces', 10_000, (n) => `The river${' '.repeat(n)}rose.`),
  text('nested brackets', 20_000, (n) => `The river ${'('.repeat(n)}rose${')'.repeat(n)}.`),
  text('open brackets', 20_000, repeated('[(')),
  text('dots', 50_000, repeated('.')),
  text('dots apart', 20_000, repeated('. ')),
  text('one long word', 100_000, repeated('a')),
  text('one long capital word', 50_000, repeated('A')),
  text('one hyphened word', 20_000, repeated('re-')),
  text('one word with apostrophes', 20_000, repeated("o'")),
  text('abbreviations', 8_000, repeated('U.S. ')),
  text('initials', 10_000, repeated('J. ')),
  text('line feeds', 20_000, (n) => `The river${'\n'.repeat(n)}rose.`),
  text('lines of one word', 5_000, numbered(word, '\n')),
  text(
    'paragraphs of one word',
    5_000,
    numbered((i) => `${capital(i)}.`, '\n\n'),
  ),
  text('tabs and spaces', 10_000, (n) => `The river${' \t'.repeat(n)}rose.`),
  text('alternating quotes', 10_000, repeated('" \' ')),
  text('nested quotes', 5_000, (n) => `${'“‘'.repeat(n)}the river${'’”'.repeat(n)}`),
  texto(
    'guillemets',
    5_000,
    numbered((i) => `«${word(i)} »`),
  ),
  text('dashes', 10_000, repeated('- ')),
  texto(
    'long dashes',
    5_000,
    numbered((i) => `— ${word(i)} —`),
  ),
  text('commas', 20_000, repeated(', ')),
  text(
    'numbers',
    8_000,
    numbered((i) => String(i * 37)),
  ),
  text(
    'numbers and commas',
    8_000,
    numbered((i) => String(i * 37), ', '),
  ),
  text('grouped digits', 10_000, repeated('1,000,')),
  text(
    'numbers with and',
    5_000,
    numbered((i) => String(i * 37), ' and '),
  ),
  text('number words', 5_000, repeated('hundred thousand ')),
  text('number words with and', 5_000, repeated('twenty and one ')),
  texto('números', 5_000, repeated('cien mil y ')),
  text(
    'ranges',
    5_000,
    numbered((i) => String(i), '-'),
  ),
  text(
    'deaths in a row',
    1_500,
    numbered((i) => `${i} people were killed`, ', '),
  ),
  texto(
    'muertos en fila',
    1_500,
    numbered((i) => `${i} muertos`, ', '),
  ),
  text(
    'tolls',
    800,
    numbered((i) => `At least ${i + 2} people died and ${i + 1} were injured in ${capital(i)}.`),
  ),
  text('said', 5_000, repeated('said ')),
  text('he said', 4_000, repeated('he said that ')),
  text(
    'she said, comma',
    3_000,
    numbered((i) => `the ${word(i)} said`, ', '),
  ),
  texto('dijo que', 4_000, repeated('dijo que ')),
  text('according to', 3_000, repeated('according to ')),
  texto('según', 4_000, repeated('según ')),
  text(
    'quotations',
    1_000,
    numbered((i) => `“The ${word(i)} is gone,” said ${capital(i)}.`),
  ),
  text('pronouns', 3_000, repeated('He left. ')),
  text('dates', 2_000, numbered(day)),
  text('dates and commas', 2_000, numbered(day, ', ')),
  text('weekdays', 4_000, repeated('Monday ')),
  text('times', 4_000, repeated('10:40 a.m. ')),
  text('two days before', 3_000, repeated('two days before ')),
  texto('el día anterior', 3_000, repeated('el día anterior al ')),
  text('2020-01-', 5_000, repeated('2020-01-')),
  text('slashes', 10_000, repeated('1/2/')),
  text('sentence without end', 8_000, numbered(word)),
  texto('frase sin final', 5_000, repeated('el agua de la casa que ')),
  text('and', 10_000, repeated('and ')),
  text('of the', 8_000, repeated('of the ')),
  text('that', 8_000, repeated('that ')),
  text('names in one run', 4_000, numbered(capital)),
  text('names with of', 4_000, numbered(capital, ' of ')),
  texto('nombres con de', 4_000, numbered(capital, ' de ')),
  text(
    'names, each other',
    1_500,
    numbered((i) => `${capital(i)} met ${capital(i * 11)}.`),
  ),
  text('one name', 3_000, repeated('Ana Luz Ferreyra left. ')),
  text('one sentence', 1_500, repeated('At least 12 people died on Monday, the mayor of Orlún said. ')),
  texto('una frase', 1_500, repeated('Al menos 12 personas murieron el lunes, dijo el alcalde. ')),
  text('titles', 4_000, repeated('President Dr. Gen. ')),
  text('capitals', 6_000, repeated('THE RIVER ')),
  text('zero-width', 20_000, repeated('a\u200b')),
  text('combining marks', 20_000, (n) => `a${'\u0301'.repeat(n)}`),
  text('right to left', 10_000, repeated('\u202eא ')),
  text('lone surrogates', 10_000, repeated('\ud83d ')),
  text('emoji', 10_000, repeated('👩‍👩‍👧 ')),
  text('signs', 10_000, repeated('%$€ ')),
  text(
    'addresses',
    3_000,
    numbered((i) => `https://example.org/${word(i)}/${i}`),
  ),
  text('mail addresses', 5_000, repeated('a@b.')),
  text('slashed words', 8_000, numbered(word, '/')),
  text('semicolons', 5_000, numbered(word, '; ')),
  text('colons', 5_000, numbered(word, ': ')),
  texto(
    'questions',
    5_000,
    numbered((i) => `¿${word(i)}?`),
  ),
  text(
    'full lines',
    1_000,
    numbered((i) => `${numbered(word)(12)} ${i},`, '\n'),
  ),
  html('deep nesting', 4_000, (n) => page(`${'<div>'.repeat(n)}${paragraph}${'</div>'.repeat(n)}`)),
  html('deep inline nesting', 4_000, (n) => page(`${'<b>'.repeat(n)}${paragraph}${'</b>'.repeat(n)}`)),
  html('unclosed elements', 4_000, (n) => page(`${'<div><p><b>'.repeat(n)}${paragraph}`)),
  html('open angle brackets', 20_000, (n) => page(`${paragraph}${'<'.repeat(n)}`)),
  html('many elements', 3_000, (n) => page(repeated('<span>river</span> <br>')(n) + paragraph)),
  html('many links', 3_000, (n) => page(repeated('<li><a href="/a">the river</a></li>')(n) + paragraph)),
  html('one long attribute', 100_000, (n) => page(`<p class="${'a '.repeat(n)}">${paragraph}`)),
  html('many attributes', 5_000, (n) => page(`<p ${numbered((i) => `a${i}="b"`)(n)}>${paragraph}`)),
  html('unclosed comment', 50_000, (n) => page(`${paragraph}<!--${' a-'.repeat(n)}`)),
  html('entities', 20_000, (n) => page(`<p>${'&amp;&#8220;'.repeat(n)}</p>${paragraph}`)),
  html('many paragraphs', 800, (n) => page(paragraph.repeat(n))),
  html('many headings', 1_000, (n) => page(`<h2>The river</h2>${paragraph}`.repeat(n))),
  html('metadata', 3_000, (n) =>
    page(paragraph).replace('</head>', `${repeated('<meta name="author" content="A B">')(n)}</head>`),
  ),
  html('JSON-LD', 5_000, (n) =>
    page(`<script type="application/ld+json">${'['.repeat(n)}${']'.repeat(n)}</script>${paragraph}`),
  ),
  html('tables', 2_000, (n) => page(`<table>${'<tr><td>river</td><td>12</td></tr>'.repeat(n)}</table>${paragraph}`)),
]
