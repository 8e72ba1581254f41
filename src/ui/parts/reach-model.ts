/**
 * How far Tidemark reaches: the reader's choice and the browser's permission, which are two things.
 *
 * The permission can be taken back in the browser's own settings at any moment, so it is asked for, listened
 * to and never remembered.
 */
import { computed, createModel, signal } from "@preact/signals";
import type { QuietPlace } from "../../core/marks/restraint.ts";
import { type NoteColour, noteColours } from "../../core/notes/note.ts";
import {
  grantedOrigins,
  hasAllSites,
  onPermissionsChanged,
  removeAllSites,
  requestAllSites,
} from "../../platform/permissions.ts";
import { colourNameFrom, onSettingsChanged, readSettings, writeSettings } from "../../platform/settings.ts";
import type { Settings } from "../../platform/settings-shape.ts";
import { colourName, ownColourName } from "./colour-name.ts";
import { problemSentence, t } from "./messages.ts";
import type { ToastModel } from "./toast.tsx";

/**
 * "everywhere": chosen and permitted. "some": chosen, but only single sites are permitted. "withdrawn": chosen,
 * and nothing is permitted. "click": only when the icon is clicked.
 */
export type Reach = "everywhere" | "some" | "withdrawn" | "click";

export const ReachModel = createModel((toast: ToastModel) => {
  const settings = signal<Settings | null>(null);
  const origins = signal<readonly string[]>([]);
  const isEverywherePermitted = signal(false);
  /** The reader was just asked by the browser, and said no. */
  const isRefused = signal(false);

  const reach = computed<Reach | null>(() => {
    if (settings.value === null) return null;
    if (settings.value.mode === "click") return "click";
    if (isEverywherePermitted.value) return "everywhere";
    return origins.value.length > 0 ? "some" : "withdrawn";
  });
  /** The browser still permits every site, although the reader wants a click. */
  const isPermissionUnused = computed(() => reach.value === "click" && isEverywherePermitted.value);

  async function lookAtPermissions(): Promise<void> {
    const [everywhere, granted] = await Promise.all([hasAllSites(), grantedOrigins()]);
    isEverywherePermitted.value = everywhere;
    origins.value = granted;
    if (everywhere) isRefused.value = false;
  }

  /** Seen at once; taken back, with a word to the reader, when it could not be stored. */
  async function write(wanted: Partial<Settings>): Promise<boolean> {
    const before = settings.value;
    if (before) settings.value = { ...before, ...wanted };
    const written = await writeSettings(wanted);
    if (!written.ok) {
      settings.value = before;
      toast.show(problemSentence(written.error));
    }
    return written.ok;
  }

  async function handBack(): Promise<void> {
    await removeAllSites().catch(() => false);
    await lookAtPermissions();
  }

  return {
    settings,
    origins,
    reach,
    isRefused,
    isPermissionUnused,
    handBack,

    async change(wanted: Partial<Settings>): Promise<void> {
      if (await write(wanted)) toast.show(t("optionsSaved"));
    },

    async underline(type: keyof Settings["underlined"], isOn: boolean): Promise<void> {
      // What holds now, not what was last drawn: two boxes can be clicked between two frames.
      const { underlined } = settings.value ?? (await readSettings());
      if (await write({ underlined: { ...underlined, [type]: isOn } })) toast.show(t("optionsSaved"));
    },

    async underlineIn(place: QuietPlace, isOn: boolean): Promise<void> {
      const { underlinedIn } = settings.value ?? (await readSettings());
      if (await write({ underlinedIn: { ...underlinedIn, [place]: isOn } })) toast.show(t("optionsSaved"));
    },

    /** "" is the colour's own name. False when another colour is called so: they could not be told apart by name. */
    async nameColour(colour: NoteColour, typed: string): Promise<boolean> {
      const { [colour]: _, ...others } = (settings.value ?? (await readSettings())).colourNames;
      const name = colourNameFrom(typed);
      const isTaken = noteColours.some(
        (other) => other !== colour && isSameName(colourName(other, others), name ?? ownColourName(colour)),
      );
      if (isTaken) return false;
      if (await write({ colourNames: name === null ? others : { ...others, [colour]: name } })) {
        toast.show(t("optionsSaved"));
      }
      return true;
    },

    /** Reads what holds now, and listens from then on; returns how to stop. */
    async follow(): Promise<() => void> {
      const stops = [
        onSettingsChanged((now) => {
          settings.value = now;
        }),
        onPermissionsChanged(() => void lookAtPermissions()),
      ];
      const [now] = await Promise.all([readSettings(), lookAtPermissions()]);
      settings.value = now;
      return () => {
        for (const stop of stops) stop();
      };
    },

    /** Must be called straight from the click, or the browser refuses to ask. */
    async recogniseEverywhere(): Promise<void> {
      const answer = requestAllSites();
      const isGranted = await answer.catch(() => false);
      await lookAtPermissions();
      isRefused.value = !isGranted;
      if (isGranted) await write({ mode: "granted" });
    },

    /** Hands the permission back too, unless single sites need it. */
    async onlyOnClick(): Promise<void> {
      isRefused.value = false;
      await write({ mode: "click" });
      const isNeeded = Object.values(settings.value?.sites ?? {}).includes("always");
      if (!isNeeded) await handBack();
    },
  };
});

const isSameName = (a: string, b: string): boolean => a.toLocaleLowerCase() === b.toLocaleLowerCase();

export type ReachModel = InstanceType<typeof ReachModel>;
