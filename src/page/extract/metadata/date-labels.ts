/** What the words before a date say that it is the date of. */

export type DateLabel = "published" | "modified" | "other" | null;

interface Words {
  /** Anywhere in the words before the date. */
  readonly within: readonly string[];
  /** Only right before the date. */
  readonly last: readonly string[];
}

/** Plain words, looked for one by one: as regular expressions they cost a millisecond to compile. Lower case. */
const words: Readonly<Record<Exclude<DateLabel, null>, Words>> = {
  modified: {
    within: [
      ...["updat", "modifi", "edited", "revised", "reviewed"],
      ...["aktualis", "geändert", "bearbeitet", "überarbeitet", "änderung"],
      ...[
        "mis à jour",
        "mise à jour",
        "actualiz",
        "actualis",
        "actualitz",
        "atualiz",
        "aggiornat",
        "bijgewerkt",
        "gewijzigd",
      ],
      ...[
        "opdater",
        "oppdater",
        "uppdater",
        "ändrad",
        "päivite",
        "zaktualiz",
        "zmiana",
        "frissít",
        "módos",
        "güncelle",
      ],
      ...["обновл", "изменен", "оновл", "ενημερ", "更新", "수정", "تحديث", "עודכן"],
    ],
    last: ["stand", "stand vom"],
  },
  published: {
    within: [
      ...["publi", "pubbl", "posted", "created", "written on", "first", "date:"],
      ...["erstellt", "erschienen", "veröffentlicht", "datum:", "gepostet", "eingestellt", "online seit"],
      ...["mis en ligne", "geplaatst", "opprett", "oprett", "skapad", "julkaist", "dodano"],
      ...["опубл", "додано", "发布", "發布", "掲載", "公開", "입력", "등록", "نشر", "פורסם"],
    ],
    last: ["le"],
  },
  other: {
    within: [
      ...[
        "aktuelle zeit",
        "current time",
        "currently",
        "termin",
        "event",
        "veranstaltung",
        "beginn",
        "starts",
        "startet",
      ],
      ...[
        "until",
        "gültig",
        "valid",
        "expire",
        "ablauf",
        "deadline",
        "frist",
        "copyright",
        "©",
        "since",
        "mitglied seit",
      ],
      ...[
        "joined",
        "registr",
        "born",
        "geboren",
        "geb.",
        "died",
        "gestorben",
        "abgerufen",
        "retrieved",
        "accessed",
        "archiv",
      ],
    ],
    last: ["heute", "heute ist", "today", "today is", "hoy", "bis", "bis zum", "ab", "from", "to", "jusqu'au", "hasta"],
  },
};
const labels = ["modified", "published", "other"] as const;

const nearest = 60;

/** Of several labels the last speaks, because it stands nearest to the date. `lead`: the text that leads to the date. */
export function dateLabel(lead: string): DateLabel {
  const near = lead.slice(-nearest).toLowerCase();
  if (near.trim() === "") return null;
  const bare = near.replace(/[\s:,|(-]+$/, "");
  let label: DateLabel = null;
  let last = -1;
  for (const next of labels) {
    const place = lastPlace(words[next], near, bare);
    if (place > last) [label, last] = [next, place];
  }
  return label;
}

/** Where the last of the words ends; -1 when there is none. */
function lastPlace({ within, last }: Words, near: string, bare: string): number {
  if (last.some((word) => bare === word || bare.endsWith(` ${word}`))) return near.length;
  return within.reduce((place, word) => {
    const at = near.lastIndexOf(word);
    return at < 0 ? place : Math.max(place, at + word.length);
  }, -1);
}
