import { foldedForms } from "../certainty.ts";
import { causesFrom, type DoerWords, doersFrom } from "../doers.ts";
import { wordSet } from "../names.ts";
import { phraseTable } from "../phrases.ts";
import { paradigmOf } from "./verbs.ts";

export const doers: DoerWords = {
  nouns:
    doersFrom(`police: police policeman policemen policewoman policewomen cop cops officer officers constable constables sheriff sheriffs deputies trooper troopers patrolman patrolmen detective detectives swat
military: army armies soldier soldiers troops military marine marines navy infantrymen paratrooper paratroopers serviceman servicemen battalion brigade regiment platoon
state: authorities government prosecutor prosecutors prosecutor's agents guards guardsmen officials customs wardens ministry investigators coastguard gendarme gendarmes
crime: gang gangs cartel cartels mara maras mafia mafias mobster mobsters gangster gangsters syndicate syndicates narco narcos trafficker traffickers smuggler smugglers criminal criminals bandit bandits kidnapper kidnappers extortionist extortionists guerrilla guerrillas rebel rebels insurgent insurgents militant militants paramilitary paramilitaries militia militias militiamen terrorist terrorists jihadist jihadists dissidents pirates outlaws robbers thieves clique cliques
armed: gunman gunmen attacker attackers assailant assailants hitman hitmen shooter shooters sniper snipers assassin assassins killer killers sicario sicarios aggressor aggressors attack attacks ambush ambushes bombing bombings shooting shootings massacre massacres`),
  armed: wordSet("armed masked hooded heavily-armed"),
  causes:
    causesFrom(`violent: murder murders murdered murdering homicide homicides assassination assassinations assassinated massacre massacres massacred lynched lynching lynchings gunned executed beheaded decapitated stabbed strangled femicide femicides feminicide feminicides slain slayings
other: drowned drowning drownings suicide suicides themselves himself herself accidental accidentally overdosed starved suffocated
died: died die dies dying death deaths perished`),
  causing: foldedForms("leave cause claim commit perpetrate carry stage", paradigmOf),
  dying: wordSet("in of from by with to during"),
  agents: phraseTable(["by", "at the hands of", "in the hands of"].map((words) => [words, true] as const)),
};
