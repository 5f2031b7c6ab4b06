/** Absence, deputies, and who decides in whose place. */
@Export
@Version("1.1.0")
@NullMarked
package org.khet.portal.api.acting;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
