/** What all pages stand on. */
@NullMarked
package org.khet.portal.shell.internal.ground;

import org.jspecify.annotations.NullMarked;
