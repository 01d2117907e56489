/** How texts are written apart on some pages. */

/** As machine translation wraps them. */
export const translated = (text) => `<font dir="auto" style="vertical-align: inherit;"><font dir="auto" style="vertical-align: inherit;">${text}</font></font>`;

/** In pieces, each with an element of its own. */
export const split = (text, parts) => text.match(new RegExp(`.{1,${Math.ceil(text.length / parts)}}`, "g")).map((part) => `<span>${part}</span>`).join("");
