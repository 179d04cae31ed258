/**
 * How much each kind of evidence counts for or against somebody as the speaker of a line. They add up, so that only their
 * differences matter; set by hand, in coarse steps, and moved where stories with marked speakers came out better.
 */
export const WEIGHTS = {
  /** Somebody of whom nothing is known, where the writer says nothing, and where he says "he". */
  unknown: -3,
  unknownHe: -4,

  /** Is called by name in the words themselves: “Tom, wait.” */
  called: -8,
  /** Was called in the line before, and replies; is called in the next one, which replies. */
  calledBefore: 2.5,
  calledBehind: 1,
  /** Is named in the words, as people seldom name themselves. */
  spokenOf: -0.5,
  /** Was found for the words in their own paragraph, by the rules of news. */
  found: 4,
  /** The line before was said to this one: `he said to the doctor`. */
  listener: 3,
  /** "Yes, sir" was said to a man. */
  otherCourtesy: -4,

  /** For "he": acts right before, or further up; is meant by the pronoun as it is read without regard to turns. */
  actor: 4,
  actorFar: 2,
  referent: 2,
  /** Nothing tells the gender. */
  genderUnknown: -2,
  hasSpoken: 0.5,
  /** For each who was heard of since; never heard of. */
  recency: -0.15,
  unheard: -3,

  /** "The old woman" is nobody of a name, and the story told of her before; */
  describedFamiliar: 2.5,
  /** or is this one, be it as a relative, who is even called so: "her mother"; */
  described: -1,
  describedKin: 2.5,
  describedSo: 3,
  /** is of that gender; has no name either. What is more than two words counts as well. */
  describedGender: 2,
  describedUnnamed: -3,
  describedLong: 1.5,

  /** Where the writer says nothing, and who is told as the speaker of a line before loses nothing: was called before, */
  calledEver: -0.5,
  /** is told as the speaker of a line ahead which is his own by turns, or another's, */
  aheadOwn: -1,
  aheadOther: -0.5,
  /** acts right before the conversation, with a name or without, */
  arrived: -1,
  arrivedUnnamed: -2.6,
  /** has spoken before it, was named before it, or neither. */
  spoke: -1.3,
  named: -2.6,
  unnamed: -3.6,
  /** Such a one, who takes no part otherwise, makes no speeches. */
  speech: -5,
  /** For each who was heard of since. */
  fading: -0.1,

  /** Has spoken the line before, though named here; where the writer says nothing; where "he" stands behind the words, or before. */
  againNamed: -2,
  again: -8,
  againBehind: -5,
  againBefore: -0.5,
  /** Has spoken the line before that, where the writer says nothing, and where he says "he". */
  alternates: 1.5,
  alternatesHe: 0.8,
} as const
