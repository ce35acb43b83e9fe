/**
 * Whether a text is a day of the calendar, as ISO 8601 writes it. `Date` alone moves a day that no month has into the
 * next one.
 *
 * @example isDay("2010-02-28") // => true
 * @example isDay("2010-02-31") // => false
 */
export const isDay = (text: string): boolean => {
  const day = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === text
}
