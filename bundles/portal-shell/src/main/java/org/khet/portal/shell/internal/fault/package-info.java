/** What failed, in words, with a number that stands in the log. */
@NullMarked
package org.khet.portal.shell.internal.fault;

import org.jspecify.annotations.NullMarked;
