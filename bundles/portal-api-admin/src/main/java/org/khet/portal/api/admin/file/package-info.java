/** Between core and printing, not for modules. What stands inside stored files. */
@Export
@Version("1.0.0")
@NullMarked
package org.khet.portal.api.admin.file;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
