import type { Resource } from '../manifest/resource.js';
import type { Path } from '../parse/types.js';
/**
 * What a finding is about, without line, file, message or severity, so that it stays the same when the manifest moves: rule, object (group, kind, namespace,
 * name, no version), the path with list items called by their merge key, and what the rule says to tell equal ones apart.
 * @returns 32 hexadecimal digits. Equal findings have equal fingerprints; the caller numbers them.
 */
export declare function fingerprintOf(rule: string, resource: Resource | undefined, path: Path | undefined, distinguish: string | undefined): string;
/** A 128-bit hash of a text that is fast, the same everywhere, and no cryptography: four 32-bit lanes of multiply and xor (after MurmurHash3's mixing). */
export declare function hash(text: string): string;
