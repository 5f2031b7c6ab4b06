/** What the module of plans tells others: strategies, projects, indicators. */
@Export
@Version("1.0.0")
@NullMarked
package org.khet.portal.api.plan;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
