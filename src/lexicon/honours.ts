/** What is written in capitals beside a person's name and is no part of it. */

const RANKS = new Set(
  'PC DC DS DI DCI DSI WPC SP DSP ASP ACP DCP IG DIG CP SSP LT CPT SGT CPL PFC'.split(' '),
)
const HONOURS = new Set(
  'KC QC SC SAN MP MEP MSP MLA TD MHA MNA MBE OBE CBE DBE KBE DSO VC AO AM OAM PC JP FRS PhD MD RN DDS DVM MBA CPA IAS IPS IFS IRS OON MON CON MFR Bt'.split(
    ' ',
  ),
)

/** In front: "DC" is a detective constable. */
export function isRankInCapitals(text: string): boolean {
  return RANKS.has(text)
}

/** Behind: "KC" is a barrister, "MP" a member of parliament. */
export function isHonour(text: string): boolean {
  return HONOURS.has(text)
}
