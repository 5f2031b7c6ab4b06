/** News of an office and pages of its groups, for modules that have something to tell there. */
@Export
@Version("1.0.0")
@NullMarked
package org.khet.portal.api.news;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
