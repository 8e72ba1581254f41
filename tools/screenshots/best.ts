/** The pictures that stand in the README and the documentation, by their names in the full set. */
export const best = [
  "overlay-light",
  "overlay-dark",
  "toolbar-light",
  "toolbar-dark",
  "card-light",
  "card-dark",
  "panel-entities-light",
  "panel-timeline-light",
  "panel-timeline-dark",
  "panel-notes-dark",
  "panel-search-light",
  "practice-light",
  "library-light",
  "library-dark",
  "welcome-light",
  "welcome-dark",
] as const;
