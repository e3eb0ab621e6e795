import { type Attitude, type AttitudeForm, type AttitudeWords, attitudesFrom } from "../attitudes.ts";
import { wordSet } from "../names.ts";

/**
 * Verbs by what they take, after the classes of Levin (1993) and FrameNet: statement, judgement, request, commitment,
 * opinion, desire, experience. Base forms; the other forms are derived, irregular ones are below.
 */
const VERBS =
  attitudesFrom(`statement co: acknowledge admit affirm allege announce articulate assert claim concede confess confirm convey declare deny detail disclose divulge emphasize emphasise explain highlight imply indicate insinuate maintain mention note outline predict proclaim propound recall recount reiterate relate relay repeat report reveal signal specify stipulate stress suggest summarize tout underline underscore unveil voice document forecast conclude hypothesize
statement o: cite quote reference describe characterize characterise portray depict paint cast label brand dub call term frame define rate rank liken compare equate spell discuss address debate summarise exaggerate understate misstate echo express tweet retweet write sing chant shout rate detail downplay
statement o about of on: talk speak comment elaborate expound joke lie boast brag complain warn write tweet testify opine
statement - to: point refer allude
statement - out up: spell
statement ci: pledge promise vow swear threaten
statement coi: guarantee
statement - against about of: warn caution
statement c: argue contend insist counter reason quip joke muse marvel observe remark retort rejoin warn caution testify comment stipulate surmise reply respond answer add continue state say tweet write
statement - on upon: insist
stance o for as over: accuse admonish applaud assail attack bash berate blame blast castigate censure chastise chide commend condemn congratulate criticize criticise decry defend demonize denigrate denounce deplore deride disparage excoriate fault hail hammer insult lambast lambaste laud mock praise pillory rebuke reprimand reproach ridicule rip scold shame skewer slam smear taunt thank vilify pan trash rap upbraid grill lament bemoan mourn salute
stance o: challenge question contradict contest dispute rebut refute reject repudiate dismiss disavow endorse oppose support back favor favour embrace champion celebrate welcome reconsider resist support tolerate respect admire appreciate applaud hate dislike despise detest dread envy regret resent love prize trust distrust mistrust shun second disdain approve veto protest
stance - with: agree disagree side concur sympathize quarrel
stance - to: object
stance - at: bristle scoff sneer balk
stance - against: rail inveigh vote rule argue campaign protest
stance - for: vote campaign vouch apologize push lobby argue
stance - of: approve disapprove
stance c: agree disagree concur complain lament regret
stance i: vote agree
stance co: rule protest
plan ico: propose demand request urge advise counsel recommend advocate encourage beg implore instruct order plead press petition exhort beseech direct
plan coi: ask
plan - for on upon: call
plan - for about: ask plead press push
plan i: plan intend aim seek hope want wish aspire decide choose opt resolve refuse decline agree volunteer elect undertake plot
plan o: seek want plan propose pledge promise offer envision eye contemplate mull desire pursue
plan - for on: plan hope wish opt
plan - to: commit aspire
plan c: hope wish decide resolve propose recommend demand determine
plan g: propose advocate recommend oppose consider contemplate favor favour
plan i: offer vow pledge promise threaten
plan o: threaten promise
belief c: believe think know feel suspect doubt expect assume fear guess imagine presume reckon worry wonder realize realise recognize recognise understand sense find discover learn gather foresee anticipate estimate judge deem calculate speculate theorize dream remember forget notice see hear
belief o: believe doubt expect fear know consider view regard deem perceive misunderstand anticipate foresee envision recognize realize appreciate understand imagine remember
belief - about over: worry wonder think know care fret
belief - of: think know conceive dream
belief - in: believe
belief i: expect
belief co: show prove demonstrate
stance i: prefer love hate
stance o: prefer`);

/** Past and participle where they are not the base with "-ed". */
const IRREGULAR: Readonly<Record<string, string>> = {
  say: "said",
  write: "wrote written",
  speak: "spoke spoken",
  sing: "sang sung",
  swear: "swore sworn",
  choose: "chose chosen",
  think: "thought",
  know: "knew known",
  feel: "felt",
  find: "found",
  understand: "understood",
  misunderstand: "misunderstood",
  foresee: "foresaw foreseen",
  see: "saw seen",
  hear: "heard",
  learn: "learned",
  forget: "forgot forgotten",
  seek: "sought",
  cast: "cast",
  show: "showed shown",
  prove: "proved proven",
  beseech: "besought",
  spell: "spelled spelt",
  dream: "dreamed dreamt",
  tell: "told",
  undertake: "undertook undertaken",
};
/** Double their last letter. */
const DOUBLING = wordSet(
  "admit rap slam trash rip pan plan beg plot mull balk dub commit brag refer chat quip retort rebut opt",
);
const NOT_DOUBLED = wordSet("trash mull balk retort");
/** Alike as noun and verb: only what follows tells ("the plan", "they plan to"). */
const formsOf = (base: string): readonly (readonly [string, AttitudeForm["form"]])[] => {
  const stem = base.endsWith("e") ? base.slice(0, -1) : /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}i` : base;
  const doubled = DOUBLING.has(base) && !NOT_DOUBLED.has(base) ? `${base}${base.at(-1)}` : null;
  const pasts = IRREGULAR[base]?.split(" ") ?? [`${doubled ?? stem}ed`];
  const third =
    stem.endsWith("i") && !base.endsWith("e") ? `${stem}es` : /(s|sh|ch|x|o)$/.test(base) ? `${base}es` : `${base}s`;
  const gerund = `${doubled ?? (base.endsWith("e") && !base.endsWith("ee") ? base.slice(0, -1) : base)}ing`;
  const participle = pasts.length > 1 ? ([[pasts[1]!, "participle"]] as const) : [];
  return [[base, "plain"], [third, "third"], [pasts[0]!, "past"], ...participle, [gerund, "gerund"]];
};

function verbForms(verbs: ReadonlyMap<string, Attitude>): ReadonlyMap<string, AttitudeForm> {
  const forms = new Map<string, AttitudeForm>();
  for (const [base, attitude] of verbs) for (const [word, form] of formsOf(base)) forms.set(word, { attitude, form });
  return forms;
}

export const attitudes: AttitudeWords = {
  verbs: verbForms(VERBS),
  adjectives:
    attitudesFrom(`belief ci of about: sure certain confident afraid fearful convinced optimistic pessimistic aware unaware hopeful doubtful skeptical sceptical suspicious positive wary leery mindful unsure uncertain
belief ci about over by with: worried concerned troubled alarmed anxious nervous uneasy
stance ci about with of at by: frustrated angry upset furious disappointed outraged pleased happy unhappy thrilled delighted glad proud ashamed sorry grateful excited enthusiastic critical supportive satisfied dissatisfied appalled dismayed surprised shocked honored honoured
plan i: willing unwilling eager determined reluctant ready prepared committed keen poised hesitant inclined
stance - to: opposed`),
  nouns:
    attitudesFrom(`statement c of about: claim assertion allegation accusation statement announcement suggestion contention charge insistence acknowledgment acknowledgement admission declaration argument warning report revelation prediction complaint confession denial remark comment disclosure rumor rumour confirmation boast
belief c about of: belief view opinion conclusion fear concern suspicion doubt feeling notion theory assumption expectation conviction impression worry understanding
plan ic for: promise pledge vow plan proposal decision intention threat call demand request desire hope refusal commitment offer wish bid willingness recommendation
stance c of for: criticism praise support endorsement condemnation opposition denunciation defense defence`),
  copulas: wordSet(
    "is are was were be been being am 's 're 'm feel feels felt seem seems seemed remain remains remained",
  ),
  perfects: wordSet("has have had 's 've 'd having"),
  modals: wordSet("will would can could may might should must shall do does did to 'll 'd"),
  agents: wordSet("by"),
  openers: wordSet("that whether if how why what when where who which"),
  questions: wordSet("whether if how why what"),
  infinitiveMarks: wordSet("to"),
  finiteEndings: /[a-z]{2}ed$/,
  turnsOfTwo: new Set(),
  turns: wordSet("but although though while whereas which who whose"),
};
