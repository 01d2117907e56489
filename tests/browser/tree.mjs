/** What a screen reader gets of a page: Chromium's accessibility tree as lines, "role “name” states", indented by depth. */
const STATES = new Set(["expanded", "focused", "level", "disabled"]);
const SILENT = new Set(["none", "generic", "InlineTextBox", "StaticText", "LineBreak", "LabelText"]);

export async function tree(page) {
  const client = await page.createCDPSession();
  try {
    const { nodes } = await client.send("Accessibility.getFullAXTree");
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const lines = [];
    (function walk(node, depth) {
      const role = node.role?.value;
      const shown = !node.ignored && role && !SILENT.has(role);
      const states = (node.properties ?? []).filter(({ name }) => STATES.has(name)).map(({ name, value }) => `${name}=${value.value}`);
      if (shown) lines.push([`${" ".repeat(depth)}${role} “${node.name?.value ?? ""}”`, ...states].join(" "));
      for (const id of node.childIds ?? []) if (byId.has(id)) walk(byId.get(id), depth + Number(Boolean(shown)));
    })(nodes[0], 0);
    return lines;
  } finally {
    await client.detach();
  }
}
