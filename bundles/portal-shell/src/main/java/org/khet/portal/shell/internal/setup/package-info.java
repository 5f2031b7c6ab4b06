/** What all pages stand on. */
@NullMarked
package org.khet.portal.shell.internal.setup;

import org.jspecify.annotations.NullMarked;
