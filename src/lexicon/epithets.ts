/**
 * Nouns by which a writer varies the name of somebody just named, without having said before that he is one: "the
 * striker", "the singer". Those of whom a story has one or more without a name ("the judge", "the driver", "the
 * official") are left out.
 */
const EPITHETS = new Set(
  `activist actor actress artist author ballerina baritone bassist batsman bowler boxer businessman businesswoman campaigner
  captain cellist champion comedian comedienne comic composer conservative coach cyclist dancer defender democrat
  entrepreneur farmer filmmaker finalist fly-half footballer forward frontman full-back golfer goalkeeper grandfather
  grandmother guitarist historian jockey keeper lawmaker liberal medallist medalist midfielder millionaire billionaire
  mp musician native newcomer novelist olympian pensioner pianist pitcher playmaker playwright poet presenter publican
  quarterback rapper republican retiree rocker rookie runner sculptor senator singer skipper songwriter soprano
  sprinter star striker swimmer tenor veteran vicar violinist winger winner wrestler writer`.split(/\s+/),
)

/** Lower case, singular. */
export function isEpithet(noun: string): boolean {
  return EPITHETS.has(noun)
}
