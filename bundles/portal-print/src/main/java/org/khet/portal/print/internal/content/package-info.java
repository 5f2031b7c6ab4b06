/** Words inside files: PDF, documents and workbooks of office programs, plain text. */
@NullMarked
package org.khet.portal.print.internal.content;

import org.jspecify.annotations.NullMarked;
