/** Money between modules: allocations with their fund lines, and what was spent of them. */
@Export
@Version("1.0.0")
@NullMarked
package org.khet.portal.api.money;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
