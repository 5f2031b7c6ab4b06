/** What runs inside Vaadin: routes, page head, makers of views. */
@NullMarked
package org.khet.portal.shell.internal.app;

import org.jspecify.annotations.NullMarked;
