/**
 * Country codes and names: {@link org.plumbline.internal.country.CountryCode}.
 *
 * <p>How lists name countries belongs in {@code screening.read}.
 */
@NullMarked
package org.plumbline.internal.country;

import org.jspecify.annotations.NullMarked;
