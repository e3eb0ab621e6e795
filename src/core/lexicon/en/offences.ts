import { offencesFrom } from "../offences.ts";

/** What people are accused of, in the past; the same form is the participle, or stands before the participle here. */
const DEEDS =
  "killed murdered shot stabbed executed dismembered ambushed attacked bombed beat beaten assaulted raped abused tortured threatened kidnapped abducted hijacked extorted blackmailed robbed stole stolen mugged looted burgled sold smuggled trafficked transported imported exported supplied dealt peddled produced cultivated laundered bribed took taken accepted received demanded collected embezzled diverted defrauded swindled forged counterfeited falsified leaked betrayed tipped protected sheltered aided abetted helped collaborated conspired colluded belonged led headed commanded ordered planned plotted organized organised financed funded recruited trained hid hidden buried burned burnt torched planted fired opened stormed raided freed joined formed operated";

export const offences = offencesFrom(
  `murder: murderer murderess killer assassin hitman hitwoman slayer | murder murders homicide homicides manslaughter killing killings assassination assassinations femicide femicides
kidnapping: kidnapper abductor | kidnapping kidnappings abduction abductions
extortion: extortionist extortioner racketeer blackmailer | extortion extortions racketeering blackmail
trafficking: trafficker narcotrafficker narco | trafficking narcotrafficking
smuggling: smuggler | smuggling contraband
dealing: dealer peddler pusher | dealing peddling
robbery: robber mugger hijacker | robbery robberies mugging muggings hijacking hijackings
theft: thief burglar pickpocket rustler | theft thefts burglary burglaries rustling
rape: rapist abuser | rape rapes abuse
fraud: fraudster swindler scammer forger counterfeiter | fraud frauds swindling forgery counterfeiting
laundering: launderer | laundering
arson: arsonist | arson
terrorism: terrorist | terrorism
torture: torturer | torture
corruption: embezzler | corruption bribery embezzlement
attack: attacker assailant gunman gunwoman shooter sniper bomber | attack attacks shooting shootings bombing bombings assault assaults
crime: criminal offender felon gangster mobster mafioso bandit outlaw crook thug perpetrator culprit lawbreaker |`,
  {
    deeds: DEEDS.split(" "),
    charges: [
      "for",
      "charges of",
      "suspicion of",
      "accused of",
      "suspected of",
      "convicted of",
      "guilty of",
      "charged with",
    ],
    again:
      "suspicion suspicions charge charges accusation accusations allegation allegations offence offences offense offenses crime crimes grounds"
        .split(" ")
        .map((noun) => `the same ${noun}`),
    unsolved: "unsolved unpunished unresolved uninvestigated unprosecuted impunity".split(" "),
    accused: "suspect defendant accused",
    anyone: "person people individual",
    members:
      "member affiliate associate collaborator operative leader boss chief ringleader lieutenant kingpin henchman accomplice conspirator lookout enforcer courier mule financier frontman recruiter",
  },
);
