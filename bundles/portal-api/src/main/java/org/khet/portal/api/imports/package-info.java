/** Imports of lists from spreadsheets: read, columns mapped, each row's findings, then stored. */
@Export
@Version("1.0.0")
@NullMarked
package org.khet.portal.api.imports;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
