import { type PartyWords, partyWordsFrom } from "../parties.ts";
import { titles } from "./titles.ts";
import { sibilantOf } from "./verbs.ts";

/** Plurals that no rule gives; a word that stands for both numbers is its own plural. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  "child:children person:people thief:thieves wife:wives knife:knives police:police military:military troops:troops authorities:authorities personnel:personnel cattle:cattle aircraft:aircraft goods:goods"
    .split(" ")
    .map((pair) => pair.split(":") as [string, string]),
);

const PERSONS = `man woman boy girl child teenager teen youth youngster baby toddler infant minor adult elder person individual people citizen national foreigner resident civilian villager local bystander passerby onlooker pedestrian
  neighbor neighbour inhabitant native tourist traveler traveller passenger visitor guest worker laborer labourer peasant farmer farmhand farmworker rancher fisherman hunter miner logger landowner shopkeeper merchant trader vendor seller
  businessman businesswoman businesspeople entrepreneur banker cashier waiter cook driver trucker motorist motorcyclist cyclist biker courier conductor pilot sailor seaman crewman captain mechanic electrician carpenter builder
  engineer doctor physician surgeon nurse paramedic medic dentist pharmacist patient teacher professor lecturer student schoolgirl schoolboy pupil schoolchild principal rector dean scientist researcher academic lawyer attorney
  solicitor barrister prosecutor judge magistrate witness juror notary journalist reporter editor columnist correspondent photographer cameraman photojournalist broadcaster blogger youtuber influencer writer poet author novelist artist singer musician actor
  actress model filmmaker priest nun monk bishop archbishop cardinal pastor preacher missionary imam rabbi catechist jesuit activist campaigner environmentalist dissident defender leader organizer unionist protester demonstrator striker
  marcher rioter politician lawmaker legislator congressman congresswoman congressperson senator deputy mayor councillor councilor councilman councilwoman governor minister president premier ambassador diplomat consul envoy official functionary
  bureaucrat candidate candidate mandatary aide adviser advisor negotiator mediator observer volunteer rescuer firefighter fireman lifeguard bodyguard watchman doorman guard warden jailer inmate prisoner detainee convict
  captive hostage victim survivor casualty refugee migrant immigrant emigrant deportee exile returnee orphan widow widower bride husband wife spouse partner boyfriend girlfriend fiance fiancee father mother parent
  stepfather stepmother grandfather grandmother grandparent son daughter stepson stepdaughter grandson granddaughter grandchild brother sister sibling twin cousin uncle aunt nephew niece relative friend colleague companion accomplice associate acquaintance
  member suspect defendant culprit perpetrator assailant attacker aggressor assassin killer murderer hitman gunman gunwoman shooter sniper triggerman bomber arsonist criminal offender felon outlaw bandit robber burglar thief mugger pickpocket kidnapper
  abductor captor extortionist extortioner smuggler trafficker dealer peddler narco capo kingpin lord boss mobster gangster mafioso thug henchman lieutenant ringleader fugitive escapee hacker fraudster swindler forger launderer counterfeiter
  rapist abuser pirate poacher guerrilla guerrillero rebel insurgent militant militiaman extremist terrorist jihadist separatist paramilitary subversive combatant fighter mercenary vigilante commando spy informant informer collaborator courier mule coyote deserter
  elements cleric nanny maid housewife barber baker butcher tailor shepherd herder ranger gardener janitor porter cleaner barista clerk secretary employee executive manager director chairman owner landlord tenant investor broker contractor
  adolescent newborn octogenarian senior homeless elderly dancer veteran recruit cadet conscript warlord strongman chieftain chief tribesman clansman warrior crook delinquent prostitute stowaway looter squatter separatist nationalist loyalist communist
  humanitarian peacekeeper monitor supporter follower sympathizer devotee worshipper worshiper pilgrim faithful mourner parishioner believer voter mp mps ceo`;

const FORCES = `police policeman policewoman cop officer constable sheriff trooper patrolman detective inspector agent gendarme carabinero soldier troops army military marine navy infantryman airman serviceman servicewoman paratrooper
  reservist sergeant corporal private major colonel general admiral commander brigadier captain commissioner superintendent force guard guardsman battalion brigade regiment platoon squadron unit patrol squad detachment militia personnel ranger contingent reinforcements warship frigate
  swat coastguard garrison`;

const GROUPS = `gang mara clique cartel syndicate mafia mob crew cell faction band group network ring organization organisation clan tribe militia guerrillas front family couple crowd community caravan household congregation delegation mission team trio quartet duo dissidents
  commando column cult posse demonstrators union movement`;

const BODIES = `government administration ministry department secretariat agency authority authorities state customs prosecution council congress parliament assembly senate legislature lawmakers office directorate commission company firm party embassy consulate cabinet junta
  presidency regime bank airline committee service federation intelligence immigration treasury bureau`;

const COURTS = "court tribunal jury judge magistrate justice";

const STRUCTURES = `station checkpoint outpost post base barracks garrison headquarters convoy patrol vehicle car truck bus van taxi motorcycle motorbike jeep train helicopter plane airplane aircraft airliner boat ship vessel ferry tanker bridge road highway
  railway track tunnel dam plant pipeline refinery well tower pylon substation antenna transformer warehouse factory mill mine farm ranch estate plantation house home residence building apartment hotel restaurant bar nightclub club cafe store shop supermarket market mall
  bank church mosque synagogue temple cathedral chapel convent monastery school university college campus hospital clinic prison jail embassy consulate courthouse palace ministry airport port terminal stadium office newspaper radio town village hamlet city settlement camp neighborhood
  neighbourhood suburb community installation installations facility facilities compound complex shelter monument oilfield field ambulance minibus pickup caravan caravans motorcade cemetery plaza square party headquarters villa mansion`;

const GOODS = `cocaine heroin marijuana marihuana cannabis fentanyl methamphetamine meth opium hashish ecstasy amphetamine drug narcotics narcotic pill tablet package brick shipment consignment load cargo haul cache stash contraband merchandise goods weapon gun rifle
  pistol handgun firearm revolver shotgun grenade explosive explosives ammunition magazine cartridge bullet round dynamite bomb detonator missile mortar launcher machete knife money cash dollar dollars euro peso quetzal lempira banknote bill currency gold silver gem jewel jewelry emerald asset
  property estate mansion ranch farm house home apartment land vehicle car truck pickup motorcycle boat speedboat submarine yacht ship vessel plane aircraft helicopter jet drone cattle timber wood fuel gasoline cigarette liquor alcohol phone cellphone computer laptop
  document passport record file laboratory lab equipment material materiel precursor chemical ivory fin animal bird turtle parrot account tonne ton kilo kilogram gram pound container suitcase bag plant plants seedling dose`;

const CALAMITIES = `earthquake quake tremor aftershock tsunami hurricane typhoon cyclone tornado storm thunderstorm blizzard lightning flood flooding floodwater mudslide landslide avalanche eruption volcano wildfire fire blaze inferno heatwave heat cold drought famine
  hunger disease virus covid coronavirus pandemic epidemic cholera dengue malaria cancer flu influenza infection illness outbreak pneumonia sepsis poisoning overdose intoxication accident crash collision wreck derailment capsizing collapse stampede malfunction sinking shipwreck
  bus train truck car vehicle shark crocodile bear tiger lion elephant dog snake rain rains wave waves current fall gas smoke starvation dehydration drowning stroke heart`;

const DISASTERS =
  "earthquake quake tsunami hurricane typhoon cyclone tornado mudslide landslide avalanche eruption flood flooding wildfire shipwreck pandemic epidemic";

export const parties: PartyWords = partyWordsFrom(
  {
    calamity: CALAMITIES,
    court: COURTS,
    force: FORCES,
    person: `${PERSONS} ${[...titles.roles].join(" ")}`,
    group: GROUPS,
    body: BODIES,
    structure: STRUCTURES,
    goods: GOODS,
    disaster: DISASTERS,
  },
  formsOf,
);

function formsOf(noun: string): readonly string[] {
  const irregular = IRREGULAR.get(noun);
  if (irregular !== undefined) return [noun, irregular];
  return [noun, noun.endsWith("man") ? `${noun.slice(0, -3)}men` : sibilantOf(noun)];
}
