/**
 * What it looks like: an article and the panel beside it, drawn with the page's own elements.
 *
 * For screen readers one sentence says the same.
 */
import { typeIcons } from "../panel/entities/type-look.ts";
import { Icon } from "../parts/icon.tsx";
import { t } from "../parts/messages.ts";
import { SampleText } from "../parts/sample-text.tsx";

const paragraphs = ["welcomePictureText1", "welcomePictureText2", "welcomePictureText3"] as const;
const entities = [
  { type: "person", count: 2 },
  { type: "organisation", count: 1 },
  { type: "place", count: 1 },
] as const;
const events = ["1", "2", "3"] as const;

export function Picture() {
  return (
    <figure class="picture">
      <figcaption class="only-heard">{t("welcomePictureSays")}</figcaption>
      <div class="picture-page" aria-hidden="true">
        <p class="picture-title">{t("welcomePictureTitle")}</p>
        {paragraphs.map((paragraph) => (
          <p key={paragraph}>
            <SampleText text={t(paragraph)} />
          </p>
        ))}
      </div>
      <div class="picture-panel" aria-hidden="true">
        <ul class="picture-who">
          {entities.map(({ type, count }) => (
            <li key={type} data-type={type}>
              <Icon node={typeIcons[type]} />
              <span>{t(`welcomePictureWho_${type}`)}</span>
              <span>{count}</span>
            </li>
          ))}
        </ul>
        <ol class="picture-line">
          {events.map((event) => (
            <li key={event}>
              <b>{t(`welcomePictureWhen${event}`)}</b>
              {t(`welcomePictureWhat${event}`)}
            </li>
          ))}
        </ol>
        <p class="picture-note">{t("welcomePictureNote")}</p>
      </div>
    </figure>
  );
}
