const STAND_INS = [[/\/ext\.js$/, "./ext.mjs"], [/\/languages\.json$/, "../../ui/stub/languages.json"], [/\/note\/index\.js$/, "./note.mjs"], [/\/engine\/index\.js$/, "./engine.mjs"]];

export function resolve(specifier, context, next) {
  const found = context.parentURL?.includes("/extension/shared/") && STAND_INS.find(([name]) => name.test(specifier));
  return found ? { url: new URL(found[1], import.meta.url).href, shortCircuit: true } : next(specifier, context);
}
