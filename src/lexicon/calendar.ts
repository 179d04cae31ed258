/** Names of days, months and feasts, in lower case: capitalised in English, and names of nobody. */
const calendar = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec
  mon. tue. tues. wed. thu. thur. thurs. fri. sat. sun. jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec.
  christmas easter ramadan thanksgiving hanukkah eid diwali passover lent gmt est edt cet utc am pm a.m. p.m. bst pst
  ad bc`.split(/\s+/),
)

export function isCalendarWord(lower: string): boolean {
  return calendar.has(lower)
}
