/** Cells of spreadsheets as values of fields. */
@NullMarked
package org.khet.portal.records.internal.service.cell;

import org.jspecify.annotations.NullMarked;
