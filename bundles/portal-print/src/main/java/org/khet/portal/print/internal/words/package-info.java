/** Words inside files: PDF, documents and workbooks of office programs, plain text. */
@NullMarked
package org.khet.portal.print.internal.words;

import org.jspecify.annotations.NullMarked;
