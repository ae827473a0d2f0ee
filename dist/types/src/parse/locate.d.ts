import type { Located, Path, YamlNode } from './types.js';
/**
 * Where a path stands. Of keys that give the same name the one that go-yaml uses counts: the last, be it the mapping's own or one that a merge key brings.
 * What comes through an alias or an aliased merge carries `via`, the outermost of them; a path that ends at an alias is the alias.
 */
export declare function locate(text: string, root: YamlNode, path: Path): Located;
