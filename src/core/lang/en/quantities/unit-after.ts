/** Percentages and units of measure as they are written after a number. Units of time are left to the time rules. */

const percent =
  /^(?:[ \u00a0]?%(?:[ -]points?(?!\p{L}))?|(?:[ \u00a0]?[-–]?[ \u00a0]?)(?:percentage[ -]points?|per[ -]?cent|pct|basis[ -]points?|bps)(?!\p{L})|pc(?![\p{L}\p{N}]))/iu;

/** Written with these letters and no others. */
const symbols =
  "km/h km² km2 km m/s m² m2 m³ m3 mph kph cm mm m kms kgs? mg g ha sq\\.?\\s?(?:ft|km|mi) ft lbs? oz ml l bpd boe kWh MWh GWh TWh kW MW GW TW kV Hz kHz MHz GHz KB kB MB GB TB PB dB °[CF]? C F kn kt Mt Gt".split(
    " ",
  );

const words =
  "kilomet(?:re|er)s? met(?:re|er)s? centimet(?:re|er)s? millimet(?:re|er)s? miles? foot feet inch inches yards? acres? hectares? kilograms? kilogrammes? kilos? grams? grammes? milligrams? tonnes? tons? ounces? lit(?:re|er)s? millilit(?:re|er)s? gallons? barrels? bushels? knots kilowatts? megawatts? gigawatts? watts? (?:kilo|mega|giga|tera)watt[\\s-]hours volts? hertz kilobytes? megabytes? gigabytes? terabytes? petabytes? decibels? degrees?(?:\\s(?:celsius|fahrenheit|[CF](?!\\p{L})))? calories carats? light[\\s-]years fathoms? head(?=\\sof)".split(
    " ",
  );

const dimension = "(?:square|cubic|nautical|metric|short|troy)[ \\u00a0-]";
const perTime = "[ \\u00a0](?:per|an?)[ \\u00a0](?:second|minute|hour|day|week|month|year)(?!\\p{L})";

const inSymbols = new RegExp(`^[ \\u00a0-]?(?<unit>${symbols.join("|")})(?![\\p{L}\\p{N}])`, "u");
const inWords = new RegExp(
  `^[ \\u00a0-](?<unit>(?:${dimension})?(?:${words.join("|")})(?!\\p{L})(?:${perTime})?)`,
  "iu",
);
const weight = /^[ \u00a0-](?<unit>pounds?)(?!\p{L})/iu;
const weighing = /\b(?:weigh\p{L}*|weight|heavy|lost|gained|shed)[^.]{0,30}$/iu;

export interface Unit {
  /** "%" for per cent, else as written ("km/h", "percentage points"). */
  readonly unit: string;
  readonly isShare: boolean;
  /** How much of the text it takes. */
  readonly length: number;
}

/** The unit at the beginning of `rest`, which is the text behind a number; `lead` is the text before it. */
export function unitAfter(rest: string, lead: string): Unit | null {
  const share = percent.exec(rest)?.[0];
  if (share !== undefined) {
    const points = /(?:percentage|basis)[ -]points?|bps/iu.exec(share)?.[0].toLowerCase().replace("-", " ");
    const unit = points ?? (/points?$/iu.test(share) ? "percentage points" : "%");
    return { unit, isShare: true, length: share.length };
  }
  const match = inSymbols.exec(rest) ?? inWords.exec(rest) ?? poundsOf(rest, lead);
  const unit = match?.groups?.unit;
  if (!match || unit === undefined) return null;
  // A capital letter alone is a temperature only where it touches one.
  if (/^[CF]$/u.test(unit) && (/^[ -]/u.test(match[0]) || !/\b\d{1,3}(?:\.\d)?$/u.test(lead))) return null;
  return { unit: unit.replace(/\u00a0/gu, " "), isShare: false, length: match[0].length };
}

/** Pounds are money unless something is weighed. */
function poundsOf(rest: string, lead: string): RegExpExecArray | null {
  const match = weight.exec(rest);
  if (!match) return null;
  const isWeight =
    match[0].startsWith("-") ||
    /^ of \p{Ll}/u.test(rest.slice(match[0].length)) ||
    /^ \(\d+ ?k/u.test(rest.slice(match[0].length)) ||
    weighing.test(lead);
  return isWeight ? match : null;
}
