/** The optional host: asked for on the buyer's click, given back on the next. */
import { CAINIAO, followCainiao, leaveCainiao } from "../cainiao.js";
import { ext } from "../ext.js";

export async function cainiao({ say }, tick) {
  const row = tick(
    say("options_cainiao"),
    await ext.permissions.contains(CAINIAO),
    async (on) => {
      // Asked first of all: the browser allows the question only while the press is fresh.
      const given = on ? await ext.permissions.request(CAINIAO).catch(() => false) : !(await leaveCainiao());
      if (given) await followCainiao();
      row.querySelector("input").checked = given;
    },
    say("options_cainiao_why"),
  );
  return row;
}
