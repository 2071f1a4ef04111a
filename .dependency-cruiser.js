/** Import directions of the project: model ← api, store ← map, features ← app ← main; ui and i18n beside them. */
function mayOnlyImport(folder, allowed) {
  return {
    name: `${folder}-direction`,
    comment: `src/${folder} may import ${allowed.join(", ") || "nothing of ours"}`,
    severity: "error",
    from: { path: `^src/${folder}/` },
    to: { path: "^src/", pathNot: [folder, ...allowed].map((name) => `^src/${name}/`) },
  };
}

export default {
  forbidden: [
    {
      name: "no-circular",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "no-orphans",
      severity: "error",
      from: { orphan: true, path: "^src/", pathNot: "\\.(d\\.ts|css|json)$" },
      to: {},
    },
    mayOnlyImport("model", []),
    mayOnlyImport("api", ["model"]),
    mayOnlyImport("store", ["model"]),
    mayOnlyImport("i18n", ["model"]),
    mayOnlyImport("ui", []),
    mayOnlyImport("map", ["model", "api", "store", "i18n"]),
    mayOnlyImport("features", ["model", "api", "store", "ui", "i18n"]),
    mayOnlyImport("app", ["model", "api", "store", "i18n", "ui", "map", "features"]),
    {
      name: "nothing-imports-the-build",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^(geojson|scripts|data|tests)/" },
    },
    {
      name: "build-imports-the-model-only",
      severity: "error",
      from: { path: "^(geojson|scripts)/" },
      to: { path: "^src/", pathNot: "^src/model/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^dist/" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { extensions: [".ts", ".tsx", ".js", ".mjs", ".json", ".css"] },
  },
};
