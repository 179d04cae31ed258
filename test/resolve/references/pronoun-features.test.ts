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
  'As it rained, he and {Karl Dell} slept. Although he was late, {Jonas Weil} spoke. On the last day of the first week of the year 1990, when {Karl Dell} had slept in the house by the sea for long years and he and {Peter Moor} ran, it rained.\n\nIn Hallen he and {Karl Dell} {Otto Brandt}',
  '“I know him,” {Jonas Weil} said. “{Karl Dell} is he, {Karl Dell} knows,” he said to {Anna Dell} and him.\n\nHe',
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
  'j13zer soxs9f 1hq6c7g e5zp9v 1qzz3rj 3gb30k 2sqdgg 1qvi71i 13n6le4 1seyry3 oe2jtu jejy4 1vskjrl 19y24m2 1h5s4na 1viqm6b 1508l4e 83l59m ntbbag 1kmnv6k z2v5v7 jhwhje 1hodq06 12u0xt9 kk40vj 49os36 1yf9meh l0en95 1dtc25v 1lgqfa0 1pqz0lp 1s3orla 1shhoh1 ezhxez 199zbfh tsl8lr 1gbg6rm ecpsac htpk1h 1lows9n 3ccw99 1m0ro4u tm6ign j65ezq 19jqp15 1wcdyho 1hl8p1a 3r6pcw b2bm7j 122p3t7 vrc285 16kkiey tmmgtv 1s7a94g px5t64 11htu86 1z0zafu 16nsmga d5vv4m 12d4nug 6jrsll 1oub4tr ti6xte 1optq5r 1x4bha8 757vfo 6vp4rn gfg1j3 1u818z2 ofs5cc 1qjqx2f 18rs83n 62l7hl mtaigp s9cii 1s978q4 xqw6tg w6t1v2 1jot6qw 1bjrzr o1rerm 1any329 1dyqvxz 8sj0s0 3mu53s kwjzz0 wfy852 1xs6nqa j8xufe wxmw4y ftez58 1qud34w ihtuc7 1qnb2kh mt1gcs bxzedk 1jmpa3d 1tkurgj'.split(
    ' ',
  )
