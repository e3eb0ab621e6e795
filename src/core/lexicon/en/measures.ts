import { foldedForms } from "../certainty.ts";
import { invert, type MeasureWords, nounsOf, phrasesOf } from "../measures.ts";
import { pairsOf } from "../revisions.ts";
import { paradigmOf } from "./verbs.ts";

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
  hurt: "hurt",
  slide: "slid",
  sink: "sank sunk",
  dip: "dipped dipping",
  slip: "slipped slipping",
  swim: "swam swum swimming",
  stab: "stabbed stabbing",
};

/** The forms of regular verbs, with irregular pasts from the table above. */
function formsOf(bases: string): readonly string[] {
  return bases.split(" ").flatMap((base) => {
    const irregular = IRREGULAR[base];
    const gerund = base.endsWith("e") && !base.endsWith("ee") ? `${base.slice(0, -1)}ing` : `${base}ing`;
    if (irregular !== undefined) return [base, `${base}s`, gerund, ...irregular.split(" ")];
    const stem = base.endsWith("e")
      ? base.slice(0, -1)
      : base.endsWith("y") && !/[aeiou]y$/.test(base)
        ? `${base.slice(0, -1)}i`
        : base;
    const third =
      stem.endsWith("i") && stem !== base ? `${stem}es` : /(s|x|ch|sh)$/.test(base) ? `${base}es` : `${base}s`;
    return [base, third, `${stem}ed`, gerund];
  });
}

function verbsOf<Value extends string>(table: Readonly<Record<Value, string>>): ReadonlyMap<string, Value> {
  const forms = new Map<string, Value>();
  for (const value of Object.keys(table) as Value[]) for (const form of formsOf(table[value])) forms.set(form, value);
  return forms;
}

/** "was holding 650": who holds people has them in custody; "held" alone is as often said of meetings and walls. */
const HOLDING: readonly (readonly [string, string])[] = [
  ["holding", "detentions"],
  ["holds", "detentions"],
];

/** Whoever leaves or loses home or land is displaced: "abandoned their farms", "had to leave their village". */
const LEFT_HOMES = "leave left leaving abandon abandoned abandoning flee fled fleeing lose lost losing"
  .split(" ")
  .flatMap((verb) =>
    "homes home houses land lands farms plots villages village towns town hamlets communities community neighbourhoods neighborhoods"
      .split(" ")
      .map((home) => `${verb} their ${home}`),
  )
  .join(", ");

export const measures: MeasureWords = {
  confining: new Set([...foldedForms("confine", paradigmOf), "confinement", "confinements"]),
  returning: new Set([...foldedForms("return", paradigmOf), "returns", "went", "go", "gone", "going", "repatriation"]),
  willing: new Set(["voluntarily", "voluntary", "willingly"]),
  nouns: nounsOf({
    strong: {
      arrests: "arrest arrests capture captures recapture recaptures apprehension apprehensions roundup roundups",
      detentions: "detention detentions imprisonment imprisonments incarceration incarcerations internment internments",
      convictions: "conviction convictions",
      releases: "release releases acquittal acquittals pardon pardons amnesties",
      deportations: "deportation deportations expulsion expulsions repatriation repatriations removals pushbacks",
      extraditions: "extradition extraditions",
      displaced: "displacement displacements evacuation evacuations eviction evictions",
      deaths:
        "death deaths killing killings homicide homicides murder murders dead femicide femicides fatality fatalities massacre massacres assassination assassinations execution executions corpse corpses suicide suicides slaying slayings toll bodies body lynching lynchings drowning drownings manslaughter infanticide infanticides beheading beheadings remains skeletons overdoses",
      injuries: "injury injuries wounded injured",
      disappearances: "disappearance disappearances disappeared missing",
      kidnappings: "kidnapping kidnappings abduction abductions",
      attacks:
        "attack attacks assault assaults ambush ambushes bombing bombings shooting shootings raid blast blasts stabbing stabbings shelling shellings explosion explosions airstrike airstrikes clash clashes gunfights shootouts firefights offensive offensives incursions",
      protests:
        "protest protests demonstration demonstrations march marches rally rallies blockade blockades roadblock roadblocks walkout walkouts riot riots strike strikes stoppage stoppages vigil vigils sit-ins",
      complaints:
        "complaint complaints allegation allegations denunciation denunciations lawsuit lawsuits grievance grievances accusation accusations petitions",
      seizures: "seizure seizures confiscation confiscations haul hauls interdiction interdictions",
      weapons:
        "weapon weapons gun guns rifle rifles pistol pistols handgun handguns firearm firearms shotgun shotguns grenade grenades bomb bombs shell shells rocket rockets missile missiles bullet bullets cartridge cartridges ammunition artillery mines landmine landmines explosive explosives magazine magazines revolver revolvers carbine carbines machetes machete knives detonator detonators mortars mortar warhead warheads submachine-guns munitions",
      drugs:
        "cocaine marijuana cannabis heroin fentanyl methamphetamine methamphetamines meth drug drugs opium ecstasy crack amphetamine amphetamines hashish narcotics ketamine lsd mdma opioids tramadol captagon coca hash poppies pill pills",
      votes: "vote votes ballot ballots",
      migrants: "migration migrations crossings arrivals",
      other:
        "robbery robberies mugging muggings carjacking carjackings hijacking hijackings theft thefts burglary burglaries break-ins rape rapes fraud frauds scams extortion extortions rustling",
    },
    weak: {
      deaths: "life lives",
      detentions: "detainee detainees prisoner prisoners inmate inmates internee internees",
      arrests: "arrestee arrestees",
      convictions: "convict convicts",
      releases: "parolee parolees",
      displaced: "evacuee evacuees displaced",
      deportations: "deportee deportees returnee returnees deported",
      kidnappings: "hostage hostages captive captives abductee abductees",
      victims: "victim victims casualty casualties",
      protests:
        "protester protesters protestor protestors demonstrator demonstrators striker strikers marcher marchers rioter rioters picketers crowd crowds",
      votes: "voter voters",
      migrants:
        "migrant migrants immigrant immigrants refugee refugees emigrant emigrants asylum-seekers asylum-seeker stowaways",
      personnel:
        "officer officers soldier soldiers troop troops agent agents policeman policemen policewoman policewomen guard guards marine marines employee employees worker workers staff staffers personnel doctor doctors nurse nurses teacher teachers firefighter firefighters rescuer rescuers paramedic paramedics inspector inspectors detective detectives sailor sailors prosecutor prosecutors judge judges police servicemen servicewomen airmen gendarmes reservists commandos peacekeeper peacekeepers investigators workforce medics constables deputies-sheriff responders warder warders wardens jailer jailers turnkeys patrolmen cadets conscripts deployment contingent",
      members:
        "member members gunman gunmen militant militants fighter fighters guerrilla guerrillas paramilitaries paramilitary militiamen militiaman recruit recruits gangster gangsters rebel rebels insurgents jihadists affiliates",
      population:
        "inhabitant inhabitants resident residents population populations citizen citizens villager villagers",
      prices: "price prices fare fares tariff tariffs priced pricing retail",
    },
  }),
  verbs: new Map([
    ...HOLDING,
    ...verbsOf({
      arrests: "arrest capture recapture rearrest apprehend nab detain",
      detentions: "jail imprison incarcerate intern remand confine",
      convictions: "convict sentence",
      releases: "release free acquit pardon parole amnesty exonerate liberate",
      deportations: "deport redeport expel repatriate",
      extraditions: "extradite",
      displaced: "displace evacuate uproot evict flee shelter relocate resettle",
      deaths:
        "kill murder assassinate execute slaughter massacre slay die perish drown trample gun behead hang lynch strangle electrocute decapitate suffocate asphyxiate smother",
      injuries: "wound injure hurt maim hospitalize hospitalise stab mutilate sicken treat",
      disappearances: "disappear vanish",
      kidnappings: "kidnap abduct",
      victims: "extort rape affect enslave victimize victimise",
      protests: "protest demonstrate march strike rally picket block barricade riot gather congregate",
      seizures: "seize confiscate impound requisition",
      personnel: "deploy redeploy mobilise mobilize dispatch hire employ recruit station",
      population: "live reside inhabit",
      change: "cut slash shed",
      other: "charge indict prosecute arraign investigate",
      migrants: "migrate emigrate immigrate",
      votes: "vote",
    }),
  ]),
  intransitive: new Set(
    formsOf(
      "die perish drown disappear vanish protest demonstrate march rally migrate emigrate immigrate live reside vote strike block barricade picket riot flee shelter gather congregate",
    ),
  ),
  scenes: new Set("in at between from near against outside inside across".split(" ")),
  gathers: new Set("drew draw draws drawing attracted attracts gathered gathers brought brings".split(" ")),
  joins: new Set("in at joined join attended attend".split(" ")),
  states: new Map([
    ["dead", "deaths"],
    ["wounded", "injuries"],
    ["injured", "injuries"],
    ["missing", "disappearances"],
    ["homeless", "displaced"],
  ]),
  custody: new Set(["detained", "held"]),
  amounting: new Set("numbered totalled totaled".split(" ")),
  held: new Set(
    "remain remains remained remaining still currently held are is being number prison prisons jail jails cells".split(
      " ",
    ),
  ),
  fallen: new Set(),
  travels: new Set(
    formsOf("land arrive reach cross enter board rescue travel sail disembark embark journey swim intercept").concat(
      "aboard onboard crossing boat boats dinghy dinghies vessel vessels raft rafts shores".split(" "),
    ),
  ),
  phrases: phrasesOf({
    population: "home to",
    releases: "set free, let go, regained their freedom",
    detentions:
      "are held, were held, is held, was held, held by, being held, been held, still held, held in, held at, locked up, pretrial detention, deprived of liberty, deprived of their liberty, deprived of their freedom",
    deaths:
      "lost their lives, claims the lives, claim the lives, claiming the lives, claimed the lives, taken the lives, cost the lives, took the lives, burned to death, stabbed to death, beaten to death, lost his life, lost her life, death toll, shot dead, found dead, left dead, put to death, gunned down, were killed",
    arrests:
      "taken into custody, rounded up, picked up by police, were picked up, was picked up, been picked up, being picked up, taken prisoner, placed under arrest, put under arrest, taken away in handcuffs, led away in handcuffs, taken away handcuffed, led away handcuffed, hauled in, hauled away",
    convictions: "found guilty, pleaded guilty, convictions of",
    deportations:
      "sent back, sends back, sending back, send back, turned back, turns back, turning back, turn back, pushed back, sent home, flown home",
    displaced: `${LEFT_HOMES}, forced to flee, had to flee, forced from, driven from, left the village, left the town, left the area, left homeless, made homeless, internally displaced, living in shelters, living in camps, ${pairsOf(["seek", "seeks", "sought", "seeking", "take", "takes", "took", "taken", "taking", "find", "found"], ["refuge", "shelter"]).join(", ")}`,
    migrants: "asylum seekers, asylum seeker, came ashore, come ashore, coming ashore",
    drugs: ["cannabis", "marijuana", "hemp", "coca", "opium", "poppy"]
      .flatMap((plant) => ["plants", "plant", "bushes", "seedlings"].map((kind) => `${plant} ${kind}`))
      .join(", "),
    personnel:
      "vacant posts, vacant positions, vacant jobs, unfilled posts, unfilled positions, unfilled jobs, job vacancies, staff vacancies",
    kidnappings: "taken hostage, held hostage, held captive, held for ransom",
    disappearances:
      "went missing, gone missing, reported missing, reported as missing, listed as missing, registered as missing, unaccounted for",
    protests: "took to the streets, walked off the job, walked out, staged a sit-in, work stoppage",
    change: "job cuts, laid off, lays off, laying off, lay off, lose their jobs, lost their jobs, losing their jobs",
  }),
  complements: phrasesOf({
    displaced:
      "from their homes, from their houses, from their villages, from their land, from their lands, their homes behind, without a home, without homes, without shelter",
    arrests: "into custody, under arrest",
    detentions: "behind bars, in custody, in detention, on remand, in prison, in jail, to prison, to jail, into prison",
    disappearances: "as missing, as disappeared, unaccounted for",
    deportations: "back to their country, back to their countries, back home",
    injuries:
      "to hospital, to hospitals, to a hospital, to the hospital, with gunshot wounds, with burns, with injuries, in intensive care, in critical condition, in serious condition, in stable condition, in grave condition",
    kidnappings: "hostage, captive, in captivity, for ransom, as kidnapped, as abducted",
    convictions: "to life in prison, to prison terms",
    protests: "to the streets, on strike, on hunger strike",
  }),
  changes: invert({
    up: "increase increases rise rises growth jump surge hike gain gains uptick inflation raise",
    down: "decrease decreases fall falls drop drops decline declines reduction reductions cut cuts plunge slump layoff layoffs loss losses redundancies dismissals",
  }),
  changeVerbs: verbsOf({
    up: "rise increase grow climb jump surge soar swell gain raise lift boost expand",
    down: "fall decrease drop decline shrink plunge plummet reduce lower cut slump dwindle contract slide lose sink tumble dip slip",
  }),
  rates: new Set(["inflation", "growth"]),
  leads: new Set("lead leads leading led ahead advantage margin gap behind".split(" ")),
  toLevel: new Set(["to", "at"]),
  fromLevel: new Set(["from"]),
  perUnit: new Set("a per an each every the".split(" ")),
  soldUnits: new Set(
    "gallon gallons litre liter barrel pound ounce gram kilo kilogram kilogramme tonne ton bushel bag box sack bottle pack packet ticket unit dose head share pill bullet hectare acre carton piece bale".split(
      " ",
    ),
  ),
  each: new Set(["apiece"]),
  sells: new Set("sold sells sell selling retails".split(" ")),
  movers: new Set(
    "went go goes going moved moving changed rose fell brought bringing brings taking raised raising pushed pushing put puts".split(
      " ",
    ),
  ),
  moves: invert({
    up: "rise rises rose risen rising grew grown gained gains gain gaining added adds advanced advances leapt leaped spiked spikes rallied rebounded skyrocketed rocketed widened strengthened accelerated jumped surged climbed soared swelled up upward upwards",
    down: "fall falls fell fallen falling lost loses losing lose shed sheds shedding shrank shrunk sank sunk slid slides slipped slips dipped dips tumbled tumbles eased retreated weakened narrowed cut cuts cutting slashed plunged dropped declined down downward downwards",
  }),
  byAmount: new Set(["by", "a"]),
  containers: new Set(
    "case cases incident incidents act acts round rounds box boxes package packages packet packets bag bags bale bales dose doses brick bricks pair pairs set sets piece pieces report reports estimate estimates projection projections".split(
      " ",
    ),
  ),
  moreOrLess: new Set("up down more fewer less higher lower greater".split(" ")),
  directions: invert({ up: "up more higher greater over", down: "down fewer less lower" }),
  startsFrom: new Set(["from", "against", "versus"]),
  shareNouns: new Set("share proportion percentage fraction".split(" ")),
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
    adults: "adult adults",
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
