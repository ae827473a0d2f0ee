import { type UwsgiEntry } from './uwsgi-entry.js';
/** Reads the children of the element `uwsgi` of an XML text; comments and elements within them give nothing. */
export declare function readXml(text: string): readonly UwsgiEntry[];
