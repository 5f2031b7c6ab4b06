/** Tables out of workbooks and text files. */
@NullMarked
package org.khet.portal.print.internal.table;

import org.jspecify.annotations.NullMarked;
