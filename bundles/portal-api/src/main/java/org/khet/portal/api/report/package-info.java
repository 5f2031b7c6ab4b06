/** Registers that reports count though no kind of records declares them. */
@Export
@Version("1.0.0")
@NullMarked
package org.khet.portal.api.report;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
