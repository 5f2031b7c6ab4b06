/** Lists as spreadsheets: workbook and comma-separated file. */
@NullMarked
package org.khet.portal.print.internal.sheet;

import org.jspecify.annotations.NullMarked;
