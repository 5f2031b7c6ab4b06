/** Processes of the work manuals: which ones modules bring, and which unit of an office owns each. */
@Export
@Version("1.0.0")
@NullMarked
package org.khet.portal.api.process;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
