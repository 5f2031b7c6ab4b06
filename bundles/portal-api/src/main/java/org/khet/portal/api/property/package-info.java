/** Property between modules: what a group brings before those who keep the assets of the office and buy for it. */
@Export
@Version("1.0.0")
@NullMarked
package org.khet.portal.api.property;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
