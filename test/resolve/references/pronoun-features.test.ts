import { expect, test } from 'vitest'
import { joinPeople } from '../../../src/resolve/people/join-people.ts'
import { findReferences } from '../../../src/resolve/references/find-references.ts'
import { nobodyFeatures, pronounCandidates } from '../../../src/resolve/references/pronoun-features.ts'
import { collectRoles } from '../../../src/resolve/roles/collect-roles.ts'
import { hashText } from '../../../src/text/hash.ts'
import { mentioned } from '../resolved.ts'

/** Small stories, with people at every distance and in every place of a sentence. */
const STORIES = [
  '{Mara Ilves} left. She slept.',
  '{Peter Moor} met {Jonas Weil} and {Karl Dell} in Hallen, where {Otto Brandt} lives. He slept. Later, his brother saw him.',
  'When he arrived, {Jonas Weil} said nothing. In May he and {Peter Moor} had quarrelled.',
  'She (she alone) thanked {Mara Ilves} ({Ms. |Ilves}) for her house.\n\nThe rain fell. Her friends knew, and she told {Ana Dell}.',
  '“{Peter Moor} will resist,” he said. “He is late,” {Jonas Weil} told {Karl Dell}, and he laughed. “They know {Karl Dell} and him.”',
  '{Ana Dell}, the mayor, spoke for {Mara Ilves}’s party. It snowed. It rained. It hailed. She said she was glad. “She is,” said {Ana Dell}.',
  '{Ana Dell} spoke, {Ana Dell} sang and {Ana Dell} ran. {Mara Ilves} saw {Ana Dell}. “I like {Mara Ilves},” said {Ana Dell}. Her song (by {Lia Moor}) was long and she, {Lia Moor} said, enjoyed herself because her friend {Mara Ilves} came.',
  '{Jonas Weil} spoke.\n\n{Karl Dell} ran.\n\nIn the old town {Otto Brandt} sat. {Tom Orr} wept.\n\n{Peter Moor} was late, as he said. According to him, {Jonas Weil} hurt himself.',
  'Later he saw [{Tom Orr}] and <Hallen>. {Mr. |Orr} said that he will sing. As he waited there for {Sir |Karl Dell}, {Tom Orr} slept.',
]

/** By place in the list of features, those of every candidate for every pronoun of the stories; the last column is of nobody. */
function columns(): number[][] {
  const columns: number[][] = []
  const nobody: number[] = []
  for (const document of STORIES.map(mentioned)) {
    const people = joinPeople(document)
    findReferences(document, people, collectRoles(document, people), (context) => {
      nobody.push(...nobodyFeatures(context))
      const candidates = pronounCandidates(context)
      for (const { features } of candidates) {
        features.forEach((feature, at) => {
          columns[at] ??= []
          columns[at].push(feature)
        })
      }
      return candidates.slice(0, 1).map(({ person }) => ({ person, score: 1 }))
    })
  }
  return [...columns, nobody]
}

/** The weights stand under these numbers: another number is a feature without a weight, which no other test would notice. */
test('reads of pronouns what the model was trained on; where it is to read something else, the model has to be trained again', () => {
  const digests = columns().map((column) => (hashText(column.join(' ')) >>> 0).toString(36))
  expect(digests).toEqual(TRAINED_ON)
})

const TRAINED_ON =
  '15krnlh pe5w2k 278jtn 1010xy 6voas1 t8qohh 1ummapt zqu365 1yfox5n vcizzr eduqqi 19lim7u 16wve94 1g9al12 razokl 87glj6 13mlkb9 1q5ylwm zq3tad 1sblp5o j1z8j2 1qxj9v8 12m86bn pkyyle v5tek ykfeyo sfmnn0 n4ynl0 13vq2aj 18dgq0j xy0z5b mqh6r1 p7ngi8 k85q5r p2dw2s jyvolp 1dvibc5 1bsu24s pmrp03 1hm6vv0 18gdjcq 1chjz3m 1hhdow0 1nwrefh 2ukzzi mgtjs2 1bks15y 1spkwji 1jxixv4 1ybwqzi rd25n6 r34i3q 1ydguyp g4kedc 7dkgxb ee8878 s0axof 2zs7ky 1pdjfk5 5cips9 r0y09g 9rejaf 1s3vr8x 1462s6i 1rl21he goq9pc 19hn3t9 1xhqmxs 18fo7iv 112vdv 15vjkek 1ktonvf v09kzb 1cwkbp0 z7u0hd m582nl 16epah1 nu8kh2 11miqgr 4q3otl 17oxajw 1r60uqf pck2tk zgvs81 1grz2jj 1ntz0g4 qnq67z 1eh0xzp 7vbjws 16krvkh cdcssk k52erv 1xhnvez 10mx9gp 1rjoj4j 1o0gggm 7tefdb 1mhwbxl'.split(
    ' ',
  )
