/** The pictures that stand in the README and the documentation, by their names in the full set. */
export const best = [
  "overlay-light",
  "overlay-dark",
  "card-light",
  "note-light",
  "toolbar-light",
  "panel-entities-light",
  "panel-timeline-light",
  "panel-timeline-dark",
  "panel-notes-light",
  "panel-notes-dark",
  "panel-search-light",
  "practice-light",
  "welcome-light",
  "options-light",
  "library-light",
  "library-dark",
] as const;
