/** Texts by key, Thai first, English complete. */
@Export
@Version("1.1.0")
@NullMarked
package org.khet.portal.api.i18n;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
