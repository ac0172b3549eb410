// The participants' app has what records, and the same server hands it out.
export const media = (what) => import('/media.js').then((module) => module[what]());
