// The ways to put a date's pieces in a row that we read. A date in any other arrangement is refused; a new one is one entry.
//
// A shape has a letter a piece: d day (or any number of one or two digits), M month by name or marked as one, y year of four
// digits, N three numbers with one mark between them (28.04.2023), T time of day. Weekdays, zones, labels and small words
// stand anywhere and have no letter.

export interface Dialect {
  readonly shape: string
  /** What `assumed.dialect` says. */
  readonly name: string
  readonly example: string
  /** The year has two digits: read only where the field or the configuration allows it. */
  readonly short?: boolean
}

const entries: readonly Dialect[] = [
  { shape: 'dMy', name: 'day month year', example: '30. Juni 2025' },
  { shape: 'dMyT', name: 'day month year, time', example: '22 de abril de 2022 - 00:00 hs' },
  { shape: 'TdMy', name: 'time, day month year', example: '15:56 BST, 27 April 2024' },
  { shape: 'Mdy', name: 'month day year', example: 'April 10, 2023' },
  { shape: 'MdyT', name: 'month day year, time', example: 'Dec. 22, 2016, 3:36 PM UTC' },
  { shape: 'TMdy', name: 'time, month day year', example: '7:12 am PDT, Wednesday, May 6, 2020' },
  { shape: 'MdTy', name: 'month day time year', example: 'Sun Jul 15 01:16:00 +0000 2012' },
  { shape: 'dMTy', name: 'day month time year', example: 'Sun 15 Jul 01:16:00 UTC 2012' },
  { shape: 'yMd', name: 'year month day', example: '2016年2月5日' },
  { shape: 'yMdT', name: 'year month day, time', example: '2016. szeptember 5., 15:00' },
  { shape: 'TyMd', name: 'time, year month day', example: '15:00, 2016年9月5日' },
  { shape: 'ydM', name: 'year day month', example: '2020. gada 5. maijs' },
  { shape: 'ydMT', name: 'year day month, time', example: '2015 წ. 12 ივნ, 15:34' },
  { shape: 'TydM', name: 'time, year day month', example: '21:35, 2025. gada 17. jūlijs' },
  { shape: 'N', name: 'numbers', example: '25.04.2024' },
  { shape: 'NT', name: 'numbers, time', example: '25/04/2024 à 12:00' },
  { shape: 'TN', name: 'time, numbers', example: 'GMT 17:27 17.03.2020' },
  { shape: 'dMd', name: 'day month year', example: '5-Jan-24', short: true },
  { shape: 'dMdT', name: 'day month year, time', example: 'Thu, 01 Jan 04 19:48:21 GMT', short: true },
  { shape: 'TdMd', name: 'time, day month year', example: '19:48, 1 Jan 04', short: true },
  { shape: 'Mdd', name: 'month day year', example: "Jan 5, '24", short: true },
  { shape: 'MddT', name: 'month day year, time', example: "Jan 5, '24, 3 pm", short: true }
]

export const dialects: ReadonlyMap<string, Dialect> = new Map(entries.map(entry => [entry.shape, entry]))
