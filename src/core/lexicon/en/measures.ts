import { invert, type MeasureWords, nounsOf, phrasesOf } from "../measures.ts";

const IRREGULAR: Readonly<Record<string, string>> = {
  flee: "fled",
  kill: "killed",
  shoot: "shot",
  hang: "hanged",
  lose: "lost",
  rise: "rose risen",
  fall: "fell fallen",
  grow: "grew grown",
  shrink: "shrank shrunk",
  drop: "dropped dropping",
  cut: "cut cutting",
  free: "freed freeing",
  die: "died dying",
  steal: "stole stolen",
  strike: "struck stricken",
  slay: "slew slain",
  burn: "burned burnt",
  drown: "drowned",
  acquit: "acquitted acquitting",
  expel: "expelled expelling",
  abduct: "abducted",
  kidnap: "kidnapped kidnapping kidnaped",
  take: "",
  nab: "nabbed nabbing",
  jump: "jumped",
  climb: "climbed",
  bust: "busted",
  find: "found",
};

/** The forms of regular verbs, with irregular pasts from the table above. */
function formsOf(bases: string): readonly string[] {
  return bases.split(" ").flatMap((base) => {
    const irregular = IRREGULAR[base];
    if (irregular !== undefined) return [base, `${base}s`, `${base}ing`, ...irregular.split(" ")];
    const stem = base.endsWith("e")
      ? base.slice(0, -1)
      : base.endsWith("y") && !/[aeiou]y$/.test(base)
        ? `${base.slice(0, -1)}i`
        : base;
    const third =
      stem.endsWith("i") && stem !== base ? `${stem}es` : /(s|x|ch|sh)$/.test(base) ? `${base}es` : `${base}s`;
    return [base, third, `${stem}ed`, base.endsWith("e") ? `${base.slice(0, -1)}ing` : `${base}ing`];
  });
}

function verbsOf<Value extends string>(table: Readonly<Record<Value, string>>): ReadonlyMap<string, Value> {
  const forms = new Map<string, Value>();
  for (const value of Object.keys(table) as Value[]) for (const form of formsOf(table[value])) forms.set(form, value);
  return forms;
}

export const measures: MeasureWords = {
  nouns: nounsOf({
    strong: {
      arrests: "arrest arrests capture captures recapture recaptures apprehension apprehensions",
      detentions:
        "detention detentions detainee detainees prisoner prisoners inmate inmates imprisonment imprisonments internee internees incarceration incarcerations",
      convictions: "conviction convictions convict convicts",
      releases: "release releases acquittal acquittals pardon pardons amnesties parolee parolees",
      deportations:
        "deportation deportations deportee deportees expulsion expulsions deported returnee returnees repatriation repatriations removals",
      extraditions: "extradition extraditions",
      displaced: "displacement displacements evacuee evacuees evacuation evacuations displaced",
      deaths:
        "death deaths killing killings homicide homicides murder murders dead femicide femicides fatality fatalities massacre massacres assassination assassinations execution executions corpse corpses suicide suicides slaying slayings toll bodies body lynching lynchings drowning drownings manslaughter infanticide infanticides",
      injuries: "injury injuries wounded injured",
      disappearances: "disappearance disappearances disappeared missing",
      kidnappings: "kidnapping kidnappings abduction abductions abductee abductees",
      victims: "victim victims casualty casualties",
      attacks:
        "attack attacks assault assaults ambush ambushes bombing bombings shooting shootings raid blast blasts stabbing stabbings shelling shellings explosion explosions airstrike airstrikes clash clashes",
      protests:
        "protest protests protester protesters protestor protestors demonstration demonstrations demonstrator demonstrators march marches rally rallies blockade blockades roadblock roadblocks walkout walkouts riot riots strike strikes striker strikers",
      complaints:
        "complaint complaints allegation allegations denunciation denunciations lawsuit lawsuits grievance grievances accusation accusations",
      seizures: "seizure seizures confiscation confiscations haul hauls",
      weapons:
        "weapon weapons gun guns rifle rifles pistol pistols handgun handguns firearm firearms shotgun shotguns grenade grenades bomb bombs shell shells rocket rockets missile missiles bullet bullets cartridge cartridges ammunition artillery mines landmine landmines explosive explosives magazine revolver revolvers carbine carbines machetes knives detonator detonators mortars",
      drugs:
        "cocaine marijuana cannabis heroin fentanyl methamphetamine meth drug drugs opium ecstasy crack amphetamine amphetamines hashish narcotics ketamine lsd mdma",
      votes: "vote votes voter voters ballot ballots",
      migrants: "migration migrations crossings",
    },
    weak: {
      deaths: "life lives",
      detentions: "detainee detainees prisoner prisoners inmate inmates",
      arrests: "arrestee arrestees",
      deportations: "deportee deportees returnee returnees",
      kidnappings: "hostage hostages captive captives",
      protests: "protester protesters protestor protestors demonstrator demonstrators striker strikers marchers",
      migrants: "migrant migrants immigrant immigrants refugee refugees",
      personnel:
        "officer officers soldier soldiers troop troops agent agents policeman policemen policewoman policewomen guard guards marine marines employee employees worker workers staff personnel doctor doctors nurse nurses teacher teachers firefighter firefighters rescuer rescuers paramedic paramedics inspector inspectors detective detectives sailor sailors prosecutor prosecutors judge judges",
      members:
        "member members gunman militant militants fighter fighters guerrilla guerrillas paramilitaries militiamen militiaman recruit recruits",
      population:
        "inhabitant inhabitants resident residents population populations citizen citizens villager villagers",
      prices: "price prices fare fares tariff tariffs",
    },
  }),
  verbs: verbsOf({
    arrests: "arrest capture recapture rearrest apprehend nab detain",
    detentions: "jail imprison incarcerate intern remand confine",
    convictions: "convict sentence",
    releases: "release free acquit pardon parole amnesty exonerate liberate",
    deportations: "deport redeport expel repatriate",
    extraditions: "extradite",
    displaced: "displace evacuate uproot evict",
    deaths:
      "kill murder assassinate execute slaughter massacre slay die perish drown trample gun behead hang lynch strangle electrocute decapitate suffocate asphyxiate",
    injuries: "wound injure hurt maim hospitalize hospitalise stab mutilate",
    disappearances: "disappear vanish",
    kidnappings: "kidnap abduct",
    protests: "protest demonstrate march strike rally picket",
    seizures: "seize confiscate intercept impound requisition",
    personnel: "deploy redeploy mobilise mobilize dispatch hire employ recruit station",
    population: "live reside inhabit",
    change: "cut slash shed",
    migrants: "migrate emigrate",
    votes: "vote",
  }),
  intransitive: new Set(
    formsOf(
      "die perish drown disappear vanish protest demonstrate march rally migrate emigrate live reside vote strike",
    ),
  ),
  scenes: new Set("in at between from near against outside inside across".split(" ")),
  states: new Map([
    ["detained", "detentions"],
    ["dead", "deaths"],
    ["wounded", "injuries"],
    ["injured", "injuries"],
    ["missing", "disappearances"],
    ["homeless", "displaced"],
  ]),
  phrases: phrasesOf({
    releases: "set free, let go, regained their freedom",
    detentions:
      "are held, were held, is held, was held, held by, being held, been held, still held, held in, held at, locked up, behind bars, in custody, in prison, in jail, taken into custody, pretrial detention",
    deaths:
      "lost their lives, claimed the lives, cost the lives, took the lives, burned to death, stabbed to death, beaten to death, lost his life, lost her life, death toll, shot dead, found dead, left dead, put to death, gunned down, were killed",
    arrests: "taken into custody, rounded up, picked up by police, taken prisoner",
    convictions: "found guilty, pleaded guilty, convictions of",
    displaced:
      "forced to flee, forced from, driven from, fled their homes, lost their homes, left homeless, made homeless",
    migrants: "asylum seekers, asylum seeker",
    kidnappings: "taken hostage, held hostage",
    disappearances: "went missing, gone missing, reported missing, unaccounted for",
    change: "job cuts, laid off",
  }),
  changes: invert({
    up: "increase increases rise rises growth jump surge hike gain gains uptick inflation raise",
    down: "decrease decreases fall falls drop drops decline declines reduction reductions cut cuts plunge slump layoff layoffs loss losses",
  }),
  changeVerbs: verbsOf({
    up: "rise increase grow climb jump surge soar swell gain raise lift boost expand",
    down: "fall decrease drop decline shrink plunge plummet reduce lower cut slump dwindle",
  }),
  movers: new Set("went go goes going moved moving changed rose fell".split(" ")),
  byAmount: new Set(["by", "a"]),
  containers: new Set(
    "case cases incident incidents act acts round rounds box boxes package packages packet packets bag bags bale bales dose doses brick bricks pair pairs set sets piece pieces report reports".split(
      " ",
    ),
  ),
  moreOrLess: new Set("up down more fewer less higher lower greater".split(" ")),
  directions: invert({ up: "up more higher greater over", down: "down fewer less lower" }),
  startsFrom: new Set(["from"]),
  shareVerbs: invert({
    "part-of":
      "account accounts accounted accounting represent represents represented representing make makes made comprise comprises comprised constitute constitutes constituted",
    "compared-with": "equal equals equivalent equivalence compared corresponds correspond",
  }),
  moneyVerbs: new Set(
    formsOf("receive earn donate demand embezzle launder invest owe").concat(
      "pay pays paid paying cost costs steal stole stolen spend spends spent win won lend lent".split(" "),
    ),
  ),
  groups: invert({
    "gang-members": "gang gangster gangsters gangs",
    minors:
      "minor minors child children boy boys girl girls teenager teenagers adolescent adolescents youths schoolchildren",
    women: "woman women",
    men: "man men",
    police: "police policeman policemen policewoman policewomen officer officers",
    military: "soldier soldiers troop troops marine marines",
    migrants: "migrant migrants immigrant immigrants",
    journalists: "journalist journalists reporter reporters",
    civilians: "civilian civilians",
    prisoners: "prisoner prisoners inmate inmates detainee detainees",
  }),
};
