/** Words of the shell and of Vaadin's own parts. */
@NullMarked
package org.khet.portal.shell.internal.text;

import org.jspecify.annotations.NullMarked;
