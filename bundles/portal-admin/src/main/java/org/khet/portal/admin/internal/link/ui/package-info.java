/** The card of the office's links, and the page where they are kept. */
@NullMarked
package org.khet.portal.admin.internal.link.ui;

import org.jspecify.annotations.NullMarked;
