import { type NameWords, wordSet } from "../names.ts";
import { givenNames, surnames } from "../names-persons.ts";

export const names: NameWords = {
  functionWords:
    wordSet(`neighboring neighbouring nearby a an the this that these those some any each every all both many much more most few fewer several such no none other another
    one two three four five six seven eight nine ten eleven twelve dozens hundreds thousands millions half nearly almost about around over under
    i me my mine we us our ours you your yours he him his she her hers it its they them their theirs who whom whose which what
    and or but nor so yet for if because although though while whereas unless until till since when where why how whether once than as
    in on at by to from of with without into onto upon off out up down between among through during before after above below against across along
    behind beyond near toward towards within despite besides beside except per via like unlike inside outside throughout amid
    is are was were be been being am do does did done doing has have had having will would shall should may might must can could cannot
    not never also too very just only even still already again now then here there today yesterday tomorrow tonight later earlier soon ago
    however therefore meanwhile moreover furthermore instead nevertheless nonetheless otherwise thus hence indeed rather perhaps maybe
    according following including regarding concerning given based asked according last next first second third fourth finally
    yes no ok well oh ah let please see read click share subscribe
    new old good bad big small great major former early late recent recently currently previously eventually
    overall additionally similarly likewise consequently accordingly subsequently initially originally ultimately apparently clearly obviously
    fortunately unfortunately interestingly surprisingly reportedly allegedly presumably`),
  calendar:
    wordSet(`january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct
    nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun christmas easter lent ramadan thanksgiving
    spring summer autumn winter gmt utc am pm`),
  givenNames,
  surnames,
  personParticles: wordSet("de del la las los y e da do dos das di du van von der den al el bin ibn ben abu"),
  bodyParticles: wordSet("of for and the on in de del la las los y &"),
  otherHeads: wordSet(
    "internet twitter facebook instagram youtube whatsapp telegram tiktok linkedin bitcoin law act operation plan program programme award prize cup league championship summit festival week day games war battle treaty agreement accord pact constitution code project case bill protocol convention amendment resolution decree report index conference series convoy flight route highway olympics initiative doctrine scandal hurricane storm cyclone",
  ),
  aliasCues: [
    "also known by the alias",
    "known by the alias",
    "known by the aliases",
    "known by his alias",
    "known by the nickname",
    "better known as",
    "also known as",
    "commonly known as",
    "known as",
    "nicknamed",
    "a . k . a .",
    "a . k . a",
    "aka",
    "alias",
    "aliases",
  ].map((cue) => cue.split(" ")),
  victimWords: wordSet(
    "victim victims murdered killed slain kidnapped abducted disappeared missing widow widower orphan injured wounded raped minor child baby student bystander dead deceased",
  ),
  factWords: wordSet(
    "wanted accused charged convicted sentenced indicted sanctioned arrested detained captured extradited imprisoned jailed suspected alleged acquitted designated member members leader boss",
  ),
  hedges: wordSet(
    "alleged allegedly suspected reported reportedly accused supposed supposedly purported purportedly presumed",
  ),
};
