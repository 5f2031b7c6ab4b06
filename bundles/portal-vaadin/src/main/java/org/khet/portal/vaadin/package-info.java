/** What the shell hands to Vaadin, and what it gets back: the only neighbour of this bundle is portal-shell. */
@Export
@Version("1.0.0")
@NullMarked
package org.khet.portal.vaadin;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
