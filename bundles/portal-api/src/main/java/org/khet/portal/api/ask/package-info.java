/** Asking schools with a form that an office designed, for modules that need answers. */
@Export
@Version("1.0.0")
@NullMarked
package org.khet.portal.api.ask;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
