/** What modules answer each other: known, off or failed. */
@Export
@Version("1.0.0")
@NullMarked
package org.khet.portal.api.answer;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
