/** Repairs between modules: what one section asks another to repair, and what came of it. */
@Export
@Version("1.0.0")
@NullMarked
package org.khet.portal.api.repair;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
