/**
 * English short forms, and given names that two languages write too differently for spelling alone: one person is
 * "Robert" in the first paragraph and "Bob" in the last. Each line is one name; a short form may stand in several.
 */
const NAMES = `
abigail abby|abraham abe|albert al bert|alexander alex aleksandr alexandr oleksandr aliaksandr alyaksandr sasha alec|alexandra alex sandra
alfred alf fred|andrew andy drew andrei andriy|anthony tony|antonio tony|barbara barb|benjamin ben benny|bernard bernie
catherine cathy kate katie kathy cate|christina chris tina|christine chris|christopher chris kit|daniel dan danny
david dave davy|deborah deb debbie|donald don donny|dmitry dmytro dima|edward ed eddie ted teddy ned|elena olena|elizabeth
liz beth betty lizzie eliza lisa|eugene gene yevgeny evgeny evgeni evgeniy yevgeni yevgeniy yevhen|frances fran|francis frank|franklin frank|frederick fred freddie
gabriel gabe|gerald gerry jerry|gregory greg grigory|harold harry hal|henry harry hank|ivan vanya|jacob jake|james jim jimmy
jamie|janet jan|jeffrey jeff|jennifer jen jenny|jessica jess|john jack johnny jon|jonathan jon johnny|joseph joe joey
joshua josh|judith judy|katherine kate kathy katie kate kat|kathleen kathy kate|kenneth ken kenny|kimberly kim|lawrence
larry|leonard len lenny|louis lou|margaret maggie meg peggy marge|martin marty|matthew matt|michael mike mick mickey
muhammad mohammed mohamed mohammad muhammed mohamad|mykhailo mikhail misha|mitchell mitch|nathaniel nate nathan|nicholas nick nico nikolai mykola|olga olha|pamela pam
patricia pat patty trish|patrick pat paddy|peter pete petro pyotr|philip phil|rebecca becky|richard rick dick rich ricky
robert bob rob bobby robbie|ronald ron ronnie|rudolph rudy|samantha sam|samuel sam sammy|sergei serhiy siarhei|stephanie steph
stephen steve|steven steve|stuart stu|susan sue susie|svetlana sviatlana svitlana|terence terry|theodore ted teddy theo
thomas tom tommy|timothy tim|valerie val|victoria vicky|vincent vince|vladimir volodymyr uladzimir volodya|walter walt
william bill billy will willy liam|yelena elena olena|yulia yuliya julia|zachary zach`

const NAMES_OF = new Map<string, Set<string>>()
for (const line of NAMES.replaceAll('\n', ' ').split('|')) {
  const forms = line.trim().split(/\s+/)
  for (const form of forms) NAMES_OF.set(form, new Set([...(NAMES_OF.get(form) ?? []), forms[0]!]))
}

/** Whether two folded given names may be the same one's full and short form. */
export function sameGivenName(a: string, b: string): boolean {
  const left = NAMES_OF.get(a)
  const right = NAMES_OF.get(b)
  if (left === undefined || right === undefined) return false
  for (const name of left) if (right.has(name)) return true
  return false
}
