/** Offices, their units, people and schools: who and where. */
@Export
@Version("2.0.0")
@NullMarked
package org.khet.portal.api.office;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
