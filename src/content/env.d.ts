/** Which browser the build is for. */
declare const __TARGET__: "chrome" | "firefox";
