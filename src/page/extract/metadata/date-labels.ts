/** What the words before a date say that it is the date of. */

export type DateLabel = "published" | "modified" | "other" | null;

const modified =
  /updat|modifi|aktualis|geändert|bearbeitet|überarbeitet|mise? à jour|actuali[zs]|atualiz|aggiornat|bijgewerkt|gewijzigd|opdater|oppdater|uppdater|ändrad|päivite|zaktualiz|zmiana|frissít|módos|güncelle|обновл|изменен|оновл|ενημερ|edited|revised|reviewed|änderung|stand:?\s*$|stand:?\s+(?:vom\s+)?$|更新|수정|تحديث|עודכן/gi;
const published =
  /publi|posted|erstellt|erschienen|veröffentlicht|created|written on|first|datum:|date:|opprett|oprett|skapad|julkaist|gepostet|eingestellt|online seit|mis en ligne|le:\s*$|pubblicat|geplaatst|geschreven|dodano|опубл|додано|发布|發布|掲載|公開|입력|등록|نشر|פורסם/gi;
/** Today's date, events, what expires, when somebody joined or was born, who owns the rights. */
const other =
  /aktuelle zeit|current time|currently|heute(?: ist)?[,:]?\s*$|today(?: is)?[,:]?\s*$|hoy[,:]?\s*$|termin|event|veranstaltung|beginn|start(?:s|et)?\b|until|gültig|valid|expire|ablauf|deadline|frist|copyright|©|since|mitglied seit|joined|registr|born|geboren|geb\.|died|gestorben|abgerufen|retrieved|accessed|archived|archiviert|\b(?:bis|ab|from|to|jusqu'au|hasta)(?: zum)?:?\s*$/gi;

const nearest = 60;

/** Of several labels the last speaks, because it stands nearest to the date. `lead`: the text that leads to the date. */
export function dateLabel(lead: string): DateLabel {
  const near = lead.slice(-nearest);
  const ends = [
    ["modified", lastEnd(near, modified)],
    ["published", lastEnd(near, published)],
    ["other", lastEnd(near, other)],
  ] as const;
  const [label, end] = ends.reduce((best, next) => (next[1] > best[1] ? next : best));
  return end < 0 ? null : label;
}

function lastEnd(text: string, pattern: RegExp): number {
  let end = -1;
  for (const match of text.matchAll(pattern)) end = match.index + match[0].length;
  return end;
}
