/**
 * YAML and JSON files as trees in which every value knows its line: {@link
 * org.plumbline.internal.yaml.Yaml}.
 *
 * <p>What the keys mean belongs to the readers of cases, packs and values.
 */
@NullMarked
package org.plumbline.internal.yaml;

import org.jspecify.annotations.NullMarked;
