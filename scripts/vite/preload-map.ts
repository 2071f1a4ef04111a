import type { HtmlTagDescriptor, Plugin } from "vite";

/** The module that draws the map: imported when the page runs, but wanted by every visit. */
const MAP_MODULE = "/src/map/map-view.tsx";

/** Lets the browser fetch and compile the map's chunks beside the page's own, not after them. */
export function preloadMap(): Plugin {
  return {
    name: "preload-map",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler: (html, { bundle = {} }) => {
        const chunks = Object.values(bundle).flatMap((file) => (file.type === "chunk" ? [file] : []));
        const map = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(MAP_MODULE));
        if (!map) throw new Error(`no chunk of ${MAP_MODULE}`);
        const files = new Set([map.fileName]);
        for (const file of files)
          for (const imported of chunks.find(({ fileName }) => fileName === file)?.imports ?? [])
            files.add(imported);
        return [...files]
          .filter((file) => !html.includes(file))
          .map(
            (file): HtmlTagDescriptor => ({
              tag: "link",
              attrs: { rel: "modulepreload", crossorigin: true, href: `./${file}` },
              injectTo: "head",
            }),
          );
      },
    },
  };
}
