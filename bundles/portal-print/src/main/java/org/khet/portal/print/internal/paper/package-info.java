/** Papers as PDF: template, page, face and Thai typesetting. */
@NullMarked
package org.khet.portal.print.internal.paper;

import org.jspecify.annotations.NullMarked;
