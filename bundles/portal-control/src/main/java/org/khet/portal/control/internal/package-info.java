/** What the portal does to itself: installing modules, the control port. */
@NullMarked
package org.khet.portal.control.internal;

import org.jspecify.annotations.NullMarked;
