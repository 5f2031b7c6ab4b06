/** What tests of every bundle need: callers, clocks and the sample offices. For tests only. */
@NullMarked
package org.khet.portal.testkit;

import org.jspecify.annotations.NullMarked;
