/** Schools of an office's area with their whole record. */
@Export
@Version("1.1.0")
@NullMarked
package org.khet.portal.api.school;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
