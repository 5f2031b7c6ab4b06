/** Real databases for persistence tests: Derby and PostgreSQL. */
@NullMarked
package org.khet.portal.testkit.database;

import org.jspecify.annotations.NullMarked;
