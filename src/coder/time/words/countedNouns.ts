/** What news counts by the thousand: "2000 troops", "of 1900 people" hold no year. Compared in lower case. */
export const COUNTED_NOUNS: ReadonlySet<string> = new Set(
  (
    'troops soldiers fighters men women children people civilians persons refugees migrants prisoners hostages ' +
    'detainees officers police policemen rebels militants workers students teachers protesters demonstrators ' +
    'families households homes houses buildings villages companies firms members staff employees doctors nurses ' +
    'voters passengers residents citizens victims deaths casualties cases patients dead wounded others more ' +
    'dollars euros pounds rubles roubles yuan yen lira tonnes tons kilos kilograms kg barrels litres liters ' +
    'miles kilometres kilometers km metres meters feet acres hectares hours days weeks months years times percent ' +
    'rockets missiles shells drones tanks vehicles trucks weapons rifles mines bombs rounds sorties strikes aircraft ' +
    'ships pages words megawatts mw points votes seats tents beds doses'
  ).split(' '),
)
