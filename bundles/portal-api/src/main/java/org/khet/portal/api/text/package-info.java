/**
 * Thai writing of dates, numbers, amounts and order: pure functions without a clock, a database or a screen.
 *
 * <p>Storage knows neither Buddhist years nor Thai digits; they exist only where people read and type, and this package
 * is the only place that turns the one into the other. Source: formatting rules of the domain notes, section 6.1.
 */
@Export
@Version("2.0.0")
@NullMarked
package org.khet.portal.api.text;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
