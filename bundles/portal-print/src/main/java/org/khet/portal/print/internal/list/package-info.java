/** Lists as papers: PDF and text document. */
@NullMarked
package org.khet.portal.print.internal.list;

import org.jspecify.annotations.NullMarked;
