// The program asks; the page's media.js does it, and is fetched when it is asked for the first time.
export const media = (what, ...given) => import('/media.js').then((module) => module[what](...given));
