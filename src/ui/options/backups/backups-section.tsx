/** Backups: the file that was saved last, those that Tidemark keeps by itself, and whether all is well. */
import { ArchiveRestore, Download, Save, Upload } from "lucide";
import { useRef } from "preact/hooks";
import type { BackupHead } from "../../../platform/backups/backup.ts";
import { Icon } from "../../parts/icon.tsx";
import { inBytes } from "../../parts/in-bytes.ts";
import { plural, t } from "../../parts/messages.ts";
import type { ReachModel } from "../../parts/reach-model.ts";
import { Switch } from "../../parts/switch.tsx";
import type { SharingModel } from "../../sharing/sharing-model.ts";
import { atMoment } from "./at-moment.ts";
import type { BackupsModel } from "./backups-model.ts";
import { CheckState } from "./check-state.tsx";
import { EraseEverything } from "./erase-everything.tsx";
import { RestoreState } from "./restore-state.tsx";

interface BackupsSectionProps {
  readonly backups: BackupsModel;
  readonly reach: ReachModel;
  readonly sharing: SharingModel;
}

export function BackupsSection({ backups, reach, sharing }: BackupsSectionProps) {
  if (backups.isPrivate.value) return <p class="aside">{t("backupPrivate")}</p>;
  const saved = backups.savedFile.value;
  const settings = reach.settings.value;
  return (
    <>
      <CheckState checking={backups.checking} />
      <p>{saved ? t("backupSavedAt", saved.name, atMoment(saved.at)) : t("backupSavedNever")}</p>
      <div class="actions">
        <BusyButton backups={backups} icon={Download} run={backups.saveFile}>
          {t("backupSaveFile")}
        </BusyButton>
        <BusyButton backups={backups} icon={Save} run={backups.backUp}>
          {t("backupNow")}
        </BusyButton>
        <button type="button" class="button" onClick={() => sharing.importFile()}>
          <Icon node={Upload} />
          {t("optionsImport")}
        </button>
      </div>
      <Busy backups={backups} />
      <Backups backups={backups} />
      <p class="aside">{t("backupWhy")}</p>
      {settings && (
        <Switch on={settings.backupReminder} onChange={(backupReminder) => void reach.change({ backupReminder })}>
          {t("backupReminder")}
        </Switch>
      )}
      <EraseEverything backups={backups} />
    </>
  );
}

interface BusyButtonProps {
  readonly backups: BackupsModel;
  readonly icon: typeof Save;
  readonly run: () => Promise<void>;
  readonly children: string;
}

function BusyButton({ backups, icon, run, children }: BusyButtonProps) {
  return (
    // Not disabled while it works: the focus stays where it is.
    <button type="button" class="button" aria-disabled={backups.busy.value !== null} onClick={() => void run()}>
      <Icon node={icon} />
      {children}
    </button>
  );
}

function Busy({ backups }: { readonly backups: BackupsModel }) {
  const now = backups.busy.value;
  return (
    <div role="status">
      {now && (
        <p class="banner backup-busy">
          {t(`backupBusy_${now.what}`)}
          <progress max={1} value={now.share} aria-label={t(`backupBusy_${now.what}`)} />
        </p>
      )}
    </div>
  );
}

function Backups({ backups }: { readonly backups: BackupsModel }) {
  const list = useRef<HTMLDivElement>(null);
  const heads = backups.heads.value;
  if (heads === null) return null;
  if (!heads.ok) return <p class="banner banner-danger">{t("backupUnreadable")}</p>;
  if (heads.value.length === 0) return <p class="nothing">{t("backupNone")}</p>;
  return (
    <div ref={list} tabIndex={-1}>
      <ul class="sites" aria-label={t("backupList")}>
        {heads.value.map((head) => (
          <Backup key={head.made} head={head} backups={backups} />
        ))}
      </ul>
      <RestoreState restoring={backups.restoring} leave={() => list.current?.focus()} />
    </div>
  );
}

function Backup({ head, backups }: { readonly head: BackupHead; readonly backups: BackupsModel }) {
  const { stage } = backups.restoring.restore.value;
  const name = t("backupRestoreOf", atMoment(head.made));
  return (
    <li class="site backup">
      <span class="site-name">
        <time dateTime={head.made}>{atMoment(head.made)}</time>
        <span class="backup-kind">{t(`backupKind_${head.kind.replaceAll("-", "_")}`)}</span>
      </span>
      <span class="backup-holds">
        {plural("optionsNotes", head.notes)} {plural("optionsArticles", head.articles)} {inBytes(head.bytes)}
      </span>
      <button
        type="button"
        class="button button-small"
        aria-label={name}
        aria-disabled={stage === "working"}
        onClick={() => void (stage !== "working" && backups.restoring.choose(head))}
      >
        <Icon node={ArchiveRestore} />
        {t("backupRestore")}
      </button>
    </li>
  );
}
