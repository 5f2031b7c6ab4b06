/** What the page of a result has of its own. */
@NullMarked
package org.khet.supervision.internal.result.ui;

import org.jspecify.annotations.NullMarked;
