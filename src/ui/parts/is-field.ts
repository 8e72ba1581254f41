/** Where keys are typed and have their own meaning. A button that is an input (radio, checkbox) is none. */
export const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches("textarea, select, input:not([type=radio], [type=checkbox])");
