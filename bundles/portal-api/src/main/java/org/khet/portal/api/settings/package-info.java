/** Typed, dated settings and code lists of an office. */
@Export
@Version("1.1.0")
@NullMarked
package org.khet.portal.api.settings;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
