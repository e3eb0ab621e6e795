import { offencesFrom } from "../offences.ts";

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
    accused: "suspect defendant accused",
    members:
      "member affiliate associate collaborator operative leader boss chief ringleader lieutenant kingpin henchman accomplice",
  },
);
