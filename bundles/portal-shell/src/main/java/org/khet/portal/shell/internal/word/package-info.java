/** Words of the shell and of Vaadin's own parts. */
@NullMarked
package org.khet.portal.shell.internal.word;

import org.jspecify.annotations.NullMarked;
