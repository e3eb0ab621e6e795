import { thingsFrom } from "./thing.ts";

/** Arms and what is fired or goes off. A firearm is a weapon and a rifle a firearm, so that parts and wholes bound each other. */
export const arms = thingsFrom(`
weapon: weapon, arm, weaponry, armament | arma, armamento
firearm < weapon: firearm, gun, arm+fire, weapon+fire | arma+fuego
long-gun < firearm: gun+long, arm+long, weapon+long, longarm, shoulder+weapon | arma+larga, larga
handgun < firearm: handgun, gun+hand, sidearm, arm+short, gun+short, weapon+short | arma+corta, corta
rifle < long-gun: rifle, carbine | rifle, fusil, carabina
assault-rifle < rifle: rifle+assault, weapon+assault | fusil+asalto, rifle+asalto, arma+asalto
shotgun < long-gun: shotgun | escopeta
machine-gun < long-gun: gun+machine, machinegun | ametralladora
submachine-gun < firearm: gun+submachine, submachinegun | subametralladora, subfusil, metralleta
pistol < handgun: pistol | pistola
revolver < handgun: revolver | revolver
blade < weapon: blade, weapon+bladed, shank, shiv, arm+bladed, weapon+sharp | arma+blanca, punta, chuzo, platina, arma+punzocortante, punzon
knife < blade: knife, dagger | cuchillo, navaja, punal, daga
machete < blade: machete | machete
sword < blade: sword, katana | espada, katana, sable
crossbow < weapon: crossbow, bow | ballesta, arco
explosive < weapon: explosive, device+explosive, charge+explosive, bomb, ied | explosivo, artefacto+explosivo, artefacto, bomba, carga+explosiva, aei
grenade < explosive: grenade | granada
mine < explosive: mine+land, landmine, mine+antipersonnel, mine+personnel | mina+antipersona, mina+antipersonal, mina+personal, mina+terrestre
mortar < weapon: mortar, shell+mortar | mortero
launcher < weapon: launcher, launcher+grenade, launcher+rocket, rpg, bazooka | lanzagranada, lanzagranadas, lanzacohete, lanzacohetes, lanzador, lanzamisil, lanzamisiles, bazuca
rocket < explosive: rocket, missile | cohete, misil
dynamite < explosive: dynamite, stick+dynamite | dinamita, taco+dinamita, cartucho+dinamita
detonator: detonator, cap+blasting | detonador, fulminante
ammunition: ammunition, munition, ammo | municion, parque
round < ammunition: round, cartridge, bullet, round+ammunition | cartucho, bala, proyectil, tiro
casing: casing, shell, case+shell, shell+casing, casing+shell | casquillo, vaina, casquete
magazine: magazine, clip | cargador, cargador+arma, cargador+fusil, proveedor, alimentadora
silencer: silencer, suppressor | silenciador
scope: scope, sight+telescopic | mira, mira+telescopica
vest: vest, vest+bulletproof, vest+ballistic, armour, armor | chaleco, chaleco+antibala, chaleco+balistico
plate-ballistic: plate+ballistic, plate+armour, plate+armor | placa+balistica
helmet: helmet | casco
uniform: uniform, fatigues | uniforme
balaclava: balaclava, mask | pasamontana, capucha, mascara
handcuff: handcuff, cuff, shackle | esposa+policial, grillete
`);
