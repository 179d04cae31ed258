/** What WordNet leaves out: words of grammar, irregular forms, and words too new or too small for it. */
/** @param {string} text */
const list = (text) => text.trim().split(/\s+/)

export const functionWords = list(`
  a ad ago ah ai am an and any are as at be been being but by can could did do does done each either else etc even ever
  every everybody everyone everything for from had has have having he her here hers herself him himself his how however i
  if in into is it its itself just least less lest many may me might mine more moreover most much must my myself neither
  never nevertheless no nobody none nor not nothing now of off oh ok on once one only onto or other others ought our ours
  ourselves out over own per rather same shall she should since so some somebody someone something such than that the
  their theirs them themselves then there therefore these they this those though through throughout thus till to together
  too toward towards tv under unless until unto up upon us very via was we were what whatever when whenever where whereas
  wherever whether which whichever while who whoever whole whom whose why will with within without would yes yet you your
  yours yourself yourselves ox ex pm mr mrs anything anyone anybody otherwise although albeit amid amidst among amongst
  around because before behind below beneath beside besides between beyond despite during except against along across
  about above after another again almost already also always`)

export const irregularForms = list(`
  arisen arose awoke awoken ate beaten became become becoming began begun beheld bent bet bidden bitten bled blew blown
  bore born borne bought bound bred broke broken brought built burnt burst came caught chose chosen clung crept cut dealt
  drank drawn dreamt drew driven drove drunk dug eaten fallen fed fell felt fled flew flown forbade forbidden foresaw
  foreseen forgave forgiven forgot forgotten fought found frozen froze gave given gone got gotten grew grown had heard
  held hid hidden hit hung hurt kept knelt knew known laid lain lay leant leapt learnt led left lent lit lost made meant
  met mistaken mistook misunderstood mown outdone overcame overcome overheard overran overseen oversaw overtaken overtook
  overthrew overthrown paid proven put ran rang read rebuilt redone remade repaid reread rewritten ridden risen rode rose
  rung said sang sank sat saw seen sent set sewn shaken shed shone shook shorn shot shown shrank shrunk shut slept slid
  slit smelt snuck sold sought sown spat spent spilt split spoke spoken spread sprang sprung stank stole stolen stood
  stricken strode struck strung stuck stung stunk sunk swam swept swollen swore sworn swum swung taken taught thought
  threw thrown told took tore torn trod trodden understood undertaken undertook undid undone upheld upset went wept withdrawn
  withdrew withheld withstood woke woken won wore worn wound wove woven written wrote wrung
  children feet geese gentlemen knives leaves lives loaves men mice oxen selves shelves teeth thieves wives wolves women
  policemen policewomen businessmen businesswomen congressmen congresswomen spokesmen spokeswomen statesmen servicemen
  fishermen gunmen firemen chairmen salesmen sportsmen workmen craftsmen frenchmen halves crises analyses hypotheses bases
  theses criteria phenomena strata media data alumni stimuli memoranda referenda better best worse worst further furthest
  farther farthest elder eldest spokesperson spokespersons spokespeople website websites online internet email emails
  livestream smartphone smartphones coronavirus livestreamed healthcare lockdown lockdowns airstrike airstrikes
  counteroffensive counteroffensives`)
