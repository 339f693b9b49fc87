/** Elements that stand within a line of text; every other element starts a block of its own. */
export const INLINE = new Set(
  (
    'a abbr acronym b bdi bdo big cite data del dfn em font i img ins label mark nobr q rb rp rt rtc ruby ' +
    's slot small span strike strong sub sup time tt u var wbr'
  ).split(' '),
);

/**
 * Elements whose text is not prose that a reader reads: scripts, code, form fields, drawings and
 * embedded media. `noscript` holds unparsed mark-up while scripts may run; `code` may hold prose.
 */
export const SKIPPED = new Set(
  (
    'audio canvas datalist head iframe kbd math noembed noframes noscript object option picture pre progress ' +
    'rp rt samp script select style svg template textarea title video'
  ).split(' '),
);
