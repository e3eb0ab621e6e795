import { gentilicsFrom } from "../gentilics.ts";

/** Adjective and noun are one word in English; nouns add the plural. Two-word forms ("Costa Rican") are keyed with a space. */
const LINES = `AD: andorran
AE: emirati
AF: afghan
AG: antiguan
AL: albanian
AM: armenian
AO: angolan
AR: argentine argentinian argentinean
AT: austrian
AU: australian
AZ: azerbaijani azeri
BA: bosnian
BB: barbadian
BD: bangladeshi
BE: belgian
BF: burkinabe
BG: bulgarian
BH: bahraini
BI: burundian
BJ: beninese
BO: bolivian
BR: brazilian
BS: bahamian
BT: bhutanese
BW: botswanan
BY: belarusian
BZ: belizean
CA: canadian
CD: congolese
CH: swiss
CI: ivorian
CL: chilean
CM: cameroonian
CN: chinese
CO: colombian
CR: costa_rican
CU: cuban
CV: cape_verdean
CY: cypriot
CZ: czech
DE: german
DJ: djiboutian
DK: danish dane
DM: dominiquais
DO: dominican
DZ: algerian
EC: ecuadorian ecuadorean ecuadoran
EE: estonian
EG: egyptian
ER: eritrean
ES: spanish spaniard
ET: ethiopian
FI: finnish finn
FJ: fijian
FR: french
GA: gabonese
GB: british briton english scottish welsh
GE: georgian
GH: ghanaian
GM: gambian
GN: guinean
GR: greek
GT: guatemalan
GY: guyanese
HN: honduran
HR: croatian croat
HT: haitian
HU: hungarian
ID: indonesian
IE: irish
IL: israeli
IN: indian
IQ: iraqi
IR: iranian
IS: icelandic
IT: italian
JM: jamaican
JO: jordanian
JP: japanese
KE: kenyan
KG: kyrgyz
KH: cambodian
KP: north_korean
KR: south_korean
KW: kuwaiti
KZ: kazakh
LA: laotian
LB: lebanese
LK: sri_lankan
LR: liberian
LT: lithuanian
LV: latvian
LY: libyan
MA: moroccan
MD: moldovan
ME: montenegrin
MG: malagasy
MK: macedonian
ML: malian
MM: burmese
MN: mongolian
MR: mauritanian
MT: maltese
MW: malawian
MX: mexican
MY: malaysian
MZ: mozambican
NA: namibian
NE: nigerien
NG: nigerian
NI: nicaraguan
NL: dutch
NO: norwegian
NP: nepalese nepali
NZ: new_zealander
OM: omani
PA: panamanian
PE: peruvian
PG: papuan
PH: filipino philippine
PK: pakistani
PL: polish
PR: puerto_rican
PS: palestinian
PT: portuguese
PY: paraguayan
QA: qatari
RO: romanian
RS: serbian serb
RU: russian
RW: rwandan
SA: saudi
SD: sudanese
SE: swedish swede
SG: singaporean
SI: slovenian slovene
SK: slovak
SL: sierra_leonean
SN: senegalese
SO: somali
SR: surinamese
SS: south_sudanese
SV: salvadoran salvadorean salvadorian
SY: syrian
TD: chadian
TG: togolese
TH: thai
TN: tunisian
TR: turkish turk
TT: trinidadian
TW: taiwanese
TZ: tanzanian
UA: ukrainian
UG: ugandan
US: american
UY: uruguayan
UZ: uzbek
VE: venezuelan
VN: vietnamese
YE: yemeni
ZA: south_african
ZM: zambian
ZW: zimbabwean`;

export const gentilics = gentilicsFrom(LINES, (word) => {
  const spaced = word.replace("_", " ");
  return /(ese|ish|swiss|french|dutch|irish|polish)$/.test(spaced) ? [spaced] : [spaced, `${spaced}s`];
});
