/** The view contract: what a module's screens get from the shell. */
@Export
@Version("1.1.0")
@NullMarked
package org.khet.portal.api.ui;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
