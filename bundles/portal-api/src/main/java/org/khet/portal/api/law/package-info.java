/** Laws, rules and orders on which work rests, between modules: whether one is in force on a day. */
@Export
@Version("1.0.0")
@NullMarked
package org.khet.portal.api.law;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
