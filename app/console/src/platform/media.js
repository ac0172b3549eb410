// The participants' app has what records, and the same server hands it out. There is nothing kept here: what it would
// keep is what is sent.
let data;
const kept = {
  schema: 0,
  database: () => Promise.reject(new Error('nothing is kept')),
  read: async () => undefined,
  write: async (name, schema, after, text) => { if (name.startsWith('unsent-')) data = text; },
};
export const media = async (id) => {
  const script = await import('/media.js');
  return [await script.voice(kept, id), data];
};
