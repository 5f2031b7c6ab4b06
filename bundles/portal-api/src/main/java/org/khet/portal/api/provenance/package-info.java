/** Where figures come from: typed by a person or brought by a file. */
@Export
@Version("1.0.0")
@NullMarked
package org.khet.portal.api.provenance;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
