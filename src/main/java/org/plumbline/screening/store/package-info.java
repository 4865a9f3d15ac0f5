/**
 * A folder with every imported edition of every list: {@link
 * org.plumbline.screening.store.ListStore}.
 *
 * <p>Reading the files of a list belongs in {@code internal.screening.load}.
 */
@NullMarked
package org.plumbline.screening.store;

import org.jspecify.annotations.NullMarked;
