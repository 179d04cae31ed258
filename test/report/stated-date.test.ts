import { describe, expect, it } from 'vitest'
import { statedDate } from '../../src/report/stated-date.ts'
import { structure } from '../../src/structure/structure.ts'

const dateOf = (line: string) =>
  statedDate(
    structure({
      path: 'a.txt',
      text: `Bridge closes for good\n\n${line}\n\nThe bridge at Hallen is closed for good, the mayor said on Monday.\n`,
      encoding: 'utf-8',
      warnings: [],
    }),
  )

describe('reads the day above a text', () => {
  it.each([
    ['Monday, 10 April 2023, 15:27', '2023-04-10'],
    ['Monday, April 3, 2023', '2023-04-03'],
    ['Published: 3rd of May 2021 at 9.05 pm GMT', '2021-05-03'],
    ['2021-05-03T09:05:00Z', '2021-05-03'],
    ['Updated 2 Sept. 2024', '2024-09-02'],
    ['31.12.1999', '1999-12-31'],
    ['The Harbour Post, 5 March 2024', '2024-03-05'],
  ])('%s', (line, date) => {
    expect(dateOf(line)).toBe(date)
  })
})

describe('reads no day from a line that may mean several, or none', () => {
  it.each(['03/04/2023', 'What we know of 6 March 2024', 'Monday, 10 April', '31 November 2023'])(
    '%s',
    (line) => {
      expect(dateOf(line)).toBeNull()
    },
  )
})

it('reads no day from the story', () => {
  expect(
    dateOf(
      'The bridge had been built by the men of Hallen in the years of war and was opened on 3 May 1921.',
    ),
  ).toBeNull()
})
