/** How Vaadin Flow lives in OSGi, and the public port in front of it. */
@NullMarked
package org.khet.portal.vaadin.internal;

import org.jspecify.annotations.NullMarked;
