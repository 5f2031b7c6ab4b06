/** Decisions that a record asks for and a paper, a chain or a meeting gives. */
@Export
@Version("1.0.0")
@NullMarked
package org.khet.portal.api.approval;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
