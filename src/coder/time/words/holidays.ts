/** A day that the calendar fixes, by its name in lower-case words. */
export interface Holiday {
  readonly words: readonly string[]
  readonly month: number
  readonly day: number
  readonly lastDay: number
}

const LINES = `
christmas day 12 25 25
christmas eve 12 24 24
christmas 12 24 26
boxing day 12 26 26
new year 's eve 12 31 31
new year ’s eve 12 31 31
new years eve 12 31 31
new year 's day 1 1 1
new year ’s day 1 1 1
new years day 1 1 1
valentine 's day 2 14 14
valentine ’s day 2 14 14
international women 's day 3 8 8
international women ’s day 3 8 8
st patrick 's day 3 17 17
st patrick ’s day 3 17 17
earth day 4 22 22
anzac day 4 25 25
international workers ' day 5 1 1
international workers ’ day 5 1 1
may day 5 1 1
world refugee day 6 20 20
juneteenth 6 19 19
fourth of july 7 4 4
bastille day 7 14 14
united nations day 10 24 24
halloween 10 31 31
all saints ' day 11 1 1
all saints ’ day 11 1 1
armistice day 11 11 11
human rights day 12 10 10
`

/** Holidays and observances that fall on the same day every year everywhere; the longer names first. */
export const HOLIDAYS: readonly Holiday[] = LINES.trim()
  .split('\n')
  .map((line) => {
    const parts = line.split(' ')
    const [month = 1, day = 1, lastDay = day] = parts.slice(-3).map(Number)
    return { words: parts.slice(0, -3), month, day, lastDay }
  })

/** Feasts that move with the moon, the country or the church: a calendar alone does not place them. */
export const MOVEABLE_FEASTS: ReadonlySet<string> = new Set(
  'easter ramadan eid thanksgiving passover pentecost hanukkah diwali nowruz purim ashura holi'.split(' '),
)
