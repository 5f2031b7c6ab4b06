/** Stored files: checked on the way in, written before the row that names them. */
@Export
@Version("1.4.0")
@NullMarked
package org.khet.portal.api.file;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
