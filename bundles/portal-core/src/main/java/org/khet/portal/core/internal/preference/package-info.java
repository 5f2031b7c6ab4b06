/** What an account chose for its own screen. */
@NullMarked
package org.khet.portal.core.internal.preference;

import org.jspecify.annotations.NullMarked;
