/** Tables of declared records: how portal-records writes rows through the persistence unit of a module. Not for modules. */
@Export
@Version("1.1.0")
@NullMarked
package org.khet.portal.api.record.storage;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
