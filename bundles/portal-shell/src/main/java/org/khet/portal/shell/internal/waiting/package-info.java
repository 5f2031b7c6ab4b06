/** What waits for the person, of all modules: on the home page and on a page of its own. */
@NullMarked
package org.khet.portal.shell.internal.waiting;

import org.jspecify.annotations.NullMarked;
