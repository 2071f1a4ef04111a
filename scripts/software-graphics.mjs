/** Flags that draw WebGL in software, so that machines without a graphics card run the tests too. */
export const SOFTWARE_GRAPHICS = [
  "--no-sandbox",
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
  "--ignore-gpu-blocklist",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];
