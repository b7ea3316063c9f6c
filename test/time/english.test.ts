import { expect, test } from 'vitest'
import { valuesOf } from '../dates/support.ts'

type Value = readonly [words: string, value: string | null]
type Row = readonly [text: string, published: string, ...times: Value[]]

const parts: readonly Row[] = [
  ['Sales fell in the last four months of 2021.', '2023-02-03', ['the last four months of 2021', '2021-09/2021-12']],
  [
    'It rained in the first ten days of last year.',
    '2023-02-03',
    ['the first ten days of last year', '2022-01-01/2022-01-10'],
  ],
  [
    'It shut in the last two weeks of May 2022.',
    '2023-02-03',
    ['the last two weeks of May 2022', '2022-05-16/2022-05-29'],
  ],
  ['It fell in the third month of 2019.', '2023-02-03', ['the third month of 2019', '2019-03']],
  ['It fell on the last day of June.', '2023-10-03', ['the last day of June', '2023-06-30']],
  ['It fell in the ninth month of last year.', '2023-10-03', ['the ninth month of last year', '2022-09']],
  // A length of time that nothing dates stays one.
  ['It fell in the last four months of the war.', '2023-02-03', ['the last four months', 'P4M']],
  ['It fell in the 14th month of 2019.', '2023-02-03', ['2019', '2019']],
]

const days: readonly Row[] = [
  ['She left on 4-Jul-95.', '2023-02-03', ['4-Jul-95', '1995-07-04']],
  ['She left on 4-jul-44.', '2023-02-03', ['4-jul-44', '1944-07-04']],
  ['She left on May twenty one.', '2023-06-03', ['May twenty one', '2023-05-21']],
  ['In May twenty one people left.', '2023-06-03', ['May', '2023-05']],
  ['She left on Tue 13th.', '2022-12-20', ['Tue 13th', '2022-12-13']],
  ['They beat them on Sunday 31 to 10.', '2023-02-03', ['Sunday', '2023-01-29']],
  [
    'It lasted from 4 to January 22, 2021.',
    '2023-02-03',
    ['4', '2021-01-04/2021-01-22'],
    ['January 22, 2021', '2021-01-22'],
  ],
  [
    'It was shut 26 June to 28 June 2020.',
    '2023-02-03',
    ['26 June', '2020-06-26/2020-06-28'],
    ['28 June 2020', '2020-06-28'],
  ],
  ['It ran March to June.', '2023-10-03', ['March', '2023-03/2023-06'], ['June', '2023-06']],
  ['It fell in the weekend of March 8.', '2023-10-03', ['the weekend of March 8', '2023-03-11/2023-03-12']],
  ['It fell on Sunday late evening.', '2023-10-03', ['Sunday late evening', '2023-10-01']],
]

const leaning: readonly Row[] = [
  ['It happened the year before 2015.', '2023-02-03', ['the year', '2014'], ['2015', '2015']],
  ['It opens in three weeks’ time.', '2023-02-03', ['three weeks', '2023-02-20/2023-02-26']],
  ['She will leave Monday two weeks from now.', '2023-02-08', ['Monday two weeks from now', '2023-02-20']],
  ['It will last three weeks.', '2023-02-03', ['three weeks', 'P3W']],
  ['It fell in the last three weeks.', '2023-02-03', ['the last three weeks', 'P3W']],
  ['She may leave as early as next week.', '2023-02-08', ['next week', '2023-02-13/2023-02-19']],
]

const told: readonly Row[] = [
  [
    'The fort fell in 1874. It burned in May of the same year.',
    '2023-02-03',
    ['1874', '1874'],
    ['May of the same year', '1874-05'],
  ],
  [
    'It fell in June 1874. It burned on 9 May of the following year.',
    '2023-02-03',
    ['June 1874', '1874-06'],
    ['9 May of the following year', '1875-05-09'],
  ],
  // A year told behind a month is a year all the same.
  ['It fell in June 1874. It burned the next year.', '2023-02-03', ['June 1874', '1874-06'], ['the next year', '1875']],
]

const looks: readonly Row[] = [
  ['The shares are to resume trading in Lindo on Tuesday.', '2023-02-03', ['Tuesday', '2023-02-07']],
  ['The shares resumed trading in Lindo on Tuesday.', '2023-02-03', ['Tuesday', '2023-01-31']],
  ['The fair began as planned on Tuesday.', '2023-02-03', ['Tuesday', '2023-01-31']],
  ['The fair is planned for Tuesday.', '2023-02-03', ['Tuesday', '2023-02-07']],
  ['Soto put aside his plans on Tuesday.', '2023-02-03', ['Tuesday', '2023-01-31']],
  // The ten years up to now, and what was ten years ago.
  ['It grew over the past decade.', '2023-02-03', ['the past decade', 'P10Y']],
  ['It grew over the last decade.', '2023-02-03', ['the last decade', 'P10Y']],
  ['It grew last decade.', '2023-02-03', ['last decade', '201X']],
  ['It closed a decade ago.', '2023-02-03', ['a decade ago', '2013']],
]

const years: readonly Row[] = [
  [
    'It was built in one thousand seven hundred and eighty-nine.',
    '2023-02-03',
    ['one thousand seven hundred and eighty-nine', '1789'],
  ],
  ['It fell in three hundred homes.', '2023-02-03'],
  ['It was built in the year 476.', '2023-02-03', ['the year 476', '0476']],
  ['It was built in the twenty-tens.', '2023-02-03', ['the twenty-tens', '201X']],
  ['They counted the tens of thousands who came.', '2023-02-03'],
  ['He was a man in his 70’s.', '2023-02-03'],
  ['It fell in 70’s.', '2023-02-03', ['70’s', '197X']],
  ['They must leave no later than 2020.', '2013-02-03', ['2020', '2020']],
  ['He had more than 2020.', '2013-02-03'],
]

const feasts: readonly Row[] = [
  ['It fell on Presidents’ Day.', '2023-04-03', ['Presidents’ Day', '2023-02-20']],
  ['It fell on Mother’s Day.', '2023-06-03', ['Mother’s Day', '2023-05-14']],
  ['It fell on Juneteenth.', '2023-07-03', ['Juneteenth', '2023-06-19']],
  ['Patrick Day fell.', '2023-07-03'],
]

const rows = [...parts, ...days, ...leaning, ...told, ...looks, ...years, ...feasts]

test.each(rows.map(([text, published, ...times]) => ({ text, published, times })))(
  '$text',
  async ({ text, published, times }) => {
    expect(await valuesOf(text, published)).toEqual(times)
  },
)
