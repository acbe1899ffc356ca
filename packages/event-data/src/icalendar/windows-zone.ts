import { parseZoneName } from '../time/zone.ts';

/**
 * The IANA name of a zone that is named as in Windows: `Eastern Standard Time`, or as Outlook shows it,
 * `(UTC-05:00) Eastern Time (US & Canada)`. A list of cities is no name.
 */
export function parseWindowsZone(id: string): string | undefined {
  if (id.length > 100 || !FORM.test(id)) return undefined;
  const words = id.replace(AROUND, '');
  for (const [region, pairs] of Object.entries(CITIES)) {
    const names = pairs.split(',');
    const place = names.indexOf(words);
    if (place % 2 === 0) return parseZoneName(`${region}/${names[place + 1]}`.replaceAll(' ', '_'));
  }
  const city = `/${words.replaceAll(' ', '_')}`;
  return Intl.supportedValuesOf('timeZone').find((zone) => zone.endsWith(city));
}

/** What only names of this kind have. */
const FORM = / Time\b|^\(?(UTC|GMT)/i;

/** What says nothing more; of the countries behind a name only Mexico is needed to tell it from others. */
const AROUND = /^\([^)]*\) *|( Standard| Daylight)? Time\b| \((US|Canada)[^)]*\)/gi;

/**
 * Windows names without their "Standard Time", each followed by the city that stands for it, by region (Unicode CLDR 48.2,
 * windowsZones.xml, territory 001; see NOTICE). Names that are those of a city themselves (Tokyo) need no entry.
 */
const CITIES: Readonly<Record<string, string>> = {
  Africa:
    'E. Africa,Nairobi,Egypt,Cairo,Libya,Tripoli,Morocco,Casablanca,Namibia,Windhoek,South Africa,Johannesburg,South Sudan,Juba,Sudan,Khartoum,W. Central Africa,Lagos',
  America:
    'Alaskan,Anchorage,Aleutian,Adak,Argentina,Buenos Aires,Atlantic,Halifax,Canada Central,Regina,Central America,Guatemala,Central Brazilian,Cuiaba,Central,Chicago,Central (Mexico),Mexico City,Cuba,Havana,E. South America,Sao Paulo,Eastern,New York,Eastern (Mexico),Cancun,Greenland,Godthab,Haiti,Port-au-Prince,Magallanes,Punta Arenas,Mountain,Denver,Mountain (Mexico),Mazatlan,Newfoundland,St Johns,Pacific SA,Santiago,Pacific,Los Angeles,Pacific (Mexico),Tijuana,Paraguay,Asuncion,SA Eastern,Cayenne,SA Pacific,Bogota,SA Western,La Paz,Saint Pierre,Miquelon,Tocantins,Araguaina,Turks And Caicos,Grand Turk,US Eastern,Indianapolis,US Mountain,Phoenix,Venezuela,Caracas,Yukon,Whitehorse',
  Asia: 'Afghanistan,Kabul,Altai,Barnaul,Arab,Riyadh,Arabian,Dubai,Arabic,Baghdad,Azerbaijan,Baku,Bangladesh,Dhaka,Caucasus,Yerevan,Central Asia,Bishkek,China,Shanghai,Ekaterinburg,Yekaterinburg,Georgian,Tbilisi,India,Calcutta,Iran,Tehran,Israel,Jerusalem,Jordan,Amman,Korea,Seoul,Middle East,Beirut,Myanmar,Rangoon,N. Central Asia,Novosibirsk,Nepal,Katmandu,North Asia East,Irkutsk,North Asia,Krasnoyarsk,North Korea,Pyongyang,Pakistan,Karachi,Russia Zone 10,Srednekolymsk,Russia Zone 11,Kamchatka,SE Asia,Bangkok,Sri Lanka,Colombo,Syria,Damascus,Transbaikal,Chita,W. Mongolia,Hovd,West Asia,Tashkent,West Bank,Hebron',
  Atlantic: 'Greenwich,Reykjavik',
  Australia:
    'AUS Central,Darwin,AUS Eastern,Sydney,Aus Central W.,Eucla,Cen. Australia,Adelaide,E. Australia,Brisbane,Tasmania,Hobart,W. Australia,Perth',
  Etc: 'Dateline,GMT+12,UTC+12,GMT-12,UTC+13,GMT-13,UTC-02,GMT+2,UTC-08,GMT+8,UTC-09,GMT+9,UTC-11,GMT+11',
  Europe:
    'Belarus,Minsk,Central Europe,Budapest,Central European,Warsaw,E. Europe,Chisinau,FLE,Kiev,GMT,London,GTB,Bucharest,Romance,Paris,Russia Zone 3,Samara,Russian,Moscow,Turkey,Istanbul,W. Europe,Berlin',
  Pacific:
    'Central Pacific,Guadalcanal,Chatham Islands,Chatham,Easter Island,Easter,Hawaiian,Honolulu,Line Islands,Kiritimati,New Zealand,Auckland,Samoa,Apia,Tonga,Tongatapu,West Pacific,Port Moresby',
};
