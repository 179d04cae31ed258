import { describe, expect, it } from 'vitest'
import { findHyphens } from '../../src/structure/find-hyphens.ts'
import { readable } from '../../src/text/readable.ts'

const read = (text: string) => {
  const block = {
    kind: 'paragraph',
    start: 0,
    end: text.length,
    label: null,
    dateline: null,
    turn: null,
  } as const
  return readable(text, block, findHyphens(text, [block]))
}

describe('findHyphens', () => {
  it.each([
    ['the govern-ment said', 'the government said'],
    ['their territo-ry', 'their territory'],
    ['he was quot-ed', 'he was quoted'],
    ['its assis-tance', 'its assistance'],
    ['two of-ficials', 'two officials'],
    ['to recap-ture it', 'to recapture it'],
    ['an inva-sion', 'an invasion'],
    ['the victo-ry', 'the victory'],
    ['the Na-tions met', 'the Nations met'],
    ['borders which in-clude', 'borders which include'],
    ['the expan-sion', 'the expansion'],
    ['a mil-itary base', 'a military base'],
    ['the de-fence', 'the defence'],
    ['an impor-tant man', 'an important man'],
    ['the minis-ters met', 'the ministers met'],
    ['a recog-nised state', 'a recognised state'],
    ['a recog-nized state', 'a recognized state'],
    ['many chil-dren', 'many children'],
    ['he under-stood', 'he under-stood'],
    ['the OF-FICIALS', 'the OFFICIALS'],
    ['the peo-ple of', 'the people of'],
    ['a num-ber', 'a number'],
    ['the pres-ident', 'the president'],
    ['Pres-ident Ilves', 'President Ilves'],
    ['in Mos-cow', 'in Moscow'],
    ['in Hal-len, and later back in Hallen', 'in Hallen, and later back in Hallen'],
    ['the govern-\nment said', 'the government said'],
    ['said Siyab-\nonga Ndlovu', 'said Siyabonga Ndlovu'],
    ['the govern-\r\n   ment said', 'the government said'],
    ['the govern- ment said', 'the government said'],
    ['the con-\ntent of', 'the content of'],
    ['they under-\nstood', 'they understood'],
    ['a full-\nscale war', 'a full-scale war'],
    ['the Anglo-\nDutch firm', 'the Anglo-Dutch firm'],
    ['soft\u00adware', 'software'],
    ['unknown\u00adthing', 'unknownthing'],
    ['the col-our', 'the colour'],
    ['the cen-tre', 'the centre'],
    ['many coun-tries', 'many countries'],
    ['it hap-pened', 'it happened'],
  ])('reads %j as %j', (text, mended) => {
    expect(read(text)).toBe(mended)
  })

  it.each([
    'self-proclaimed',
    'full-scale',
    'co-operation',
    're-elected',
    'al-Assad',
    'Anglo-Dutch',
    'Coca-Cola',
    'e-mail',
    'non-resident',
    'anti-air',
    'anti-war',
    'state-owned',
    'high-level',
    'build-up',
    'in-country',
    'day-to-day',
    'hand-to-hand',
    'up-to-date',
    'Tu-22',
    'Kim Sang-min',
    'vice-president',
    'ex-minister',
    'mother-in-law',
    'pre-war',
    'post-war',
    'so-called',
    'long-term',
    'by-election',
    'X-ray',
    'T-shirt',
    'COVID-19',
    'Hallen-Kesten',
    'short- and long-term',
    'on-line',
    'to-day',
    'man-made',
    'Jean-Marie',
    'G-7',
    'spokesman-like',
    'con-tent',
  ])('leaves %j as it is', (text) => {
    expect(read(`They saw ${text} again`)).toBe(`They saw ${text} again`)
  })

  it('trusts a doubtful case only in a file that has clear ones, and where the word stands elsewhere', () => {
    expect(read('the con-tent and the content')).toBe('the con-tent and the content')
    expect(read('the con-tent and the content of a govern-ment and its minis-ters')).toBe(
      'the content and the content of a government and its ministers',
    )
  })
})
