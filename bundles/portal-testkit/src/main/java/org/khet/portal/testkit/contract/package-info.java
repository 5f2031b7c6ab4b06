/** What every provider of a contract between modules promises, and their fakes with them. */
@NullMarked
package org.khet.portal.testkit.contract;

import org.jspecify.annotations.NullMarked;
