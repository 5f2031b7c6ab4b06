/** What screens get from the shell, for tests that make a view by {@code new}. */
@NullMarked
package org.khet.portal.testkit.ui;

import org.jspecify.annotations.NullMarked;
