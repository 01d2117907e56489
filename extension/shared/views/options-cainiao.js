/** The optional host: asked for on the buyer's click, given back on the next. */
import { ext } from "../ext.js";

const HOST = { origins: ["https://global.cainiao.com/*"] };

export async function cainiao({ say }, tick) {
  if (!ext.permissions) return null;
  const row = tick(
    say("options_cainiao"),
    await ext.permissions.contains(HOST),
    async (on) => {
      const given = on ? await ext.permissions.request(HOST) : !(await ext.permissions.remove(HOST));
      row.querySelector("input").checked = given;
    },
    say("options_cainiao_why"),
  );
  return row;
}
